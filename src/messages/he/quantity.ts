import { isOne } from './counting.ts';
import { leftToRight, prefixed, say } from './bidi.ts';

/** One word, whose gender its end tells: "יום אחד", "משאית אחת". */
const ONE_WORD = /^\p{Script=Hebrew}+$/u;
const FEMININE = /[הת]$/;

export const quantity = {
  about: (text: string) => prefixed('כ', text),
  atLeast: (text: string) => say`לפחות ${text}`,
  upTo: (text: string) => say`עד ${text}`,
  range: (min: string, max: string) => leftToRight(`${min}–${max}`),
  /** After one the noun comes first, where we know how to bend the number; of several words we do not. */
  withUnit: (number: string, unit: string) =>
    isOne(number) && ONE_WORD.test(unit)
      ? `${unit} ${FEMININE.test(unit) ? 'אחת' : 'אחד'}`
      : say`${number} ${unit}`,
  /** A length in the common measure, after the same as its source told it. */
  measure: (text: string) => say`(${text})`,
  /** From where to where the numbers of several accounts go. */
  between: (min: string, max: string) => say`${min} עד ${max}`,
  /** A range of several accounts, and what does not lie in it. */
  apart: (list: readonly string[]) => list.join(', או '),
  open: 'ללא גבול תחתון ועליון',
} as const;
