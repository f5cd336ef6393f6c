export const derived = {
  title: 'Computed',
  computed: 'computed',
  kinds: {
    ratio: 'Prisoners per hostage',
    'per-day': 'Hostages per day of pause',
    share: 'Share of the hostages then held',
    length: 'Total length over phases',
  },
  inputs: {
    ratio: { dividend: 'prisoners', divisor: 'hostages' },
    'per-day': { dividend: 'hostages', divisor: 'days' },
    share: { dividend: 'hostages freed', divisor: 'hostages then held' },
  },
  perSpeaker: { one: 'by 1 speaker’s own two numbers', other: 'by # speakers’ own two numbers' },
  across: 'across speakers: nobody gave both numbers',
  missing: (what: string) => `Cannot be computed: ${what} not reported`,
  sum: 'Show the sum',
  division: (dividend: string, divisor: string, result: string) =>
    `${dividend} ÷ ${divisor} = ${result}`,
  addition: (parts: readonly string[], result: string) => `${parts.join(' + ')} = ${result}`,
  rounded: 'Rounded to one decimal.',
  spans: 'Smallest to largest of all accounts on each side.',
  percent: (text: string) => `${text} percent`,
  days: (text: string) => `${text} days`,
  withoutPhases: (phases: string) => `Length not reported: ${phases}.`,
} as const;
