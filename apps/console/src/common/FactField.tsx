import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { type ComponentProps, type ReactNode, useId } from 'react';
import type { FactSpecLike } from './facts.js';
import { ChoiceSelect } from './fields/OptionSelect.js';
import { PeopleAutocomplete, PersonAutocomplete } from './fields/PersonAutocomplete.js';
import { ServiceItemAutocomplete } from './fields/ServiceItemAutocomplete.js';
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
    case 'serviceItem':
      return (
        <ServiceItemAutocomplete
          {...common}
          value={typed === '' ? null : String(typed)}
          onChange={(key) => onChange(key)}
        />
      );
    case 'date':
    case 'day':
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

interface YesOrNoProps extends Pick<
  ComponentProps<typeof ChoiceSelect>,
  'label' | 'required' | 'error' | 'helperText'
> {
  readonly value: unknown;
  readonly onChange: (value: boolean) => void;
}

/** A question that must be answered, both answers in sight: unlike a box left unticked, "no" is said. */
function YesOrNo({ label, required = false, error, helperText, value, onChange }: YesOrNoProps) {
  const translate = useTranslate();
  const id = useId();
  const below = error ?? helperText;
  return (
    <FormControl error={Boolean(error)} required={required} sx={{ display: 'flex' }}>
      <FormLabel id={id}>{label}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={id}
        {...(below ? { 'aria-describedby': `${id}-below` } : {})}
        value={typeof value === 'boolean' ? String(value) : ''}
        onChange={(_, answer) => onChange(answer === 'true')}
      >
        <FormControlLabel value="true" label={translate('facts.yes')} control={<Radio />} />
        <FormControlLabel value="false" label={translate('facts.no')} control={<Radio />} />
      </RadioGroup>
      {below && <FormHelperText id={`${id}-below`}>{below}</FormHelperText>}
    </FormControl>
  );
}
