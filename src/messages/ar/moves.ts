import { fromTo, own } from './isolate.ts';

/*
 * Figures of several texts within a sentence. What a figure is of stands before a colon, since neither its
 * gender nor its number is known.
 */
export const moves = {
  /** What a figure is of: what is counted, where the name of the term says that; else the name itself. */
  what: (name: string, counted: string | null) => counted ?? name,
  the: (name: string, counted: string | null) => counted ?? name,
  went: (what: string, from: string, to: string) => `${own(what)}: ${fromTo(from, to)}`,
  /** After another that went. */
  wentToo: (what: string, from: string, to: string) => `${own(what)}: ${fromTo(from, to)}`,
  stayed: (what: string, at: string) => `${own(what)}: ${own(at)} بلا تغيير`,
  stayedToo: (what: string, at: string) => `${own(what)}: ${own(at)} بلا تغيير`,
  /** Where either figure has an "or" or a "to" of its own. */
  apart: (what: string, from: string, to: string) =>
    `${own(what)}: ${own(from)} سابقاً، و${own(to)} لاحقاً`,
  /** Where the figures of many texts lie: each end is that of one of them. */
  between: (what: string, low: string, high: string) =>
    `${own(what)}: بين ${own(low)} و${own(high)}`,
  inBoth: (what: string, figure: string) => `${own(what)}: ${own(figure)} في كليهما`,
  inAll: (what: string, figure: string) => `${own(what)}: ${own(figure)} في جميعها`,
  each: (what: string, figures: string) => `${own(what)}: ${own(figures)}`,
  andInOther: (first: string, second: string) => `${own(first)}، وفي الآخر ${own(second)}`,
  noFigure: 'لا رقم',
} as const;

/** Arabic leaves a length in digits: a number in letters has the gender of what it counts, which is not known. */
export const spelt = (_value: number): string | null => null;
