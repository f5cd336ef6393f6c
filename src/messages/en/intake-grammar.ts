import { numerals } from './numerals.ts';

/*
 * The words by which people write dates, numbers and speakers in a spreadsheet, as one grammar each reads them (decision
 * 57). All in small letters; the longest phrase that fits is taken. Months are in language.ts.
 */
export const grammar = {
  /** Before a date or a number that is not exact. */
  about: [
    'about',
    'around',
    'circa',
    'c.',
    'ca.',
    'ca',
    'roughly',
    'approximately',
    'approx.',
    'approx',
    'some',
    'nearly',
    'almost',
    'about the',
    'on or about',
  ],
  /** After a number that is not exact. */
  orSo: ['or so', 'approximately', 'approx.', 'roughly'],
  /** Parts of a month; days from, days to: 99 is its last. */
  parts: [
    { words: ['early', 'beginning of', 'start of', 'the beginning of'], from: 1, to: 10 },
    { words: ['mid', 'middle of', 'mid-', 'the middle of'], from: 11, to: 20 },
    { words: ['late', 'end of', 'the end of'], from: 21, to: 99 },
  ],
  weekOf: ['week of', 'the week of', 'week beginning', 'in the week of'],
  /** Between the ends of a range; between them after `between`. */
  to: ['to', 'until', 'till', 'through', 'up to'],
  between: ['between', 'from'],
  and: ['and'],
  /** Shortened months beside those of the calendar. */
  shortened: { sept: 9 } as Readonly<Record<string, number>>,
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ordinal: ['st', 'nd', 'rd', 'th'],
  atLeast: [
    'at least',
    'at minimum',
    'a minimum of',
    'minimum',
    'min.',
    'no fewer than',
    'not fewer than',
    'no less than',
    'not less than',
    'more than',
    'over',
    'upwards of',
    '>=',
    '≥',
    '>',
  ],
  orMore: ['or more', 'and more', 'or over', 'at least', 'minimum', '+'],
  upTo: [
    'up to',
    'at most',
    'a maximum of',
    'maximum',
    'max.',
    'no more than',
    'not more than',
    'fewer than',
    'less than',
    'under',
    '<=',
    '≤',
    '<',
  ],
  orLess: ['or fewer', 'or less', 'at most', 'maximum'],
  /** Numbers in letters. */
  small: [
    ...numerals,
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
  ],
  tens: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  /** One of what follows: "a dozen". */
  single: ['a', 'an'],
  times: { dozen: 12, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 } as Readonly<
    Record<string, number>
  >,
  /** Amounts that no number stands for: kept as words. */
  vague: [
    'hundreds',
    'dozens',
    'thousands',
    'scores',
    'tens',
    'several',
    'many',
    'few',
    'a few',
    'most',
    'all',
    'none',
    'half',
    'a number',
    'an unknown number',
    'unspecified',
    'a couple',
  ],
  /** "600/day" and "600 per day" are said so. */
  per: ['per', '/', 'a', 'each', 'every'],
  percent: ['%', 'per cent', 'percent', 'pct'],
  /** Lengths of time that are said in one unit and counted in days. */
  lengths: [
    { id: 'day', one: 'day', other: 'days', days: 1, description: 'A day of the calendar.' },
    { id: 'week', one: 'week', other: 'weeks', days: 7, description: 'Seven days.' },
    {
      id: 'month',
      one: 'month',
      other: 'months',
      days: 30,
      description: 'A month, counted as 30 days.',
    },
    {
      id: 'year',
      one: 'year',
      other: 'years',
      days: 365,
      description: 'A year, counted as 365 days.',
    },
  ],
  yes: ['yes', 'y', 'x', 'true', '1', '✓', '✔', '☑', 'present'],
  no: ['no', 'n', 'false', '0', '✗', '✘', 'absent'],
  /** Asked once a file: nothing known, or nothing there. */
  dash: ['-', 'n/a', 'na', 'none', 'nil', '?', 'unknown', 'tbd'],
  /** In the phrase for a speaker whom nobody names. */
  unnamed: [
    'official',
    'officials',
    'diplomat',
    'diplomats',
    'mediator',
    'mediators',
    'negotiator',
    'negotiators',
    'person',
    'people',
    'member',
    'members',
    'spokesman',
    'spokeswoman',
    'spokesperson',
  ],
  /** Those of them who speak in the name of who sent them, though nobody names them. */
  spokesmen: ['spokesman', 'spokeswoman', 'spokesperson'],
  /** What a cell holds that gives two accounts at once. */
  others: ['while others say', 'others say', 'other sources say', 'according to others'],
} as const;
