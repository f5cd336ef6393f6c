import { QueryClient } from '@tanstack/react-query';
import { SliceError } from './fetch-slice.ts';

/**
 * A query client. The data of a build never changes, so nothing goes stale. A missing file is asked
 * for once, since it will not appear; a cut connection is tried twice more.
 */
export function createDatasetClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < 2 && !(error instanceof SliceError && error.status === 404),
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
}
