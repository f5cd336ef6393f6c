import { useEffect, useState } from 'react';
import { words } from '../messages/words.ts';
import { useUnderway } from './underway.ts';

/** Milliseconds of a wait of which nobody need be told. */
const UNNOTICED_MS = 300;

/** A quiet line at the top of the window while another page is on its way, and the one before still stands. */
export function WaitingLine() {
  const underway = useUnderway();
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!underway) return undefined;
    const timer = setTimeout(() => setLate(true), UNNOTICED_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [underway]);
  return (
    <p
      role="status"
      className="pointer-events-none fixed inset-x-0 top-0 z-30 text-center no-print"
    >
      {late && (
        <span className="inline-block rounded-b border border-t-0 border-line bg-raised px-4 py-1 text-sm">
          {words.site.loading}
        </span>
      )}
    </p>
  );
}
