export const figure = {
  accounts: (accounts: number, of: number) => `${accounts} of ${of} accounts`,
  /** One number of several that a range joins. */
  category: (number: string, whom: string) => `${number} ${whom}`,
  /** Beside the range: what it joins. */
  joins: (numbers: string) => `joins ${numbers}`,
  /** The range that joins them, and its evidence. */
  together: (range: string, evidence: string) => `together ${range}, ${evidence}`,
  oneAccount: 'one account',
  /** Of a tie: so many for each of the versions that lead. */
  eachOf: (accounts: number, of: number) => `${accounts} of ${of} accounts each`,
  each: (accounts: number) => (accounts === 1 ? 'one account each' : `${accounts} accounts each`),
  /** Of a tie of many, each given once, and their versions. */
  noTwo: (of: number, list: string) => `no two of ${of} accounts agree: ${list}`,
  allAccounts: (of: number) => (of === 2 ? 'both accounts' : `all ${of} accounts`),
  /** What those accounts say that do not give the headline. */
  others: (list: string) => `others say ${list}`,
  /** The end of a list of versions of which not all are named. */
  more: (count: number) => `${count} more`,
  inWords: { one: '1 account, in words', other: '# accounts, in words' },
  /** Accounts that are folded below the first ones. */
  folded: { one: '1 more account', other: '# more accounts' },
  number: { one: '1 account', other: '# accounts' },
  logarithmic: 'logarithmic scale',
  drawing: (list: string) => `Each version on one scale: ${list}`,
  version: (quantity: string, accounts: string) => `${quantity} (${accounts})`,
  absent: 'Not in the text, this account says',
} as const;
