import { DIRECTION_MARKS } from '../../model/gate/characters.ts';

/* What is written, in the one form that the grammars read: ASCII digits, one dash, single blanks. */

/** Where the digits of a script begin: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Marks of direction, joiners and other characters that nobody sees; they change no meaning of a number or a day. */
const UNSEEN = new RegExp(
  String.raw`[${DIRECTION_MARKS}\u00ad\u200b-\u200d\u2060-\u2064\ufeff]`,
  'g',
);
/** Those of them that no text needs: without its joiners a word of some scripts is another. */
const NEEDLESS = new RegExp(String.raw`[${DIRECTION_MARKS}\u200b\u2060\ufeff]`, 'g');

const BLANKS = /[\s\u00A0\u202F\u2007\u2009\u3000]+/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFF0D]/g;
const FOREIGN = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\uFF10-\uFF19]/g;

/** The value of a digit of any of these scripts, as ASCII. */
function asciiDigit(character: string): string {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? character : String(code - zero);
}

/** A text with ASCII digits and separators, one kind of dash and single blanks; its letters as they are. */
export function plainText(written: string): string {
  return written
    .replace(UNSEEN, '')
    .replace(FOREIGN, asciiDigit)
    .replaceAll('\u066B', '.')
    .replaceAll('\u066C', ',')
    .replace(DASHES, '-')
    .replace(/[‘’]/g, "'")
    .replace(BLANKS, ' ')
    .trim();
}

/** A text without marks of direction and other characters that nobody sees and no text needs; the pages set their own. */
export function withoutNeedless(written: string): string {
  return written.replace(NEEDLESS, '');
}

/** A word stands here as itself and not as the beginning of a longer one. */
const isWordEnd = (text: string, at: number) =>
  !/[a-z]/i.test(text[at - 1] ?? '') || !/[a-z]/i.test(text[at] ?? '');

/** What follows one of these phrases at the beginning of a text, the longest that fits; null where none stands. */
export function afterPhrase(text: string, phrases: readonly string[]): string | null {
  const small = text.toLowerCase();
  const fits = phrases.filter((p) => small.startsWith(p) && isWordEnd(small, p.length));
  const longest = Math.max(...fits.map((phrase) => phrase.length));
  return fits.length === 0 ? null : text.slice(longest).trim();
}

/** What stands before one of these phrases at the end of a text; null where none stands. */
export function beforePhrase(text: string, phrases: readonly string[]): string | null {
  const small = text.toLowerCase();
  const fits = phrases.filter(
    (p) => small.endsWith(p) && isWordEnd(small, small.length - p.length),
  );
  const longest = Math.max(...fits.map((phrase) => phrase.length));
  return fits.length === 0 ? null : text.slice(0, text.length - longest).trim();
}
