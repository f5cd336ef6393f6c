export const evidence = {
  ladder: 'Who says so',
  everything: 'every account',
  upTo: (name: string) => `${name} and above`,
  example: (text: string) => `Example: ${text}.`,
  asof: 'Published by',
  earlier: 'Earlier report',
  later: 'Later report',
  today: 'Up to today',
  /** The day until now, as the value of a control. */
  now: 'today',
  dayMeans: 'Only what had been published by the end of that day.',
  /** The line of a page of which nothing is filtered, or how it is filtered; `change` opens the controls. */
  showing: (kinds: string, day: string | null) =>
    day === null ? `Showing ${kinds}` : `Showing ${kinds}, published by ${day}`,
  all: 'all accounts',
  change: 'change',
  note: (parts: readonly string[]) => `Not shown: ${parts.join('; ')}.`,
  below: { one: '1 account of another kind', other: '# accounts of other kinds' },
  laterOut: { one: '1 account published later', other: '# accounts published later' },
  undatedOut: {
    one: '1 account whose pages show no date',
    other: '# accounts whose pages show no date',
  },
  termsOut: {
    one: '1 term has no account among those shown.',
    other: '# terms have no account among those shown.',
  },
  nothingLeft: 'No account left',
  none: (out: string) => `No account left. ${out}`,
} as const;
