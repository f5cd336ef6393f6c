import MiniSearch from 'minisearch';
import type { SearchEntry } from '../../model/slices/search-slice.ts';
import { fold } from '../../model/text.ts';

/** The fields that are searched, with their weight in the order of results. */
const FIELDS = { titles: 4, people: 3, venues: 3, publishers: 2, texts: 1 } as const;
export type SearchField = keyof typeof FIELDS;

/** Finds rounds by words: every word must match, by its beginning, or with a slip of the pen. */
export type Engine = { find: (query: string) => Map<string, SearchField[]> };

/** Builds the index over what is known of each round. */
export function createEngine(entries: readonly SearchEntry[]): Engine {
  const index = new MiniSearch<SearchEntry>({
    fields: Object.keys(FIELDS),
    extractField: (entry, field) => {
      const value = entry[field as keyof SearchEntry];
      return typeof value === 'string' ? value : value.join('\n');
    },
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: FIELDS,
      combineWith: 'AND',
      // Short words and numbers are meant as they stand: "40" is neither "400" nor "45".
      prefix: (term) => term.length > 1 && !/^\d+$/.test(term),
      fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
    },
  });
  index.addAll(entries);
  return {
    find: (query) =>
      new Map(
        index
          .search(query)
          .map(({ id, match }) => [
            id as string,
            [...new Set(Object.values(match).flat())] as SearchField[],
          ]),
      ),
  };
}
