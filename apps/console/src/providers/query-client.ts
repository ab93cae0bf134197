import { QueryClient } from '@tanstack/react-query';
import { RequestError } from './errors.js';

const worthRetrying = new Set(['OFFLINE', 'TIMEOUT', 'UNAVAILABLE']);

/** Only what may get better by itself is asked again; a "no" is shown at once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 2 && error instanceof RequestError && worthRetrying.has(error.code),
      staleTime: 10_000,
    },
    mutations: { retry: false },
  },
});
