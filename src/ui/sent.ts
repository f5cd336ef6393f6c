import { useState, useSyncExternalStore } from 'react';

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
