export const home = {
  title: 'Every round of the Gaza mediation, side by side',
  documentTitle: 'Parley: every round of the Gaza mediation, side by side',
  lede: (rounds: string, proposals: string, sources: string, from: string, to: string) =>
    `${rounds} rounds, ${proposals} proposals, ${sources} sources, ${from} to ${to}. Each figure says who gave it. Where accounts differ, both stand.`,
  description:
    'Every round of mediation between Israel and Hamas since October 2023 as a card: who met, what was tabled, how many prisoners per hostage, who says so, who disagrees.',
  turningPoints: (count: string) => `Start with ${count} turning points`,
  small: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  list: 'Rounds',
} as const;
