import { DOCS, WEIGHTS } from '../search/docs.ts';
import { indexOf } from '../search/finder.ts';
import type { PackedIndex } from '../search/packed-index.ts';
import type { Terms } from '../search/terms.ts';
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
export type SearchIndexSlice = TextsIndex & NamesIndex;

/** What finds the accounts and the proposals of some rounds. */
export type TextsIndex = Record<'accounts' | 'proposals', PackedIndex>;
/** What finds what has a name; there is one of each for all rounds. */
export type NamesIndex = Record<'people' | 'issues' | 'places', PackedIndex>;

export function textsIndex(slice: SearchSlice, terms: Terms): TextsIndex {
  return {
    accounts: indexOf(DOCS.accounts(slice), WEIGHTS.accounts, terms),
    proposals: indexOf(DOCS.proposals(slice), WEIGHTS.proposals, terms),
  };
}

export function namesIndex(slice: SearchSlice, terms: Terms): NamesIndex {
  return {
    people: indexOf(DOCS.people(slice), WEIGHTS.people, terms),
    issues: indexOf(DOCS.issues(slice), WEIGHTS.issues, terms),
    places: indexOf(DOCS.places(slice), WEIGHTS.places, terms),
  };
}
