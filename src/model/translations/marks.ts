/*
 * Which of the sentences that a page reads are not in its language, and which a machine or a person has translated, is said
 * by a sign before them in the files that pages of another language read. No text of a dataset has such a sign
 * (gate/strings.ts). Whoever gets a file takes the signs off, and remembers.
 */

/**
 * How a sentence stands on a page: in the language of the dataset, as a machine's draft, or as a translation that a person
 * has read; null: it is no sentence that was to be translated.
 */
export type TextState = 'original' | 'draft' | 'read' | null;

/** In the order of their signs, which follow each other: invisible signs of mathematics. */
const STATES = ['read', 'original', 'draft'] as const;
const FIRST_SIGN = 0x2062;

/** The sentences of a translated dataset by how they stand. */
export type SentencesByState = Readonly<
  Record<'originals' | 'drafts' | 'read', ReadonlySet<string>>
>;

/** For `JSON.stringify`: sentences with their signs. Of one that stands in several ways, the least sure is said. */
export function marking({
  originals,
  drafts,
  read,
}: SentencesByState): (key: string, value: unknown) => unknown {
  return (_key, value) => {
    if (typeof value !== 'string') return value;
    if (originals.has(value)) return signed(value, 'original');
    if (drafts.has(value)) return signed(value, 'draft');
    return read.has(value) ? signed(value, 'read') : value;
  };
}

/** A text with the sign of how it stands. */
export const signed = (text: string, state: TextState) =>
  state ? String.fromCharCode(FIRST_SIGN + STATES.indexOf(state)) + text : text;

/** A text without its sign, and what that said. */
export function unmarked(text: string): { text: string; state: TextState } {
  const state = STATES[text.charCodeAt(0) - FIRST_SIGN] ?? null;
  return { text: state ? text.slice(1) : text, state };
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
