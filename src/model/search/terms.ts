import { fold } from '../text.ts';
import { western } from '../western-digits.ts';
import type { Folding } from './folding.ts';

/** A stretch of a text with the terms by which it is found. */
export type Span = { from: number; to: number; terms: readonly string[] };

/** How texts, and what is typed, are taken apart into what is compared: the same on both sides. */
export type Terms = {
  folding: Folding;
  /** A word as it is compared: without case, marks and doubled letters. */
  normal: (word: string) => string;
  /** The parts of a word with hyphens or apostrophes: "cease-fire" → "cease", "fire". */
  partsOf: (word: string) => string[];
  /** What is left of a word, as it is compared, where something attached before it is taken off. */
  bareOf: (word: string) => string[];
  /** A number with a point before decimals and nothing between thousands. */
  plainNumber: (number: string) => string;
  /** Every word and number of a text, where it stands and by which terms it is found. */
  spansOf: (text: string) => Span[];
  /** The terms of a text, each as often as it stands there. */
  termsIn: (text: string) => string[];
};

const NUMBER = String.raw`\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?!\d)|\d+(?:\.\d+)?(?::\d+)?`;
const COMMA_NUMBER = String.raw`\d{1,3}(?:[.,\u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,]\d+)?(?::\d+)?`;
const PARTED = /^\d{1,3}(?:[.,\u00A0\u202F]\d{3})+$/;
/** Signs within a word that some write and others do not: "cease-fire", "Ha'aretz". */
const JOINS = String.raw`'’‘ʼʻ\u00AD\u2010\u2011`;

/** From this length on a doubled letter counts once: who hears a name does not know how often it is written. */
const LONG = 5;

/** How words are taken apart in a language. */
export function termsBy(folding: Folding): Terms {
  const joins = `[${JOINS}${folding.joins ?? ''}-]`;
  const words = [
    // "ב-1,500": what is attached before a number is no part of it.
    ...(folding.script
      ? [String.raw`\p{Script=${folding.script}}[\p{L}\p{M}]*(?:${joins}\p{L}[\p{L}\p{M}\p{N}]*)*`]
      : []),
    String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:${joins}[\p{L}\p{M}\p{N}]+)*`,
  ];
  const allJoins = new RegExp(joins, 'gu');
  const number = folding.decimalComma ? COMMA_NUMBER : NUMBER;
  const pieces = new RegExp([number, ...words].join('|'), 'gu');
  /** Few words make many texts: each is taken apart once. */
  const known = new Map<string, readonly string[]>();

  const letters = (text: string) => fold(folding.letters?.(text) ?? text).replace(allJoins, '');
  const once = (plain: string) =>
    plain.length < LONG ? plain : plain.replace(/(\p{L})\1+/gu, '$1');
  const partsOf = (text: string) => text.split(allJoins).filter((part) => part.length > 1);
  const plainNumber = (number: string) => {
    if (!folding.decimalComma) return number.replace(/[,\u00A0\u202F]/g, '');
    return PARTED.test(number) ? number.replace(/[^\d]/g, '') : number.replace(',', '.');
  };
  const termsAnew = (piece: string) => {
    if (/^\d/.test(piece)) {
      const plain = plainNumber(piece);
      return plain.includes(':') ? [plain, ...plain.split(':')] : [plain];
    }
    const plain = [piece, ...partsOf(piece)].map(letters);
    const bare = folding.bare ? plain.flatMap(folding.bare) : [];
    return [...new Set([...plain, ...bare].map(once))];
  };
  const termsOf = (piece: string) => {
    const terms = known.get(piece) ?? termsAnew(piece);
    known.set(piece, terms);
    return terms;
  };
  return {
    folding,
    normal: (text) => once(letters(text)),
    partsOf,
    bareOf: (text) => folding.bare?.(letters(text)).map(once) ?? [],
    plainNumber,
    spansOf: (text) =>
      [...western(text).matchAll(pieces)].map((found) => ({
        from: found.index,
        to: found.index + found[0].length,
        terms: termsOf(found[0]),
      })),
    termsIn: (text) => (western(text).match(pieces) ?? []).flatMap(termsOf),
  };
}

/** How words are taken apart where the language adds nothing. */
export const PLAIN_TERMS = termsBy({});
