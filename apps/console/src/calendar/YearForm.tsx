import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import type { ChangeEvent } from 'react';
import type { EditDraft } from './calendar-edit.js';
import { readNoticeFile } from './read-notice-file.js';

interface YearFormProps {
  readonly draft: EditDraft;
  readonly onChange: (change: Partial<EditDraft>) => void;
  readonly onFault: (error: unknown) => void;
}

/** A year's notice: pasted, or read from a file into the same box, so that it is seen before it is checked. */
export function YearForm({ draft, onChange, onFault }: YearFormProps) {
  const translate = useTranslate();
  const readFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    await readNoticeFile(file).then((text) => onChange({ text }), onFault);
  };
  return (
    <>
      <TextField
        label={translate('calendar.year')}
        value={draft.year}
        onChange={(event) => onChange({ year: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
      />
      <TextField
        label={translate('calendar.text')}
        helperText={translate('calendar.textHelp')}
        placeholder={translate('calendar.textSample')}
        value={draft.text}
        onChange={(event) => onChange({ text: event.target.value })}
        multiline
        minRows={8}
        maxRows={20}
        fullWidth
      />
      <Button
        component="label"
        role={undefined}
        tabIndex={-1}
        color="secondary"
        variant="outlined"
        startIcon={<UploadFileOutlined />}
        sx={{ mt: 1, mb: 2 }}
      >
        {translate('calendar.choose')}
        <Box
          component="input"
          type="file"
          accept=".txt,.csv,.json,.xlsx"
          aria-label={translate('calendar.choose')}
          onChange={(event: ChangeEvent<HTMLInputElement>) => void readFile(event)}
          sx={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
        />
      </Button>
    </>
  );
}
