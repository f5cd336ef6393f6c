import { queryOptions, useQuery } from '@tanstack/react-query';
import type { CardsPart } from '../model/slices/index-parts.ts';
import type { IndexSlice } from '../model/slices/index-slice.ts';
import { listedFile } from '../model/slices/listed-file.ts';
import type { ListedPart } from '../model/slices/proposal-parts.ts';
import type { SourcesPart } from '../model/slices/source-parts.ts';
import { loadedOf, type Loaded } from './hooks.ts';
import { sliceByName, sliceParts, slices } from './slices.ts';

/* What a long list has beyond its first part: apart, since few pages ask for it. */

/** The index with the cards of all rounds, in however many files they stand. */
function wholeIndex() {
  return queryOptions({
    queryKey: ['whole index'],
    queryFn: async ({ client }): Promise<IndexSlice> => {
      const index = await client.ensureQueryData(slices.index());
      const cards = await Promise.all(
        Array.from({ length: index.more }, (_, i) =>
          client.ensureQueryData(sliceByName<CardsPart>(`cards/${i + 1}`)),
        ),
      );
      const rounds = [...cards.flatMap((part) => part.rounds), ...index.rounds];
      return { ...index, rounds, more: 0, tally: null };
    },
  });
}

/** All pages of the list of proposals, for a part of a page that must not take the page with it; on its way until wanted. */
export function useAllListed(parts: number, wanted: boolean): Loaded<ListedPart[]> {
  const names = Array.from({ length: parts }, (_, i) => listedFile(i + 1, parts));
  return loadedOf(useQuery({ ...sliceParts<ListedPart>(names), enabled: wanted }));
}

/** All pages of the list of sources, for a part of a page that must not take the page with it; on its way until wanted. */
export function useAllSources(parts: number, wanted: boolean): Loaded<SourcesPart[]> {
  const names = Array.from({ length: parts }, (_, i) => `outlets/${i + 1}`);
  return loadedOf(useQuery({ ...sliceParts<SourcesPart>(names), enabled: wanted }));
}

/** The index with the cards of all rounds, for a part of a page that must not take the page with it; on its way until wanted. */
export function useWholeIndex(wanted: boolean): Loaded<IndexSlice> {
  return loadedOf(useQuery({ ...wholeIndex(), enabled: wanted }));
}
