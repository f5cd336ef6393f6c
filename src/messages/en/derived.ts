export const derived = {
  title: 'Computed',
  computed: 'computed',
  perSpeaker: { one: 'by 1 speaker’s own two numbers', other: 'by # speakers’ own two numbers' },
  /** Of several results, as many speakers each. */
  perSpeakerEach: {
    one: 'each by 1 speaker’s own two numbers',
    other: 'each by # speakers’ own two numbers',
  },
  across: 'across speakers: nobody gave both numbers',
  missing: (what: string) => `Cannot be computed: ${what} not reported`,
  sum: 'Show the sum',
  division: (dividend: string, divisor: string, result: string) =>
    `${dividend} ÷ ${divisor} = ${result}`,
  addition: (parts: readonly string[], result: string) => `${parts.join(' + ')} = ${result}`,
  rounded: 'Rounded to one decimal.',
  spans: 'Smallest to largest of all accounts on each side.',
  percent: (text: string) => `${text} percent`,
  overPhases: 'by all accounts, smallest to largest',
  overSomePhases: (missing: string) =>
    `by all accounts, smallest to largest; not reported: ${missing}`,
} as const;
