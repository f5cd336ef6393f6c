/**
 * Dates as the dataset writes them: YYYY, YYYY-MM or YYYY-MM-DD. They are calendar dates without a
 * time zone, so they stay strings; a JavaScript Date would shift them by the reader's offset.
 */

/** With this sign a date ends in the files that pages read if it is given as about that date: "2024-03-10~". */
export const ABOUT = '~';

/** A date without the sign of one that is not exact. */
export const exactly = (date: string): string => date.replace(ABOUT, '');

/** By so many days a date may be off that is given as about a day. */
export const ABOUT_DAYS = 14;

/** First and last calendar day that a partial date can mean; of one that is not exact, as if it were. */
export function daysOf(given: string): { first: string; last: string } {
  const date = exactly(given);
  const [year = '', month, day] = date.split('-');
  if (day) return { first: date, last: date };
  if (month) {
    const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { first: `${date}-01`, last: `${date}-${lastDay}` };
  }
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/** Whether a string is a real calendar day, written YYYY-MM-DD. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The calendar day before another. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
