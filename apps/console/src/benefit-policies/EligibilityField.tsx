import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ListContextProvider, useTranslate, type ListControllerResult } from 'ra-core';
import { useId } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { FilterChip } from '../common/list/FilterChip.js';
import type { FilterSpec, FilterValues } from '../common/list/filter-spec.js';
import { EligibilityPreview } from './EligibilityPreview.js';

const field = (name: string) => `resources.enterprises.fields.${name}`;

/** Those of the list of enterprises: what is chosen here opens the same rows there. */
const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'highTechStage', label: field('highTechStage'), codes: 'highTechStages' },
  { kind: 'codes', field: 'industry', label: field('industry'), codes: 'industries' },
  { kind: 'codes', field: 'districtCode', label: field('districtCode'), codes: 'districts' },
  { kind: 'codes', field: 'status', label: field('status'), codes: 'enterpriseStatuses' },
  { kind: 'person', field: 'liaisonId', label: field('liaison') },
];

const tagOf = (values: FilterValues): string => {
  const condition = values['tag'] as { readonly contains?: string } | undefined;
  return condition?.contains ?? '';
};

function withTag({ tag: _before, ...rest }: FilterValues, text: string): FilterValues {
  return text === '' ? rest : { ...rest, tag: { contains: text } };
}

/** Who a policy is for: the filter of the list of enterprises, with how many and which it finds. */
export function EligibilityField({ name }: { readonly name: string }) {
  const translate = useTranslate();
  const { control } = useFormContext();
  const labelId = useId();
  return (
    <Controller
      name={name}
      control={control}
      render={({ field: { value, onChange }, fieldState: { error } }) => {
        const filterValues = (value as FilterValues | null) ?? {};
        const list = { resource: 'enterprises', filterValues, setFilters: onChange, sort: null };
        return (
          <Box role="group" aria-labelledby={labelId} sx={{ my: 2 }}>
            <Typography id={labelId} sx={{ fontWeight: 500, mb: 1 }}>
              {translate('benefitPolicies.eligibility')}
            </Typography>
            {/* The chips ask their list for its filter; here the list is the field. */}
            <ListContextProvider value={list as unknown as ListControllerResult}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
                {filters.map((spec) => (
                  <FilterChip key={spec.field} spec={spec} />
                ))}
                <TextField
                  label={translate('benefitPolicies.tag')}
                  value={tagOf(filterValues)}
                  onChange={(event) => onChange(withTag(filterValues, event.target.value))}
                  sx={{ width: 180 }}
                />
                {Object.keys(filterValues).length > 0 && (
                  <Button size="small" color="inherit" onClick={() => onChange({})}>
                    {translate('list.clear')}
                  </Button>
                )}
              </Box>
            </ListContextProvider>
            {error && <FormHelperText error>{error.message}</FormHelperText>}
            <EligibilityPreview filter={filterValues} />
          </Box>
        );
      }}
    />
  );
}
