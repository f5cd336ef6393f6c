/**
 * Parts a list into pages by what each of its lines adds to one, from the oldest on. A page that is full holds the same
 * for good, though others come after it; the last takes more before another is cut off it, so that it is never left
 * with a handful.
 *
 * @param aPage the weight of a page that is full.
 * @param most the weight that the last page can have; not less than `aPage`, and no line has more than that.
 * @returns from which line to before which each page goes; one page at least.
 */
export function weighedPages(
  weights: readonly number[],
  { aPage, most }: { aPage: number; most: number },
): { from: number; to: number }[] {
  const pages: { from: number; to: number }[] = [];
  let left = weights.reduce((sum, weight) => sum + weight, 0);
  let to = 0;
  do {
    const from = to;
    let room = left > most ? aPage : left;
    for (let weight = weights[to]; weight !== undefined && weight <= room; weight = weights[++to]) {
      room -= weight;
      left -= weight;
    }
    pages.push({ from, to });
  } while (to < weights.length);
  return pages;
}
