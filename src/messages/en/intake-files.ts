/* What reading a person's own files has to say: what is wrong with one, and how to mend it. */

/** What is told of a problem: what stood there, how many there are, which bound was passed. */
type Told = { written: string; count: number; limit: string };

type Said = { says: (told: Told) => string; mend: string };

const said = (says: (told: Told) => string, mend: string): Said => ({ says, mend });

/** What a file is that is no table, by what stands in it. */
const forms: Readonly<Record<string, string>> = {
  pdf: 'a PDF',
  picture: 'a picture',
  packed: 'packed in a way that is not read here',
  database: 'a database',
  word: 'a text document',
  slides: 'a presentation',
  opendocument: 'an OpenDocument file that is no spreadsheet',
  numbers: 'a Numbers document',
  page: 'a web page',
  xml: 'a document of XML',
  binary: 'no table and no text',
};

export const intakeFiles = {
  /** Where something stands, as spreadsheet programs write it: "terms!F12". */
  place: (sheet: string, cell: string) => (cell === '' ? sheet : `${sheet}!${cell}`),
  row: (sheet: string, row: string) => (sheet === '' ? `row ${row}` : `${sheet}, row ${row}`),
  column: (sheet: string, column: string) => `${sheet}, column ${column}`,
  bytes: (millions: string) => `${millions} MB`,
  problems: {
    empty: said(
      () => 'Nothing stands in this file.',
      'Save it again from the program in which you see its contents.',
    ),
    'too-large': said(
      ({ limit }) => `This is more than ${limit}, so it was not read.`,
      'Take pictures out of the workbook, or save its sheets as CSV files and choose some of them.',
    ),
    'too-many-rows': said(
      ({ limit }) =>
        `There are more than ${limit} rows with something in them, so it was not read.`,
      'Filter the sheet, copy what you need into a new one, and save that.',
    ),
    'too-many-cells': said(
      ({ limit }) =>
        `There are more than ${limit} cells with something in them, so it was not read.`,
      'Delete the columns that you do not need, and save it again.',
    ),
    'too-many-columns': said(
      ({ limit }) => `Something stands far to the right, beyond column number ${limit}.`,
      'Move it beside the others, or delete it, and save the file again.',
    ),
    damaged: said(
      () => 'The file is damaged, or was cut off on its way, so it was not read.',
      'Open it in the program that wrote it, save it as a new file, and choose that.',
    ),
    locked: said(
      () => 'The file is locked with a password, so it cannot be read.',
      'Save a copy of it without a password.',
    ),
    'old-excel': said(
      () => 'This is a workbook of Excel before 2007 (XLS), which is not read here.',
      'Open it in Excel, LibreOffice or Google Sheets and save it as XLSX.',
    ),
    'binary-excel': said(
      () => 'This is a binary workbook (XLSB), which is not read here.',
      'Open it in Excel and save it as XLSX.',
    ),
    'other-form': said(
      ({ written }) => `This is ${forms[written] ?? 'no table'}, and no table.`,
      'Choose a workbook (XLSX, ODS), a CSV or TSV file, JSON, or a ZIP of these.',
    ),
    'packed-too-well': said(
      ({ limit }) =>
        `Unpacked, the file would be many times as large as it is, or more than ${limit}, so it was not unpacked.`,
      'Delete empty rows and columns that have colours or borders, and save it again.',
    ),
    'too-many-entries': said(
      ({ count, limit }) => `The ZIP has ${count} files, more than ${limit}.`,
      'Put the tables alone into one.',
    ),
    'packed-twice': said(
      () => 'This is a ZIP inside a ZIP, which is not unpacked.',
      'Unpack the outer one first.',
    ),
    'too-deep': said(
      () => 'Things lie deeper in each other than they do in any table.',
      'Save it again as a table: a list of records, or a sheet.',
    ),
    'declares-entities': said(
      () =>
        'The file declares words of its own that a reader should replace, which no spreadsheet does. It was not read.',
      'Open it in a spreadsheet program and save it as XLSX.',
    ),
    'unsafe-key': said(
      ({ written }) =>
        `The data has a field named ${written}, which no dataset of ours has. It was not read.`,
      'Delete that field.',
    ),
    'open-quote': said(
      () => 'A quotation mark opens here and is never closed, so the rest cannot be told apart.',
      'Close it, or, if it is a part of the text, write the text between quotation marks and this one twice.',
    ),
    'no-table': said(
      () => 'There is no list of records in this file.',
      'A list looks like [{"date": "2024-05-02", "title": "…"}, …].',
    ),
    'no-sheet': said(
      () => 'The workbook has no sheet with cells.',
      'Choose a workbook with a table.',
    ),
    'broken-cell': said(
      ({ written }) => `The formula in this cell failed: ${written}.`,
      'Write the value itself.',
    ),
    'formula-without-value': said(
      () =>
        'This cell has a formula, but no value was saved with it, and no formula is worked out here.',
      'Open the file in a spreadsheet program and save it again, or write the value itself.',
    ),
    'lost-character': said(
      () => 'A character was lost here before the file was saved.',
      'Write the word again.',
    ),
    'left-out-value': said(
      ({ written }) =>
        written === ''
          ? 'Something in this record lies too deep for a table, and was left out.'
          : `“${written}” is no record of a list, and was left out.`,
      'If it matters, make it a field of the records.',
    ),
    'stray-quote': said(
      () => 'A quotation mark stands inside a text between quotation marks.',
      'Write it twice, and look whether this row was read as you see it.',
    ),
    macros: said(
      () => 'The workbook has macros. They were not read and not run.',
      'Nothing needs to be done.',
    ),
    merged: said(
      ({ written, count }) =>
        `${written} is one merged cell. Its value was repeated in ${count} rows below.`,
      'If it belongs to its first row alone, unmerge it.',
    ),
    'hidden-sheet': said(
      () => 'This sheet is hidden in the workbook.',
      'Show it, or delete it, so that you see what is used.',
    ),
    'hidden-rows': said(
      ({ count }) => `Of this sheet, ${count} rows are hidden.`,
      'Show them, or delete them, so that you see what is used.',
    ),
    direction: said(
      () => 'Marks that nobody sees, which turn the direction of writing, were taken out.',
      'Nothing needs to be done.',
    ),
    control: said(() => 'Characters that nobody sees were taken out.', 'Nothing needs to be done.'),
    'repeated-name': said(
      ({ written }) => `Two files would be the sheet ${written}.`,
      'Give one of them another name.',
    ),
  },
  questions: {
    encoding: 'In which encoding was this file saved? Choose where the letters look right.',
    separator: 'What parts the columns in this file?',
  },
  answers: {
    'windows-1252': 'Western (Windows-1252)',
    'windows-1255': 'Hebrew (Windows-1255)',
    'windows-1256': 'Arabic (Windows-1256)',
    'windows-1251': 'Cyrillic (Windows-1251)',
    ',': 'commas',
    ';': 'semicolons',
    '\t': 'tabs',
    '|': 'strokes',
  },
};
