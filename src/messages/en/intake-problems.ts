/* What is said of the rows of a person's own file: what is wrong and how to mend it, what is asked, what was understood. */

/** What is told of a problem: the column, what stands there, what the column is for, and what could be meant. */
type Told = { column: string; written: string; help: string; meant: string; list: string };

type Said = { says: (told: Told) => string; mend: (told: Told) => string; example: string };

const said = (says: Said['says'], mend: string | Said['mend'], example = ''): Said => ({
  says,
  mend: typeof mend === 'string' ? () => mend : mend,
  example,
});

export const intakeProblems = {
  problems: {
    missing: said(
      ({ column }) => `Nothing is given for “${column}”, without which this row cannot be used.`,
      ({ help }) => help,
    ),
    date: said(
      ({ written }) => `“${written}” is no date that can be read.`,
      'Write the day, the month or the year; where it is not exact, say "about".',
      'about 10 March 2024',
    ),
    'whole-day': said(
      ({ written }) => `“${written}” is not one day.`,
      'Write a single day. If nobody knows it, write the month only where the column allows it.',
      '10 March 2024',
    ),
    number: said(
      ({ written }) => `“${written}” is no number that can be read.`,
      'Write one number or one range. Two accounts are two rows.',
      'about 40, 35-40, at least 300, six weeks',
    ),
    'no-unit': said(
      ({ written }) => `It is not said what “${written}” counts, so the number was left out.`,
      'Write what is counted behind the number, or into a column "unit".',
      '40 prisoners',
    ),
    truth: said(
      ({ written }) => `“${written}” is neither yes nor no.`,
      'Write yes or no. Leave it empty where nobody knows.',
      'yes',
    ),
    choice: said(
      ({ written }) => `“${written}” is none of the words for this column.`,
      ({ meant }) => `Write ${meant}.`,
    ),
    record: said(
      ({ written, list }) => `Nothing in the sheet “${list}” is called “${written}”.`,
      ({ meant, list }) =>
        meant === ''
          ? `Write its name as it stands there, or add it to the sheet “${list}”.`
          : `Did you mean ${meant}? If not, add it to the sheet “${list}”.`,
    ),
    'no-source': said(
      ({ meant }) => `“${meant}” is neither an address nor a key of the sheet of sources.`,
      'Write the whole address of the page, or add the key to the sheet of sources.',
      'https://example.org/page',
    ),
    nobody: said(
      () => 'Nobody is named who says this.',
      'Write who said it, by name or as a phrase, or the page on which it stands.',
      'a spokesman of the ministry',
    ),
    broken: said(
      ({ written }) => `The formula in this cell failed: ${written}.`,
      'Write the value itself.',
    ),
    asked: said(
      ({ written }) => `“${written}” may mean two things, so this row waits for your answer.`,
      'Answer the question, or write it so that it can mean one thing alone.',
    ),
    'two-accounts': said(
      () => 'This seems to be two accounts in one cell.',
      'Give each account a row of its own, with who said it.',
    ),
    unseen: said(
      () => 'Marks that nobody sees, which turn the direction of writing, were taken out.',
      'Nothing needs to be done.',
    ),
    column: said(
      ({ written }) => `No column of this sheet is called “${written}”, so it was not used.`,
      'Give it the name of a column of the workbook, or leave it as it is.',
    ),
    'column-twice': said(
      ({ written }) => `“${written}” is the same column a second time, so it was not used.`,
      'Put what it holds into the first one, or give it another name.',
    ),
    sheet: said(
      ({ written }) =>
        `No row of this sheet names its columns, so nothing of it was used. It begins: ${written}.`,
      ({ meant }) => `Write the names of the columns into its first row: ${meant}.`,
    ),
    foreign: said(
      ({ meant }) => `This is read as ${meant}.`,
      ({ list }) => list,
    ),
    'no-place': said(
      () => 'This row has no place among talks, so it was not used.',
      'If it matters, write it into the workbook.',
    ),
    'went-with': said(
      ({ meant }) => `This row was left out with another that it belongs to: ${meant}.`,
      'Mend that one, and this one is read again.',
    ),
    'lost-part': said(
      ({ meant }) => `What this row names was left out, and is missing from it: ${meant}.`,
      'Mend that one, and it is there again.',
    ),
  },
  /** What is left of a table that others made. */
  leftOver: (count: string, some: string) => `Columns that are not used: ${count} (${some}).`,
  nothingLeft: 'All its columns are used.',
  /** An answer that a person writes: what stands for it. */
  anyAddress: 'https://…',
  /** The columns of the smallest sheet that is enough. */
  smallest: 'proposal, date, issue, number, said by, source',
  /** What may stand in a column without which a row cannot be used. */
  examples: {
    title: 'Talks in Lakeside, May 2024',
    start: '2 May 2024',
    name: 'First offer',
    date: '2 May 2024',
    round: 'Talks in Lakeside, May 2024',
    proposal: 'First offer',
    issue: 'ceasefire length',
    text: 'The ceasefire lasts 30 days.',
    number: '30 days',
    sources: 'https://example.org/page',
    url: 'https://example.org/page',
    party: 'Eastland',
    answer: 'accepted',
  } as Readonly<Record<string, string>>,
  questions: {
    'day-order': (written: string, [first = '', second = '']: readonly string[]) =>
      `Is “${written}” ${first}, or ${second}?`,
    point: (written: string, [first = '', second = '']: readonly string[]) =>
      `Is “${written}” ${first}, or ${second}?`,
    dash: (written: string) =>
      `Does “${written}” say that nothing is known? If it means something else, write that instead.`,
    'one-or-two': (written: string) => `Is “${written}” one name, or two in one cell?`,
    'rows-as': (written: string) => `As what are the rows below to be read: ${written}?`,
    page: (written: string) =>
      `Some rows name no page on which they stand. At which address was ${written} published?`,
    spelling: (written: string, [first = '']: readonly string[]) =>
      `Is “${written}” the same as “${first}”?`,
  },
  /** What each answer means, by the answer. */
  answers: {
    'day-first': (meaning: string) => `${meaning}, and days before months in the whole file`,
    'month-first': (meaning: string) => `${meaning}, and months before days in the whole file`,
    thousands: (meaning: string) => `${meaning}, in the whole file`,
    decimals: (meaning: string) => `${meaning}, in the whole file`,
    'as-rounds': () => 'as rounds of talks',
    'as-events': () => 'as things that happened beside the talks',
    'as-parties': () => 'as what these parties want, one column each',
    'as-nothing': () => 'not at all',
    unknown: () => 'not known, as an empty cell, in the whole file',
    one: (meaning: string) => `one: ${meaning}`,
    two: (meaning: string) => `two: ${meaning}`,
    same: (meaning: string) => `the same: it is written ${meaning}`,
    different: (meaning: string) => `another one: ${meaning}`,
  } as Readonly<Record<string, (meaning: string) => string>>,
  /** Of files in which no row is to be read. */
  nothingYet:
    'nothing is filled in yet: there are headings and examples alone. Write below them; proposals, terms and sources are enough to begin',
  nothing: 'no row was there to use',
  readAs: (text: string) => `read as: ${text}`,
  /** A word of a closed list that was taken, and for which column. */
  choice: (column: string, word: string) =>
    `${column}: ${word}, as proposed; the column “${column}” can say another`,
  asWords: 'kept as words, without a number',
  settled: {
    'day-first': 'a day before its month, which holds for the whole file',
    'month-first': 'a month before its day, which holds for the whole file',
    thousands: 'thousands parted by that sign, in the whole file',
    decimals: 'decimals after that sign, in the whole file',
  } as Readonly<Record<string, string>>,
} as const;
