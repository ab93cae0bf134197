import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useNotify, useTranslate } from 'ra-core';
import { type ChangeEvent, useState } from 'react';
import { Sheet } from '../common/Sheet.js';
import { useErrorText } from '../common/use-error-text.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { queryClient } from '../providers/query-client.js';
import { UploadCalendarDocument } from './calendar.documents.js';

/** Takes the State Council's notice of a year as lines of text or as the JSON of holiday-cn. */
export function UploadCalendarSheet({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const [typedYear, setTypedYear] = useState(String(year));
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const readFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) setText(await file.text());
    event.target.value = '';
  };

  const upload = async () => {
    if (!/^\d{4}$/.test(typedYear)) return setProblem(translate('calendar.badYear'));
    if (text.trim() === '') return setProblem(translate('calendar.noText'));
    setBusy(true);
    setProblem(null);
    try {
      accepted((await execute(UploadCalendarDocument, { year: Number(typedYear), text })).uploadCalendar);
      await queryClient.invalidateQueries({ queryKey: ['calendar'] });
      notify('calendar.uploaded', { type: 'success', messageArgs: { year: typedYear } });
      onClose();
    } catch (error) {
      setProblem(errorText(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Sheet
      open
      onClose={onClose}
      title={translate('calendar.uploadTitle', { year: typedYear })}
      maxWidth="sm"
      actions={
        <>
          <Button color="inherit" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button variant="contained" disabled={busy} onClick={() => void upload()}>
            {translate('calendar.upload')}
          </Button>
        </>
      }
    >
      {problem && <Alert severity="error">{problem}</Alert>}
      <TextField
        label={translate('calendar.year')}
        value={typedYear}
        onChange={(event) => setTypedYear(event.target.value)}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
      />
      <TextField
        label={translate('calendar.text')}
        helperText={translate('calendar.textHelp')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        multiline
        minRows={8}
        maxRows={16}
        fullWidth
      />
      <Button component="label" role={undefined} tabIndex={-1} color="secondary" variant="outlined" sx={{ mt: 1 }}>
        {translate('calendar.choose')}
        <Box
          component="input"
          type="file"
          accept=".txt,.csv,.json"
          onChange={(event: ChangeEvent<HTMLInputElement>) => void readFile(event)}
          sx={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
        />
      </Button>
    </Sheet>
  );
}
