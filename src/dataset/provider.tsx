import {
  QueryClientProvider,
  QueryErrorResetBoundary,
  type QueryClient,
} from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Edition } from '../model/slices/edition.ts';
import { EditionContext } from './edition.ts';

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

/** Hands down a function that lets failed requests be made again. */
export function Retrying({ children }: { children: (retry: () => void) => ReactNode }) {
  return <QueryErrorResetBoundary>{({ reset }) => children(reset)}</QueryErrorResetBoundary>;
}
