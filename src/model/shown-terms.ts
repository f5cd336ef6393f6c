import { filterClaims, type EvidenceFilter } from './evidence-filter.ts';
import type { ResolvedProvision, ResolvedSource } from './slices/resolve.ts';

/** The terms of which a filter leaves an account, with those accounts alone, and how many others there are. */
export function shownTerms(
  provisions: readonly ResolvedProvision[],
  filter: EvidenceFilter,
  sources: Readonly<Record<string, ResolvedSource>>,
): { terms: ResolvedProvision[]; hidden: number } {
  const terms = provisions.flatMap((provision) => {
    const { kept } = filterClaims(provision.reports, filter, sources);
    return kept.length > 0 ? { ...provision, reports: kept } : [];
  });
  return { terms, hidden: provisions.length - terms.length };
}
