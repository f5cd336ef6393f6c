// The module alone: the package as a whole is twice as much.
import { diffWords } from 'diff/lib/diff/word.js';
import { fold } from './text.ts';

/** A stretch of text: in both accounts, only in the earlier one, or only in the later one. */
export type Stretch = { text: string; in: 'both' | 'before' | 'after' };

/** Below this share of common words, marks would outnumber the words that they mark. */
const ALIKE = 0.4;

const words = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const wordsOf = (text: string) => new Set(words(text));

/** How much two texts have in common: 0 for no word, 1 for the same words. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 1 : (2 * common) / (left.size + right.size);
}

/** The share of the words that stand in both texts in the same order, as the marks show them. */
function unmarked(stretches: readonly Stretch[]): number {
  const count = (where: Stretch['in']) =>
    words(stretches.flatMap((one) => (one.in === where ? one.text : [])).join(' ')).length;
  const both = 2 * count('both');
  return both / Math.max(1, both + count('before') + count('after'));
}

/**
 * The two accounts of a term that are most alike, one of each side, as one text with its differences
 * marked. Null where even they share too few words, or too few in the same order.
 */
export function wordingOf(before: readonly string[], after: readonly string[]): Stretch[] | null {
  const pairs = before.flatMap((from) =>
    after.map((to) => ({ from, to, alike: likeness(from, to) })),
  );
  const [first, ...rest] = pairs;
  if (!first) return null;
  const { from, to, alike } = rest.reduce((a, b) => (b.alike > a.alike ? b : a), first);
  if (alike < ALIKE) return null;
  const stretches = diffWords(from, to).map(({ value, added, removed }): Stretch => ({
    text: value,
    in: added ? 'after' : removed ? 'before' : 'both',
  }));
  // The same words in another order are alike, and come out woven into each other all the same.
  return unmarked(stretches) < ALIKE ? null : stretches;
}
