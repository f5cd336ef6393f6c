import { useDeferredValue, useState, useSyncExternalStore } from 'react';

const nothing = () => null;
const never = () => nothing;

/** Whether a component takes over HTML that the server sent: only then does React ask what the server had. */
export function useSent(): boolean {
  const [asked] = useState(() => new Set<'server'>());
  useSyncExternalStore(never, nothing, () => {
    asked.add('server');
    return null;
  });
  return asked.has('server');
}

/**
 * Whether to draw what is out of sight: not in the first drawing of a page by the app, and right after its paint. In
 * HTML, and in what is taken over from it, all stands at once.
 * @param now true where it must not wait, such as for an anchor that may stand in it. Asked once.
 */
export function useSoon(now: boolean): boolean {
  const sent = useSent();
  const [first] = useState(sent || now);
  return useDeferredValue(true, first);
}
