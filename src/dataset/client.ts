import { QueryClient } from '@tanstack/react-query';
import { SliceError } from './fetch-slice.ts';

/**
 * A query client. The data of a build never changes, so nothing goes stale. A missing file is asked for once,
 * since it will not appear, and so is one that did not come in time; a cut connection is tried twice more.
 * Whether the device says that it is offline makes no difference: it may be wrong, and a reader who is told
 * that something failed can act, while one who sees "Loading" waits. What failed is asked for anew when the
 * connection is back.
 */
export function createDatasetClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (failures, error) => failures < 2 && !isFinal(error),
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
}

function isFinal(error: unknown): boolean {
  return error instanceof SliceError && (error.status === 404 || error.reason === 'slow');
}
