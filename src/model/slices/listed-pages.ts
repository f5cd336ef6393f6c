/** Proposals on a page of the list that is full: so that each page, with its two pictures, stays light. */
export const A_PAGE = 80;
/** The page of the newest takes more before another is cut off it: it is never left with a handful. */
const MOST = 120;

/** How many pages a list of so many proposals has. */
export function pagesOfProposals(count: number): number {
  return 1 + Math.ceil(Math.max(0, count - MOST) / A_PAGE);
}

/** The name of the file of a page, from 1: that of the oldest. */
export function listedFile(part: number, parts: number): string {
  return `listed/${part === parts ? 'newest' : part}`;
}
