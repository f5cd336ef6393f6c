/*
 * Whole numbers as letters that JSON writes as they are: small ones, and most are, in one. What compresses the file
 * then sees how often each number is, which digits and commas between them would hide.
 */

/** The first letter that is used: those before it are a blank, a mark and the quotation mark, which JSON writes as two. */
const FIRST = 0x23;
/** JSON writes it as two. */
const BACKSLASH = 0x5c;
/** Numbers below this are one letter; others begin with one of the letters after these. */
const SMALL = 64;
const LARGE = 26;

const letter = (value: number) => {
  const code = FIRST + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
};

/** Numbers from 0 on, as text. */
export function numbersAsText(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      let text = '';
      let rest = number;
      while (rest >= SMALL) {
        rest -= SMALL;
        text += letter(SMALL + (rest % LARGE));
        rest = Math.floor(rest / LARGE);
      }
      return text + letter(rest);
    })
    .join('');
}

/** Reads numbers from text, one after the other. */
export class NumberReader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next number. Throws where the text is at its end, or in the middle of a number. */
  next(): number {
    let number = 0;
    let worth = 1;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (Number.isNaN(code)) throw new Error('the text ends where a number should follow');
      this.#at += 1;
      const value = code - FIRST - (code > BACKSLASH ? 1 : 0);
      if (value < SMALL) return number + value * worth;
      number += value * worth;
      worth *= LARGE;
    }
  }
}
