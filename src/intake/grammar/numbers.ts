import { comparable } from '#language/folding.ts';
import { grammar } from '#language/intake-grammar.ts';
import { spelled } from '#language/intake-spelled.ts';
import type { Cell } from '../book.ts';
import { numberAhead, type NumberAhead, type PointMeaning } from './digits.ts';
import { afterPhrase, anyOf, beforePhrase, plainText } from './plain.ts';
import { QUALIFIERS, withoutQualifiers, type Bound } from './qualifiers.ts';
import { beginsSpelled, timesAhead } from './spelled-numbers.ts';

/** An interval whose open end is null, and whether it is said to be inexact. */
export type NumberRead = { min: number | null; max: number | null; approximate: boolean };

/**
 * A number as it was understood. `rest` is what is counted, in the words that stand beside it ("days", "trucks a
 * day", "%"), or empty; `also` the same in brackets: "6 weeks (42 days)". `words` where the amount is told in words that
 * no number stands for; `asked` where 1.500 may be two numbers.
 */
export type NumberReading =
  | ({ is: 'read'; rest: string; also?: NumberRead & { rest: string } } & NumberRead)
  | { is: 'asked'; readings: readonly [thousands: number, decimals: number] }
  | { is: 'words' }
  | { is: 'none' }
  | { is: 'unreadable' };

/** How a file is read: what a point means, and whether "billion dollars" is the name of a unit. */
export type NumberSettings = { point?: PointMeaning; isUnit?: (words: string) => boolean };

/** The number of a cell in a column of numbers. Never throws; what it cannot read it says so. */
export function readNumber(
  cell: Pick<Cell, 'kind' | 'written'>,
  { point = null, isUnit = () => false }: NumberSettings = {},
): NumberReading {
  const text = plainText(cell.written);
  if (text === '') return { is: 'none' };
  if (cell.kind === 'number' && Number(text) >= 0) {
    const value = Number(text);
    return { is: 'read', min: value, max: value, approximate: false, rest: '' };
  }
  const bracket = /^([^()]+)\(([^()]+)\)$/.exec(text);
  if (!bracket) return readPhrase(text, point, isUnit);
  const [said, counted] = [bracket[1] ?? '', bracket[2] ?? ''].map((part) =>
    readPhrase(part.trim(), point, isUnit),
  );
  if (said?.is === 'asked' || counted?.is === 'asked')
    return (said?.is === 'asked' ? said : counted) as NumberReading;
  if (said?.is !== 'read' || counted?.is !== 'read') return { is: 'unreadable' };
  const { is: _read, ...also } = counted;
  return { ...said, also };
}

type Found = { min: number | null; max: number | null; rest: string };

function readPhrase(
  text: string,
  point: PointMeaning,
  isUnit: (words: string) => boolean,
): NumberReading {
  const { bound, approximate, rest: bare } = withoutQualifiers(text);
  const asked: (readonly [number, number])[] = [];
  const ahead = (from: string) => {
    const number = numberAhead(from, point);
    if (number?.asked) asked.push(number.asked);
    return number && multiplied(number, isUnit);
  };
  if (isVague(bare)) return { is: 'words' };
  const found = intervalAhead(bare, ahead) ?? nounAhead(bare);
  const question = asked[0];
  if (question) return { is: 'asked', readings: question };
  return found ? withBounds(found, bound, approximate, isUnit) : { is: 'unreadable' };
}

/** "2 million people": unless what follows is the name of a unit, such as "million dollars". */
function multiplied(number: NumberAhead, isUnit: (words: string) => boolean): NumberAhead {
  const more = timesAhead(number.rest);
  if (!more || isUnit(number.rest.trim())) return number;
  return { value: number.value * more.times, rest: more.rest };
}

const JOINED = spelled.joined.length === 0 ? '' : `|(?:${spelled.joined.join('|')})-?`;
const TO = new RegExp(`^\\s*(?:-|(?:${anyOf(grammar.to)})(?:\\s|(?=\\d)))\\s*`, 'i');
const AND = new RegExp(
  `^\\s*(?:-|(?:${anyOf([grammar.to, grammar.and].flat())})(?:\\s|(?=\\d))${JOINED})\\s*`,
  'i',
);

