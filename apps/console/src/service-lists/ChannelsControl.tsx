import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useTranslate } from 'ra-core';
import { Controller, useFormContext } from 'react-hook-form';
import { useOptions } from '../common/use-options.js';

/** How an item is asked for: one box per channel, at least one ticked. */
export function ChannelsControl({ name, label }: { readonly name: string; readonly label: string }) {
  const translate = useTranslate();
  const options = useOptions('serviceChannels');
  const { control } = useFormContext();
  return (
    <Controller
      name={name}
      control={control}
      rules={{
        validate: (value: unknown) => (value as string[]).length > 0 || translate('common.required', { label }),
      }}
      render={({ field, fieldState: { error } }) => {
        const chosen = (field.value as string[] | undefined) ?? [];
        const toggle = (code: string) =>
          field.onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
        return (
          <FormControl component="fieldset" error={Boolean(error)} required>
            <FormLabel component="legend">{label}</FormLabel>
            <FormGroup row>
              {options.map(({ value, label: text }) => (
                <FormControlLabel
                  key={value}
                  label={text}
                  control={<Checkbox checked={chosen.includes(value)} onChange={() => toggle(value)} />}
                />
              ))}
            </FormGroup>
            {error && <FormHelperText>{error.message}</FormHelperText>}
          </FormControl>
        );
      }}
    />
  );
}
