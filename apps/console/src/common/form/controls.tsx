import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { Controller, useFormContext, type RegisterOptions } from 'react-hook-form';
import { useTranslate } from 'ra-core';
import { EnterpriseAutocomplete } from '../fields/EnterpriseAutocomplete.js';
import { DocumentAutocomplete } from '../fields/DocumentAutocomplete.js';
import { ServiceItemAutocomplete } from '../fields/ServiceItemAutocomplete.js';
import { OptionSelect } from '../fields/OptionSelect.js';
import { ProjectAutocomplete } from '../fields/ProjectAutocomplete.js';
import { PeopleAutocomplete, PersonAutocomplete } from '../fields/PersonAutocomplete.js';

interface ControlProps {
  /** Path in the form's values. */
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly helperText?: string;
  /** A sentence when the value is wrong, or true. */
  readonly validate?: (value: unknown) => string | true;
}

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

function useRules({ label, required, validate }: ControlProps): RegisterOptions {
  const translate = useTranslate();
  return {
    validate: (value: unknown) => {
      if (isEmpty(value)) return required ? translate('common.required', { label }) : true;
      return validate ? validate(value) : true;
    },
  };
}

type TextControlProps = ControlProps &
  Pick<TextFieldProps, 'type' | 'multiline' | 'minRows' | 'autoComplete' | 'slotProps' | 'disabled' | 'autoFocus'>;

export function TextControl({ name, label, required = false, helperText, validate, ...field }: TextControlProps) {
  const rules = useRules({ name, label, required, ...(validate ? { validate } : {}) });
  const { control } = useFormContext();
  const dateLike = field.type === 'date' || field.type === 'datetime-local';
  return (
    <Controller
      name={name}
      control={control}
      rules={rules}
      render={({ field: { ref, value, ...input }, fieldState: { error } }) => (
        <TextField
          {...field}
          {...input}
          inputRef={ref}
          value={(value as unknown) ?? ''}
          label={label}
          required={required}
          error={Boolean(error)}
          helperText={error?.message ?? helperText}
          fullWidth
          {...(dateLike ? { slotProps: { inputLabel: { shrink: true }, ...field.slotProps } } : {})}
        />
      )}
    />
  );
}

export function OptionControl({ codes, ...props }: ControlProps & { readonly codes: string }) {
  const rules = useRules(props);
  const { control } = useFormContext();
  const { name, label, required = false, helperText } = props;
  return (
    <Controller
      name={name}
      control={control}
      rules={rules}
      render={({ field, fieldState: { error } }) => (
        <OptionSelect
          name={codes}
          label={label}
          required={required}
          value={field.value as string | null}
          onChange={field.onChange}
          error={error?.message}
          {...(helperText ? { helperText } : {})}
        />
      )}
    />
  );
}

export function CheckControl({ name, label }: ControlProps) {
  const { control } = useFormContext();
  return (
    <Controller
      name={name}
      control={control}
      render={({ field: { ref, value, onChange, ...input } }) => (
        <FormControlLabel
          label={label}
          control={
            <Checkbox
              {...input}
              slotProps={{ input: { ref } }}
              checked={Boolean(value)}
              onChange={(_, on) => onChange(on)}
            />
          }
        />
      )}
    />
  );
}

export function PersonControl({
  role,
  unitId,
  ...props
}: ControlProps & { readonly role?: string; readonly unitId?: string }) {
  const rules = useRules(props);
  const { control } = useFormContext();
  const { name, label, required = false, helperText } = props;
  return (
    <Controller
      name={name}
      control={control}
      rules={rules}
      render={({ field, fieldState: { error } }) => (
        <PersonAutocomplete
          label={label}
          required={required}
          value={field.value as string | null}
          onChange={(id) => field.onChange(id)}
          error={error?.message}
          {...(helperText ? { helperText } : {})}
          {...(role ? { role } : {})}
          {...(unitId ? { unitId } : {})}
        />
      )}
    />
  );
}

export function PeopleControl({ role, ...props }: ControlProps & { readonly role?: string }) {
  const rules = useRules(props);
  const { control } = useFormContext();
  const { name, label, required = false, helperText } = props;
  return (
    <Controller
      name={name}
      control={control}
      rules={rules}
      render={({ field, fieldState: { error } }) => (
        <PeopleAutocomplete
          label={label}
          required={required}
          value={(field.value as string[] | undefined) ?? []}
          onChange={field.onChange}
          error={error?.message}
          {...(helperText ? { helperText } : {})}
          {...(role ? { role } : {})}
        />
      )}
    />
  );
}

export function EnterpriseControl(props: ControlProps) {
  const rules = useRules(props);
  const { control } = useFormContext();
  const { name, label, required = false, helperText } = props;
  return (
    <Controller
      name={name}
      control={control}
      rules={rules}
      render={({ field, fieldState: { error } }) => (
        <EnterpriseAutocomplete
          label={label}
          required={required}
          value={field.value as string | null}
          onChange={(id) => field.onChange(id)}
          error={error?.message}
          {...(helperText ? { helperText } : {})}
        />
      )}
    />
  );
}

/** A document of the register, as a basis. */
export function DocumentControl(props: ControlProps) {
  const rules = useRules(props);
  const { control } = useFormContext();
  const { name, label, required = false, helperText } = props;
  return (
    <Controller
      name={name}
      control={control}
      rules={rules}
      render={({ field, fieldState: { error } }) => (
        <DocumentAutocomplete
          label={label}
          required={required}
          value={field.value as string | null}
          onChange={(id) => field.onChange(id)}
          error={error?.message}
          {...(helperText ? { helperText } : {})}
        />
      )}
    />
  );
}

/** A major project. */
export function ProjectControl(props: ControlProps) {
  const rules = useRules(props);
  const { control } = useFormContext();
  const { name, label, required = false, helperText } = props;
  return (
    <Controller
      name={name}
      control={control}
      rules={rules}
      render={({ field, fieldState: { error } }) => (
        <ProjectAutocomplete
          label={label}
          required={required}
          value={field.value as string | null}
          onChange={(id) => field.onChange(id)}
          error={error?.message}
          {...(helperText ? { helperText } : {})}
        />
      )}
    />
  );
}

/** An item of the published service list, by its key. */
export function ServiceItemControl(props: ControlProps) {
  const rules = useRules(props);
  const { control } = useFormContext();
  const { name, label, required = false, helperText } = props;
  return (
    <Controller
      name={name}
      control={control}
      rules={rules}
      render={({ field, fieldState: { error } }) => (
        <ServiceItemAutocomplete
          label={label}
          required={required}
          value={field.value as string | null}
          onChange={(key) => field.onChange(key)}
          error={error?.message}
          {...(helperText ? { helperText } : {})}
        />
      )}
    />
  );
}
