import { numerals } from './numerals.ts';

const inDigits = (number: string) => {
  const value = numerals.indexOf(number);
  return value < 0 ? number : String(value);
};

export const quantity = {
  // "Unos" and "unas" would have to know the gender of what is counted.
  about: (text: string) => `alrededor de ${text}`,
  atLeast: (text: string) => `al menos ${text}`,
  upTo: (text: string) => `hasta ${text}`,
  range: (min: string, max: string) => `${min}-${max}`,
  /** A sign is never parted from its number. */
  withUnit: (number: string, unit: string) =>
    `${number}${/^[%°]/.test(unit) ? '\u00a0' : ' '}${unit}`,
  /** A length in the common measure, after the same as its source told it. */
  measure: (text: string) => `(${text})`,
  /** From where to where the numbers of several accounts go. */
  // One is never in letters, as it has a gender: then the other is not, either.
  between: (min: string, max: string) =>
    /^\d/.test(min) ? `${min} a ${inDigits(max)}` : `${min} a ${max}`,
  /** A range of several accounts, and what does not lie in it. */
  apart: (list: readonly string[]) => list.join(', o bien '),
  open: 'sin límite en ningún extremo',
} as const;
