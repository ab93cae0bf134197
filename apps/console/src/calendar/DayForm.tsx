import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import type { EditDraft } from './calendar-edit.js';

interface DayFormProps {
  readonly draft: EditDraft;
  readonly onChange: (change: Partial<EditDraft>) => void;
}

/** One day off or worked after all, and why. */
export function DayForm({ draft, onChange }: DayFormProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 1, maxWidth: 480, mb: 2 }}>
      <TextField
        type="date"
        label={translate('calendar.day')}
        value={draft.day}
        onChange={(event) => onChange({ day: event.target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <FormControl>
        <FormLabel id="day-kind">{translate('calendar.becomes')}</FormLabel>
        <RadioGroup
          row
          aria-labelledby="day-kind"
          value={draft.kind}
          onChange={(_, kind) => onChange({ kind: kind === 'WORK' ? 'WORK' : 'OFF' })}
        >
          <FormControlLabel value="OFF" control={<Radio />} label={translate('calendar.becomesOff')} />
          <FormControlLabel value="WORK" control={<Radio />} label={translate('calendar.becomesWork')} />
        </RadioGroup>
      </FormControl>
      <TextField
        label={translate('calendar.reason')}
        helperText={translate('calendar.reasonHelp')}
        value={draft.reason}
        onChange={(event) => onChange({ reason: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 20 } }}
      />
    </Box>
  );
}
