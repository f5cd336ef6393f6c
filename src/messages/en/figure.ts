export const figure = {
  accounts: (accounts: number, of: number) => `${accounts} of ${of} accounts`,
  oneAccount: 'one account',
  allAccounts: (of: number) => (of === 2 ? 'both accounts' : `all ${of} accounts`),
  others: (list: string) => `others ${list}`,
  more: '…',
  inWords: { one: '1 account, in words', other: '# accounts, in words' },
  number: { one: '1 account', other: '# accounts' },
  drawing: (list: string) => `Each version on one scale: ${list}`,
  version: (quantity: string, accounts: string) => `${quantity} (${accounts})`,
  absent: 'Not in the text, this account says',
} as const;
