import type { SearchIndexSlice, SearchRoundsSlice } from '../model/slices/search-index-slice.ts';
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

export type SearchFile = keyof typeof SEARCH_SHAPES;

/** Whether a value has the outline of this file of the search. */
export function hasSearchShape(name: SearchFile, value: unknown): boolean {
  return fits(SEARCH_SHAPES[name], value);
}
