import { pages } from './pages.ts';

/** Positions on a page that is full: each stands in its picture and in its list. */
export const POSITIONS_A_PAGE = 90;
/** The page of the newest takes a few more before another is cut off it: it is never left with a handful. */
const NEWEST = 120;
/** So many stand on one page, if there are no more: the real dataset has fewer. */
const ALL = 160;

/** How many parts there are of so many positions. */
export function partsOfPositions(count: number): number {
  return count <= ALL ? 1 : 1 + Math.ceil((count - NEWEST) / POSITIONS_A_PAGE);
}

/** The name of the file of a part. */
export function positionsFile(part: number, parts: number): string {
  return part === parts ? 'positions' : `positions/${part}`;
}

/** The address of the page of a part. */
export function positionsPage(part: number, parts: number): string {
  return part === parts ? pages.positions : pages.positionsPart(String(part));
}
