import { grammar } from '#language/intake-grammar.ts';
import { spelled } from '#language/intake-spelled.ts';
import { daysOf } from '../../model/dates.ts';
import type { Cell } from '../book.ts';
import { monthNamed, partialOf, partsOfWords, readDay, type DayOrder } from './day-text.ts';
import { afterPhrase, anyOf, plainText } from './plain.ts';
import { sharedWords } from './shared-words.ts';

const LOOSELY = sharedWords('about');

/**
 * A date as it was understood. `start` and `end` are partial dates, the same where one date is meant; `about` where the
 * cell says that it is not exact. `asked` where two days are possible, and only a person can say which.
 */
export type DateReading =
  | { is: 'read'; start: string; end: string; about: boolean }
  | { is: 'asked'; readings: readonly [dayFirst: string, monthFirst: string] }
  | { is: 'none' }
  | { is: 'unreadable' };

const UNREADABLE: DateReading = { is: 'unreadable' };

const one = (date: string, about = false): DateReading => ({
  is: 'read',
  start: date,
  end: date,
  about,
});

/** The date of a cell in a column of dates. Never throws; what it cannot read it says so. */
export function readDate(
  cell: Pick<Cell, 'kind' | 'written'>,
  order: DayOrder = null,
): DateReading {
  const text = plainText(cell.written);
  if (text === '') return { is: 'none' };
  if (cell.kind === 'number') return dateOfNumber(text);
  return dateOfText(text, order);
}

/** The last day that spreadsheet programs count: 31 December 9999. */
const LAST_DAY_NUMBER = 2_958_465;
const DAY_MS = 86_400_000;
/** Day 0 of the system of 1900, which has a 29 February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A number in a column of dates: a year, YYYYMMDD, seconds since 1970, or a day as spreadsheet programs count them. */
function dateOfNumber(text: string): DateReading {
  if (/^\d{4}$|^\d{8}$/.test(text)) {
    const day = readDay(text, null);
    if (typeof day === 'string' && (text.length === 8 || Number(text) >= 1800)) return one(day);
  }
  const number = Number(text);
  const isDayNumber = number >= 61 && number <= LAST_DAY_NUMBER;
  const isSeconds = number >= 1e9 && number < 1e10;
  if (!isDayNumber && !isSeconds) return UNREADABLE;
  const time = isSeconds ? number * 1000 : DAY_ZERO + Math.floor(number) * DAY_MS;
  return one(new Date(time).toISOString().slice(0, 10));
}

function dateOfText(text: string, order: DayOrder): DateReading {
  const vague = afterPhrase(text, LOOSELY) ?? afterPhrase(text, ['~']);
  if (vague) return loosely(dateOfText(vague, order));
  const week = afterPhrase(text, grammar.weekOf);
  if (week) return weekFrom(readDay(week, order));
  for (const { words, from, to } of grammar.parts) {
    const month = afterPhrase(text, words);
    if (month) return partOfMonth(readDay(month.replace(/^-\s*/, ''), order), from, to);
  }
  const day = readDay(text, order);
  if (typeof day === 'string') return one(day);
  if (day) return { is: 'asked', readings: day };
  return rangeOf(afterPhrase(text, grammar.between) ?? text, order);
}

const loosely = (reading: DateReading): DateReading =>
  reading.is === 'read' ? { ...reading, about: true } : reading;

function weekFrom(day: ReturnType<typeof readDay>): DateReading {
  if (day === null || typeof day === 'string') {
    if (day?.length !== 10) return UNREADABLE;
    const end = new Date(Date.parse(day) + 6 * DAY_MS).toISOString().slice(0, 10);
    return { is: 'read', start: day, end, about: true };
  }
  return { is: 'asked', readings: day };
}

function partOfMonth(month: ReturnType<typeof readDay>, from: number, to: number): DateReading {
  if (typeof month !== 'string' || month.length !== 7) return UNREADABLE;
  const last = daysOf(month).last;
  const day = (n: number) => `${month}-${String(n).padStart(2, '0')}`;
  return { is: 'read', start: day(from), end: to > 31 ? last : day(to), about: true };
}

const JOINED = spelled.joined.map((letter) => `|\\s+${letter}-?(?=\\d)`).join('');
const BETWEEN = new RegExp(
  `\\s+(?:${anyOf([grammar.to, grammar.and].flat())})(?:\\s+|(?=\\d))${JOINED}|\\s*[-/]\\s*`,
  'gi',
);

/** "3-6 June 2026", "28 Jan - 2 Feb 2024", two dates in full: at whatever dash it makes sense. */
function rangeOf(text: string, order: DayOrder): DateReading {
  for (const match of text.matchAll(BETWEEN)) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    const [start, end] = [readDay(left, order), readDay(right, order)];
    if (Array.isArray(start) || Array.isArray(end))
      return { is: 'asked', readings: ofBoth(start, end) };
    const range =
      typeof start === 'string' && typeof end === 'string'
        ? ([start, end] as const)
        : filled(left, right);
    if (range && range[0] <= range[1])
      return { is: 'read', start: range[0], end: range[1], about: false };
  }
  return UNREADABLE;
}

function ofBoth(...ends: ReturnType<typeof readDay>[]): readonly [string, string] {
  const at = (i: 0 | 1) =>
    ends.map((end) => (typeof end === 'string' ? end : (end?.[i] ?? ''))).join('/');
  return [at(0), at(1)];
}

/** Two ends of which one lacks what the other says: the year, the month. */
function filled(left: string, right: string): readonly [string, string] | null {
  const [from, to] = [partsOfWords(left), partsOfWords(right)];
  if (!from || !to || to.year === undefined) return null;
  const month = to.month ?? from.month;
  if (month === undefined || (from.day === undefined) !== (to.day === undefined)) return null;
  const end = partialOf({ ...to, month });
  const begun = { ...to, month, ...from };
  const start = partialOf({ year: to.year, ...begun });
  if (start === null || end === null) return null;
  // "28 December - 2 January 2024" began in the year before.
  if (start > end && from.year === undefined && from.month !== undefined)
    return [partialOf({ ...begun, year: to.year - 1 }) ?? start, end];
  return [start, end];
}

/** The date of three columns, of which day and month may be empty; null where they give none. */
export function dateOfColumns(year: string, month: string, day: string): string | null {
  const [y, m, d] = [year, month, day].map(plainText) as [string, string, string];
  if (!/^\d{4}$/.test(y) || !/^\d{0,2}$/.test(d)) return null;
  const number = /^\d{1,2}$/.test(m) ? Number(m) : monthNamed(m);
  if (m !== '' && number === null) return null;
  return partialOf({
    year: Number(y),
    ...(number ? { month: number } : {}),
    ...(d ? { day: Number(d) } : {}),
  });
}

/** What a date shows of the order of day and month in its file: "13/04/2024" has the day first. Null where nothing. */
export function orderShownBy(written: string): DayOrder {
  const found = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2\d{4}(?!\d)/.exec(plainText(written));
  const [first, second] = [Number(found?.[1]), Number(found?.[3])];
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : null;
}
