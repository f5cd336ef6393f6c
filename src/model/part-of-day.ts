/** The part, from 1, in which a day is: the last that has begun by then; a day before all is in the first. */
export function partOfDay(spans: readonly { from: string }[], day: string): number {
  return Math.max(1, spans.findLastIndex(({ from }) => from <= day) + 1);
}
