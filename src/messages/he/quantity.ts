import { isOne } from './counting.ts';
import { leftToRight, prefixed, say } from './bidi.ts';

const HEBREW = /^[\p{Script=Hebrew} ]+$/u;
/** Where a unit says by what it is counted: "ביום" of "משאית ביום". */
const BY = / [לב]\p{Script=Hebrew}/u;
/** Whether a noun is feminine, which the end of its first word tells. */
const FEMININE = /^\p{Script=Hebrew}+[הת](?: |$)/u;
/** Lengths of time of which two are one word. */
const TWO: Readonly<Record<string, string>> = {
  ימים: 'יומיים',
  שבועות: 'שבועיים',
  חודשים: 'חודשיים',
  שנים: 'שנתיים',
};

/** "יום אחד", "משאית אחת ביום", "יומיים"; null where the number stands in digits. */
function inWords(number: string, unit: string): string | null {
  if (number === '2') return TWO[unit] ?? null;
  if (!isOne(number) || !HEBREW.test(unit)) return null;
  const by = unit.search(BY);
  const noun = by === -1 ? unit : unit.slice(0, by);
  return `${noun} ${FEMININE.test(noun) ? 'אחת' : 'אחד'}${unit.slice(noun.length)}`;
}

export const quantity = {
  about: (text: string) => prefixed('כ', text),
  atLeast: (text: string) => say`לפחות ${text}`,
  upTo: (text: string) => say`עד ${text}`,
  range: (min: string, max: string) => leftToRight(`${min}–${max}`),
  /** After one the noun comes first, and two of a length are one word. */
  withUnit: (number: string, unit: string) => {
    const [, before = '', count = number] = /^((?:לפחות|עד) )(\d)$/.exec(number) ?? [];
    const words = inWords(count, unit);
    return words === null ? say`${number} ${unit}` : before + words;
  },
  /** A length in the common measure, after the same as its source told it. */
  measure: (text: string) => say`(${text})`,
  /** From where to where the numbers of several accounts go. */
  between: (min: string, max: string) => say`${min} עד ${max}`,
  /** A range of several accounts, and what does not lie in it. */
  apart: (list: readonly string[]) => list.join(', או '),
  open: 'ללא גבול תחתון ועליון',
} as const;
