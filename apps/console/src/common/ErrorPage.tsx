import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { RequestError } from '../providers/errors.js';
import { useErrorText } from './use-error-text.js';

/** A page file that no longer exists means that the system was updated under an open tab. */
const isStaleChunk = (error: Error) => /dynamically imported module|module script|preload/i.test(error.message);

export function ErrorPage({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const stale = isStaleChunk(error);
  const known = error instanceof RequestError;
  return (
    <Box role="alert" sx={{ maxWidth: 640, mx: 'auto', py: 6 }}>
      <Typography variant="h1" gutterBottom>
        {translate(known ? 'errorPage.loadTitle' : 'errorPage.title')}
      </Typography>
      <Typography sx={{ mb: 2 }}>
        {stale ? translate('errorPage.updated') : known ? errorText(error) : translate('errorPage.body')}
      </Typography>
      {!known && !stale && (
        <Alert severity="info" icon={false} sx={{ mb: 2, fontFamily: 'monospace' }}>
          {error.message}
        </Alert>
      )}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" onClick={stale || !onRetry ? () => window.location.reload() : onRetry}>
          {translate(stale ? 'errorPage.reload' : 'common.retry')}
        </Button>
        <Button href="/" color="inherit">
          {translate('errorPage.home')}
        </Button>
      </Box>
    </Box>
  );
}
