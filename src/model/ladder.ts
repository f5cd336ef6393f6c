import type { EvidenceKind, Rung } from './types.ts';
import { EVIDENCE_KINDS, RUNGS } from './vocabulary.ts';

/**
 * The kind of account on each rung. The data also tells whose side a speaker is on; readers are shown one
 * scale for all sides, since a movement that speaks by name is no weaker a voice than a state that does.
 */
const KIND: Readonly<Record<Rung, EvidenceKind>> = {
  document: 'text',
  'official-on-record': 'named',
  'party-statement': 'named',
  'official-anonymous': 'unnamed',
  'party-anonymous': 'unnamed',
  'media-report': 'outlet',
};

/** What kind of account stands on a rung. */
export function kindOf(rung: Rung): EvidenceKind {
  return KIND[rung];
}

/** The rungs of a kind, in the order of the ladder. */
export function rungsOf(kind: EvidenceKind): Rung[] {
  return RUNGS.filter((rung) => KIND[rung] === kind);
}

/**
 * The rung by which an address names a kind and all that are stronger: the last of that kind. Addresses
 * told the sides apart once, so that any rung of the kind means the same.
 */
export function lastOf(kind: EvidenceKind): Rung {
  const last = rungsOf(kind).at(-1);
  if (!last) throw new Error(`no rung is of the kind "${kind}"`);
  return last;
}

/** Place on the scale of evidence: 0 is the strongest. Rungs of one kind share a place. */
export function rungIndex(rung: Rung): number {
  return EVIDENCE_KINDS.indexOf(KIND[rung]);
}

/** Claims with the strongest first; those of one kind keep their order. */
export function byRung<T extends { attribution: { kind: Rung } }>(claims: readonly T[]): T[] {
  return claims.toSorted((a, b) => rungIndex(a.attribution.kind) - rungIndex(b.attribution.kind));
}

/** The strongest rung of a list, of one kind the first of the ladder; the list must not be empty. */
export function bestRung(rungs: readonly Rung[]): Rung {
  const best = RUNGS.find((rung) => rungs.includes(rung));
  if (!best) throw new Error('bestRung needs at least one rung');
  return best;
}
