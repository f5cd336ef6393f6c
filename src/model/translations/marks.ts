/*
 * Which of the sentences that a page reads are not in its language, or not read by a person yet, is said by a sign before
 * them in the files that pages of another language read. No text of a dataset has such a sign (gate/strings.ts). Whoever
 * gets a file takes the signs off, and remembers.
 */

const ORIGINAL = '\u2063';
const DRAFT = '\u2064';

/** How a sentence stands on a page: in the language of the dataset, or as a machine's draft; null: as it should. */
export type TextState = 'original' | 'draft' | null;

/** For `JSON.stringify`: sentences with their signs. */
export function marking(
  originals: ReadonlySet<string>,
  drafts: ReadonlySet<string>,
): (key: string, value: unknown) => unknown {
  return (_key, value) => {
    if (typeof value !== 'string') return value;
    if (originals.has(value)) return ORIGINAL + value;
    return drafts.has(value) ? DRAFT + value : value;
  };
}

/** A text without its sign, and what that said. */
export function unmarked(text: string): { text: string; state: TextState } {
  if (text.startsWith(ORIGINAL)) return { text: text.slice(1), state: 'original' };
  if (text.startsWith(DRAFT)) return { text: text.slice(1), state: 'draft' };
  return { text, state: null };
}

/**
 * A value as it came from JSON, with the signs taken off its texts, in place.
 * @param note is told of each text that had one.
 */
export function withoutMarks<T>(value: T, note: (text: string, state: TextState) => void): T {
  if (typeof value === 'string') {
    const { text, state } = unmarked(value);
    if (state) note(text, state);
    return text as T;
  }
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'string' || typeof inner === 'object')
        (value as Record<string, unknown>)[key] = withoutMarks(inner, note);
  return value;
}
