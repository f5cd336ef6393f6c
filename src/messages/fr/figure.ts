import { number } from './language.ts';

/** So many accounts: "1 compte rendu", "4 comptes rendus". */
const accountsOf = (count: number) =>
  `${number(count)} ${count < 2 ? 'compte rendu' : 'comptes rendus'}`;

export const figure = {
  accounts: (accounts: number, of: number) => `${accountsOf(accounts)} sur ${number(of)}`,
  /** One number of several that a range joins. */
  category: (figure: string, whom: string) => `${figure} ${whom}`,
  /** Beside the range: what it joins. */
  joins: (numbers: string) => `réunit ${numbers}`,
  /** The range that joins them, and its evidence. */
  together: (range: string, evidence: string) => `ensemble ${range}, ${evidence}`,
  oneAccount: 'un seul compte rendu',
  /** Of a tie: so many for each of the versions that lead. */
  eachOf: (accounts: number, of: number) => `${accountsOf(accounts)} sur ${number(of)} par version`,
  each: (accounts: number) => `${accountsOf(accounts)} par version`,
  /** Of a tie of many, each given once, and their versions. */
  noTwo: (of: number, list: string) => `les ${accountsOf(of)} diffèrent tous\u00a0: ${list}`,
  allAccounts: (of: number) =>
    of === 2 ? 'les deux comptes rendus' : `l’ensemble des ${accountsOf(of)}`,
  /** What those accounts say that do not give the headline. */
  others: (list: string) => `autres versions\u00a0: ${list}`,
  /** The end of a list of versions of which not all are named. */
  more: (count: number) => (count < 2 ? '1 autre' : `${number(count)} autres`),
  inWords: {
    one: '# compte rendu, sans chiffre',
    many: '# de comptes rendus, sans chiffre',
    other: '# comptes rendus, sans chiffre',
  },
  /** Accounts that are folded below the first ones. */
  folded: {
    one: '# autre compte rendu',
    many: '# d’autres comptes rendus',
    other: '# autres comptes rendus',
  },
  number: { one: '# compte rendu', many: '# de comptes rendus', other: '# comptes rendus' },
  logarithmic: 'échelle logarithmique',
  drawing: (list: string) => `Toutes les versions sur une échelle\u00a0: ${list}`,
  version: (quantity: string, accounts: string) => `${quantity} (${accounts})`,
  absent: 'Ne figure pas dans le texte, selon ce compte rendu',
} as const;
