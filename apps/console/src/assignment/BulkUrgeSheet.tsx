import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Sheet } from '../common/Sheet.js';
import type { BulkSheetProps } from './BulkAssignSheet.js';
import { useStartBulk } from './use-start-bulk.js';

/** What all of them are urged to do. */
export function BulkUrgeSheet({ ids, onClose, onStarted }: BulkSheetProps) {
  const translate = useTranslate();
  const [urging, setUrging] = useState('');
  const { busy, problem, setProblem, start } = useStartBulk(onStarted);
  const submit = () => {
    if (!urging.trim()) return setProblem(translate('assignment.bulk.urgingMissing'));
    void start({ kind: 'BULK_URGE', problemIds: [...ids], text: urging.trim() });
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={translate('assignment.bulk.urge')}
      maxWidth="sm"
      actions={
        <>
          <Button color="inherit" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button variant="contained" disabled={busy} onClick={submit}>
            {translate('assignment.bulk.urge')}
          </Button>
        </>
      }
    >
      <Typography sx={{ mb: 1.5 }}>{translate('assignment.bulk.urgeIntro', { smart_count: ids.length })}</Typography>
      {problem && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {problem}
        </Alert>
      )}
      <TextField
        label={translate('assignment.bulk.urging')}
        value={urging}
        onChange={(event) => setUrging(event.target.value)}
        required
        multiline
        minRows={3}
        fullWidth
      />
    </Sheet>
  );
}
