import { de } from './elision.ts';

/** What a figure is of, small within a sentence where it is one word. Longer names may hold a name. */
const what = (name: string, counted: string | null) =>
  counted ?? (name.includes(' ') ? name : name.toLowerCase());

/** Where either figure has an "ou" or an "à" of its own, or a bound, which no "de … à" can hold. */
const apart = (what: string, from: string, to: string) =>
  `${what}\u00a0: auparavant ${from}, à présent ${to}`;

const went = (what: string, from: string, to: string) =>
  /^(?:jusqu’à|au moins)/.test(from) || /^(?:jusqu’à|au moins)/.test(to)
    ? apart(what, from, to)
    : `${what}\u00a0: ${de(from)} à ${to}`;

/**
 * Figures of several texts within a sentence. Of a name of the dataset neither gender nor number is known: it stands
 * before a colon, without article and without verb.
 */
export const moves = {
  what,
  the: what,
  went,
  /** After another that went: "otages : de 35 à 40, prisonniers : de 300 à 400". */
  wentToo: went,
  stayed: (what: string, at: string) => `${what}\u00a0: toujours ${at}`,
  stayedToo: (what: string, at: string) => `${what}\u00a0: toujours ${at}`,
  apart,
  /** Where the figures of many texts lie: each end is that of one of them. */
  between: (what: string, low: string, high: string) => `${what}\u00a0: entre ${low} et ${high}`,
  inBoth: (what: string, figure: string) => `${what}\u00a0: ${figure} dans les deux`,
  inAll: (what: string, figure: string) => `${what}\u00a0: ${figure} dans tous`,
  each: (what: string, figures: string) => `${what}\u00a0: ${figures}`,
  andInOther: (first: string, second: string) => `${first} et, dans l’autre, ${second}`,
  noFigure: 'aucun chiffre',
} as const;

/**
 * A number as a sentence says a length: in digits, "6 semaines". In letters one would need the gender of the unit, and
 * stand beside others in digits.
 */
export const spelt = (_value: number): string | null => null;
