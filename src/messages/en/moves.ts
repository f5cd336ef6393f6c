import { numerals } from './numerals.ts';

/** Figures of several texts within a sentence. */
export const moves = {
  /**
   * What a figure is of: what is counted, where the name of the term says that; else the name itself, small
   * within a sentence where it is one word. Longer ones may hold a name.
   */
  what: (name: string, counted: string | null) =>
    counted ?? (name.includes(' ') ? name : name.toLowerCase()),
  the: (name: string, counted: string | null) =>
    counted ?? (name.includes(' ') ? name : `the ${name.toLowerCase()}`),
  went: (what: string, from: string, to: string) => `${what} went from ${from} to ${to}`,
  /** After another that went: "hostages went from 35 to 40, prisoners from 300 to 400". */
  wentToo: (what: string, from: string, to: string) => `${what} from ${from} to ${to}`,
  stayed: (what: string, at: string) => `${what} stayed at ${at}`,
  stayedToo: (what: string, at: string) => `${what} at ${at}`,
  /** Where either figure has an "or" or a "to" of its own. */
  apart: (what: string, from: string, to: string) => `${what}: ${from} before; now ${to}`,
  /** Where the figures of many texts lie: each end is that of one of them. */
  between: (what: string, low: string, high: string) => `${what} between ${low} and ${high}`,
  inBoth: (what: string, figure: string) => `${what} ${figure} in both`,
  inAll: (what: string, figure: string) => `${what} ${figure} in all`,
  each: (what: string, figures: string) => `${what} ${figures}`,
  andInOther: (first: string, second: string) => `${first} and, in the other, ${second}`,
  noFigure: 'no figure',
} as const;

/** A number as a sentence says a length: "six" weeks; null where it stays in digits. */
export const spelt = (value: number): string | null => numerals[value] ?? null;
