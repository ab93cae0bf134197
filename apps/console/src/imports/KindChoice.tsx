import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import type { ImportKind } from './import-kind.js';

interface KindChoiceProps {
  readonly kinds: readonly ImportKind[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** What the table holds; asked first, since columns and rules follow from it. */
export function KindChoice({ kinds, value, onChange }: KindChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      id="import-kind"
      label={translate('import.kind')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={translate(`import.kindHelp.${value}`)}
      sx={{ mb: 2, minWidth: { xs: '100%', sm: 280 } }}
    >
      {kinds.map(({ name, label }) => (
        <MenuItem key={name} value={name}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}
