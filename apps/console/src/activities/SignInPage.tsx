import CheckCircleOutline from '@mui/icons-material/CheckCircleOutline';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import { Gone } from '../common/Gone.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useErrorText } from '../common/use-error-text.js';
import { queryClient } from '../providers/query-client.js';
import { useMe } from '../session/me.js';
import { performActivityAction, useActivity, type ActivityDetail } from './use-activity.js';

/** What the QR code in the hall opens on the phone: one tap, and one has signed in. */
export default function SignInPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const me = useMe();
  const { data, error, isPending, refetch } = useActivity(id);
  if (isPending || !me) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Gone list="/activities">{translate('activities.gone')}</Gone>;
  return (
    <Box sx={{ maxWidth: 480, mx: 'auto' }}>
      <PageHeader title={translate('activitySignIn.title')} back={`/activities/${id}/show`}>
        <Typography sx={{ fontSize: '1.25rem', fontWeight: 600 }}>{data.title}</Typography>
        <Typography color="text.secondary" component="div">
          <DateText at={data.startsAt ?? data.plannedOn} time={data.startsAt !== null} />
          {data.place && ` · ${data.place}`}
        </Typography>
      </PageHeader>
      <Body activity={data} meId={me.id} />
    </Box>
  );
}

function Body({ activity, meId }: { readonly activity: ActivityDetail; readonly meId: string }) {
  const translate = useTranslate();
  const own = activity.people.filter(({ personKey }) => personKey === meId);
  const signed = own.find(({ signedInAt }) => signedInAt !== null);
  if (signed?.signedInAt) return <Done activity={activity} at={signed.signedInAt} />;
  const may = activity.availableActions.some(({ action }) => action === 'signIn');
  const { state } = activity;
  const why =
    state === 'PLANNED' || state === 'ANNOUNCED' ? 'notYet' : state !== 'CHECKING_IN' ? 'over' : may ? null : 'cannot';
  if (why)
    return (
      <Alert severity="info" action={<Open activity={activity} />}>
        {translate(`activitySignIn.${why}`)}
      </Alert>
    );
  return (
    <>
      {own.some(({ role }) => role === 'LEAVE') && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate('activitySignIn.onLeave')}
        </Alert>
      )}
      <Sign activity={activity} />
    </>
  );
}

function Sign({ activity }: { readonly activity: ActivityDetail }) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const keyFor = useRetryKey();
  const [params] = useSearchParams();
  const code = params.get('code') ?? '';
  const [isRemote, setRemote] = useState(false);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const sign = async () => {
    if (isRemote && reason.trim() === '') return setFailure(translate('activitySignIn.needReason'));
    setBusy(true);
    setFailure(null);
    const facts = { code, ...(isRemote ? { isRemote, reason: reason.trim() } : {}) };
    try {
      await performActivityAction({ activity, action: 'signIn', facts, key: keyFor(facts) });
      await queryClient.invalidateQueries({ queryKey: ['activities'] });
    } catch (error) {
      setFailure(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  if (code === '') return <Alert severity="info">{translate('activitySignIn.noCode')}</Alert>;
  return (
    <>
      {failure && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {failure}
        </Alert>
      )}
      <Button
        variant="contained"
        size="large"
        fullWidth
        disabled={busy}
        onClick={() => void sign()}
        sx={{ minHeight: 64, fontSize: '1.25rem' }}
      >
        {translate('activitySignIn.signIn')}
      </Button>
      <FormControlLabel
        sx={{ mt: 1, minHeight: 44 }}
        label={translate('activitySignIn.remote')}
        control={<Checkbox checked={isRemote} onChange={(_, on) => setRemote(on)} />}
      />
      {isRemote && (
        <TextField
          label={translate('activitySignIn.reason')}
          required
          fullWidth
          multiline
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </>
  );
}

function Done({ activity, at }: { readonly activity: ActivityDetail; readonly at: string }) {
  const translate = useTranslate();
  return (
    <Box sx={{ textAlign: 'center', py: 4 }} role="status">
      <CheckCircleOutline sx={(theme) => ({ fontSize: 72, color: theme.palette.tones.done.text })} />
      <Typography sx={{ fontSize: '1.5rem', fontWeight: 600 }}>{translate('activitySignIn.done')}</Typography>
      <Typography color="text.secondary" component="div" sx={{ mb: 2 }}>
        <DateText at={at} time />
      </Typography>
      <Open activity={activity} />
    </Box>
  );
}

function Open({ activity }: { readonly activity: ActivityDetail }) {
  const translate = useTranslate();
  return (
    <Button component={Link} to={`/activities/${activity.id}/show`} color="inherit">
      {translate('activitySignIn.open')}
    </Button>
  );
}
