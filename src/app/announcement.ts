import { useSyncExternalStore } from 'react';

let text = '';
const listeners = new Set<() => void>();

/** Says something to screen readers without moving focus. */
export function announce(next: string): void {
  text = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was announced last; empty while the page is prerendered. */
export function useAnnouncement(): string {
  return useSyncExternalStore(
    subscribe,
    () => text,
    () => '',
  );
}
