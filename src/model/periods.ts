/** Years that are counted together, both included: "2023" to "2023" where each is counted by itself. */
export type Period = { from: string; to: string };

/** More columns than these have no room on a phone. */
const MOST_PERIODS = 4;

/**
 * The years from the first of these days to the last, each by itself, or so many together that there are four periods
 * at most. The last may be shorter. Empty if there is no day.
 */
export function periodsOf(days: readonly string[]): Period[] {
  const years = days.map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const length = Math.ceil((last - first + 1) / MOST_PERIODS);
  const count = Math.ceil((last - first + 1) / length);
  return Array.from({ length: count }, (_, i) => ({
    from: yearOf(first + i * length),
    to: yearOf(Math.min(last, first + (i + 1) * length - 1)),
  }));
}

const yearOf = (year: number) => String(year).padStart(4, '0');

/** How many of these days lie in each period. */
export function countByPeriod(days: readonly string[], periods: readonly Period[]): number[] {
  return periods.map((period) => days.filter((day) => isIn(day, period)).length);
}

/** Whether a day lies in a period. */
export function isIn(day: string, { from, to }: Period): boolean {
  const year = day.slice(0, 4);
  return year >= from && year <= to;
}
