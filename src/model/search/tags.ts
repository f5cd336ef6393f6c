import { daysBetween, daysOf, exactly } from '../dates.ts';
import type { Dates, Stance } from '../types.ts';

/*
 * What can be asked for and is no word of a text: a day, a number of the data, a ratio, an answer. A tag
 * begins with a sign that no word of a text has.
 */

/** The tag of a date as precisely as it is written: a year, a month or a day. */
export const dateTag = (date: string): string => `@${date}`;

/** The tag of a day of every year. */
export const dayOfYearTag = (day: string): string => `@${day.slice(4)}`;

/** The tag of a number that the data give, however the sentence writes it. */
export const numberTag = (value: number): string => `#${value}`;

/** The tag of so many for one. */
export const ratioTag = (value: number): string => `÷${Number(value.toFixed(4))}`;

/** The tag of an answer of a party. */
export const answerTag = (party: string, stance: Stance): string => `!${stance}!${party}`;

/** The tags of a partial date, and of what it lies in; of one that is not exact, as if it were. */
export function tagsOfDate(given: string): string[] {
  const date = exactly(given);
  const [year = '', month, day] = date.split('-');
  return [
    dateTag(year),
    ...(month ? [dateTag(`${year}-${month}`)] : []),
    ...(day ? [dateTag(date), dayOfYearTag(date)] : []),
  ];
}

/** Longer rounds do not exist; a slip in a date must not fill the memory. */
const MOST_DAYS = 400;

/** The tags of all days of a round; where only the month is known, of no day. */
export function tagsOfDates({ start, end, precision }: Dates): string[] {
  const days = Math.min(Math.max(0, daysBetween(start, end)), MOST_DAYS);
  const first = Date.parse(`${daysOf(start).first}T00:00:00Z`);
  const all = Array.from({ length: days + 1 }, (_, i) =>
    new Date(first + i * 86_400_000).toISOString().slice(0, 10),
  );
  return [
    ...new Set(all.flatMap((day) => tagsOfDate(precision === 'month' ? day.slice(0, 7) : day))),
  ];
}
