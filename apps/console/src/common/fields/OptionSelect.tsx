import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import type { CodeOption } from '../labels.js';
import { useOptions } from '../use-options.js';

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly onChange: (value: string | null) => void;
  readonly required?: boolean;
  readonly error?: string | null | undefined;
  readonly helperText?: string;
  readonly disabled?: boolean;
}

/** A plain select over given options. */
export function ChoiceSelect({ options, ...props }: SelectFieldProps & { readonly options: readonly CodeOption[] }) {
  const translate = useTranslate();
  const { label, value, onChange, required = false, error, helperText, disabled = false } = props;
  const id = useId();
  // A stored value the table does not offer (a district of another city) is shown as it is, not lost.
  const stray = value && !options.some((option) => option.value === value) ? [{ value, label: value }] : [];
  return (
    <TextField
      select
      id={id}
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      required={required}
      error={Boolean(error)}
      helperText={error ?? helperText}
      disabled={disabled}
      fullWidth
      slotProps={{ select: { MenuProps: { slotProps: { paper: { sx: { maxHeight: 360 } } } } } }}
    >
      {!required && (
        <MenuItem value="">
          <em style={{ fontStyle: 'normal' }}>{translate('common.none')}</em>
        </MenuItem>
      )}
      {[...stray, ...options].map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** A select over the coded values called `name` (see labels.ts and the contract's `options`). */
export function OptionSelect({ name, ...props }: SelectFieldProps & { readonly name: string }) {
  return <ChoiceSelect options={useOptions(name)} {...props} />;
}

export const DistrictSelect = (props: SelectFieldProps) => <OptionSelect name="districts" {...props} />;
