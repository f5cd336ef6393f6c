import type { Direction, PluralCategory } from '../catalogue.ts';

/** The language as a BCP 47 tag. */
export const tag: string = 'en';

/** Where lines of English start. */
export const direction: Direction = 'ltr';

/** How English writes numbers and lists; a catalogue of another language may use Intl here. */
export const number = (value: number) => {
  const [whole = '', part] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part ? `${grouped}.${part}` : grouped;
};

export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

export const either = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`;

export const plural = (count: number): PluralCategory => (count === 1 ? 'one' : 'other');

/** The form of a noun after an interval with these ends: "at least 1 day", "1–2 days", "up to 1 day". */
export const pluralOfRange = (min: number | null, max: number | null): PluralCategory =>
  (min ?? 1) === 1 && (max ?? 1) === 1 ? 'one' : 'other';

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const shortMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;
