import type { Interval } from '../model/quantities.ts';
import type { ResolvedQuantity } from '../model/slices/resolve.ts';
import type { Dates } from '../model/types.ts';
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
  const calendar = words.calendar;
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

/** A unit in the number that fits an interval: "1 day", "at least 1 day", "1–2 days". */
export function unit(forms: Forms, { min, max }: Interval): string {
  return forms[words.pluralOfRange(min, max)] ?? forms.other;
}

/**
 * A quantity in two parts: the number, and what is counted. A length is told as its source told it,
 * with the common measure beside it: "6", "weeks (42 days)".
 */
export function amount(q: ResolvedQuantity): { number: string; unit: string } {
  const { said, min, max } = q;
  if (!said) return { number: interval(q), unit: unit(q.forms, q) };
  const measure = { min: min ?? max, max: max ?? min };
  return {
    number: interval({ ...said, approximate: q.approximate }),
    unit: words.quantity.measured(
      unit(said.forms, said),
      words.quantity.withUnit(interval(measure), unit(q.forms, measure)),
    ),
  };
}

/** A quantity with its unit: "about 40 hostages", "6 weeks (42 days)". */
export function quantity(q: ResolvedQuantity): string {
  const { number: text, unit: counts } = amount(q);
  return words.quantity.withUnit(text, counts);
}

/** A quantity where the unit is known from what stands around it: "40"; but "6 weeks (42 days)". */
export function briefly(q: ResolvedQuantity): string {
  return q.said ? quantity(q) : interval(q);
}

/** Several quantities of one unit beside each other: bare, unless one was told in another unit. */
export function alike<T extends readonly ResolvedQuantity[]>(
  quantities: T,
): { [K in keyof T]: string };
export function alike(quantities: readonly ResolvedQuantity[]): string[] {
  return quantities.map(quantities.some(({ said }) => said) ? quantity : interval);
}
