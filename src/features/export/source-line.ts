import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { publishersOfComparison } from '../../model/cited-reports.ts';
import type { Comparison } from '../../model/comparison.ts';
import { absolute } from '../../site/here.ts';

/** "Sources: …; Parley, version …, address": what every copy carries. */
export function sourceLine(comparison: Comparison, address: string): string {
  return words.exporting.source(
    words.join.comma(publishersOfComparison(comparison)),
    comparison.edition.version,
    date(comparison.edition.date),
    absolute(address),
  );
}
