export const figure = {
  /** Accounts that are open at opposite ends: each says one of these. */
  either: (list: readonly string[], unit: string) => `${list.join(' or ')}${unit} by account`,
  /** As above, for more than two: all numbers that they name lie in this range. */
  between: (range: string, unit: string) =>
    `${range}${unit} by account (some say up to, some at least)`,
  accounts: (accounts: number, of: number) => `${accounts} of ${of} accounts`,
  oneAccount: 'one account',
  allAccounts: (of: number) => (of === 2 ? 'both accounts' : `all ${of} accounts`),
  /** The other versions; `cut` where there are more than are named. */
  others: (list: string, cut = false) => `others ${list}${cut ? ' …' : ''}`,
  inWords: { one: '1 account, in words', other: '# accounts, in words' },
  number: { one: '1 account', other: '# accounts' },
  drawing: (list: string) => `Each version on one scale: ${list}`,
  version: (quantity: string, accounts: string) => `${quantity} (${accounts})`,
  absent: 'Not in the text, this account says',
} as const;
