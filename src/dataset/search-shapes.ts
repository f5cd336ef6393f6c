import type { SearchIndexSlice, SearchRoundsSlice } from '../model/slices/search-index-slice.ts';
import type {
  SearchMoreRounds,
  SearchTexts,
  SearchTextsIndex,
} from '../model/slices/search-parts.ts';
import type { SearchSlice, SearchSourcesSlice } from '../model/slices/search-slice.ts';
import type { PartKind, ShapeOf } from './part-shapes.ts';
import { fits } from './shapes.ts';

/** The outlines of what only the search reads: apart, so that no page pays for them. */
const SEARCH_SHAPES = {
  search: {
    rounds: 'list',
    positions: 'list',
    people: 'list',
    actors: 'list',
    places: 'list',
    venues: 'list',
    outlets: 'list',
    issues: 'list',
  } satisfies ShapeOf<SearchSlice>,
  'search-rounds': {
    rounds: 'list',
    names: 'list',
    index: 'record',
  } satisfies ShapeOf<SearchRoundsSlice>,
  'search-index': {
    accounts: 'record',
    proposals: 'record',
    people: 'record',
    issues: 'record',
    places: 'record',
  } satisfies ShapeOf<SearchIndexSlice>,
  'search-sources': { sources: 'list', index: 'record' } satisfies ShapeOf<SearchSourcesSlice>,
} satisfies Record<string, Record<string, PartKind>>;

/** The outlines of what is older, in files of its own. */
const OLDER_SHAPES = {
  search: { rounds: 'list', positions: 'list' } satisfies ShapeOf<SearchTexts>,
  'search-rounds': { rounds: 'list', index: 'record' } satisfies ShapeOf<SearchMoreRounds>,
  'search-index': { accounts: 'record', proposals: 'record' } satisfies ShapeOf<SearchTextsIndex>,
  'search-sources': SEARCH_SHAPES['search-sources'],
} satisfies Record<SearchKind, Record<string, PartKind>>;

/** What the files of the search are of. */
export type SearchKind = keyof typeof SEARCH_SHAPES;
/** A file of the search: the newest, or a part before it by its number. */
export type SearchFile = SearchKind | `${SearchKind}/${number}`;

/** Whether a value has the outline of this file of the search. */
export function hasSearchShape(name: SearchFile, value: unknown): boolean {
  const [kind, part] = name.split('/') as [SearchKind, string | undefined];
  return fits((part === undefined ? SEARCH_SHAPES : OLDER_SHAPES)[kind], value);
}
