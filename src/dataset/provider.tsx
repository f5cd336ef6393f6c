import {
  QueryClientProvider,
  QueryErrorResetBoundary,
  type QueryClient,
} from '@tanstack/react-query';
import type { ReactNode } from 'react';

export type DatasetClient = QueryClient;

/** Gives everything below it the data of one client. */
export function DatasetProvider(props: { client: DatasetClient; children: ReactNode }) {
  return <QueryClientProvider client={props.client}>{props.children}</QueryClientProvider>;
}

/** Hands down a function that lets failed requests be made again. */
export function Retrying({ children }: { children: (retry: () => void) => ReactNode }) {
  return <QueryErrorResetBoundary>{({ reset }) => children(reset)}</QueryErrorResetBoundary>;
}
