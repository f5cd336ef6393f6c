import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import {
  followLoads,
  lookForOriginals,
  originalsOf,
  originalsState,
  retryOriginals,
  wantOriginal,
  type OriginalsState,
} from './load.ts';

/** The original of a sentence that is on the page, which is loaded for it: several where the language says the same for them; none before they have come. */
export function useOriginals(text: string): readonly string[] {
  const client = useQueryClient();
  useEffect(() => wantOriginal(client, text), [client, text]);
  return useSyncExternalStore(followLoads, () => originalsOf(text));
}

/** How far the originals of the page are, and the way to ask again for those that could not be had. */
export function useOriginalsState(): { is: OriginalsState; retry: () => void } {
  const client = useQueryClient();
  useEffect(() => lookForOriginals(client), [client]);
  const is = useSyncExternalStore(followLoads, originalsState);
  return { is, retry: () => retryOriginals(client) };
}
