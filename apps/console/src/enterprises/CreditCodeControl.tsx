import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { parseCreditCode } from '@zhuqi/domain/enterprise/credit-code.js';
import { useTranslate } from 'ra-core';
import { Controller, useFormContext } from 'react-hook-form';

/** Checked while typing with the domain's own rule: what is wrong, at which place, and what was probably meant. */
export function CreditCodeControl() {
  const translate = useTranslate();
  const { control } = useFormContext();
  return (
    <Controller
      name="creditCode"
      control={control}
      rules={{
        validate: (text: string) => {
          if (text.trim() === '') return true;
          const parsed = parseCreditCode(text);
          return parsed.ok || parsed.message;
        },
      }}
      render={({ field: { ref, value, onChange, ...input }, fieldState }) => {
        const text = String(value ?? '');
        const parsed = text.trim() === '' ? null : parseCreditCode(text);
        // While the code is still being typed, "too short" is not yet worth saying.
        const typing = parsed !== null && !parsed.ok && parsed.code === 'WRONG_LENGTH' && !fieldState.isTouched;
        const wrong = parsed !== null && !parsed.ok && !typing ? parsed : null;
        const suggestion = wrong?.suggestion;
        return (
          <Box>
            <TextField
              {...input}
              inputRef={ref}
              value={text}
              onChange={(event) => onChange(event.target.value)}
              label={translate('resources.enterprises.fields.creditCode')}
              error={Boolean(fieldState.error ?? wrong)}
              helperText={
                fieldState.error?.message ??
                wrong?.message ??
                (parsed?.ok
                  ? translate('enterprises.creditOk')
                  : typing
                    ? `${[...text.trim()].length} / 18`
                    : undefined)
              }
              fullWidth
              slotProps={{
                htmlInput: {
                  autoCapitalize: 'characters',
                  spellCheck: false,
                  style: { fontVariantNumeric: 'tabular-nums' },
                },
              }}
            />
            {suggestion && (
              <Button size="small" onClick={() => onChange(suggestion)}>
                {translate('enterprises.useSuggestion', { code: suggestion })}
              </Button>
            )}
          </Box>
        );
      }}
    />
  );
}
