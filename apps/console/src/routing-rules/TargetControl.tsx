import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { ChoiceSelect } from '../common/fields/OptionSelect.js';
import { PersonAutocomplete } from '../common/fields/PersonAutocomplete.js';
import { treeOf } from '../units/unit-tree.js';
import { useUnits } from '../units/use-units.js';
import type { TargetValue } from './rule-form.js';

interface TargetFieldProps {
  readonly label: string;
  readonly value: TargetValue;
  readonly onChange: (value: TargetValue) => void;
  readonly error?: string | undefined;
}

/** Whom a rule names: the liaison officer, a unit, or one colleague. */
export function TargetField({ label, value, onChange, error }: TargetFieldProps) {
  const translate = useTranslate();
  const { data: units = [] } = useUnits();
  const kinds = ['unit', 'person', 'liaison'].map((kind) => ({
    value: kind,
    label: translate(`routing.kinds.${kind}`),
  }));
  const unitOptions = treeOf(units.filter(({ active }) => active)).map(({ unit, depth }) => ({
    value: unit.id,
    label: `${'　'.repeat(depth)}${unit.name}`,
  }));
  return (
    <Box sx={{ display: 'grid', columnGap: 1, gridTemplateColumns: { xs: '1fr', sm: '180px minmax(0, 1fr)' } }}>
      <ChoiceSelect
        label={label}
        required
        options={kinds}
        value={value.kind}
        onChange={(kind) => onChange({ kind: kind ?? 'unit', id: null })}
      />
      {value.kind === 'unit' && (
        <ChoiceSelect
          label={translate('routing.whichUnit', { label })}
          required
          options={unitOptions}
          value={unitOptions.some((option) => option.value === value.id) ? value.id : null}
          onChange={(id) => onChange({ ...value, id })}
          error={error}
        />
      )}
      {value.kind === 'person' && (
        <PersonAutocomplete
          label={translate('routing.whichPerson', { label })}
          required
          role="HANDLER"
          value={value.id}
          onChange={(id) => onChange({ ...value, id })}
          error={error}
        />
      )}
    </Box>
  );
}
