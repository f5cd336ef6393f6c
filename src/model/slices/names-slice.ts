import type { CardProposal, CardRound, IndexSlice } from './index-slice.ts';

/** A round and what was tabled in it, by name. */
export type NamedRound = Pick<CardRound, 'id' | 'title' | 'dates' | 'venues'> & {
  proposals: Pick<CardProposal, 'id' | 'name' | 'date'>[];
};

/**
 * `data/names.json`: what every page can be asked for, whatever it shows: the name, the day and the place of each
 * record, and where a retired id leads. A card has all of it and more.
 */
export type NamesSlice = Pick<
  IndexSlice,
  'about' | 'counts' | 'venues' | 'issues' | 'computed' | 'suggestions' | 'redirects'
> & { rounds: NamedRound[] };

/** The names of an index. */
export function namesSlice(index: IndexSlice): NamesSlice {
  const { about, counts, venues, issues, computed, suggestions, redirects } = index;
  return {
    about,
    counts,
    venues,
    issues,
    computed,
    suggestions,
    redirects,
    rounds: index.rounds.map((round) => ({
      id: round.id,
      title: round.title,
      dates: round.dates,
      venues: round.venues,
      proposals: round.proposals.map(({ id, name, date }) => ({ id, name, date })),
    })),
  };
}
