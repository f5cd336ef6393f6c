import type { Understood, Why } from '../../../model/search/asked.ts';
import { roundDoc, WEIGHTS, type RoundField } from '../../../model/search/docs.ts';
import { createFinder, finderFrom, lineWith, type Finder } from '../../../model/search/finder.ts';
import type { RoundEntry } from '../../../model/search/rounds.ts';
import type { SearchRoundsSlice } from '../../../model/slices/search-index-slice.ts';
import { understandingOf } from './understand.ts';

/** A round that was found: in which fields, in which sentence of an account, and why where that is not seen. */
export type FoundRound = {
  id: string;
  fields: readonly RoundField[];
  /** The sentence that has most of the words; null as long as the texts have not come. */
  sentence: string | null;
  whys: readonly Why[];
};

/** Finds rounds by words: every word must match, by its beginning, or with a slip of the pen. */
export type RoundSearch = {
  /** The rounds, best first; null where the texts have to come first, for a claim was named. */
  find: (query: string) => FoundRound[] | null;
  findAsked: (asked: Understood) => FoundRound[] | null;
  knows: (term: string) => boolean;
};

/** What the texts of a round tell beyond its index. */
export type RoundTexts = ReadonlyMap<string, Pick<RoundEntry, 'texts' | 'claims'>>;

/** The search over the rounds, by an index that was built with the site. `texts` are null until they have come. */
export function roundSearch(
  { rounds, names, index }: SearchRoundsSlice,
  texts: () => RoundTexts | null,
): RoundSearch {
  return searchOver(finderFrom(index, rounds, WEIGHTS.rounds), names, texts);
}

/** The same, by an index that is built here: where that of the site cannot be had. */
export function searchOfEntries(
  entries: readonly RoundEntry[],
  names: readonly (readonly string[])[] = [],
): RoundSearch {
  const texts = new Map(entries.map((entry) => [entry.id, entry]));
  return searchOver(createFinder(entries.map(roundDoc), WEIGHTS.rounds), names, () => texts);
}

function searchOver(
  { find, knows }: Finder<RoundField>,
  names: readonly (readonly string[])[],
  texts: () => RoundTexts | null,
): RoundSearch {
  const findAsked = ({ claim, slots }: Understood): FoundRound[] | null => {
    const known = texts();
    if (claim !== null) {
      if (!known) return null;
      const at = [...known].find(([, { claims }]) => claims.includes(claim))?.[0];
      if (at !== undefined) return [{ id: at, fields: ['texts'], sentence: null, whys: [] }];
    }
    return find(slots).map(({ id, fields, terms, whys }) => ({
      id,
      fields,
      sentence: fields.includes('texts') ? lineWith(known?.get(id)?.texts ?? [], terms) : null,
      whys,
    }));
  };
  const understand = understandingOf(names, knows);
  return { find: (query) => findAsked(understand(query)), findAsked, knows };
}
