import { Controller, useFormContext } from 'react-hook-form';
import { useTranslate } from 'ra-core';
import { ChoiceSelect } from '../common/fields/OptionSelect.js';
import { useColumnChoices } from './use-column-choices.js';

interface ColumnControlProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly helperText?: string;
  /** Leaves one out: a column does not repeat itself. */
  readonly except?: string;
  /** Those that have ended take no more issues. */
  readonly onlyOpen?: boolean;
}

/** One of the columns. */
export function ColumnControl({ name, label, required = false, helperText, except, onlyOpen }: ColumnControlProps) {
  const translate = useTranslate();
  const { control } = useFormContext();
  const choices = useColumnChoices().filter(({ id, endedOn }) => id !== except && !(onlyOpen && endedOn));
  return (
    <Controller
      name={name}
      control={control}
      rules={{ validate: (value) => (required && !value ? translate('common.required', { label }) : true) }}
      render={({ field, fieldState: { error } }) => (
        <ChoiceSelect
          label={label}
          required={required}
          options={choices.map((column) => ({ value: column.id, label: column.name }))}
          value={(field.value as string | null) ?? null}
          onChange={field.onChange}
          error={error?.message ?? null}
          {...(helperText ? { helperText } : {})}
        />
      )}
    />
  );
}
