import about from '../../data/about.json';
import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { publishersOfComparison } from '../../model/cited-reports.ts';
import type { Comparison } from '../../model/comparison.ts';
import { absolute } from '../../site/here.ts';

/** Which edition of which dataset an export is made of. */
export const edition = { title: about.title, version: about.version, date: about.date };

/** "Sources: …; Parley, version …, address": what every copy carries. */
export function sourceLine(comparison: Comparison, address: string): string {
  return words.exporting.source(
    publishersOfComparison(comparison).join(', '),
    edition.version,
    date(edition.date),
    absolute(address),
  );
}
