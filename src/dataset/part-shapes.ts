import type { LinksSlice } from '../model/slices/lineage-slice.ts';
import type { CardsPart } from '../model/slices/index-parts.ts';
import type { ListedPart } from '../model/slices/proposal-parts.ts';
import type { NamesSlice } from '../model/slices/names-slice.ts';
import type { SourcesPart } from '../model/slices/source-parts.ts';

export type PartKind = 'list' | 'record';

/** The parts of a slice that are lists or records; the type holds that none is forgotten or mistaken. */
export type ShapeOf<T> = {
  [Key in keyof T as T[Key] extends object ? Key : never]: T[Key] extends readonly unknown[]
    ? 'list'
    : 'record';
};

/** The files of which a long list has several, and those that tell a little of all. */
export const PART_SHAPES = {
  cards: { rounds: 'list' } satisfies ShapeOf<CardsPart>,
  names: {
    about: 'record',
    counts: 'record',
    venues: 'list',
    issues: 'list',
    computed: 'list',
    suggestions: 'list',
    redirects: 'list',
    rounds: 'list',
  } satisfies ShapeOf<NamesSlice>,
  links: { links: 'list' } satisfies ShapeOf<LinksSlice>,
  listed: {
    counts: 'record',
    spans: 'list',
    issues: 'list',
    keyIssues: 'list',
    tablers: 'list',
    parties: 'list',
    rows: 'list',
    links: 'list',
    picture: 'record',
  } satisfies ShapeOf<ListedPart>,
  outlets: {
    counts: 'record',
    languages: 'list',
    years: 'list',
    outlets: 'list',
    sources: 'list',
    elsewhere: 'list',
  } satisfies ShapeOf<SourcesPart>,
} satisfies Record<string, Record<string, PartKind>>;
