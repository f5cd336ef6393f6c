import { useEffect, useState } from 'react';

/** Milliseconds without a move after which a day is settled: browsers allow an address to be changed only so often. */
const PAUSE = 250;

/**
 * The day that is shown while somebody moves through days: at once what was chosen, and the address once it rests.
 *
 * @param settled the day of the address; null where none is chosen.
 */
export function useDay(
  settled: string | null,
  onSettle: (day: string | null) => void,
): [string | null, (day: string | null) => void] {
  const [draft, setDraft] = useState<{ day: string | null } | null>(null);
  useEffect(() => {
    if (!draft) return undefined;
    const timer = setTimeout(() => {
      onSettle(draft.day);
      setDraft(null);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, onSettle]);
  return [draft ? draft.day : settled, (day) => setDraft({ day })];
}
