import {
  accountsOf,
  DOCS,
  placesOf,
  proposalsWithRounds,
  WEIGHTS,
} from '../../../model/search/docs.ts';
import { createFinder, finderFrom } from '../../../model/search/finder.ts';
import type { SearchIndexSlice } from '../../../model/slices/search-index-slice.ts';
import type { SearchSlice } from '../../../model/slices/search-slice.ts';

export const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** What finds each kind of thing that stands among the texts: by the index of the site, or by one that is built here. */
export function textFinders(slice: SearchSlice, index: SearchIndexSlice | null) {
  return {
    accounts: index
      ? finderFrom(index.accounts, idsOf(accountsOf(slice)), WEIGHTS.accounts)
      : createFinder(DOCS.accounts(slice), WEIGHTS.accounts),
    proposals: index
      ? finderFrom(index.proposals, idsOf(proposalsWithRounds(slice)), WEIGHTS.proposals)
      : createFinder(DOCS.proposals(slice), WEIGHTS.proposals),
    people: index
      ? finderFrom(index.people, idsOf(slice.people), WEIGHTS.people)
      : createFinder(DOCS.people(slice), WEIGHTS.people),
    issues: index
      ? finderFrom(index.issues, idsOf(slice.issues), WEIGHTS.issues)
      : createFinder(DOCS.issues(slice), WEIGHTS.issues),
    places: index
      ? finderFrom(index.places, idsOf(placesOf(slice)), WEIGHTS.places)
      : createFinder(DOCS.places(slice), WEIGHTS.places),
  };
}

export type TextFinders = ReturnType<typeof textFinders>;
