import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Sheet } from '../common/Sheet.js';
import { CandidateField } from './CandidateField.js';
import { useStartBulk } from './use-start-bulk.js';

export interface BulkSheetProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onStarted: () => void;
}

/** To whom the selected problems go, and a last look before they do. */
export function BulkAssignSheet({ ids, onClose, onStarted }: BulkSheetProps) {
  const translate = useTranslate();
  const [way, setWay] = useState<'rule' | 'host'>('rule');
  const [hostId, setHostId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const { busy, problem, setProblem, start } = useStartBulk(onStarted);
  const submit = () => {
    if (way === 'host' && !hostId) return setProblem(translate('assignment.bulk.hostMissing'));
    const to = way === 'host' ? { hostId } : {};
    void start({ kind: 'BULK_ASSIGN', problemIds: [...ids], ...to, ...(note.trim() ? { text: note.trim() } : {}) });
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={translate('assignment.bulk.assign')}
      maxWidth="sm"
      actions={
        <>
          <Button color="inherit" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button variant="contained" disabled={busy} onClick={submit}>
            {translate('assignment.bulk.assign')}
          </Button>
        </>
      }
    >
      <Typography sx={{ mb: 1.5 }}>{translate('assignment.bulk.assignIntro', { smart_count: ids.length })}</Typography>
      {problem && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {problem}
        </Alert>
      )}
      <FormControl>
        <FormLabel id="bulk-to">{translate('assignment.bulk.to')}</FormLabel>
        <RadioGroup aria-labelledby="bulk-to" value={way} onChange={(_, value) => setWay(value as 'rule' | 'host')}>
          <FormControlLabel
            value="rule"
            control={<Radio />}
            label={`${translate('assignment.bulk.byRule')}（${translate('assignment.bulk.byRuleHint')}）`}
          />
          <FormControlLabel value="host" control={<Radio />} label={translate('assignment.bulk.toHost')} />
        </RadioGroup>
      </FormControl>
      {way === 'host' && (
        <CandidateField label={translate('assignment.host')} required value={hostId} onChange={setHostId} />
      )}
      <TextField
        label={translate('assignment.bulk.note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        multiline
        minRows={2}
        fullWidth
      />
    </Sheet>
  );
}
