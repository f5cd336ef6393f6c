export const home = {
  title: (subject: string) => `Every round of ${subject}, side by side`,
  documentTitle: (subject: string) => `Parley: every round of ${subject}, side by side`,
  lede: (rounds: string, proposals: string, sources: string, from: string, to: string) =>
    `${rounds} rounds, ${proposals} proposals, ${sources} sources, ${from === to ? from : `${from} to ${to}`}.`,
  /** Rounds that have not begun, after those that have. */
  planned: { one: '1 more is planned.', other: '# more are planned.' },
  description: (subject: string) =>
    `Every round of ${subject} as a card: who met, what was tabled, which figures, who says so, who disagrees.`,
  turningPoints: (count: string) => `${count} turning points`,
  turningPointsOnly: 'Show only these',
  chapters: 'Chapters',
  small: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;
