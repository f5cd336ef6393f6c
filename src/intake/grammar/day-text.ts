import { comparable } from '#language/folding.ts';
import { grammar } from '#language/intake-grammar.ts';
import { spelled } from '#language/intake-spelled.ts';
import { isDay } from '../../model/dates.ts';
import { words } from '../../messages/words.ts';
import { WORKBOOKS } from '../../messages/workbooks.ts';
import { sharedWords } from './shared-words.ts';

/* One date, without "about" and without a range: as a partial date of the model, or as two that it may be. */

/** Which number of 03/04/2024 is the day; null while nobody has said. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** A partial date (YYYY, YYYY-MM, YYYY-MM-DD), two of which one is meant (day first, month first), or null. */
export type DayReading = string | readonly [dayFirst: string, monthFirst: string] | null;

export type DateParts = { year?: number; month?: number; day?: number };

/** The partial date of its parts; null where there is no such date. Years have four digits. */
export function partialOf({ year, month, day }: DateParts): string | null {
  if (year === undefined || year < 1000 || year > 2999) return null;
  if (month === undefined) return day === undefined ? String(year) : null;
  if (month < 1 || month > 12) return null;
  const inMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return inMonth;
  const whole = `${inMonth}-${String(day).padStart(2, '0')}`;
  return isDay(whole) ? whole : null;
}

const keyOf = (word: string) => comparable(word).replace(/[.׳']$/, '');
const MONTHS = new Map<string, number>([
  ...WORKBOOKS.toReversed().flatMap(({ months }) =>
    Object.entries(months).map(([name, month]): [string, number] => [keyOf(name), month]),
  ),
  ...[Object.entries(grammar.shortened), Object.entries(spelled.months)]
    .flat()
    .map(([name, month]): [string, number] => [keyOf(name), month]),
  ...[...words.months, ...words.shortMonths].map((name, i): [string, number] => [
    keyOf(name),
    (i % 12) + 1,
  ]),
]);
/** Words within a date that say nothing. */
const PASSED = new Set(
  [grammar.weekdays, spelled.passed, ...WORKBOOKS.map(({ passed }) => passed)]
    .flat()
    .map(comparable),
);

/** The number of a month by its name in the language, in full or shortened; null for any other word. */
export function monthNamed(name: string): number | null {
  return MONTHS.get(keyOf(name)) ?? null;
}

/** The month with which words begin, by one of them or two, and how many they are. */
function monthAhead([first = '', second = '']: readonly string[]):
  [month: number, words: number] | null {
  const [two, one] = [MONTHS.get(keyOf(`${first} ${second}`)), MONTHS.get(keyOf(first))];
  if (second !== '' && two !== undefined) return [two, 2];
  return one === undefined ? null : [one, 1];
}

const CLOCK = /[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const ALL_DIGITS = /^(\d{4})(?:(\d{2})(\d{2}))?$/;
const DAY = new RegExp(`^(\\d{1,2})(?:${sharedWords('ordinal').join('|')})?$`, 'i');

/** The parts that words give in any order: "10th March 2024", "March 10, 2024", "28 Jan". Null for anything else. */
export function partsOfWords(text: string): DateParts | null {
  const parts: DateParts = {};
  const tokens = text.split(/[\s,،/-]+/).filter(Boolean);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] ?? '';
    const month = monthAhead(tokens.slice(i));
    const day = DAY.exec(token)?.[1];
    // "يناير/كانون الثاني": one month may stand by two names.
    if (month !== null && (parts.month === undefined || parts.month === month[0])) {
      parts.month = month[0];
      i += month[1] - 1;
    } else if (/^\d{4}م?$/.test(token) && parts.year === undefined)
      parts.year = Number(token.slice(0, 4));
    else if (day !== undefined && parts.day === undefined) parts.day = Number(day);
    else if (!PASSED.has(comparable(token))) return null;
  }
  return parts;
}

/** One date as people write it, with ASCII digits and one kind of dash. */
export function readDay(text: string, order: DayOrder): DayReading {
  const date = text.replace(CLOCK, '');
  const first = YEAR_FIRST.exec(date) ?? ALL_DIGITS.exec(date);
  if (first) {
    const [year = '', month, day] = first
      .slice(1)
      .filter((part) => part === undefined || /\d/.test(part));
    return partialOf({
      year: Number(year),
      ...(month ? { month: Number(month) } : {}),
      ...(day ? { day: Number(day) } : {}),
    });
  }
  const last = YEAR_LAST.exec(date);
  if (last) return ordered(Number(last[1]), Number(last[3]), Number(last[4]), order);
  const month = MONTH_YEAR.exec(date);
  if (month) return partialOf({ month: Number(month[1]), year: Number(month[2]) });
  const parts = partsOfWords(date);
  return parts && partialOf(parts);
}

function ordered(first: number, second: number, year: number, order: DayOrder): DayReading {
  const dayFirst = partialOf({ day: first, month: second, year });
  const monthFirst = partialOf({ day: second, month: first, year });
  if (dayFirst === monthFirst || monthFirst === null) return dayFirst;
  if (dayFirst === null) return monthFirst;
  if (order === null) return [dayFirst, monthFirst];
  return order === 'day-first' ? dayFirst : monthFirst;
}
