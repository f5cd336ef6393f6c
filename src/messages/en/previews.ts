/*
 * The words of preview pictures, their tags and the descriptions for machines. They stand apart from
 * the catalogue because only the build needs them.
 */
export const previewWords = {
  tagline: 'A negotiation tracker',
  kinds: {
    round: 'Round',
    proposal: 'Proposal',
    changes: 'What changed',
    issue: 'Issue',
    timeline: '',
    site: '',
  },
  figureFrom: (list: string) => `from ${list}`,
  accountFrom: (list: string) => `Account from ${list}`,
  accountsFrom: (list: string) => `Accounts from ${list}`,
  more: { one: '1 more', other: '# more' },
  version: (version: string, date: string) => `Dataset version ${version} of ${date}`,
  tabled: (name: string, by: string) => `${name}, ${by}`,
  before: (date: string) => `Before, ${date}`,
  after: (date: string) => `After, ${date}`,
  moved: (before: string, now: string) => `from ${before} to ${now}`,
  sides: (before: string, after: string) => `${before} before, ${after} after`,
  headlines: 'Each figure is the one that most accounts give.',
  changes: (count: number, what: string) => `${what}: ${count}`,
  fact: (label: string, figure: string) => `${label}: ${figure}`,
  evidence: (fact: string, evidence: string) => `${fact} (${evidence})`,
  held: { rounds: 'Rounds', proposals: 'Proposals', sources: 'Sources' },
  from: (first: string, last: string) => `${first} to ${last}`,
  alt: (title: string, facts: string, foot: string) => `Card “${title}”. ${facts} ${foot}`,
  claims: 'Claims of this page, for machines (JSON-LD)',
};
