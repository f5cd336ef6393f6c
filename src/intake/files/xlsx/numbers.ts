import type { Cell } from '../../book.ts';

/* What a number of a spreadsheet says to who reads the sheet: a number, a day, a month, a time, a share. */

/** What a format of numbers shows. */
export interface NumberFormat {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
  /** Hours beyond a day are shown as such: [h]:mm. */
  readonly elapsed: boolean;
  readonly percent: boolean;
}

const plain = {
  year: false,
  month: false,
  day: false,
  time: false,
  elapsed: false,
  percent: false,
};
const DAY: NumberFormat = { ...plain, year: true, month: true, day: true };
const TIME: NumberFormat = { ...plain, time: true };

/** Formats that a file names by number alone (ECMA-376, 18.8.30), those of East Asia with them. */
const BUILT_IN = new Map<number, NumberFormat>([
  ...[14, 15, 16, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (id) => [id, DAY] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 45, 47].map((id) => [id, TIME] as const),
  [17, { ...plain, year: true, month: true }],
  [22, { ...DAY, time: true }],
  [46, { ...TIME, elapsed: true }],
  [9, { ...plain, percent: true }],
  [10, { ...plain, percent: true }],
]);

/** The format of a number of the file's own list, or of those that every program knows; undefined for plain numbers. */
export function formatOf(id: number, own: ReadonlyMap<number, string>): NumberFormat | undefined {
  const code = own.get(id);
  return code === undefined ? BUILT_IN.get(id) : formatOfCode(code);
}

/** What a code such as `[$-409]d mmm yyyy;@` shows; undefined for plain numbers. */
export function formatOfCode(code: string): NumberFormat | undefined {
  const shown = code
    .slice(0, 1024)
    .replace(/"[^"]*"|[\\_*]./g, '')
    .split(';', 1)
    .join('');
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(shown);
  const letters = shown.replace(/\[[^\]]*\]/g, '').replace(/AM\/PM|A\/P|general/gi, '');
  const time = elapsed || /[hs]/i.test(letters);
  const year = /[ye]/i.test(letters) && !/[0#]/.test(letters);
  const day = /d/i.test(letters);
  const month = /m/i.test(letters) && (year || day || !time);
  const percent = letters.includes('%');
  return year || month || day || time || percent
    ? { year, month, day, time, elapsed, percent }
    : undefined;
}

const MILLISECONDS = 86_400_000;
/** The last day that spreadsheet programs know: 31 December 9999. */
const LAST = 2_958_465;

/**
 * A calendar day of a day number, YYYY-MM-DD. Day 60 of the system of 1900 is 29 February of that year, which never was.
 *
 * @param from1904 whether day 0 is 1 January 1904; otherwise day 1 is 1 January 1900
 */
export function dayOfNumber(number: number, from1904: boolean): string {
  if (!from1904 && number === 60) return '1900-02-29';
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, number < 60 ? 31 : 30);
  return new Date(first + number * MILLISECONDS).toISOString().slice(0, 10);
}

/**
 * The day number, in the system of 1900, of a calendar day; null where it has none: before 1900, after 9999, and what
 * is no day.
 */
export function numberOfDay(day: string): number | null {
  if (day === '1900-02-29') return 60;
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return null;
  const number = (time - Date.UTC(1899, 11, 30)) / MILLISECONDS;
  // One less before the day that never was.
  const counted = number < 61 ? number - 1 : number;
  return counted < 1 ? null : counted;
}

/** A number in decimal, with a point, no separators and at most 15 digits that count, as such programs show it. */
export function writtenNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  const [, sign = '', whole = '', part = '', power = ''] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (power === '') return text;
  const digits = whole + part;
  const point = Number(power) + 1;
  return point > 0 ? sign + digits.padEnd(point, '0') : `${sign}0.${'0'.repeat(-point)}${digits}`;
}

const two = (value: number) => String(value).padStart(2, '0');

function timeText(seconds: number, hours: number): string {
  const rest = seconds % 60;
  const clock = `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}`;
  return rest === 0 ? clock : `${clock}:${two(rest)}`;
}

/** What a person reads in a cell with this number and this format. */
export function shown(
  value: number,
  format: NumberFormat | undefined,
  from1904: boolean,
): Pick<Cell, 'written' | 'kind'> {
  const asNumber = { written: writtenNumber(value), kind: 'number' } as const;
  if (!format || value < 0 || value > LAST) return asNumber;
  if (format.percent) return { written: `${writtenNumber(value * 100)}%`, kind: 'text' };
  const all = Math.round(value * 86_400);
  const seconds = all % 86_400;
  if (!format.year && !format.month && !format.day) {
    const hours = Math.floor((format.elapsed ? all : seconds) / 3600);
    return { written: timeText(seconds, hours), kind: 'text' };
  }
  const day = dayOfNumber(Math.floor(all / 86_400), from1904);
  if (format.time && seconds !== 0)
    return { written: `${day} ${timeText(seconds, Math.floor(seconds / 3600))}`, kind: 'text' };
  if (format.day || (format.month && !format.year)) return { written: day, kind: 'day' };
  return { written: day.slice(0, format.month ? 7 : 4), kind: 'text' };
}
