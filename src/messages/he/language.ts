import type { Direction, PluralCategory } from '../catalogue.ts';
import { isolated, prefixed } from './bidi.ts';

/** The language as a BCP 47 tag. */
export const tag: string = 'he';

/** Where lines of Hebrew start. */
export const direction: Direction = 'rtl';

/** "1,904", "5.5": as the Hebrew press writes numbers. */
export const number = (value: number) => {
  const [whole = '', part] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part ? `${grouped}.${part}` : grouped;
};

const listed = (items: readonly string[], last: (item: string) => string) =>
  items.length < 2
    ? items.map(isolated).join('')
    : `${items.slice(0, -1).map(isolated).join(', ')} ${last(items.at(-1) ?? '')}`;

/** "א, ב וג"; before a name in other letters, and before a number, a maqaf: "א ו־Axios". */
export const list = (items: readonly string[]) => listed(items, (item) => prefixed('ו', item));

export const either = (items: readonly string[]) => listed(items, (item) => `או ${isolated(item)}`);

/** Rules of CLDR from version 42 on, which took back the category `many`. Less than one is `one`: "0.5". */
export const plural = (count: number): PluralCategory => {
  if (count === 1 || (count > 0 && count < 1)) return 'one';
  return count === 2 ? 'two' : 'other';
};

/** The form of a noun after an interval: "לפחות יום", "עד יומיים"; of a range that of its end, which is never one. */
export const pluralOfRange = (min: number | null, max: number | null): PluralCategory => {
  if (min === null || max === null) return plural(min ?? max ?? 1);
  return min === max ? plural(min) : 'other';
};

export const months = [
  'ינואר',
  'פברואר',
  'מרץ',
  'אפריל',
  'מאי',
  'יוני',
  'יולי',
  'אוגוסט',
  'ספטמבר',
  'אוקטובר',
  'נובמבר',
  'דצמבר',
] as const;

/** Where there is little room; in sentences and dates months stand in full. */
export const shortMonths = [
  'ינו׳',
  'פבר׳',
  'מרץ',
  'אפר׳',
  'מאי',
  'יוני',
  'יולי',
  'אוג׳',
  'ספט׳',
  'אוק׳',
  'נוב׳',
  'דצמ׳',
] as const;
