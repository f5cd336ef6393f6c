import { startTransition, useEffect, useState } from 'react';
import { arriving } from '../../site/arriving.ts';
import { useSent } from '../../ui/sent.ts';

/** Cards that are drawn at once, and then in each step. */
const SLICE = 12;
/** Cards before and after the one at which the reader will be that are drawn at once: more than a screen of them. */
const AROUND = 6;
/** Cards out of sight that are kept: who deletes a letter has them back at once. */
const KEPT = 250;

type Thing = { id: string };
type Drawn = { ids: ReadonlySet<string>; of: readonly Thing[] };

/**
 * Which things of a long list are drawn. What is asked for is drawn in slices, the first at once, so that a key that
 * is pressed meanwhile does not wait for the rest; what is not asked for any more is hidden and not taken away,
 * which costs as much as drawing it. At first, all are drawn, as they stand in the HTML; on a page that the app draws,
 * those around the place to which the reader comes.
 * @param shown what is asked for, in its order.
 * @param nameOf by what an entry is known to who left it in sight (`site/arriving.ts`).
 * @returns ids of all that is drawn, and a function that draws things of the list now, whatever they cost.
 */
export function useDrawn(
  shown: readonly Thing[],
  nameOf: (thing: Thing) => string,
): [ReadonlySet<string>, (all: readonly Thing[]) => void] {
  const sent = useSent();
  const [before, setDrawn] = useState<Drawn>(() => ({
    ids: idsOf(sent ? shown : around(shown, nameOf)),
    of: shown,
  }));
  let drawn = before;
  if (before.of !== shown) {
    drawn = step(before.ids, shown);
    setDrawn(drawn);
  }
  const isWhole = shown.every(({ id }) => drawn.ids.has(id));

  useEffect(() => {
    if (isWhole) return undefined;
    // In a task of its own: what is begun while the browser goes back, React draws there and then, all of it.
    const timer = setTimeout(() => startTransition(() => setDrawn(step(drawn.ids, shown))));
    return () => clearTimeout(timer);
  }, [drawn, isWhole, shown]);

  return [drawn.ids, (all) => setDrawn({ ids: new Set([...drawn.ids, ...idsOf(all)]), of: shown })];
}

const idsOf = (things: readonly Thing[]) => new Set(things.map(({ id }) => id));

/** What is near the place to which the reader comes. */
function around(shown: readonly Thing[], nameOf: (thing: Thing) => string): readonly Thing[] {
  const { entry } = arriving();
  const at = Math.max(
    shown.findIndex((thing) => nameOf(thing) === entry),
    0,
  );
  return shown.slice(Math.max(at - AROUND, 0), at + AROUND);
}

/** One slice more of what is shown. */
function step(ids: ReadonlySet<string>, shown: readonly Thing[]): Drawn {
  const wanted = idsOf(shown);
  const hidden = [...ids].filter((id) => !wanted.has(id)).slice(-KEPT);
  const there = shown.filter(({ id }) => ids.has(id));
  const coming = shown.filter(({ id }) => !ids.has(id)).slice(0, SLICE);
  return { ids: new Set([...hidden, ...idsOf(there), ...idsOf(coming)]), of: shown };
}
