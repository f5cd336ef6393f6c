import { useCallback, useMemo } from 'react';
import { countFacets, filterRounds } from '../../model/facets.ts';
import type { CardRound, IndexSlice } from '../../model/slices/index-slice.ts';
import type { HomeView } from '../../urls/home-view.ts';
import { useMatches, type Matches } from './use-matches.ts';

/** What a view of the rounds shows. */
export type Results = Matches & {
  rounds: CardRound[];
  /** How many rounds each choice of a filter would show. */
  counts: ReturnType<typeof countFacets>;
  /** How many rounds there would be of those that have something special. */
  having: Record<NonNullable<HomeView['has']>, number>;
  /** How many rounds would be shown if the view were changed so. */
  countWith: (change: Partial<HomeView>) => number;
};

/** Searches and filters the rounds of the index as a view asks. */
export function useResults(view: HomeView, index: IndexSlice): Results {
  const { found, state } = useMatches(view.q, index);
  const results = useMemo(() => {
    const searched = among(index, found);
    const { turningPoints } = index.about;
    const countOf = (has: HomeView['has']) =>
      filterRounds(searched, { ...view, has }, turningPoints).length;
    return {
      rounds: filterRounds(searched, view, turningPoints),
      counts: countFacets(searched, view, turningPoints),
      having: { proposal: countOf('proposal'), 'turning-point': countOf('turning-point') },
    };
  }, [index, view, found]);
  const countWith = useCallback(
    (change: Partial<HomeView>) =>
      filterRounds(
        among(index, 'q' in change ? null : found),
        { ...view, ...change },
        index.about.turningPoints,
      ).length,
    [index, view, found],
  );
  return { ...results, found, state, countWith };
}

/** The rounds that a search found; all of them where nobody searches. */
function among(index: IndexSlice, found: Matches['found']): readonly CardRound[] {
  return found ? index.rounds.filter(({ id }) => found.has(id)) : index.rounds;
}
