import { beginsInDigits, prefixed, say } from './bidi.ts';

/*
 * Figures of several texts within a sentence. No verb stands between a name and its figures, as it would have to agree with
 * the name, whose gender and number nobody knows.
 */
export const moves = {
  /** What a figure is of: what is counted, where the name of the term says that; else the name itself. */
  what: (name: string, counted: string | null) => counted ?? name,
  the: (name: string, counted: string | null) => counted ?? name,
  went: (what: string, from: string, to: string) => went(what, from, to),
  /** After another that went: "אסירים: מ־35 ל־40, משאיות: מ־300 ל־400". */
  wentToo: (what: string, from: string, to: string) => went(what, from, to),
  stayed: (what: string, at: string) => say`${what}: ${at} (ללא שינוי)`,
  stayedToo: (what: string, at: string) => say`${what}: ${at} (ללא שינוי)`,
  /** Where either figure has an "or" or a "to" of its own. */
  apart: (what: string, from: string, to: string) => say`${what}: קודם ${from}; עכשיו ${to}`,
  /** Where the figures of many texts lie: each end is that of one of them. */
  between: (what: string, low: string, high: string) => say`${what}: ${low} עד ${high}`,
  inBoth: (what: string, figure: string) => say`${what}: ${figure} בשני המקרים`,
  inAll: (what: string, figure: string) => say`${what}: ${figure} בכל המקרים`,
  each: (what: string, figures: string) => say`${what}: ${figures}`,
  andInOther: (first: string, second: string) => say`${first}, ובמקרה השני ${second}`,
  noFigure: 'ללא נתון',
} as const;

/** "מ" and "ל" stand before digits; words ("לפחות 40") would be misread behind them. */
function went(what: string, from: string, to: string): string {
  return beginsInDigits(from) && beginsInDigits(to)
    ? say`${what}: ${prefixed('מ', from)} ${prefixed('ל', to)}`
    : say`${what}: קודם ${from}, עכשיו ${to}`;
}

/**
 * A number as a sentence says a length; always in digits, as numbers in letters agree in gender with their noun, which is
 * not known here.
 */
export const spelt = (_value: number): string | null => null;
