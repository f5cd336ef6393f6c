import { spanOf, type Interval } from '../model/quantities.ts';
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

/** "a, b or c". */
export function either(items: readonly string[]): string {
  return words.either(items);
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

/** How numbers and what lies between two of them are written. */
type Writing = { number: (value: number) => string; range: (min: string, max: string) => string };

/** As a table has them, and as a sentence has those of a length: "5–10", "five to ten". */
const IN_DIGITS: Writing = { number, range: (min, max) => words.quantity.range(min, max) };
const IN_LETTERS: Writing = {
  number: (value) => words.spelt(value) ?? number(value),
  range: (min, max) => words.quantity.between(min, max),
};

type Told = Interval & { approximate?: boolean };

/** An interval in words, without its unit: "35–40", "at least 42", "up to about 40". */
export function interval(q: Told): string {
  return written(q, IN_DIGITS);
}

function written({ min, max, approximate }: Told, as: Writing): string {
  // The span of "up to 42" and "at least 40" is open at both ends: that is no number.
  if (min === null && max === null) return words.quantity.open;
  const about = (text: string) => (approximate ? words.quantity.about(text) : text);
  if (min === null) return words.quantity.upTo(about(as.number(max ?? 0)));
  if (max === null) return words.quantity.atLeast(about(as.number(min)));
  // Ends that are printed alike, being rounded, are one number: "1 to 1" says nothing.
  const [from, to] = [as.number(min), as.number(max)];
  return about(from === to ? from : as.range(from, to));
}

/** A unit in the number that fits an interval: "1 day", "at least 1 day", "1–2 days". */
export function unit(forms: Forms, { min, max }: Interval): string {
  return forms[words.pluralOfRange(min, max)] ?? forms.other;
}

/** More numbers than these in a row are read as no figure: then it is told between which they lie. */
const MOST_NAMED = 3;

/** Whether so many numbers are told one by one. */
export function areNamed(numbers: readonly unknown[]): boolean {
  return numbers.length <= MOST_NAMED;
}

/**
 * Numbers that stand for one thing because none of them has more behind it than the others: "3 or 100–200".
 * Of many the range of those that have two ends, and each open one: "5 to 12, or at least 5". An open end is
 * never joined to the range, as nobody gives that.
 */
export function tied(numbers: readonly Told[]): string {
  return tiedAs(numbers, IN_DIGITS);
}

function tiedAs(numbers: readonly Told[], as: Writing): string {
  if (areNamed(numbers)) return either(numbers.map((one) => written(one, as)));
  const isClosed = ({ min, max }: Told) => min !== null && max !== null;
  const span = spanOf(numbers.filter(isClosed));
  // Not "5–12", which one account might give.
  const apart: Writing = { ...as, range: IN_LETTERS.range };
  return words.quantity.apart([
    ...(span ? [written(span, apart)] : []),
    ...numbers.filter((one) => !isClosed(one)).map((one) => written(one, as)),
  ]);
}

/** Whether all of these are counted in one unit, and told in one. */
function inOneUnit([first, ...others]: readonly ResolvedQuantity[]): boolean {
  return others.every((one) => one.unit === first?.unit && one.said?.unit === first.said?.unit);
}

/** A quantity in the unit in which its source told it. */
function asTold({ said, ...q }: ResolvedQuantity): Told & Pick<ResolvedQuantity, 'forms'> {
  return said ? { ...q, ...said } : q;
}

/** In what a quantity, or several of which none has more behind it, is told. */
type Quantities = [ResolvedQuantity, ...ResolvedQuantity[]];

/**
 * A quantity, or several, in two parts: the number, and what is counted. A length is told whole, as its
 * source told it, and a single one has the common measure beside it: "6 weeks", "(42 days)".
 */
export function amount(...quantities: Quantities): { number: string; unit: string } {
  const [first, ...more] = quantities;
  const last = more.at(-1) ?? first;
  if (!first.said && inOneUnit(quantities)) {
    const counts = unit(last.forms, last);
    const [text, whole] = [tied(quantities), asSaid(...quantities)];
    // Some languages say one or two by the word alone: "يومان" has no number beside it.
    return whole.includes(text) ? { number: text, unit: counts } : { number: whole, unit: '' };
  }
  const text = asSaid(...quantities);
  if (more.length > 0) return { number: text, unit: '' };
  const measure = { min: first.min ?? first.max, max: first.max ?? first.min };
  return {
    number: text,
    unit: words.quantity.measure(
      words.quantity.withUnit(interval(measure), unit(first.forms, measure)),
    ),
  };
}

/** A quantity, or several, with the unit: "about 40 hostages", "3 or 100–200 prisoners", "6 weeks (42 days)". */
export function quantity(...quantities: Quantities): string {
  const { number: text, unit: counts } = amount(...quantities);
  return counts ? words.quantity.withUnit(text, counts) : text;
}

/** The same as sources said it and no more: "6 weeks". */
export function asSaid(...quantities: Quantities): string {
  return saidAs(quantities, IN_DIGITS);
}

/** The same within a sentence, which spells out small numbers of a length that was told in its own unit: "six weeks". */
export function spelled(...quantities: Quantities): string {
  return saidAs(quantities, IN_LETTERS);
}

function saidAs(quantities: Quantities, as: Writing): string {
  const one = inOneUnit(quantities);
  if (!one && areNamed(quantities)) return either(quantities.map((q) => saidAs([q], as)));
  const [first, ...more] = quantities;
  const last = more.at(-1) ?? first;
  const text = one && first.said ? tiedAs(quantities.map(asTold), as) : tied(quantities);
  const counts = one ? asTold(last) : last;
  return words.quantity.withUnit(text, unit(counts.forms, counts));
}

/** Whether these can stand after "from": one figure, without a "to" or an "or" of its own. */
export function isOneFigure([{ said }, ...more]: Quantities): boolean {
  const isRange = said && said.min !== null && said.max !== null && said.min !== said.max;
  return more.length === 0 && !isRange;
}

/** Two figures of which one took the place of the other, bare where both count the same. */
export function movedFrom(from: Quantities, to: Quantities): [string, string] {
  const bare = isBare([...from, ...to]);
  const text = (side: Quantities) => (bare ? tied(side) : asSaid(...side));
  return [text(from), text(to)];
}

/** Whether quantities beside each other need no unit: all count the same, and none is told in another unit. */
export function isBare(quantities: readonly ResolvedQuantity[]): boolean {
  return quantities.every(({ said }) => !said) && inOneUnit(quantities);
}

/** A quantity where the unit is known from what stands around it: "40"; but "6 weeks (42 days)". */
export function briefly(q: ResolvedQuantity): string {
  return q.said ? quantity(q) : interval(q);
}

/** Several quantities beside each other: bare, unless they are told in different units; then each in its own. */
export function alike<T extends readonly ResolvedQuantity[]>(
  quantities: T,
): { [K in keyof T]: string };
export function alike(quantities: readonly ResolvedQuantity[]): string[] {
  return quantities.map(isBare(quantities) ? interval : (q) => asSaid(q));
}

/** Which page of a list this is, from 1: that of the oldest; and the first and last day of each. */
export type Paged = { part: number; spans: readonly { from: string; to: string }[] };

/** The time of a page of a list: "March – May 2024". */
export function spanOfPage({ part, spans }: Paged): string {
  const { from = '', to = '' } = spans[part - 1] ?? {};
  return words.calendar.months(from, to);
}
