import { numerals } from './numerals.ts';

/** Whether a figure has words before it, with which "a" would be "a al menos". */
export const isQualified = (figure: string) => /^(?:al|alrededor|hasta) /.test(figure);

const moved = (what: string, from: string, to: string) =>
  isQualified(from) || isQualified(to)
    ? `${what}: antes, ${from}; ahora, ${to}`
    : `${what}: de ${from} a ${to}`;

/*
 * Figures of several texts within a sentence. What a figure is of stands before a colon, as the gender of its name is
 * not known, nor whether it is one or several.
 */
export const moves = {
  /**
   * What a figure is of: what is counted, where the name of the term says that; else the name itself, small
   * within a sentence where it is one word. Longer ones may hold a name.
   */
  what: (name: string, counted: string | null) =>
    counted ?? (name.includes(' ') ? name : name.toLowerCase()),
  the: (name: string, counted: string | null) =>
    counted ?? (name.includes(' ') ? name : name.toLowerCase()),
  went: moved,
  /** After another that went: "rehenes: de 35 a 40, presos: de 300 a 400". */
  wentToo: moved,
  stayed: (what: string, at: string) => `${what}: ${at}, sin cambios`,
  stayedToo: (what: string, at: string) => `${what}: ${at}, sin cambios`,
  /** Where either figure has an "or" or a "to" of its own. */
  apart: (what: string, from: string, to: string) => `${what}: antes, ${from}; ahora, ${to}`,
  /** Where the figures of many texts lie: each end is that of one of them. */
  between: (what: string, low: string, high: string) => `${what}: entre ${low} y ${high}`,
  inBoth: (what: string, figure: string) => `${what}: ${figure} en ambos textos`,
  inAll: (what: string, figure: string) => `${what}: ${figure} en todos los textos`,
  each: (what: string, figures: string) => `${what}: ${figures}`,
  andInOther: (first: string, second: string) => `${first} y, en el otro texto, ${second}`,
  noFigure: 'sin cifra',
} as const;

/** A number as a sentence says a length: "seis" semanas; null where it stays in digits, as 1 has a gender. */
export const spelt = (value: number): string | null =>
  value === 1 ? null : (numerals[value] ?? null);
