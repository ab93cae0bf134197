import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { distanceMeters, farMeters } from '@zhuqi/domain/visit/visit-distance.js';
import { useNotify, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { isoOfLocal, localOfIso } from '../case/local-time.js';
import { useRetryKey } from '../case/retry-key.js';
import { Sheet } from '../common/Sheet.js';
import { useErrorText } from '../common/use-error-text.js';
import { locate, type Located } from '../field/locate.js';
import { queryClient } from '../providers/query-client.js';
import { performVisitAction, type VisitDetail } from './use-visit.js';

interface CheckInDialogProps {
  readonly visit: VisitDetail;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 签到: when, where, how far from the enterprise; without a position, or too far, it asks why. */
export function CheckInDialog({ open, ...props }: CheckInDialogProps) {
  return open ? <OpenCheckIn {...props} /> : null;
}

function metresTo(visit: VisitDetail, located: Located | null): number | null {
  if (!located?.ok) return null;
  const distances = (visit.project?.sites ?? [visit.enterprise]).flatMap(({ latitude, longitude }) =>
    latitude == null || longitude == null ? [] : [distanceMeters(located, { latitude, longitude })],
  );
  return distances.length === 0 ? null : Math.min(...distances);
}

function OpenCheckIn({ visit, onClose }: Omit<CheckInDialogProps, 'open'>) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const keyFor = useRetryKey();
  const [located, setLocated] = useState<Located | null>(null);
  const [reason, setReason] = useState('');
  const [at, setAt] = useState(() => localOfIso(new Date().toISOString()));
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const find = async () => {
    setLocated(null);
    setLocated(await locate());
  };
  useEffect(() => void find(), []);

  const metres = metresTo(visit, located);
  const asksWhy = located !== null && (!located.ok || (metres !== null && metres > farMeters));

  const submit = async () => {
    if (asksWhy && reason.trim() === '')
      return setFailure(translate('common.required', { label: translate('checkIn.reason') }));
    setBusy(true);
    setFailure(null);
    const moment = isoOfLocal(at);
    const facts = {
      ...(moment ? { at: moment } : {}),
      ...(located?.ok ? { latitude: located.latitude, longitude: located.longitude } : {}),
      ...(reason.trim() ? { farReason: reason.trim() } : {}),
    };
    try {
      await performVisitAction({ visit, action: 'checkIn', facts, key: keyFor([visit.version, facts]) });
      await queryClient.invalidateQueries();
      notify('case.done', { type: 'success', messageArgs: { action: translate('checkIn.title') } });
      void navigate(`/visits/${visit.id}/record`);
    } catch (error) {
      setFailure(errorText(error));
      setBusy(false);
    }
  };

  return (
    <Sheet
      open
      onClose={onClose}
      title={translate('checkIn.title')}
      actions={
        <>
          <Button color="inherit" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button variant="contained" disabled={busy || located === null} onClick={() => void submit()}>
            {translate('checkIn.submit')}
          </Button>
        </>
      }
    >
      <Position located={located} metres={metres} onAgain={() => void find()} />
      <TextField
        type="datetime-local"
        label={translate('checkIn.at')}
        fullWidth
        value={at}
        onChange={(event) => setAt(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      {asksWhy && (
        <TextField
          label={translate('checkIn.reason')}
          helperText={translate('checkIn.reasonHelp')}
          required
          multiline
          minRows={2}
          fullWidth
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {failure && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {failure}
        </Alert>
      )}
    </Sheet>
  );
}

function Position({
  located,
  metres,
  onAgain,
}: {
  readonly located: Located | null;
  readonly metres: number | null;
  readonly onAgain: () => void;
}) {
  const translate = useTranslate();
  if (!located)
    return (
      <Alert severity="info" sx={{ mb: 1 }}>
        {translate('checkIn.locating')}
      </Alert>
    );
  const again = (
    <Button color="inherit" size="small" onClick={onAgain}>
      {translate('checkIn.again')}
    </Button>
  );
  if (!located.ok)
    return (
      <Alert
        severity="warning"
        sx={{ mb: 1 }}
        action={located.why === 'insecure' || located.why === 'unsupported' ? undefined : again}
      >
        {translate(`checkIn.noPosition.${located.why}`)}
      </Alert>
    );
  const far = metres !== null && metres > farMeters;
  return (
    <Alert severity={far ? 'warning' : 'success'} sx={{ mb: 1 }} action={again}>
      {translate('checkIn.located', { accuracy: located.accuracy })}
      {metres === null
        ? translate('checkIn.noSite')
        : translate(far ? 'checkIn.far' : 'checkIn.near', { smart_count: metres, limit: farMeters })}
    </Alert>
  );
}