function intervalAhead(text: string, ahead: (from: string) => NumberAhead | null): Found | null {
  const between = afterPhrase(text, grammar.between);
  const first = ahead(between ?? text);
  if (!first) return null;
  const join = (between === null ? TO : AND).exec(first.rest)?.[0];
  const second = join === undefined ? null : ahead(first.rest.slice(join.length));
  if (join === undefined || !second)
    return { min: first.value, max: first.value, rest: first.rest };
  // "35 to 40 thousand": what multiplies the second multiplies the first.
  const digits = /^[\d.,]+/.exec(first.rest.slice(join.length))?.[0] ?? '';
  const times = timesAhead(first.rest.slice(join.length + digits.length))?.times ?? 1;
  const scaled = digits !== '' && times > 1 && first.value < second.value / 100;
  return { min: first.value * (scaled ? times : 1), max: second.value, rest: second.rest };
}

const DUALS = new Map(Object.entries(spelled.duals).map(([two, one]) => [comparable(two), one]));
const ONE = new Set(spelled.one.map(comparable));
const ALONE = new Set(spelled.alone.map(comparable));

/** A noun that says by itself how many there are: "يومان", "يوم واحد", "יומיים". */
function nounAhead(text: string): Found | null {
  const [noun = '', ...more] = text.split(' ');
  const one = DUALS.get(comparable(noun));
  if (one !== undefined) return { min: 2, max: 2, rest: [one, ...more].join(' ') };
  const isOne = more.length === 0 || afterPhrase(more.join(' '), spelled.halves) === '';
  if (ALONE.has(comparable(noun)) && isOne) return { min: 1, max: 1, rest: text };
  const [second = '', ...others] = more;
  return ONE.has(comparable(second)) && !/\d/.test(text)
    ? { min: 1, max: 1, rest: [noun, ...others].join(' ') }
    : null;
}

/** Whether a text begins with another number in letters, behind "or", "and" or what is attached like them. */
function isNumberBeside(text: string): boolean {
  const behind = afterPhrase(text, [spelled.or, grammar.and, grammar.to].flat());
  const attached = spelled.joined.filter((letter) => text.startsWith(letter));
  return [
    text,
    ...(behind === null ? [] : [behind]),
    ...attached.map((one) => text.slice(one.length)),
  ].some(beginsSpelled);
}

/** "2 and a half weeks", "2 weeks and a half"; what a half of two numbers is, nobody can say. */
function withHalf(found: Found): Found {
  const rest = beforePhrase(found.rest, spelled.halves) ?? afterPhrase(found.rest, spelled.halves);
  if (rest === null || found.min === null || found.min !== found.max) return found;
  return { min: found.min + 0.5, max: found.max + 0.5, rest };
}

function withBounds(
  found: Found,
  before: Bound,
  loose: boolean,
  isUnit: (words: string) => boolean,
): NumberReading {
  let [bound, approximate, rest] = [before, loose, found.rest.trim()];
  if (rest.startsWith('+')) [bound, rest] = ['least', rest.slice(1).trim()];
  const more = beforePhrase(rest, QUALIFIERS.orMore);
  const less = beforePhrase(rest, QUALIFIERS.orLess);
  const orSo = beforePhrase(rest, QUALIFIERS.orSo);
  if (more !== null) [bound, rest] = ['least', more];
  else if (less !== null) [bound, rest] = ['most', less];
  else if (orSo !== null) [approximate, rest] = [true, orSo];
  for (const [phrases, which] of [
    [QUALIFIERS.orMore, 'least'],
    [QUALIFIERS.orLess, 'most'],
  ] as const) {
    const after = afterPhrase(rest, phrases);
    if (after !== null && before === null) [bound, rest] = [which, after];
  }
  const { min, max, rest: counted } = withHalf({ ...found, rest });
  rest = counted;
  // Another number beside it ("30 or 90 days") is another account; a range has its bounds already.
  const isMore = /\d/.test(rest) || (isNumberBeside(rest) && !isUnit(rest));
  if (isMore || (bound !== null && min !== max) || (min ?? 0) > (max ?? 0))
    return { is: 'unreadable' };
  return {
    is: 'read',
    min: bound === 'most' ? null : min,
    max: bound === 'least' ? null : max,
    approximate,
    rest: rest.replace(/^[-,:]\s*/, '').replace(/\.$/, ''),
  };
}

const isVague = (text: string) => afterPhrase(text, grammar.vague) !== null && !/\d/.test(text);
