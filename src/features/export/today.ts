import { date } from '../../messages/format.ts';

/** Today where the reader is, as YYYY-MM-DD. */
export function isoToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Today where the reader is, as a date of the catalogue. */
export function today(): string {
  return date(isoToday());
}
