import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { publishersOfComparison } from '../../model/cited-reports.ts';
import type { Comparison } from '../../model/comparison.ts';
import { absolute } from '../../site/here.ts';

/** "Sources: …; Parley, version …, address": what every copy carries. */
export function sourceLine(comparison: Comparison, address: string): string {
  return words.join.semicolon([sourcesLine(comparison), editionLine(comparison, address)]);
}

/** "Sources: …", those on which most accounts rest first; empty where there is none. */
export function sourcesLine(comparison: Comparison): string {
  const publishers = words.join.comma(publishersOfComparison(comparison));
  return publishers && words.exporting.sources(publishers);
}

/** "Parley, version …, address". */
export function editionLine({ edition }: Comparison, address: string): string {
  return words.exporting.edition(edition.version, date(edition.date), absolute(address));
}
