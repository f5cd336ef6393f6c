/*
 * The words of the page on which somebody's own files are read. They stand apart from the catalogue because no other
 * page needs them.
 */

export const ownFiles = {
  title: 'Your own talks',
  description:
    'Read your own spreadsheet of negotiations as a site like this one, on your device: nothing is uploaded.',
  lede: 'Do you keep rounds of talks and what was tabled in them in a spreadsheet? Drop it here, and it becomes a site like this one: cards, comparisons, a timeline, search and citations, of your talks.',
  stays:
    'Your files never leave this device. They are read here, by your own browser; no part of them is sent anywhere, and nobody but you can open what becomes of them.',
  noScript:
    'Reading files on this page needs script. In a shell, npm run import does the same: it reads the same files, and tells and asks the same.',

  drop: 'Drop files or a folder here, or',
  choose: 'Choose files',
  chooseAgain: 'Choose the mended file',
  dropAgain: 'Mended something? Drop the file here again, or',
  dropMore: 'Another file, or a newer one of these? Drop it here, or',
  forms: 'XLSX, ODS, CSV, TSV, JSON, or a ZIP of these; several at once',
  tooLarge: (name: string, most: string) =>
    `This is more than ${most} (${name}). Nothing was read: take pictures out of a workbook, or save its sheets as CSV files and choose some of them.`,
  tooMany: (most: string) => `These are more than ${most} files. Nothing was read: choose fewer.`,

  reading: (names: string) => `Reading ${names}`,
  stages: {
    start: 'Getting ready',
    files: 'Reading the files',
    rows: 'Reading and checking the rows',
    slices: 'Making the pages',
    keeping: 'Keeping it on this device',
  },
  cancel: 'Cancel',
  cancelled: 'Stopped. Nothing was changed.',
  again: 'Try again',
  failures: {
    'no-worker':
      'What reads files could not be started. Check the connection and try again. Your files are as they were.',
    died: 'Reading stopped before it was finished; the device may have run out of memory. Nothing is lost: your files are as they were. Close other programs and try again, or try with fewer files.',
    unreadable:
      'The browser could not read the file. It may have been changed or moved since you chose it: choose it again.',
    full: 'There is not enough room on this device to keep it. Nothing is lost: what was read stays on this page, and you can download it as a folder.',
    refused:
      'This browser keeps nothing of this site: its settings do not allow it, or the window is a private one. Nothing is lost: what was read stays on this page, and you can download it as a folder.',
  },

  /** What came of a reading. */
  found: (names: string) => `What was read in ${names}`,
  rows: {
    used: { one: 'row used', other: 'rows used' },
    refused: { one: 'row left out', other: 'rows left out' },
    examples: { one: 'heading or example', other: 'headings and examples' },
    read: { one: 'row in all', other: 'rows in all' },
  },
  made: (rounds: string, proposals: string) => `They give ${rounds} and ${proposals}.`,
  rounds: { one: '1 round', other: '# rounds' },
  proposals: { one: '1 proposal', other: '# proposals' },
  mixed:
    'A dataset in the shape of ours is read alone. Choose it and nothing else, or choose the other files without it.',
  fine: 'Nothing is wrong.',

  since: 'Since the last reading',
  problemsSince: (gone: string, fresh: string, still: string) =>
    `Problems: ${gone} gone, ${fresh} new, ${still} still there.`,
  gone: 'Gone',
  recordsSince: (name: string, added: string, removed: string, changed: string) =>
    `${name}: ${added} added, ${removed} gone, ${changed} changed`,
  recordKinds: {
    rounds: 'Rounds',
    proposals: 'Proposals',
    accounts: 'Accounts',
    answers: 'Answers',
    positions: 'Positions',
    events: 'Events',
    sources: 'Sources',
  },
  nothingSince: 'No record is another than before.',

  problems: 'What to mend',
  errors: { one: '1 error', other: '# errors' },
  warnings: { one: '1 warning', other: '# warnings' },
  severity: { error: 'Error', warning: 'Warning' },
  fresh: 'new',
  cell: 'Cell',
  wrong: 'What is wrong, and how to mend it',
  such: 'Such as:',
  marked: 'Download a copy with this written into it',
  noMarked: 'There is nothing to write beside a cell of these files.',
  part: (from: string, to: string, all: string) => `${from} to ${to} of ${all}`,
  before: 'Previous',
  after: 'Next',

  questions: 'What only you know',
  questionsText: 'One answer serves the whole file.',
  anyAddress: 'https://…',
  moreQuestions: {
    one: '1 more question comes after these.',
    other: '# more questions come after these.',
  },
  answer: 'Read again with these answers',
  unanswered: 'Choose an answer to each question first.',
  answered: {
    one: 'Read with your answer to 1 question.',
    other: 'Read with your answers to # questions.',
  },
  forget: 'Ask me again',

  understood: (count: string) => `How cells were read that say more than they seem to (${count})`,
  written: 'As written',
  readAs: 'As read',

  open: 'Open it',
  openText: 'It is kept on this device until you remove it, and opens without a connection, too.',
  openPart: 'Open what could be read',
  partText: (refused: string) =>
    `You can open it as it is. What is wrong stays out: ${refused} of your file will be missing.`,
  partLeft: 'You can open it as it is, with what is wrong in it.',
  missing: { one: '1 row', other: '# rows' },
  notYet:
    'It can be opened when the errors are mended: what was read so far does not make a whole.',
  name: 'Title',
  isKept: (title: string, from: string) =>
    `${title} (${from}) is kept on this device already. Should this take its place?`,
  replace: 'Take its place; its addresses stay',
  another: 'Keep it as another',
  folder: 'Download a folder',
  folderText:
    'A ZIP of the folder “data”, from which anybody can build a site like this one: PARLEY_DATA names it.',

  kept: 'Kept on this device',
  noneKept: 'Nothing of your own is kept on this device yet.',
  unable:
    'This browser keeps nothing of this site: its settings do not allow it, or the window is a private one. Files can be read all the same, and downloaded as a folder.',
  keptOn: (day: string) => `kept on ${day}`,
  megabytes: (number: string) => `${number} MB`,
  remove: 'Remove',
  removeAsk: (title: string) =>
    `Remove ${title} from this device? It cannot be brought back unless you have the file.`,
  removeYes: 'Remove it',
  removeNo: 'Keep it',
  removed: (title: string) => `${title} is removed from this device.`,
  removeFailed: 'It could not be removed.',

  smallest: 'The smallest sheet that works',
  smallestText:
    'One sheet with six columns is enough to compare. Two accounts of one thing are two rows; whoever said it stands beside each.',
  smallestNext: 'For more there is a workbook to fill in, with drop-down lists, on the page',
  headings: ['proposal', 'date', 'issue', 'number', 'said by', 'source'],
  cells: [
    ['First offer', '2 May 2024', 'truce', '30 days', 'a mediator', 'https://example.org/a'],
    [
      'First offer',
      '2 May 2024',
      'truce',
      'at least 45 days',
      'a spokesman of party B',
      'https://example.org/b',
    ],
    ['Counter-offer', '9 May 2024', 'truce', '60-90 days', 'party B', 'https://example.org/c'],
  ],
  whatIsRead: 'What is read',
  whatIsReadPoints: [
    'Workbooks (XLSX, ODS), CSV and TSV with any separator, lists of records in JSON, a ZIP or a folder of these, and a dataset in the shape of ours.',
    'Columns by their names in any order; those that are not known are named and left alone.',
    'Dates and numbers as people write them: “about 10 March 2024”, “35-40”, “at least 300”, “six weeks”. How each was read is shown.',
    'What could be read in two ways is asked, and never guessed. An empty cell means that nobody knows, and never no.',
    'A row without anybody who says it is left out, and told.',
  ],
  limits: 'Limits',
  limitsText: (bytes: string, rows: string) =>
    `Up to ${bytes} and ${rows} rows at a time. No formula is worked out and no macro is run: what a cell showed when it was saved is what is read.`,
} as const;
