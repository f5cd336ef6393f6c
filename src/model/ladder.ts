import type { Rung } from './types.ts';
import { RUNGS } from './vocabulary.ts';

/** Place on the attribution ladder: 0 is the strongest. */
export function rungIndex(rung: Rung): number {
  return RUNGS.indexOf(rung);
}

/** The strongest rung of a list; the list must not be empty. */
export function bestRung(rungs: readonly Rung[]): Rung {
  const best = RUNGS.find((rung) => rungs.includes(rung));
  if (!best) throw new Error('bestRung needs at least one rung');
  return best;
}
