import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import type { CallValues, ScriptRow } from './call-form.js';
import { ChoiceButtons } from './ChoiceButtons.js';

interface ScriptAnswerProps {
  readonly row: ScriptRow;
  readonly values: CallValues;
  readonly onChange: (part: Partial<CallValues>) => void;
}

/** The answer to one question of the script: a choice, or a line of what was said. */
export function ScriptAnswer({ row, values, onChange }: ScriptAnswerProps) {
  const translate = useTranslate();
  switch (row.fact) {
    case 'satisfaction':
      return (
        <ChoiceButtons
          codes="satisfactions"
          label={row.text}
          value={values.satisfaction}
          onChange={(satisfaction) => onChange({ satisfaction })}
        />
      );
    case 'dissatisfactionCause':
      return values.satisfaction === 'DISSATISFIED' ? (
        <ChoiceButtons
          codes="dissatisfactionCauses"
          label={row.text}
          value={values.dissatisfactionCause}
          onChange={(dissatisfactionCause) => onChange({ dissatisfactionCause })}
        />
      ) : null;
    case 'callFinding':
      return (
        <ChoiceButtons
          codes="callFindings"
          label={row.text}
          value={values.callFinding}
          onChange={(callFinding) => onChange({ callFinding })}
        />
      );
    case 'comment':
      return (
        <TextField
          label={translate('callbacks.comment')}
          multiline
          fullWidth
          value={values.comment}
          onChange={(event) => onChange({ comment: event.target.value })}
        />
      );
    default:
      return row.noteIndex === null ? null : (
        <TextField
          label={translate('callbacks.answer')}
          multiline
          fullWidth
          value={values.notes[row.noteIndex] ?? ''}
          onChange={({ target }) =>
            onChange({ notes: values.notes.map((note, index) => (index === row.noteIndex ? target.value : note)) })
          }
          slotProps={{ htmlInput: { 'aria-label': row.text } }}
        />
      );
  }
}
