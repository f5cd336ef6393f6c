import { fold } from '../text.ts';

/** A stretch of a text with the terms by which it is found. */
export type Span = { from: number; to: number; terms: readonly string[] };

const NUMBER = String.raw`\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?!\d)|\d+(?:\.\d+)?(?::\d+)?`;
/** Signs within a word that some write and others do not: "cease-fire", "Ha'aretz". */
const JOINS = String.raw`['’‘ʼʻ\u00AD\u2010\u2011-]`;
const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:${JOINS}[\p{L}\p{M}\p{N}]+)*`;
const ALL_JOINS = new RegExp(JOINS, 'gu');
const PIECE = new RegExp(`${NUMBER}|${WORD}`, 'gu');

/** From this length on a doubled letter counts once: who hears a name does not know how often it is written. */
const LONG = 5;

/** A word as it is compared: without case, marks and doubled letters. */
export function normal(word: string): string {
  const plain = fold(word).replace(ALL_JOINS, '');
  return plain.length < LONG ? plain : plain.replace(/(\p{L})\1+/gu, '$1');
}

/** The parts of a word with hyphens or apostrophes: "cease-fire" → "cease", "fire". */
export function partsOf(word: string): string[] {
  return word.split(ALL_JOINS).filter((part) => part.length > 1);
}

/** Few words make many texts: each is taken apart once. */
const known = new Map<string, readonly string[]>();

/** The terms of one word or number: as a whole, and each of its parts. */
function termsOf(piece: string): readonly string[] {
  const terms = known.get(piece) ?? termsAnew(piece);
  known.set(piece, terms);
  return terms;
}

function termsAnew(piece: string): string[] {
  if (/^\d/.test(piece)) {
    const plain = piece.replace(/[,\u00A0\u202F]/g, '');
    return plain.includes(':') ? [plain, ...plain.split(':')] : [plain];
  }
  return [...new Set([normal(piece), ...partsOf(piece).map(normal)])];
}

/** Every word and number of a text, where it stands and by which terms it is found. */
export function spansOf(text: string): Span[] {
  return [...text.matchAll(PIECE)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    terms: termsOf(found[0]),
  }));
}

/** The terms of a text, each as often as it stands there. */
export function termsIn(text: string): string[] {
  return (text.match(PIECE) ?? []).flatMap(termsOf);
}
