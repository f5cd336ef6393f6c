/*
 * Names in Latin letters, ranges and sums among Arabic words. Without Unicode's signs of isolation a number
 * that follows a Latin name joins it, and "200–300" is painted backwards. Arabic texts need no signs and get none.
 */

const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
/** Digits with a sign between them that Arabic words would turn round: "200–300", "2024-01-28". */
const SUM = /\d\s?[-–/÷=×+]\s?\d/;
const WHOLE = /^[\u2066-\u2068][^\u2066-\u2069]*\u2069$/;

/** A range, a sum or a signed number, which runs from left to right. */
export const leftToRight = (text: string) => `\u2066${text}\u2069`;

/** What a message was given, as it stands among Arabic words. */
export const own = (text: string) => {
  if (WHOLE.test(text)) return text;
  if (LATIN.test(text)) return `\u2068${text}\u2069`;
  return SUM.test(text) && !LETTER.test(text) ? leftToRight(text) : text;
};

/** The same of several. */
export const allOwn = (texts: readonly string[]) => texts.map(own);
