import { DOCS, roundDocs, WEIGHTS } from '../search/docs.ts';
import { indexOf } from '../search/finder.ts';
import type { PackedIndex } from '../search/packed-index.ts';
import { namesOf } from '../search/rounds.ts';
import type { SearchSlice } from './search-slice.ts';

/*
 * The indexes by which the search finds what stands in its other files. They are built with the site: reading one
 * takes a fraction of the time, and the rounds are found before the texts have come.
 */

/** `data/search-rounds.json`: what finds the rounds of the home page. */
export type SearchRoundsSlice = {
  /** Ids of the rounds, in order of time. */
  rounds: string[];
  /** Names with their other spellings. */
  names: string[][];
  index: PackedIndex;
};

/** `data/search-index.json`: what finds everything else that stands in `data/search.json`, in its order. */
export type SearchIndexSlice = Record<
  'accounts' | 'proposals' | 'people' | 'issues' | 'places',
  PackedIndex
>;

/** What finds rounds. */
export function searchRoundsSlice(slice: SearchSlice): SearchRoundsSlice {
  return {
    rounds: slice.rounds.map(({ id }) => id),
    names: namesOf(slice),
    index: indexOf(roundDocs(slice), WEIGHTS.rounds),
  };
}

/** What finds all but the rounds and the sources. */
export function searchIndexSlice(slice: SearchSlice): SearchIndexSlice {
  return {
    accounts: indexOf(DOCS.accounts(slice), WEIGHTS.accounts),
    proposals: indexOf(DOCS.proposals(slice), WEIGHTS.proposals),
    people: indexOf(DOCS.people(slice), WEIGHTS.people),
    issues: indexOf(DOCS.issues(slice), WEIGHTS.issues),
    places: indexOf(DOCS.places(slice), WEIGHTS.places),
  };
}
