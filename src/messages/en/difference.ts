export const difference = {
  base: 'Baseline',
  pin: 'Compare others with this',
  unpin: 'Compare with it no longer',
  same: 'same as the baseline',
  before: (text: string) => `baseline: ${text}`,
  unlike: (text: string) => `in other words; in the baseline: ${text}`,
  moved: (from: string, to: string) => `moved from ${from} to ${to}`,
  /** Where either side has an "or" or a "to" of its own. */
  apart: (from: string, to: string) => `${to} here; in the baseline ${from}`,
  /** Beside one headline, what other accounts say here and in the baseline. */
  others: (here: string, there: string) =>
    `same headline; beside it accounts say ${here}; in the baseline ${there}`,
  none: 'nothing else',
  change: (moved: string, by: string) => `${moved} (${by})`,
  by: (number: string, up: boolean) => `${up ? '+' : '−'}${number} against the baseline`,
  added: 'not in the baseline',
  denies: 'said not to be part of the baseline',
  dropped: 'in the baseline, not reported here',
  denied: 'in the baseline, said not to be part of this',
  plus: (list: string) => `also ${list}`,
  minus: (list: string) => `without ${list}`,
  hidden: {
    one: '1 row in which the columns say the same is hidden.',
    other: '# rows in which the columns say the same are hidden.',
  },
  showAll: 'Show all rows',
  /** From the date of the column before. */
  sinceBefore: (days: string, when: string) => `${days} after ${when}`,
  sameDay: 'the same day',
  beforeIt: (days: string, when: string) => `${days} before ${when}`,
} as const;
