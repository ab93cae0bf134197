import Alert from '@mui/material/Alert';
import { useTranslate } from 'ra-core';
import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** What the browser thinks; a route that leads nowhere still counts as online, so requests must be ready to fail. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

export function OfflineNotice() {
  const translate = useTranslate();
  if (useOnline()) return null;
  return (
    <Alert severity="warning" role="status" sx={{ mb: 2 }}>
      {translate('app.offline')}
    </Alert>
  );
}
