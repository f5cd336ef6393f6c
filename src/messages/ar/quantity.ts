import { allOwn, leftToRight, own } from './isolate.ts';

/** A number that the dual or the singular of an Arabic word says already: "2 يومان" is "يومان". */
const MAY_BE_SAID = /^(?:ما لا يقل عن |ما يصل إلى )?(?:نحو )?[12]$/;
const SAYS: Readonly<Record<string, RegExp>> = {
  1: /(?:^|\s)واحدة?(?:\s|$)/,
  2: /[\u0600-\u06ff]ان(?:\s|$)/,
};

const isSaidBy = (unit: string, number: string) =>
  MAY_BE_SAID.test(number) && SAYS[number.slice(-1)]?.test(unit) === true;

/** A dual after a preposition: "نحو يومين". */
const oblique = (unit: string) => unit.replaceAll(/ان(?=\s|$)/g, 'ين');

/** A foreign unit has its number before it, in its own direction, unless Arabic words stand there, too. */
const beside = (number: string, unit: string) =>
  /\p{Script=Arabic}/u.test(number + unit)
    ? `${own(number)} ${own(unit)}`
    : own(`${number} ${unit}`);

export const quantity = {
  about: (text: string) => `نحو ${own(text)}`,
  atLeast: (text: string) => `ما لا يقل عن ${own(text)}`,
  upTo: (text: string) => `ما يصل إلى ${own(text)}`,
  range: (min: string, max: string) => leftToRight(`${min}–${max}`),
  withUnit: (number: string, unit: string) =>
    isSaidBy(unit, number)
      ? number.replace(/[12]$/, number.length > 1 ? oblique(unit) : unit)
      : beside(number, unit),
  /** A length in the common measure, after the same as its source told it. */
  measure: (text: string) => `(${own(text)})`,
  /** From where to where the numbers of several accounts go. */
  between: (min: string, max: string) => `${own(min)} إلى ${own(max)}`,
  /** A range of several accounts, and what does not lie in it. */
  apart: (list: readonly string[]) => allOwn(list).join('، أو '),
  open: 'بلا حد أدنى أو أقصى',
} as const;
