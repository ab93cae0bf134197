import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { EnterpriseAutocomplete } from '../fields/EnterpriseAutocomplete.js';
import { PersonAutocomplete } from '../fields/PersonAutocomplete.js';
import { ChoiceSelect } from '../fields/OptionSelect.js';
import { useNamedChoices } from '../fields/use-named-choices.js';
import { ProjectAutocomplete } from '../fields/ProjectAutocomplete.js';
import { useOptions } from '../use-options.js';
import {
  codesOf,
  daysOf,
  flagOf,
  idOf,
  isSet,
  withCodes,
  withDays,
  withFlag,
  withId,
  without,
  type FilterSpec,
  type FilterValues,
} from './filter-spec.js';
import { useFilterWords } from './use-filter-words.js';
import { useListFilter } from './use-list-filter.js';

/** One filter: a chip that says what is set and opens the choice. */
export function FilterChip({ spec }: { readonly spec: FilterSpec }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListFilter();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const words = useFilterWords(spec, filterValues);
  const label = translate(spec.label);
  const set = isSet(filterValues, spec);
  if (spec.kind === 'flag') {
    const on = flagOf(filterValues, spec.field);
    return (
      <Button
        size="small"
        variant={on ? 'contained' : 'outlined'}
        color="secondary"
        aria-pressed={on}
        onClick={() => setFilters(withFlag(filterValues, spec.field, !on))}
      >
        {label}
      </Button>
    );
  }
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center' }}>
      <Button
        size="small"
        variant="outlined"
        color="secondary"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        endIcon={<ArrowDropDown />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          borderColor: set ? 'secondary.main' : 'divider',
          fontWeight: set ? 600 : 400,
          maxWidth: 280,
          '& .MuiButton-endIcon': { ml: 0 },
        }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {set && words ? `${label}：${words}` : label}
        </Box>
      </Button>
      {set && (
        <IconButton
          size="small"
          aria-label={translate('list.clearOne', { label })}
          onClick={() => setFilters(without(filterValues, spec.field))}
        >
          <CloseIcon sx={{ fontSize: 16 }} />
        </IconButton>
      )}
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': label,
            sx: { p: 1.5, minWidth: 220, maxWidth: 360, border: 1, borderColor: 'divider' },
          },
        }}
      >
        <Choice spec={spec} values={filterValues} onChange={(next) => setFilters(next)} />
      </Popover>
    </Box>
  );
}

interface ChoiceProps {
  readonly spec: FilterSpec;
  readonly values: FilterValues;
  readonly onChange: (values: FilterValues) => void;
}

function Choice({ spec, values, onChange }: ChoiceProps) {
  const translate = useTranslate();
  switch (spec.kind) {
    case 'codes':
      return <CodesChoice spec={spec} values={values} onChange={onChange} />;
    case 'days': {
      const range = daysOf(values, spec.field);
      const field = (end: 'from' | 'to') => (
        <TextField
          type="date"
          label={translate(`list.${end}`)}
          value={range[end] ?? ''}
          onChange={(event) =>
            onChange(withDays(values, spec.field, { ...range, [end]: event.target.value }, spec.moments))
          }
          slotProps={{ inputLabel: { shrink: true } }}
          fullWidth
        />
      );
      return (
        <>
          {field('from')}
          {field('to')}
        </>
      );
    }
    case 'person':
      return (
        <PersonAutocomplete
          label={translate(spec.label)}
          {...(spec.role ? { role: spec.role } : {})}
          value={idOf(values, spec.field)}
          onChange={(id) => onChange(withId(values, spec.field, id))}
        />
      );
    case 'enterprise':
      return (
        <EnterpriseAutocomplete
          label={translate(spec.label)}
          value={idOf(values, spec.field)}
          onChange={(id) => onChange(withId(values, spec.field, id))}
        />
      );
    case 'unit':
    case 'team':
      return <NamedChoice spec={spec} values={values} onChange={onChange} />;
    case 'project':
      return (
        <ProjectAutocomplete
          label={translate(spec.label)}
          value={idOf(values, spec.field)}
          onChange={(id) => onChange(withId(values, spec.field, id))}
        />
      );
    case 'flag':
      return null;
  }
}

function NamedChoice({
  spec,
  values,
  onChange,
}: ChoiceProps & { readonly spec: Extract<FilterSpec, { kind: 'unit' | 'team' }> }) {
  const translate = useTranslate();
  return (
    <ChoiceSelect
      label={translate(spec.label)}
      options={useNamedChoices(spec.kind)}
      value={idOf(values, spec.field)}
      onChange={(id) => onChange(withId(values, spec.field, id))}
    />
  );
}

function CodesChoice({
  spec,
  values,
  onChange,
}: ChoiceProps & { readonly spec: Extract<FilterSpec, { kind: 'codes' }> }) {
  const options = useOptions(spec.codes);
  const chosen = codesOf(values, spec.field);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', maxHeight: 360, overflowY: 'auto' }}>
      {options.map(({ value, label }) => (
        <FormControlLabel
          key={value}
          label={label}
          control={
            <Checkbox
              size="small"
              checked={chosen.includes(value)}
              onChange={(_, on) =>
                onChange(
                  withCodes(values, spec.field, on ? [...chosen, value] : chosen.filter((each) => each !== value)),
                )
              }
            />
          }
        />
      ))}
    </Box>
  );
}
