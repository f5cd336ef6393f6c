import { roundDocs, sourceDoc, WEIGHTS } from '../search/docs.ts';
import { indexOf } from '../search/finder.ts';
import { namesOf } from '../search/rounds.ts';
import type { Terms } from '../search/terms.ts';
import {
  namesIndex,
  textsIndex,
  type SearchRoundsSlice,
  type TextsIndex,
} from './search-index-slice.ts';
import type { SearchSlice, SearchSource, SearchSourcesSlice } from './search-slice.ts';
import { nameOfPart } from './part-name.ts';
import { inPages, type PageLimits } from './weighed-pages.ts';

/*
 * The files of the search by time, so that none grows with the data. A part that is full holds the same for good. The
 * newest stands under the plain name and has all names; those before it stand beside it, numbered from the oldest.
 */

/** Which part a file is, from 1: that of the oldest. The newest is the last. */
export type WhichPart = { part: number; parts: number };

/** `data/search/<n>.json`: rounds, and what was said in their time and about none of them. */
export type SearchTexts = Pick<SearchSlice, 'rounds' | 'positions'> & WhichPart;
/** `data/search-index/<n>.json`: what finds what stands in the file of that part. */
export type SearchTextsIndex = TextsIndex & WhichPart;
/** `data/search-rounds/<n>.json`: more rounds. */
export type SearchMoreRounds = Omit<SearchRoundsSlice, 'names'> & WhichPart;
/** `data/search-sources/<n>.json`: more sources. */
export type SearchMoreSources = SearchSourcesSlice & WhichPart;

/** Letters of JSON: a full part of texts is 105 kB compressed. */
const TEXTS: PageLimits = { aPage: 420_000, most: 600_000 };
const ROUNDS: PageLimits = { aPage: 250, most: 350 };
const SOURCES: PageLimits = { aPage: 1500, most: 2200 };

/**
 * All files of the search, by their names.
 * @param terms how their texts are taken apart: who searches them does it in the same way.
 */
export function searchFiles(
  slice: SearchSlice,
  sources: readonly SearchSource[],
  terms: Terms,
): Map<string, unknown> {
  const files = new Map<string, unknown>();
  const put = (name: string, part: WhichPart, own: object) =>
    files.set(nameOfPart(name, part.part, part.parts), { ...part, ...own });

  for (const [part, texts] of partsOfTexts(slice)) {
    const its = { ...slice, ...texts };
    const isNewest = part.part === part.parts;
    put('search', part, isNewest ? its : texts);
    put('search-index', part, {
      ...textsIndex(its, terms),
      ...(isNewest ? namesIndex(slice, terms) : {}),
    });
  }
  for (const [part, rounds] of numbered(inPages(slice.rounds, ROUNDS)))
    put('search-rounds', part, {
      rounds: rounds.map(({ id }) => id),
      ...(part.part === part.parts ? { names: namesOf(slice) } : {}),
      index: indexOf(roundDocs({ ...slice, rounds }), WEIGHTS.rounds, terms),
    });
  for (const [part, some] of numbered(inPages(sources, SOURCES)))
    put('search-sources', part, {
      sources: some,
      index: indexOf(
        some.map((one) => sourceDoc(one, slice.outlets)),
        WEIGHTS.sources,
        terms,
      ),
    });
  return files;
}

function partsOfTexts({
  rounds,
  positions,
}: SearchSlice): [WhichPart, Omit<SearchTexts, keyof WhichPart>][] {
  const parts = inPages(rounds, TEXTS, (round) => JSON.stringify(round).length);
  const begins = parts.map(([first]) => first?.dates.start ?? '');
  const partOf = (date: string | undefined) =>
    date === undefined
      ? parts.length - 1
      : Math.max(
          0,
          begins.findLastIndex((day) => day <= date),
        );
  return numbered(
    parts.map((some, i) => ({
      rounds: some,
      positions: positions.filter(({ date }) => partOf(date) === i),
    })),
  );
}

function numbered<Its>(parts: readonly Its[]): [WhichPart, Its][] {
  return parts.map((its, i) => [{ part: i + 1, parts: parts.length }, its]);
}
