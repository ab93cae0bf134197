import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useErrorText } from './use-error-text.js';

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** Data that could not be fetched: what happened, what to do, and the button to do it. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        onRetry && (
          <Button color="inherit" onClick={onRetry}>
            {translate('common.retry')}
          </Button>
        )
      }
    >
      <AlertTitle>{translate('errorPage.loadTitle')}</AlertTitle>
      {errorText(error)}
    </Alert>
  );
}
