export const figure = {
  accounts: (accounts: number, of: number) => `${accounts} de ${of} versiones`,
  /** One number of several that a range joins. */
  category: (number: string, whom: string) => `${number} ${whom}`,
  /** Beside the range: what it joins. */
  joins: (numbers: string) => `reúne ${numbers}`,
  /** The range that joins them, and its evidence. */
  together: (range: string, evidence: string) => `en conjunto ${range}, ${evidence}`,
  oneAccount: 'una versión',
  /** Of a tie: so many for each of the versions that lead. */
  eachOf: (accounts: number, of: number) => `${accounts} de ${of} versiones para cada cifra`,
  each: (accounts: number) =>
    accounts === 1 ? 'una versión para cada cifra' : `${accounts} versiones para cada cifra`,
  /** Of a tie of many, each given once, and their versions. */
  noTwo: (of: number, list: string) => `de ${of} versiones, no hay dos que coincidan: ${list}`,
  allAccounts: (of: number) => (of === 2 ? 'ambas versiones' : `las ${of} versiones`),
  /** What those accounts say that do not give the headline. */
  others: (list: string) => `otras dicen ${list}`,
  /** The end of a list of versions of which not all are named. */
  more: (count: number) => `${count} más`,
  inWords: {
    one: '1 versión, sin cifra',
    many: '# de versiones, sin cifra',
    other: '# versiones, sin cifra',
  },
  /** Accounts that are folded below the first ones. */
  folded: { one: '1 versión más', many: '# de versiones más', other: '# versiones más' },
  number: { one: '1 versión', many: '# de versiones', other: '# versiones' },
  logarithmic: 'escala logarítmica',
  drawing: (list: string) => `Cada cifra en una misma escala: ${list}`,
  version: (quantity: string, accounts: string) => `${quantity} (${accounts})`,
  absent: 'No figura en el texto, según esta versión',
} as const;
