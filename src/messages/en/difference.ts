export const difference = {
  base: 'Baseline',
  pin: (name: string) => `Make ${name} the baseline`,
  unpin: (name: string) => `${name} is the baseline: take it off`,
  pinShort: 'Pin',
  same: 'same as the baseline',
  unlike: (text: string) => `in other words; in the baseline: ${text}`,
  moved: (from: string, to: string) => `moved from ${from} to ${to}`,
  span: (from: string, to: string) =>
    from === to
      ? `same headline and span (${to}); single accounts differ`
      : `same headline; all accounts span ${to}, in the baseline ${from}`,
  by: (by: string) => `${by} against the baseline`,
  added: 'not in the baseline',
  dropped: 'in the baseline, not reported here',
  denied: 'in the baseline, said not to be part of this',
  plus: (list: string) => `also ${list}`,
  minus: (list: string) => `without ${list}`,
  only: 'Only differences',
  hidden: {
    one: '1 row in which the columns say the same is hidden.',
    other: '# rows in which the columns say the same are hidden.',
  },
  showAll: 'Show all rows',
  sinceBefore: (days: string) => `${days} after the column before`,
  sameDay: 'the same day as the column before',
  beforeIt: (days: string) => `${days} before the column before`,
} as const;
