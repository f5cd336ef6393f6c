import { withoutMarks, type TextState } from '../../../model/translations/marks.ts';
import { hasSearchShape, type SearchFile } from '../../../dataset/search-shapes.ts';
import { roundEntries } from '../../../model/search/rounds.ts';
import {
  textsIndex,
  type NamesIndex,
  type SearchIndexSlice,
  type SearchRoundsSlice,
  type TextsIndex,
} from '../../../model/slices/search-index-slice.ts';
import type {
  WhichPart,
  SearchMoreRounds,
  SearchMoreSources,
  SearchTexts,
  SearchTextsIndex,
} from '../../../model/slices/search-parts.ts';
import type { SearchSlice, SearchSourcesSlice } from '../../../model/slices/search-slice.ts';
import { terms } from '../terms.ts';
import type { RoundTexts } from './rounds.ts';

/* What the room was given: files of four kinds, each in one part or several by time. */

/** The parts of each kind that came, by their numbers. The newest has all names. */
type Came = {
  search: Map<number, SearchTexts>;
  'search-index': Map<number, SearchTextsIndex>;
  'search-rounds': Map<number, SearchMoreRounds>;
  'search-sources': Map<number, SearchMoreSources>;
};
type Kind = keyof Came;
type Newest = {
  search: SearchSlice & WhichPart;
  'search-index': SearchIndexSlice & WhichPart;
  'search-rounds': SearchRoundsSlice & WhichPart;
  'search-sources': SearchMoreSources;
};

export type GivenFiles = ReturnType<typeof nothingGiven>;

/** Where files are put; from there on they are one file of each kind, of as many parts as came. */
export function nothingGiven() {
  const came: Came = {
    search: new Map(),
    'search-index': new Map(),
    'search-rounds': new Map(),
    'search-sources': new Map(),
  };
  const texts = new Map<string, ReturnType<typeof roundEntries>[number]>();
  /** How sentences stand that are not in the language of the page, or were translated into it. */
  const states = new Map<string, TextState>();
  /** Parts that came without what finds in them. */
  const built = new Map<number, TextsIndex>();

  const newest = <K extends Kind>(kind: K): Newest[K] | undefined => {
    const parts: readonly WhichPart[] = [...came[kind].values()];
    return parts.find(({ part, parts: all }) => part === all) as Newest[K] | undefined;
  };
  const isWhole = (kind: Kind) => newest(kind)?.parts === came[kind].size;
  /** The parts of texts, each with all names, from the oldest on. */
  const slices = (): [number, SearchSlice][] => {
    const names = newest('search');
    return names ? inOrder(came.search).map((part) => [part.part, { ...names, ...part }]) : [];
  };

  return {
    isWhole,
    /** Takes a file in. @returns what it is, and of how many parts. @throws Error where the bytes are not that file. */
    take: (name: SearchFile, bytes: ArrayBuffer): { kind: Kind; parts: number } => {
      const sent: unknown = JSON.parse(new TextDecoder().decode(bytes));
      const value = import.meta.env.PARLEY_TRANSLATED
        ? withoutMarks(sent, (text, state) => states.set(text, state))
        : sent;
      if (!hasSearchShape(name, value)) throw new Error(`${name} is no such file`);
      const { part, parts } = value as WhichPart;
      const kind = name.split('/', 1)[0] as Kind;
      (came[kind] as Map<number, unknown>).set(part, value);
      if (kind === 'search')
        for (const [which, slice] of slices())
          if (which === part || part === parts)
            for (const entry of roundEntries(slice)) texts.set(entry.id, entry);
      return { kind, parts };
    },
    /** How a sentence that came stands in the language of the page. */
    stateOf: (text: string) => states.get(text) ?? null,
    /** All texts that came; null before the newest. */
    slice: (): SearchSlice | null => {
      const parts = slices().map(([, slice]) => slice);
      const last = parts.at(-1);
      return last
        ? {
            ...last,
            rounds: parts.flatMap(({ rounds }) => rounds),
            positions: parts.flatMap(({ positions }) => positions),
          }
        : null;
    },
    /** Each part of the texts with what finds in it, which is made where it did not come. */
    indexes: (): [SearchSlice, TextsIndex][] =>
      slices().map(([part, slice]) => {
        const index = came['search-index'].get(part) ?? built.get(part) ?? textsIndex(slice, terms);
        if (index !== came['search-index'].get(part)) built.set(part, index);
        return [slice, index];
      }),
    /** What finds what has a name: it knows of all rounds, so it is of use once all have come. */
    names: (): NamesIndex | null => (isWhole('search') ? (newest('search-index') ?? null) : null),
    /** What finds rounds, once all of it has come. */
    rounds: (): { names: string[][]; parts: SearchMoreRounds[] } | null =>
      isWhole('search-rounds')
        ? {
            names: newest('search-rounds')?.names ?? [],
            parts: inOrder(came['search-rounds']),
          }
        : null,
    sources: (): SearchSourcesSlice[] => inOrder(came['search-sources']),
    /** What the texts that came tell of each round; null before any. */
    texts: (): RoundTexts | null =>
      texts.size > 0 ? { of: texts, isWhole: isWhole('search') } : null,
  };
}

function inOrder<T extends WhichPart>(parts: ReadonlyMap<number, T>): T[] {
  return [...parts.values()].toSorted((a, b) => a.part - b.part);
}
