import type { Rung } from './types.ts';
import { RUNGS } from './vocabulary.ts';

/** Place on the attribution ladder: 0 is the strongest. */
export function rungIndex(rung: Rung): number {
  return RUNGS.indexOf(rung);
}

/** Claims with the strongest first; those on one rung keep their order. */
export function byRung<T extends { attribution: { kind: Rung } }>(claims: readonly T[]): T[] {
  return claims.toSorted((a, b) => rungIndex(a.attribution.kind) - rungIndex(b.attribution.kind));
}

/** The strongest rung of a list; the list must not be empty. */
export function bestRung(rungs: readonly Rung[]): Rung {
  const best = RUNGS.find((rung) => rungs.includes(rung));
  if (!best) throw new Error('bestRung needs at least one rung');
  return best;
}
