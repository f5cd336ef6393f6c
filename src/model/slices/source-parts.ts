import { byCode } from '../text.ts';
import type { Dataset } from '../types.ts';
import type { Named } from './resolve.ts';
import { sourcesSlice, type Outlet, type SourceEntry, type SourcesSlice } from './sources-slice.ts';

/** Sources on one page of the list: so that each page stays light. */
const A_PAGE = 280;
/** The sources of an outlet stand together, unless it has more than these. */
const MOST_TOGETHER = 400;

/** Sources of which the first page still tells where each stands: beyond that only of each outlet. */
const MOST_TOLD = 4000;

/** Where the sources of an outlet stand that are not on this page of the list. */
export type OtherPage = {
  outlet: Named;
  part: number;
  count: number;
  /** Empty in a list that is too long to tell. */
  sources: Pick<SourceEntry, 'id' | 'published'>[];
};

/** `data/outlets/<n>.json`: one page of the list of sources, from the outlets on which most accounts rest to the others. */
export type SourcesPart = {
  /** Which page of the list, from 1. */
  part: number;
  parts: number;
  /** Of the whole list; `repeating` is how many stand on sites that repeat the reports of others. */
  counts: {
    sources: number;
    outlets: number;
    untitled: number;
    undated: number;
    repeating: number;
  };
  /** What the choices over the list offer. */
  languages: string[];
  years: string[];
  outlets: Outlet[];
  sources: SourceEntry[];
  /**
   * On the first page: every source of the others, so that the address of any source leads to it. Of a long list the
   * outlets alone, and an address that names a source is looked up in all pages.
   */
  elsewhere: OtherPage[];
};

/** The year in which a source was published, or "undated" where no date was visible. */
export function yearOf({ published }: Pick<SourceEntry, 'published'>): string {
  return published?.slice(0, 4) ?? 'undated';
}

/** Sources under their outlets, in the order of these; those with a title before those without, then by date. */
export function byOutlet(
  sources: readonly SourceEntry[],
  outlets: readonly Outlet[],
): { outlet: Outlet; sources: SourceEntry[] }[] {
  const lists = new Map<string, SourceEntry[]>();
  for (const source of sources) {
    const list = lists.get(source.publisher.id);
    if (list) list.push(source);
    else lists.set(source.publisher.id, [source]);
  }
  return outlets.flatMap((outlet) => {
    const list = lists.get(outlet.id);
    if (!list) return [];
    const untitled = ({ title }: SourceEntry) => Number(title === null);
    return [{ outlet, sources: list.toSorted((a, b) => untitled(a) - untitled(b)) }];
  });
}

/** The pages of the list of sources of a dataset. */
export function sourceParts(data: Dataset): SourcesPart[] {
  return pagesOfList(sourcesSlice(data));
}

function count(sources: readonly SourceEntry[], is: (source: SourceEntry) => boolean): number {
  return sources.filter(is).length;
}

/** The pages of a list of sources. */
export function pagesOfList({ sources, outlets }: SourcesSlice): SourcesPart[] {
  const pages: ReturnType<typeof byOutlet>[] = [];
  let room = 0;
  for (const group of byOutlet(sources, outlets).flatMap(inPieces)) {
    if (room < group.sources.length) {
      pages.push([]);
      room = A_PAGE;
    }
    pages.at(-1)?.push(group);
    room -= group.sources.length;
  }
  const common = {
    parts: pages.length,
    counts: {
      sources: sources.length,
      outlets: outlets.length,
      untitled: count(sources, ({ title, url }) => title === null && url !== null),
      undated: count(sources, ({ published }) => published === null),
      repeating: count(sources, ({ grade }) => grade !== undefined),
    },
    languages: [...new Set(sources.map(({ language }) => language))].toSorted(byCode),
    years: [...new Set(sources.map(yearOf))].toSorted(byCode),
  };
  return pages.map((groups, i) => ({
    part: i + 1,
    ...common,
    outlets: groups.map(({ outlet }) => outlet),
    sources: groups.flatMap((group) => group.sources),
    elsewhere:
      i > 0
        ? []
        : pages.flatMap((others, n) =>
            n === 0 ? [] : others.map(at(n + 1, sources.length <= MOST_TOLD)),
          ),
  }));
}

/** An outlet with more sources than one page can hold, in pieces that a page can. */
function inPieces(group: ReturnType<typeof byOutlet>[number]): ReturnType<typeof byOutlet> {
  const { outlet, sources } = group;
  if (sources.length <= MOST_TOGETHER) return [group];
  return Array.from({ length: Math.ceil(sources.length / A_PAGE) }, (_, i) => ({
    outlet,
    sources: sources.slice(i * A_PAGE, (i + 1) * A_PAGE),
  }));
}

const at =
  (part: number, told: boolean) =>
  ({ outlet: { id, name }, sources }: ReturnType<typeof byOutlet>[number]): OtherPage => ({
    outlet: { id, name },
    part,
    count: sources.length,
    sources: told ? sources.map((source) => ({ id: source.id, published: source.published })) : [],
  });
