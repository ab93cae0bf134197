import TextField from '@mui/material/TextField';
import InputAdornment from '@mui/material/InputAdornment';

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** %, 个工作日 … */
  readonly unit?: string;
}

/** A number as it is typed; what is none stays visible, and the domain says what is wrong. */
export function NumberField({ label, value, onChange, unit }: NumberFieldProps) {
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{
        htmlInput: { inputMode: 'decimal', maxLength: 6 },
        input: unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {},
      }}
      sx={{ width: 180 }}
    />
  );
}

/** NaN where no number is typed. */
export const numberOf = (text: string): number => (/^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN);
