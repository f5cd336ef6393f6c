import { countedAccounts, ofAccounts, said } from './counts.ts';
import { own } from './isolate.ts';

/** So many accounts out of others, both in digits: "4 من 9 روايات". */
const outOf = (accounts: number, of: number) => `${accounts} من ${said(of, ofAccounts)}`;

export const figure = {
  accounts: outOf,
  /** One number of several that a range joins. */
  category: (number: string, whom: string) => `${own(number)} ${own(whom)}`,
  /** Beside the range: what it joins. */
  joins: (numbers: string) => `يجمع ${own(numbers)}`,
  /** The range that joins them, and its evidence. */
  together: (range: string, evidence: string) => `معاً ${own(range)}، ${own(evidence)}`,
  oneAccount: 'رواية واحدة',
  /** Of a tie: so many for each of the versions that lead. */
  eachOf: (accounts: number, of: number) => `لكل منها ${outOf(accounts, of)}`,
  each: (accounts: number) => `لكل منها ${said(accounts, countedAccounts)}`,
  /** Of a tie of many, each given once, and their versions. */
  noTwo: (of: number, list: string) => `لا تتفق روايتان من ${said(of, ofAccounts)}: ${own(list)}`,
  allAccounts: (of: number) => (of === 2 ? 'الروايتان' : `الروايات كلها (${of})`),
  /** What those accounts say that do not give the headline. */
  others: (list: string) => `روايات أخرى تذكر ${own(list)}`,
  /** The end of a list of versions of which not all are named. */
  more: (count: number) => `غيرها (${count})`,
  inWords: {
    zero: 'لا روايات بالكلمات',
    one: 'رواية واحدة بالكلمات',
    two: 'روايتان بالكلمات',
    few: '# روايات بالكلمات',
    many: '# رواية بالكلمات',
    other: '# رواية بالكلمات',
  },
  /** Accounts that are folded below the first ones. */
  folded: {
    zero: 'لا روايات أخرى',
    one: 'رواية أخرى',
    two: 'روايتان أخريان',
    few: '# روايات أخرى',
    many: '# رواية أخرى',
    other: '# رواية أخرى',
  },
  number: countedAccounts,
  logarithmic: 'مقياس لوغاريتمي',
  drawing: (list: string) => `القيم كلها على مقياس واحد: ${own(list)}`,
  version: (quantity: string, accounts: string) => `${own(quantity)} (${own(accounts)})`,
  absent: 'ليس في النص وفق هذه الرواية',
} as const;
