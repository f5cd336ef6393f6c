import { folding } from '#language/folding.ts';
import { DIRECTION_MARKS } from '../../model/gate/characters.ts';
import { foldedText } from '../../model/search/days.ts';

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
const DASHES = /[\u05BE\u2010-\u2015\u2212\uFE58\uFF0D]/g;
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

const isLetter = (sign = '') => /[\p{L}\p{M}]/u.test(sign);
/** A word stands here as itself and not as the beginning of a longer one. */
const isWordEnd = (text: string, at: number) => !isLetter(text[at - 1]) || !isLetter(text[at]);

const folded = new Map<string, string>();

/** A phrase in the letters by which it is compared: accents, hamza and the like say nothing. */
function phraseOf(phrase: string): string {
  const known = folded.get(phrase) ?? foldedText(plainText(phrase), folding).plain;
  folded.set(phrase, known);
  return known;
}

/** What follows one of these phrases at the beginning of a text, the longest that fits; null where none stands. */
export function afterPhrase(text: string, phrases: readonly string[]): string | null {
  const { plain, at } = foldedText(text, folding);
  const lengths = phrases
    .map(phraseOf)
    .filter((phrase) => plain.startsWith(phrase) && isWordEnd(plain, phrase.length))
    .map((phrase) => phrase.length);
  return lengths.length === 0 ? null : text.slice(at[Math.max(...lengths)]).trim();
}

/** What stands before one of these phrases at the end of a text; null where none stands. */
export function beforePhrase(text: string, phrases: readonly string[]): string | null {
  const { plain, at } = foldedText(text, folding);
  const lengths = phrases
    .map(phraseOf)
    .filter((phrase) => plain.endsWith(phrase) && isWordEnd(plain, plain.length - phrase.length))
    .map((phrase) => phrase.length);
  return lengths.length === 0
    ? null
    : text.slice(0, at[plain.length - Math.max(...lengths)]).trim();
}

/** Phrases as parts of a pattern for a text in small letters, the longest first. */
export const anyOf = (phrases: readonly string[]): string =>
  phrases
    .map(plainText)
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
