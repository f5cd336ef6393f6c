import {
  accountsOf,
  DOCS,
  placesOf,
  proposalsWithRounds,
  WEIGHTS,
} from '../../../model/search/docs.ts';
import { createFinder, finderFrom } from '../../../model/search/finder.ts';
import type { SearchSlice } from '../../../model/slices/search-slice.ts';
import { terms } from '../terms.ts';
import type { GivenFiles } from './given.ts';

export const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/**
 * What finds each kind of thing that stands among the texts: by the indexes of the site, or, where they did not come, by
 * some that are built here.
 * @param slice all texts that were given.
 */
export function textFinders(slice: SearchSlice, given: Pick<GivenFiles, 'indexes' | 'names'>) {
  const parts = given.indexes();
  const names = given.names();
  return {
    accounts: finderFrom(
      parts.map(([, { accounts }]) => accounts),
      parts.flatMap(([part]) => idsOf(accountsOf(part))),
      WEIGHTS.accounts,
      terms,
    ),
    proposals: finderFrom(
      parts.map(([, { proposals }]) => proposals),
      parts.flatMap(([part]) => idsOf(proposalsWithRounds(part))),
      WEIGHTS.proposals,
      terms,
    ),
    people: names
      ? finderFrom([names.people], idsOf(slice.people), WEIGHTS.people, terms)
      : createFinder(DOCS.people(slice), WEIGHTS.people, terms),
    issues: names
      ? finderFrom([names.issues], idsOf(slice.issues), WEIGHTS.issues, terms)
      : createFinder(DOCS.issues(slice), WEIGHTS.issues, terms),
    places: names
      ? finderFrom([names.places], idsOf(placesOf(slice)), WEIGHTS.places, terms)
      : createFinder(DOCS.places(slice), WEIGHTS.places, terms),
  };
}

export type TextFinders = ReturnType<typeof textFinders>;
