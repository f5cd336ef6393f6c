/*
 * Takes texts that may stand in a page out of what it says. A page says thousands, and there are thousands: so they are
 * looked up by how they begin.
 */

/** Texts of fewer letters are looked up whole. */
const KEY = 8;
/** As many letters of a text that is cut off are enough to know it by. */
const LEAST = 25;

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (letter: string | undefined) => letter !== undefined && LETTER.test(letter);

/** Gives what is left of a text without these, of which each begins and ends a word, or is cut off in the middle. */
export function withoutTexts(texts: readonly string[]): (text: string) => string {
  const long = new Map<string, string[]>();
  const short = new Set<string>();
  for (const text of new Set(texts)) {
    if (text.length < KEY) short.add(text);
    else {
      const key = text.slice(0, KEY);
      const known = long.get(key);
      if (known) known.push(text);
      else long.set(key, [text]);
    }
  }

  /** How many letters of a text from a place on are one of these; 0 where none begins there. */
  const lengthAt = (text: string, from: number): number => {
    const lengths = (long.get(text.slice(from, from + KEY)) ?? []).map((one) => {
      const length = commonLength(text, from, one);
      const isWhole = length === one.length && !isLetter(text[from + length]);
      return isWhole || length >= LEAST ? length : 0;
    });
    for (let length = 1; length < KEY; length += 1)
      if (short.has(text.slice(from, from + length)) && !isLetter(text[from + length]))
        lengths.push(length);
    return Math.max(0, ...lengths);
  };

  return (text) => {
    let rest = '';
    let at = 0;
    while (at < text.length) {
      const length = isLetter(text[at - 1]) ? 0 : lengthAt(text, at);
      rest += length > 0 ? ' · ' : (text[at] ?? '');
      at += Math.max(1, length);
    }
    return rest;
  };
}

function commonLength(text: string, from: number, other: string): number {
  let length = 0;
  while (length < other.length && text[from + length] === other[length]) length += 1;
  return length;
}
