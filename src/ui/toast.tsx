import { useSyncExternalStore } from 'react';

/** Long enough to read a line twice. */
const SHOWN_MS = 6000;

let text = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(next: string): void {
  text = next;
  for (const listener of listeners) listener();
}

/** Shows a short line for a while, and says it to screen readers; focus stays where it is. */
export function toast(line: string): void {
  clearTimeout(timer);
  set(line);
  timer = setTimeout(() => set(''), SHOWN_MS);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The place of toasts. It is there from the start, and seen as empty: screen readers miss a region that
 * appears together with its text. */
export function Toaster() {
  const line = useSyncExternalStore(
    subscribe,
    () => text,
    () => '',
  );
  return (
    <p
      role="status"
      className="no-print pointer-events-none fixed inset-x-0 bottom-20 z-30 low:bottom-2 mx-auto w-fit max-w-[calc(100vw-2rem)] rounded border border-line bg-ink px-4 py-2 text-paper empty:border-0 empty:p-0"
    >
      {line}
    </p>
  );
}
