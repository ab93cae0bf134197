import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import type { ComponentProps, ReactNode } from 'react';
import type { FactSpecLike } from './facts.js';
import { ChoiceSelect } from './fields/OptionSelect.js';
import { PeopleAutocomplete, PersonAutocomplete } from './fields/PersonAutocomplete.js';
import { ProblemAutocomplete } from './fields/ProblemAutocomplete.js';

export interface FactFieldProps {
  readonly spec: FactSpecLike;
  readonly required: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly error?: string | undefined;
  /** The page's own input for a fact (files belong to its subject, co-handlers have due dates); undefined: the plain one. */
  readonly renderFact?: undefined | ((fact: Omit<FactFieldProps, 'renderFact'>) => ReactNode | undefined);
}

/** The input for one kind of fact. */
export function FactField({ renderFact, ...fact }: FactFieldProps) {
  return <>{renderFact?.(fact) ?? <PlainFactField {...fact} />}</>;
}

function PlainFactField({ spec, required, value, onChange, error }: Omit<FactFieldProps, 'renderFact'>) {
  const hint = spec.hint ?? undefined;
  const common = { label: spec.label, required, error: error ?? null, ...(hint ? { helperText: hint } : {}) };
  const text = { label: spec.label, required, error: Boolean(error), helperText: error ?? hint, fullWidth: true };
  const typed = typeof value === 'string' || typeof value === 'number' ? value : '';
  const ids = Array.isArray(value) ? (value as string[]) : [];
  switch (spec.kind) {
    case 'longText':
      return (
        <TextField {...text} multiline minRows={3} value={typed} onChange={(event) => onChange(event.target.value)} />
      );
    case 'choice':
      return (
        <ChoiceSelect
          {...common}
          options={spec.options}
          value={typed === '' ? null : String(typed)}
          onChange={onChange}
        />
      );
    case 'instruction':
      return (
        <ChoiceSelect
          {...common}
          options={spec.options}
          value={typed === '' ? null : String(typed)}
          onChange={(no) => onChange(no === null ? null : Number(no))}
        />
      );
    case 'user':
      return (
        <PersonAutocomplete {...common} value={typed === '' ? null : String(typed)} onChange={(id) => onChange(id)} />
      );
    case 'users':
      return <PeopleAutocomplete {...common} value={ids} onChange={onChange} />;
    case 'problem':
      return (
        <ProblemAutocomplete {...common} value={typed === '' ? null : String(typed)} onChange={(id) => onChange(id)} />
      );
    case 'date':
      return (
        <TextField
          {...text}
          type="date"
          value={typed}
          onChange={(event) => onChange(event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: spec.min, max: spec.max } }}
        />
      );
    case 'number':
      return (
        <TextField
          {...text}
          type="number"
          value={typed}
          onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
        />
      );
    case 'boolean':
      return required ? (
        <YesOrNo {...common} value={value} onChange={onChange} />
      ) : (
        <FormControlLabel
          label={spec.label}
          control={<Checkbox checked={value === true} onChange={(_, on) => onChange(on)} />}
        />
      );
    default:
      return <TextField {...text} value={typed} onChange={(event) => onChange(event.target.value)} />;
  }
}

interface YesOrNoProps extends Omit<ComponentProps<typeof ChoiceSelect>, 'value' | 'onChange' | 'options'> {
  readonly value: unknown;
  readonly onChange: (value: boolean | null) => void;
}

/** A question that must be answered: unlike a box left unticked, "no" is said. */
function YesOrNo({ value, onChange, ...props }: YesOrNoProps) {
  const translate = useTranslate();
  const options = [
    { value: 'yes', label: translate('facts.yes') },
    { value: 'no', label: translate('facts.no') },
  ];
  return (
    <ChoiceSelect
      {...props}
      options={options}
      value={value === undefined || value === null ? null : value === true ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === null ? null : answer === 'yes')}
    />
  );
}
