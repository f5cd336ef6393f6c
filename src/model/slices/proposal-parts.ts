import { inReach, type Lineage } from '../lineage.ts';
import { answeringParties, listedProposals, type ListedProposal } from '../proposal-list.ts';
import type { Dataset } from '../types.ts';
import type { IndexSlice, IssueName } from './index-slice.ts';
import { lineagePicture, type LineageLayout, type LineageSlice } from './lineage-slice.ts';
import type { Named } from './resolve.ts';
import { inPages, pagesOf } from './weighed-pages.ts';

/** Proposals on a page of the list: so that each, with its two pictures, stays light. */
const LIMITS = { aPage: 80, most: 120 };

/** How many pages a list of so many proposals has. */
export function pagesOfProposals(count: number): number {
  return pagesOf(count, LIMITS);
}

/** `data/listed/<n>.json`: a page of the list of proposals. Of the newest it is called `listed/newest`. */
export type ListedPart = {
  /** Which page, from 1: that of the oldest, which holds the same for good. The newest has the number `parts`. */
  part: number;
  parts: number;
  /** Of the whole list. */
  counts: { proposals: number };
  /** The days of the first and the last proposal of each page; or months, where no more is known. */
  spans: { from: string; to: string }[];
  issues: IssueName[];
  /** Issues that have a column. */
  keyIssues: string[];
  /** Of the whole list: who tabled something, those who did so most often first; and who has a column of answers. */
  tablers: Named[];
  parties: Named[];
  /** In order of time, a predecessor first. */
  rows: ListedProposal[];
  /** Which of them builds on which. */
  links: Lineage['links'];
  /** How many links lead from them to proposals on other pages, or from there to them. */
  away: number;
  picture: LineageLayout;
};

/** The pages of the list of all proposals, from the oldest to the newest. */
export function listedParts(
  data: Dataset,
  index: Pick<IndexSlice, 'rounds' | 'issues' | 'about'>,
  lineage: LineageSlice,
): ListedPart[] {
  const all = listedProposals(index, lineage);
  const pages = inPages(all, LIMITS);
  const parts = pages.length;
  const parties = answeringParties(index, all);
  const common = {
    parts,
    counts: { proposals: all.length },
    spans: pages.map((rows) => ({ from: rows[0]?.date ?? '', to: rows.at(-1)?.date ?? '' })),
    issues: index.issues,
    keyIssues: index.about.keyIssues,
    tablers: byFrequency(all.flatMap(({ tabledBy }) => tabledBy)),
    parties,
  };
  const reach = inReach(lineage.links);
  return pages.map((rows, i) => {
    const { within, away } = reach(rows);
    return {
      part: i + 1,
      ...common,
      rows,
      links: within,
      away,
      picture:
        parts === 1
          ? lineage.picture
          : lineagePicture(data, { nodes: rows, links: within }, lineage, parties),
    };
  });
}

/** Each once, those that come most often first. */
function byFrequency(all: readonly Named[]): Named[] {
  const counts = new Map<string, number>();
  for (const { id } of all) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...new Map(all.map((one) => [one.id, one])).values()].toSorted(
    (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0),
  );
}
