import type { Interval } from '../model/quantities.ts';
import type { Dates, Quantity, Unit } from '../model/types.ts';
import type { Forms } from './catalogue.ts';
import { words } from './words.ts';

/*
 * Nothing here goes through Intl. Its first use loads tables that hold up a slow phone for 70 ms, on
 * every page; and Node and browsers ship different ones ("Sep" and "Sept", spaces around a dash), while
 * hydration compares letter by letter. The catalogue brings the rules of its language.
 */

/** A number with its thousands parted: 1904 → "1,904". */
export function number(value: number): string {
  return words.number(value);
}

/** "a, b and c". */
export function list(items: readonly string[]): string {
  return words.list(items);
}

/** The form of a word that goes with a count, which stands elsewhere: (2, { one: "account", … }). */
export function form(count: number, forms: Forms): string {
  return forms[words.plural(count)] ?? forms.other;
}

/** A counted thing; "#" stands for the number: (2, { one: "1 source", other: "# sources" }). */
export function counted(count: number, forms: Forms): string {
  return form(count, forms).replace('#', number(count));
}

/** A partial date: "28 Jan 2024", "Jan 2024" or "2024". */
export function date(value: string): string {
  return words.calendar.date(value);
}

/** The month of a date, in full: "January 2024". */
export function month(value: string): string {
  return words.calendar.month(value);
}

/** The dates of a round, as precisely as they are known and no more. */
export function dates({ start, end, precision }: Dates): string {
  const { calendar } = words;
  if (precision === 'month') return calendar.months(start, end);
  const text = start === end ? date(start) : calendar.days(start, end);
  return precision === 'approximate' ? words.dates.about(text) : text;
}

/** An interval in words, without its unit: "35–40", "at least 42", "up to about 40". */
export function interval(q: Interval & { approximate?: boolean }): string {
  // The span of "up to 42" and "at least 40" is open at both ends: that is no number.
  if (q.min === null && q.max === null) return words.quantity.open;
  const about = (text: string) => (q.approximate ? words.quantity.about(text) : text);
  if (q.min === null) return words.quantity.upTo(about(number(q.max ?? 0)));
  if (q.max === null) return words.quantity.atLeast(about(number(q.min)));
  return about(
    q.min === q.max ? number(q.min) : words.quantity.range(number(q.min), number(q.max)),
  );
}

/** The unit of a quantity, in the number that fits it: "1 day", "at least 1 day", "1–2 days". */
export function unit(name: Unit, q: Interval): string {
  const forms: Forms = words.units[name];
  return forms[words.pluralOfRange(q.min, q.max)] ?? forms.other;
}

/** A quantity with its unit: "about 40 hostages". */
export function quantity(q: Quantity): string {
  return words.quantity.withUnit(interval(q), unit(q.unit, q));
}
