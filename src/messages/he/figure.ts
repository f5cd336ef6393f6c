import { say } from './bidi.ts';
import { several } from './counting.ts';

/** So many accounts, with their noun. */
const reports = { one: 'דיווח אחד', two: 'שני דיווחים', other: '# דיווחים' };

export const figure = {
  accounts: (accounts: number, of: number) => say`${accounts} מתוך ${of} דיווחים`,
  /** One number of several that a range joins. */
  category: (number: string, whom: string) => say`${number} ${whom}`,
  /** Beside the range: what it joins. */
  joins: (numbers: string) => say`מאחד את ${numbers}`,
  /** The range that joins them, and its evidence. */
  together: (range: string, evidence: string) => say`יחד ${range}, ${evidence}`,
  oneAccount: 'דיווח אחד',
  /** Of a tie: so many for each of the versions that lead. */
  eachOf: (accounts: number, of: number) => say`${accounts} מתוך ${of} דיווחים לכל אחת`,
  each: (accounts: number) => `${several(accounts, reports)} לכל אחת`,
  /** Of a tie of many, each given once, and their versions. */
  noTwo: (of: number, list: string) => say`מתוך ${of} דיווחים אין שניים תואמים: ${list}`,
  allAccounts: (of: number) => (of === 2 ? 'שני הדיווחים' : say`כל ${of} הדיווחים`),
  /** What those accounts say that do not give the headline. */
  others: (list: string) => say`בדיווחים אחרים ${list}`,
  /** The end of a list of versions of which not all are named. */
  more: (count: number) => say`עוד ${count}`,
  inWords: {
    one: 'דיווח אחד, במילים',
    two: 'שני דיווחים, במילים',
    other: '# דיווחים, במילים',
  },
  /** Accounts that are folded below the first ones. */
  folded: { one: 'עוד דיווח אחד', two: 'עוד שני דיווחים', other: 'עוד # דיווחים' },
  number: reports,
  logarithmic: 'סולם לוגריתמי',
  drawing: (list: string) => say`כל גרסה על סולם אחד: ${list}`,
  version: (quantity: string, accounts: string) => say`${quantity} (${accounts})`,
  absent: 'לפי הדיווח הזה, אינו כלול בנוסח',
} as const;
