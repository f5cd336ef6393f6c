import { daysOf } from './dates.ts';
import { rungIndex } from './ladder.ts';
import type { ResolvedSource } from './slices/resolve.ts';
import type { Rung } from './types.ts';

/** Which accounts are looked at: none below a rung, none that were not yet published on a day. */
export type EvidenceFilter = { rung: Rung | null; asOf: string | null };

export const ALL_EVIDENCE: EvidenceFilter = { rung: null, asOf: null };

/** What the filter needs to know of a claim. */
type Claim = { attribution: { kind: Rung }; sources: readonly string[] };

type Sources = Readonly<Record<string, Pick<ResolvedSource, 'published'>>>;

/**
 * Why an account is left out: it stands below the chosen rung; it was published later; or none of its
 * sources shows a date, so that nobody can say when it was known.
 */
export const LEFT_OUT = ['below', 'later', 'undated'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

const nothingOut = (): Record<LeftOut, number> => ({ below: 0, later: 0, undated: 0 });

/**
 * The first day on which an account can be shown to have been public: the earliest date of its
 * sources, where a month counts from its last day. Null if none of them has a date.
 */
export function knownSince(claim: Pick<Claim, 'sources'>, sources: Sources): string | null {
  const days = claim.sources.flatMap((id) => {
    const published = sources[id]?.published;
    return published ? [daysOf(published).last] : [];
  });
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}

/** Whether a filter leaves an account out, and why; null if it stays. */
export function leftOut(claim: Claim, filter: EvidenceFilter, sources: Sources): LeftOut | null {
  if (filter.rung !== null && rungIndex(claim.attribution.kind) > rungIndex(filter.rung))
    return 'below';
  if (filter.asOf === null) return null;
  const since = knownSince(claim, sources);
  if (since === null) return 'undated';
  return since <= filter.asOf ? null : 'later';
}

/** What remains of a list of claims, and how many were left out for which reason. */
export type Filtered<T> = { kept: T[]; out: Record<LeftOut, number> };

/** Applies a filter to claims. A stricter filter never keeps more. */
export function filterClaims<T extends Claim>(
  claims: readonly T[],
  filter: EvidenceFilter,
  sources: Sources,
): Filtered<T> {
  const out = nothingOut();
  const kept = claims.filter((claim) => {
    const why = leftOut(claim, filter, sources);
    if (why) out[why] += 1;
    return why === null;
  });
  return { kept, out };
}

/** Adds up what several filterings left out. */
export function sumOut(list: readonly Record<LeftOut, number>[]): Record<LeftOut, number> {
  const sum = nothingOut();
  for (const out of list) for (const why of LEFT_OUT) sum[why] += out[why];
  return sum;
}

/** The days on which something of these claims became known, in order, each once. */
export function reportingDays(claims: readonly Claim[], sources: Sources): string[] {
  const days = claims.flatMap((claim) => knownSince(claim, sources) ?? []);
  return [...new Set(days)].toSorted();
}
