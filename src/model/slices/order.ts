import { byCode } from '../text.ts';
import type { Round } from '../types.ts';

/** Rounds in order of time: by first day, then last day, then id, so that the order is total. */
export function inOrder(rounds: readonly Round[]): Round[] {
  return rounds.toSorted(
    (a, b) =>
      byCode(a.dates.start, b.dates.start) ||
      byCode(a.dates.end, b.dates.end) ||
      byCode(a.id, b.id),
  );
}
