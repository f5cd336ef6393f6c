import { pages } from './slices/pages.ts';

/** Corrections on a page that is full; one that is holds the same for good. */
const A_PAGE = 150;
/** The page of the newest takes more before another is cut off it. */
const MOST = 560;

/** How many pages a list of so many corrections has. */
export function pagesOfCorrections(count: number): number {
  return 1 + Math.ceil(Math.max(0, count - MOST) / A_PAGE);
}

/**
 * What of a list stands on a page of it.
 *
 * @param all the newest first.
 * @param part which page, from 1: that of the oldest.
 * @returns what is on it, and as which it counts in the whole list, the oldest being the first.
 */
export function correctionsOn<T>(
  all: readonly T[],
  part: number,
): { on: readonly T[]; first: number; last: number } {
  const parts = pagesOfCorrections(all.length);
  const first = (part - 1) * A_PAGE;
  const last = part >= parts ? all.length : first + A_PAGE;
  return { on: all.slice(all.length - last, all.length - first), first: first + 1, last };
}

/** The address of a page of the list: the newest stand where people look for them. */
export function correctionsPage(part: number, parts: number): string {
  return part === parts ? pages.corrections : pages.correctionsPart(String(part));
}

/** The address of each page of the list, from that of the oldest on, with what stands on it. */
export function correctionsByPage<T>(all: readonly T[]): (readonly [string, readonly T[]])[] {
  const parts = pagesOfCorrections(all.length);
  return Array.from({ length: parts }, (_, i) => [
    correctionsPage(i + 1, parts),
    correctionsOn(all, i + 1).on,
  ]);
}
