import { months, shortMonths } from './language.ts';

/* The search: what it says of what it finds, and the words by which it understands what is typed. */

export const searching = {
  why: {
    spelling: (name: string) => `also written ${name}`,
    date: 'by date',
    number: (value: string) => `matches ${value}`,
    ratio: (value: string) => `a ratio of ${value} to 1`,
    answer: (party: string, stance: string) => `${party}: ${stance}`,
  },
  foundIn: (fields: string) => `found in ${fields}`,
  foundSaying: (fields: string, sentence: string) => `found in ${fields}: “${sentence}”`,
  fields: {
    titles: 'titles',
    people: 'people',
    venues: 'venues',
    publishers: 'outlets',
    texts: 'accounts',
  },
} as const;

/** The words by which what is typed is understood, in small letters. */
export const lexicon = {
  months: months.map((name, i) => [
    name.toLowerCase(),
    (shortMonths[i] ?? name).toLowerCase(),
    ...(name === 'September' ? ['sept'] : []),
  ]),
  stances: {
    accepted: ['accepted', 'accepts', 'accept', 'agreed', 'agrees', 'said yes'],
    'accepted-with-amendments': [
      'accepted with amendments',
      'accepts with amendments',
      'amended',
      'accepted with changes',
    ],
    studying: ['studying', 'studied', 'studies'],
    countered: ['countered', 'counters', 'counter', 'counterproposed'],
    rejected: ['rejected', 'rejects', 'reject', 'refused', 'refuses', 'said no'],
    'no-response': ['no response', 'no answer', 'no answer yet', 'silent'],
  },
  /** Between the numbers of a ratio: "10 to 1". */
  ratio: ['to', 'for', 'per'],
  /** Words that tell nothing of what is looked for. */
  small: [
    'a',
    'an',
    'the',
    'of',
    'in',
    'on',
    'at',
    'to',
    'for',
    'by',
    'and',
    'or',
    'with',
    'from',
    'is',
    'was',
    'were',
    'are',
    'be',
    'did',
    'does',
    'do',
    'has',
    'have',
    'had',
    'it',
    'its',
    'what',
    'which',
    'who',
    'whom',
    'how',
    'many',
    'much',
    'when',
    'where',
    'that',
    'this',
  ],
} as const;
