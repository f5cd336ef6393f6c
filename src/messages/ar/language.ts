import type { Direction, PluralCategory } from '../catalogue.ts';
import { own } from './isolate.ts';

/** The language as a BCP 47 tag. */
export const tag: string = 'ar';

/** Where lines of Arabic start. */
export const direction: Direction = 'rtl';

/** Latin digits, as most large news sites of this language have them; thousands with a comma, decimals with a point. */
export const number = (value: number) => {
  const [whole = '', part] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part ? `${grouped}.${part}` : grouped;
};

/** "أ وب وج": the conjunction stands before each; it is parted from a Latin name. */
const joined = (items: readonly string[], by: string) =>
  items.map((item, i) => (i === 0 ? own(item) : conjoined(by, item))).join(' ');

const conjoined = (by: string, item: string) =>
  by === 'و' && !/^[\p{Script=Latin}\u2068]/u.test(item)
    ? `${by}${own(item)}`
    : `${by} ${own(item)}`;

export const list = (items: readonly string[]) => joined(items, 'و');

export const either = (items: readonly string[]) => joined(items, 'أو');

export const plural = (count: number): PluralCategory => {
  if (!Number.isInteger(count)) return 'other';
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const rest = Math.abs(count) % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
};

/**
 * The form of a noun after an interval with these ends: that of its last number, but no dual after "1–2".
 */
export const pluralOfRange = (min: number | null, max: number | null): PluralCategory => {
  if (min === null && max === null) return 'few';
  if (max === 2 && min === 1) return 'other';
  return plural(max ?? min ?? 0);
};

export const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const;

/** Arabic shortens no month. */
export const shortMonths = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const;
