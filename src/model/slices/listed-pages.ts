import { pagesOf } from './weighed-pages.ts';

/** Proposals on a page of the list: so that each, with its two pictures, stays light. */
export const LISTED = { aPage: 80, most: 120 };

/** How many pages a list of so many proposals has. */
export function pagesOfProposals(count: number): number {
  return pagesOf(count, LISTED);
}

/** The name of the file of a page, from 1: that of the oldest. */
export function listedFile(part: number, parts: number): string {
  return `listed/${part === parts ? 'newest' : part}`;
}
