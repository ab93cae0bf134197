import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import qrcode from 'qrcode-generator';
import { useNotify, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { Gone } from '../common/Gone.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { execute } from '../providers/graphql-client.js';
import { SignInScreenDocument } from './activity-detail.documents.js';

/** Who has signed in is counted this often; the code itself changes every 30 seconds. */
const REFRESH_MS = 3_000;

/** The screen in the hall: a QR code to be scanned from the last row, renewed by itself. */
export default function SignInScreen() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['activities', 'screen', id],
    refetchInterval: REFRESH_MS,
    queryFn: ({ signal }) => execute(SignInScreenDocument, { id }, { signal }),
  });
  if (isPending) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data?.activity) return <Gone list="/activities">{translate('activities.gone')}</Gone>;
  const { activity, activitySignInCode: shown } = data;
  const { present, expected } = activity.headcount;
  return (
    <>
      <PageHeader title={activity.title} back={`/activities/${id}/show`}>
        <Typography color="text.secondary">{activity.place}</Typography>
      </PageHeader>
      {shown ? (
        <Box sx={{ textAlign: 'center' }}>
          <Code address={`${window.location.origin}/activities/${id}/sign-in?code=${encodeURIComponent(shown.code)}`} />
          <Typography role="status" sx={{ fontSize: { xs: '1.25rem', sm: '1.75rem' }, fontWeight: 600, my: 1 }}>
            {translate('activitySignIn.present', { present, expected })}
          </Typography>
        </Box>
      ) : (
        <Alert
          severity="info"
          action={
            <Button color="inherit" component={Link} to={`/activities/${id}/show`}>
              {translate('activitySignIn.back')}
            </Button>
          }
        >
          {translate('activitySignIn.notOpen')}
        </Alert>
      )}
    </>
  );
}

/** White whatever the theme: cameras want dark on light, with a quiet zone around. */
function Code({ address }: { readonly address: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { path, size } = useMemo(() => drawn(address), [address]);
  const copy = () =>
    void navigator.clipboard
      .writeText(address)
      .then(() => notify('activitySignIn.copied', { type: 'success' }))
      .catch(() => undefined);
  return (
    <>
      <Box
        component="svg"
        role="img"
        aria-label={translate('activitySignIn.qr')}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        sx={{ width: 'min(92vw, 66vh)', maxWidth: '100%', bgcolor: '#fff', border: 1, borderColor: 'divider' }}
      >
        <path d={path} fill="#000" />
      </Box>
      <Typography sx={{ fontSize: { xs: '1rem', sm: '1.25rem' } }}>{translate('activitySignIn.screenHint')}</Typography>
      <Box sx={{ display: 'flex', justifyContent: 'center', gap: 1 }}>
        <Button component={Link} to={address.slice(window.location.origin.length)} color="secondary" size="small">
          {translate('activitySignIn.openHere')}
        </Button>
        <Button onClick={copy} color="secondary" size="small">
          {translate('activitySignIn.copy')}
        </Button>
      </Box>
    </>
  );
}

/** Modules left white around the code, as the standard asks. */
const QUIET = 4;

function drawn(address: string): { readonly path: string; readonly size: number } {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const cells = Array.from({ length: count }, (_, index) => index);
  const path = cells
    .flatMap((y) => cells.filter((x) => code.isDark(y, x)).map((x) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`))
    .join('');
  return { path, size: count + 2 * QUIET };
}
