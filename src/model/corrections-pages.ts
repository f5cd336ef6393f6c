import { pages } from './slices/pages.ts';
import { pagesOf } from './slices/weighed-pages.ts';

/** Corrections on a page. */
const LIMITS = { aPage: 150, most: 560 };

/** How many pages a list of so many corrections has. */
export function pagesOfCorrections(count: number): number {
  return pagesOf(count, LIMITS);
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
  const first = (part - 1) * LIMITS.aPage;
  const last = part >= parts ? all.length : first + LIMITS.aPage;
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
