import { useSyncExternalStore } from 'react';

let underway = false;
const listeners = new Set<() => void>();

/** Says whether another page has been asked for and is not there yet. */
export function setUnderway(next: boolean): void {
  if (next === underway) return;
  underway = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Whether another page has been asked for and is not there yet. No context: a change of one would make
 * React take over, there and then, all of a page that it has not come to.
 */
export function useUnderway(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => underway,
    () => false,
  );
}
