import { useCallback, useMemo, type ReactNode } from 'react';
import { faceted, facetTable, type Faceted } from '../../model/facet-table.ts';
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
 * @returns what is shown, and what a page has to draw somewhere so that it is looked for.
 */
export function useResults(view: HomeView, index: IndexSlice): [Results, ReactNode] {
  const [{ found, state }, searching] = useMatches(view.q, index);
  const table = useMemo(() => facetTable(index.rounds, index.about.turningPoints), [index]);
  const results = useMemo(() => faceted(table, view, found), [table, view, found]);
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
