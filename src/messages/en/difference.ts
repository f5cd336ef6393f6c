export const difference = {
  base: 'Baseline',
  pin: (name: string) => `Compare to this: ${name}`,
  unpin: (name: string) => `Baseline, compare to it no longer: ${name}`,
  pinShort: 'Compare to this',
  same: 'same as the baseline',
  before: (text: string) => `baseline: ${text}`,
  unlike: (text: string) => `in other words; in the baseline: ${text}`,
  moved: (from: string, to: string) => `moved from ${from} to ${to}`,
  span: (from: string, to: string) =>
    `same headline; the span of all accounts moved from ${from} to ${to}`,
  /** The spans of all accounts, after a headline that moved. */
  spans: (moved: string, from: string, to: string) =>
    from === to
      ? `${moved}; all accounts span ${to} in both`
      : `${moved}; all accounts from ${from} to ${to}`,
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
  sinceBefore: (days: string) => `${days} after the column before`,
  sameDay: 'the same day as the column before',
  beforeIt: (days: string) => `${days} before the column before`,
} as const;
