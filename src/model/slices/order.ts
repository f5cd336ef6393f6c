import type { Round } from '../types.ts';

/** Rounds in order of time: by first day, then last day, then id, so that the order is total. */
export function inOrder(rounds: readonly Round[]): Round[] {
  return rounds.toSorted(
    (a, b) =>
      a.dates.start.localeCompare(b.dates.start) ||
      a.dates.end.localeCompare(b.dates.end) ||
      a.id.localeCompare(b.id),
  );
}
