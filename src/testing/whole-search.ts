import type { WhichPart, SearchTexts } from '../model/slices/search-parts.ts';
import type { SearchSlice } from '../model/slices/search-slice.ts';

/** All texts that are searched, out of the files that have them by parts: by their names. */
export function wholeSearch(files: { get: (name: string) => unknown }): SearchSlice {
  const newest = files.get('search') as SearchSlice & WhichPart;
  const older = Array.from(
    { length: newest.parts - 1 },
    (_, i) => files.get(`search/${i + 1}`) as SearchTexts,
  );
  const all: readonly Pick<SearchSlice, 'rounds' | 'positions'>[] = [...older, newest];
  return {
    ...newest,
    rounds: all.flatMap(({ rounds }) => rounds),
    positions: all.flatMap(({ positions }) => positions),
  };
}
