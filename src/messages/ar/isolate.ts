/*
 * Names in Latin letters, ranges and sums among Arabic words. Without Unicode's signs of isolation a number
 * that follows a Latin name joins it, and "200–300" is painted backwards. Arabic texts need no signs and get none.
 */

const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
/** Digits with a sign between them that Arabic words would turn round: "200–300", "2024-01-28". */
const SUM = /\d\s?[-–/÷=×+]\s?\d/;
/** Marks of Arabic: what has them was put together here, and runs from right to left whatever it begins with. */
const OURS = /[،؛]/;
/** What is isolated already, innermost first. */
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

const withoutIsolated = (text: string): string => {
  const rest = text.replace(ISOLATED, '');
  return rest === text ? text : withoutIsolated(rest);
};

/** A range, a sum or a signed number, which runs from left to right. */
export const leftToRight = (text: string) => `\u2066${text}\u2069`;

/** What a message was given, as it stands among Arabic words. */
export const own = (text: string) => {
  const rest = withoutIsolated(text);
  if (LATIN.test(rest)) return `${OURS.test(rest) ? '\u2067' : '\u2068'}${text}\u2069`;
  return SUM.test(rest) && !LETTER.test(rest) ? leftToRight(text) : text;
};

/** The same of several. */
export const allOwn = (texts: readonly string[]) => texts.map(own);

/** "من 35 إلى 40"; told apart where a figure begins with a word that does not go with "من". */
export const fromTo = (from: string, to: string) =>
  /^ما |^لا /.test(from) || /^ما |^لا /.test(to)
    ? `${own(from)} سابقاً، و${own(to)} لاحقاً`
    : `من ${own(from)} إلى ${own(to)}`;
