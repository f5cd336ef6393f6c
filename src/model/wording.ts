// The module alone: the package as a whole is twice as much.
import { diffWords } from 'diff/lib/diff/word.js';
import { likeness, wordsIn } from './text.ts';

/** A stretch of text: in both accounts, only in the earlier one, or only in the later one. */
export type Stretch = { text: string; in: 'both' | 'before' | 'after' };

/**
 * Words of any script: left to itself, the library takes each letter outside of Latin for a word. One that lost its end
 * keeps the sign of it: "n’" of "n’annexerait" comes or goes whole.
 */
const WORDS = {
  resolvedOptions: () => ({ granularity: 'word' }),
  segment: (text: string) =>
    (text.match(/(?<!\p{L})(?:\p{L}|qu)’(?=\p{L})|[\p{L}\p{M}\p{N}]+|\s+|./gisu) ?? []).map(
      (segment) => ({ segment }),
    ),
} as unknown as Intl.Segmenter;

/** Below this share of common words, marks would outnumber the words that they mark. */
const ALIKE = 0.4;

/** The share of the words that stand in both texts in the same order, as the marks show them. */
function unmarked(stretches: readonly Stretch[]): number {
  const count = (where: Stretch['in']) =>
    wordsIn(stretches.flatMap((one) => (one.in === where ? one.text : [])).join(' ')).length;
  const both = 2 * count('both');
  return both / Math.max(1, both + count('before') + count('after'));
}

/**
 * Two accounts of a term as one text with its differences marked. Null where they share too few words,
 * or too few in the same order.
 */
export function wordingOf(before: string, after: string): Stretch[] | null {
  if (likeness(before, after) < ALIKE) return null;
  const stretches = diffWords(before, after, { intlSegmenter: WORDS }).map(
    ({ value, added, removed }): Stretch => ({
      text: value,
      in: added ? 'after' : removed ? 'before' : 'both',
    }),
  );
  // The same words in another order are alike, and come out woven into each other all the same.
  return unmarked(stretches) < ALIKE ? null : stretches;
}
