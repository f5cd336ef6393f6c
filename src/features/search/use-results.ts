import { useCallback, useMemo, type ReactNode } from 'react';
import { FACETS } from '../../model/facet-list.ts';
import { faceted, facetTable, type Faceted } from '../../model/facet-table.ts';
import type { RoundsTally } from '../../model/facet-tally.ts';
import type { IndexSlice } from '../../model/slices/index-slice.ts';
import type { HomeView } from '../../urls/home-view.ts';
import type { Matches } from './matches.ts';
import { useMatches } from './use-matches.tsx';

/** What a view of the rounds shows. */
export type Results = Matches &
  Faceted & {
    /** How many rounds would be shown if the view were changed so. */
    countWith: (change: Partial<HomeView>) => number;
  };

/**
 * Searches and filters the rounds of the index as a view asks.
 * @param partly where something is asked for, and the cards of some rounds are not there: what became of them.
 * @returns what is shown, and what a page has to draw somewhere so that it is looked for.
 */
export function useResults(
  view: HomeView,
  index: IndexSlice,
  partly: 'loading' | 'failed' | null,
): [Results, ReactNode] {
  const [{ found, state: searched }, searching] = useMatches(view.q, index);
  const state = partly === 'loading' && searched === 'ready' ? 'loading' : searched;
  const table = useMemo(() => facetTable(index.rounds, index.about.turningPoints), [index]);
  const results = useMemo(() => {
    const own = faceted(table, view, found);
    return index.tally && !partly ? { ...own, ...countsOf(index.tally) } : own;
  }, [table, view, found, index, partly]);
  const countWith = useCallback(
    (change: Partial<HomeView>) =>
      faceted(table, { ...view, ...change }, 'q' in change ? null : found).rounds.length,
    [table, view, found],
  );
  const all = useMemo(
    () => ({ ...results, found, state, countWith }),
    [results, found, state, countWith],
  );
  return [all, searching];
}

/** Counts of all rounds, of which nothing is asked for. */
function countsOf({ counts, having }: RoundsTally): Pick<Faceted, 'counts' | 'having'> {
  const asMap = (facet: (typeof FACETS)[number]) => [facet, new Map(Object.entries(counts[facet]))];
  return { counts: Object.fromEntries(FACETS.map(asMap)) as Faceted['counts'], having };
}
