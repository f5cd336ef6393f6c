import { isDay } from '../dates.ts';
import { fold } from '../text.ts';
import { western } from '../western-digits.ts';
import type { Folding } from './folding.ts';

/** A date that somebody wrote: as the model writes it, where it stood, and how it was read. */
export type WrittenDate = {
  from: number;
  to: number;
  /** A day, a month, or a day of any year as `-MM-DD`. */
  date: string;
  /** The day and the month could be the other way round: the day was taken to come first. */
  assumed: boolean;
};

const two = (value: number | string) => String(value).padStart(2, '0');

export const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text in the letters by which words are compared, and where each of them, and its end, stood. */
export function foldedText(text: string, { letters }: Folding): { plain: string; at: number[] } {
  const at: number[] = [];
  let [plain, place] = ['', 0];
  for (const sign of western(text)) {
    const folded = fold(letters?.(sign) ?? sign);
    for (let i = 0; i < folded.length; i += 1) at.push(place);
    plain += folded;
    place += sign.length;
  }
  return { plain, at: [...at, place] };
}

/** "24" is short for 2024. */
const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);

/**
 * The dates in a text as people write them: 2024-01-28, 28/01/2024, 28.1.24, 28 Jan 2024, January 28 2024,
 * 28 January, Jan 2024. A date that the calendar does not have is none.
 * @param given the spellings of each month.
 */
export function datesIn(
  text: string,
  given: readonly (readonly string[])[],
  folding: Folding = {},
): WrittenDate[] {
  const { plain, at } = foldedText(text, folding);
  const months = given.map((names) => names.map((word) => foldedText(word, folding).plain));
  const either = (names: readonly string[]) =>
    `(?:${names
      .toSorted((a, b) => b.length - a.length)
      .map(literally)
      .join('|')})`;
  // A month may stand by two of its names: "28 كانون الثاني/يناير".
  const twice = months.map(either).map((one) => `${one}(?:\\s?/\\s?${one})?`);
  const name = `(?:${folding.attached ?? ''})(${twice.join('|')})\\.?`;
  // A letter or two after the number of a day, and a short word after it: "28th of January", "1.º de marzo".
  const day = String.raw`(\d{1,2})(?:\.?\p{L}{1,2}|\.)?`;
  const monthOf = (word = '') => {
    const [first = ''] = word.split(/\s?\//);
    return months.findIndex((names) => names.includes(first)) + 1;
  };
  const found: WrittenDate[] = [];
  const take = (
    pattern: string,
    read: (...groups: string[]) => Omit<WrittenDate, 'from' | 'to'>,
  ) => {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
    for (const match of plain.matchAll(whole)) {
      const [all, ...groups] = match;
      const [from, to] = [at[match.index] ?? 0, at[match.index + all.length] ?? text.length];
      const { date, assumed } = read(...groups);
      if (found.some((other) => from < other.to && other.from < to) || !exists(date)) continue;
      found.push({ from, to, date, assumed });
    }
  };
  const sure = (date: string) => ({ date, assumed: false });
  take(String.raw`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})`, (y = '', m = '', d = '') =>
    sure(`${y}-${two(m)}-${two(d)}`),
  );
  take(String.raw`(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})`, (a = '', b = '', year = '') => {
    const y = fullYear(year);
    const [dayFirst, monthFirst] = [`${y}-${two(b)}-${two(a)}`, `${y}-${two(a)}-${two(b)}`];
    if (!isDay(dayFirst)) return sure(monthFirst);
    return { date: dayFirst, assumed: isDay(monthFirst) && dayFirst !== monthFirst };
  });
  take(String.raw`${day}\s+(?:\p{L}{2}\s+)?${name},?\s+(\d{4})`, (d = '', m, y = '') =>
    sure(`${y}-${two(monthOf(m))}-${two(d)}`),
  );
  take(String.raw`${name}\s+${day},?\s+(\d{4})`, (m = '', d = '', y = '') =>
    sure(`${y}-${two(monthOf(m))}-${two(d)}`),
  );
  take(String.raw`${name},?\s+(\d{4})`, (m = '', y = '') => sure(`${y}-${two(monthOf(m))}`));
  take(String.raw`(\d{4})-(\d{2})`, (y = '', m = '') => sure(`${y}-${m}`));
  take(String.raw`${day}\s+(?:\p{L}{2}\s+)?${name}`, (d = '', m) =>
    sure(`-${two(monthOf(m))}-${two(d)}`),
  );
  take(String.raw`${name}\s+${day}`, (m = '', d = '') => sure(`-${two(monthOf(m))}-${two(d)}`));
  return found.toSorted((a, b) => a.from - b.from);
}

function exists(date: string): boolean {
  // Of a day of any year, a leap year has all.
  if (date.startsWith('-')) return isDay(`2000${date}`);
  return isDay(date.length === 7 ? `${date}-01` : date);
}
