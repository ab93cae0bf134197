import AddIcon from '@mui/icons-material/Add';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Controller, useFormContext } from 'react-hook-form';
import { CheckControl, OptionControl, TextControl } from '../common/form/controls.js';
import { ChoiceSelect } from '../common/fields/OptionSelect.js';
import type { RuleValues, TargetValue } from './rule-form.js';
import { TargetField } from './TargetControl.js';

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 2,
};

/** When a rule holds, and whom it proposes then. */
export function RuleFields() {
  const translate = useTranslate();
  const { control } = useFormContext<RuleValues>();
  const label = (name: string) => translate(`resources.routing-rules.fields.${name}`);
  const missing = (value: TargetValue) =>
    value.kind === 'liaison' || value.id !== null || translate('common.required', { label: label('host') });
  return (
    <>
      <Box sx={grid}>
        <TextControl name="name" label={label('name')} required />
        <TextControl
          name="order"
          label={label('order')}
          required
          type="number"
          helperText={translate('routing.orderHelp')}
        />
      </Box>
      <Typography variant="h2" sx={{ mt: 2, mb: 0.5 }}>
        {translate('routing.when')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('routing.whenHelp')}
      </Typography>
      <Box sx={grid}>
        <OptionControl name="category" codes="problemCategories" label={label('category')} />
        <OptionControl name="area" codes="areas" label={label('area')} />
        <OptionControl name="districtCode" codes="districts" label={label('districtCode')} />
        <Controller
          name="liaison"
          control={control}
          render={({ field }) => (
            <ChoiceSelect
              label={label('hasLiaison')}
              options={['yes', 'no'].map((value) => ({ value, label: translate(`routing.liaison.${value}`) }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </Box>
      <Typography variant="h2" sx={{ mt: 2, mb: 0.5 }}>
        {translate('routing.then')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('routing.thenHelp')}
      </Typography>
      <Controller
        name="host"
        control={control}
        rules={{ validate: missing }}
        render={({ field, fieldState: { error } }) => (
          <TargetField label={label('host')} value={field.value} onChange={field.onChange} error={error?.message} />
        )}
      />
      <Controller
        name="coHandlers"
        control={control}
        rules={{ validate: (values) => values.map(missing).find((fault) => fault !== true) ?? true }}
        render={({ field, fieldState: { error } }) => (
          <CoHandlerTargets value={field.value} onChange={field.onChange} error={error?.message} />
        )}
      />
      <Box>
        <CheckControl name="active" label={label('active')} />
      </Box>
    </>
  );
}

interface CoHandlerTargetsProps {
  readonly value: TargetValue[];
  readonly onChange: (value: TargetValue[]) => void;
  readonly error: string | undefined;
}

function CoHandlerTargets({ value, onChange, error }: CoHandlerTargetsProps) {
  const translate = useTranslate();
  const label = (n: number) => translate('routing.coHandlerNo', { n });
  return (
    <>
      {value.map((target, index) => (
        <Box key={index} sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
          <Box sx={{ flex: 1 }}>
            <TargetField
              label={label(index + 1)}
              value={target}
              onChange={(next) => onChange(value.map((each, i) => (i === index ? next : each)))}
              error={target.kind !== 'liaison' && target.id === null ? error : undefined}
            />
          </Box>
          <IconButton
            sx={{ mt: 1 }}
            aria-label={translate('routing.removeTarget', { label: label(index + 1) })}
            onClick={() => onChange(value.filter((_, i) => i !== index))}
          >
            <DeleteOutline />
          </IconButton>
        </Box>
      ))}
      <Button
        color="secondary"
        startIcon={<AddIcon />}
        onClick={() => onChange([...value, { kind: 'unit', id: null }])}
        sx={{ my: 1 }}
      >
        {translate('routing.addCoHandler')}
      </Button>
    </>
  );
}
