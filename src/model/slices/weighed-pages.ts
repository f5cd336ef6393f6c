/** How heavy a page is that is full, and how heavy the last may be; not less than a full one. */
export type PageLimits = { aPage: number; most: number };

/**
 * Parts a list into pages by what each of its lines adds to one, from the oldest on. A page that is full holds the same
 * for good, though others come after it; the last takes more before another is cut off it, so that it is never left
 * with a handful. A line that is heavier than a page has one for itself.
 *
 * @returns from which line to before which each page goes; one page at least.
 */
export function weighedPages(
  weights: readonly number[],
  { aPage, most }: PageLimits,
): { from: number; to: number }[] {
  const pages: { from: number; to: number }[] = [];
  let left = weights.reduce((sum, weight) => sum + weight, 0);
  let to = 0;
  do {
    const from = to;
    let room = left > most ? aPage : left;
    for (
      let weight = weights[to];
      weight !== undefined && (weight <= room || to === from);
      weight = weights[++to]
    ) {
      room -= weight;
      left -= weight;
    }
    pages.push({ from, to });
  } while (to < weights.length);
  return pages;
}

/** The same with what stands on each page; without a weight each thing counts one. */
export function inPages<Thing>(
  things: readonly Thing[],
  limits: PageLimits,
  weightOf: (thing: Thing) => number = () => 1,
): Thing[][] {
  return weighedPages(things.map(weightOf), limits).map(({ from, to }) => things.slice(from, to));
}

/** How many pages a list of so many things has that count one each. */
export function pagesOf(count: number, { aPage, most }: PageLimits): number {
  return 1 + Math.ceil(Math.max(0, count - most) / aPage);
}
