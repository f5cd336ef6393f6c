import {
  QueryClientProvider,
  useQueryClient,
  type Query,
  type QueryClient,
} from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import type { Edition } from '../model/slices/edition.ts';
import { EditionContext } from './edition.ts';
import { distrust } from './fetch-slice.ts';
import { sliceByName } from './slices.ts';

export type DatasetClient = QueryClient;

type Props = { client: DatasetClient; edition: Edition; children: ReactNode };

/** Gives everything below it the data of one client, and says of which edition it is. */
export function DatasetProvider({ client, edition, children }: Props) {
  return (
    <EditionContext value={edition}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </EditionContext>
  );
}

const failed = { predicate: ({ state }: Query) => state.status === 'error' };

/**
 * A function that forgets every request that failed, so that the next one is made anew, and also the named
 * files, which came but from which no page could be drawn.
 */
export function useForgetFailed(): (distrusted?: readonly string[]) => void {
  const client = useQueryClient();
  return useCallback(
    (distrusted = []) => {
      // What a part of the page still looks at is asked for at once; the rest when somebody wants it.
      void client.refetchQueries({ ...failed, type: 'active' });
      client.removeQueries({ ...failed, type: 'inactive' });
      for (const name of distrusted) {
        distrust(name);
        client.removeQueries({ queryKey: sliceByName(name).queryKey });
      }
    },
    [client],
  );
}

/** Forgets those of the named files that could not be had and that nothing on the page looks at. */
export function forgetFailed(client: DatasetClient, names: readonly string[]): void {
  for (const name of names)
    client.removeQueries({ ...failed, type: 'inactive', queryKey: sliceByName(name).queryKey });
}
