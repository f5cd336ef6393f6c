import { pages } from './pages.ts';
import { inPages } from './weighed-pages.ts';

/** Positions on a page: each stands in its picture and in its list. */
const LIMITS = { aPage: 90, most: 120 };
/** So many stand on one page, if there are no more: the real dataset has fewer. */
const ALL = 160;

/** Positions by their parts, in their order. */
export function partsOfPositions<T>(positions: readonly T[]): T[][] {
  return inPages(positions, positions.length <= ALL ? { ...LIMITS, most: ALL } : LIMITS);
}

/** The address of the page of a part. */
export function positionsPage(part: number, parts: number): string {
  return part === parts ? pages.positions : pages.positionsPart(String(part));
}
