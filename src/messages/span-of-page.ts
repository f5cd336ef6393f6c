import { words } from './words.ts';

/** Which page of a list this is, from 1: that of the oldest; and the first and last day of each. */
export type Paged = { part: number; spans: readonly { from: string; to: string }[] };

/** The time of a page of a list: "March – May 2024". */
export function spanOfPage({ part, spans }: Paged): string {
  const { from = '', to = '' } = spans[part - 1] ?? {};
  return words.calendar.months(from, to);
}
