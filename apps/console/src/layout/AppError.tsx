import Box from '@mui/material/Box';
import { ErrorPage } from '../common/ErrorPage.js';

interface AppErrorProps {
  readonly error: Error;
  readonly resetErrorBoundary: (...args: unknown[]) => void;
}

/** The last net: an error outside the pages. */
export function AppError({ error, resetErrorBoundary }: AppErrorProps) {
  return (
    <Box component="main" sx={{ px: 2 }}>
      <ErrorPage error={error} onRetry={() => resetErrorBoundary()} />
    </Box>
  );
}
