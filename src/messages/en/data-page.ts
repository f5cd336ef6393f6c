/*
 * The words of the data page and of the files that are downloaded there. They stand apart from the
 * catalogue because no other page needs them.
 */

/** The promise as it stands; a change of it that takes something back raises the first number. */
const promise = {
  version: '1.0',
  date: '2026-11-22',
  parts: [
    {
      title: 'What stays',
      points: [
        'Addresses. Every file named here keeps its address, and so do pages, claims, and the JSON file of each round and proposal. Where an id is retired, its addresses lead on to what holds its content now, for as long as the site exists.',
        'Ids. They are assigned once and never reused.',
        'Fields. Every column of the tables that is not marked “may change”, and every field of dataset.json listed in promise.md, keeps its name, its type and its meaning within a major version.',
      ],
    },
    {
      title: 'What may change at any time',
      points: [
        'Columns marked “may change”: they are computed, or a help to the eye.',
        'What dataset.json holds for the workshop: suggested comparisons, words kept out of our sentences, and where a rule of the data does not hold.',
        'The sheets and columns of the workbooks; older ones are read as long as the names of their columns are known.',
        'The order of columns and rows: go by names and ids.',
        'The inner shape of index.json and the cards beside it (cards/), names.json, links.json, search.json, search-rounds.json, search-index.json, search-sources.json (with their older parts in folders of the same names), sources.json, lineage.json, downloads.json and of the files of single rounds, proposals and changes, of the pages of the lists of sources (outlets/) and of proposals (listed/), and of issues and places of which there is more than a page (issues/, venues/), and of a long timeline (timeline/) and many positions (positions/). They carry what the pages show; for programs there are the tables and dataset.json.',
      ],
    },
    {
      title: 'What a version of the data means',
      points: [
        'Patch (1.0.1): our own words were improved; no figure, date, name or attribution is another.',
        'Minor (1.1.0): records, files, columns or fields were added, a closed list has a new value, or a value was corrected. Nothing that read the version before breaks.',
        'Major (2.0.0): something stable was renamed, removed or redefined.',
      ],
    },
    {
      title: 'How you hear of it',
      points: [
        'New rounds stand in the feed of rounds, corrected values in the feed of corrections, each with the value before and after.',
        'Each version has a date and a note: on the page of corrections, and as editions in dataset.json.',
        'This promise has a version of its own. What it promises is taken back only with a major version of the data.',
      ],
    },
  ],
} as const;

export const downloads = {
  /** Who holds the rights, as in the licence of the code. */
  author: 'The Parley authors',
  citedTitle: (title: string) => `Parley: ${title}`,
  citeMessage: 'Cite the original source of a figure first; for the collection, cite this.',
  /** What every dataset of this kind is filed under. */
  keywords: ['mediation', 'negotiation'],
  sourcesTitle: (sources: string, publishers: string) =>
    `${sources} pages by ${publishers} publishers, each listed`,
  schemaTitle: 'Parley dataset',

  jump: 'On this page',
  tables: 'Tables',
  tablesText:
    'CSV for spreadsheets and statistics: one record a row, with the ids of the others and their names beside them.',
  rows: { one: '1 row', other: '# rows' },
  columns: { one: '1 column', other: '# columns' },
  size: (bytes: number) =>
    bytes < 1000
      ? `${bytes} bytes`
      : bytes < 999_500
        ? `${Math.round(bytes / 1000)} kB`
        : `${(bytes / 1_000_000).toFixed(1)} MB`,
  mayChange: 'may change',
  types: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    day: 'day',
    date: 'date',
    address: 'address',
  },
  listOf: (type: string) => `list: ${type}`,
  refersTo: (table: string) => `ids of ${table}`,
  oneOf: (values: string) => `one of: ${values}`,

  written: 'How the tables are written',
  writtenPoints: [
    'UTF-8 without a byte order mark, commas, a header, CRLF at line ends (RFC 4180). Excel may misread letters with accents after a double click: open the file there through Data, From Text/CSV.',
    'An empty cell means that no source says, or that there is none.',
    'Several values in one cell are joined by “ | ”.',
    'A number as reported is two bounds: 40 and empty is “at least 40”, empty and 40 “up to 40”.',
    'Dates are as precise as they are known: 2024-01-28, 2024-01 or 2024.',
    'Text that a spreadsheet would run as a formula begins with an apostrophe, which is not part of it. Numbers are never changed.',
  ],

  workbooks: 'Workbooks',
  workbooksText:
    'For spreadsheet programs, and for your own talks: what you fill in is read by the same rules as this dataset, and becomes a site like this one.',
  ownLink: 'Read what you filled in, on your device',
  json: 'JSON',
  engines: 'Databases',
  enginesText:
    'The same tables for programs that are asked in SQL. Lists are lists there, and text stands as it is, without the apostrophe that the CSV puts before a formula.',
  parquetText:
    'One Parquet file a table, compressed: engines such as DuckDB read of it only the columns and rows that they are asked for.',
  descriptions: 'Descriptions for programs',
  files: {
    'parley-starter.csv':
      'One sheet of six columns: enough to compare what was tabled in talks that you cover.',
    'parley-starter.xlsx': 'The same sheet as a workbook.',
    'parley-template.xlsx':
      'The workbook to fill in, with drop-down lists, a line of help and an example in each sheet. Proposals, terms and sources are enough to begin.',
    'parley-template-csv.zip': 'The same sheets as CSV files.',
    'parley-dataset.xlsx':
      'This whole dataset as that workbook, with all ids: read again, it gives the same dataset.',
    'parley-dataset-csv.zip': 'The same sheets as CSV files.',
    'your-own.md':
      'From a spreadsheet to a site of your own in six commands: how such files are read, checked and published.',
    'dataset.json': 'The whole dataset in one file.',
    'dataset.sqlite':
      'All tables in one SQLite file, with the keys between them; its schema says what each column means.',
    'schema.json':
      'JSON Schema (2020-12) of dataset.json, with a description of every field: this is the codebook. A later version may have more fields.',
    'index.json': 'What the cards show: every round with the headline of its key figures.',
    'sources.json': 'Every source with what rests on it.',
    'datapackage.json':
      'Data Package (version 2): all tables with their types, keys and sizes, for Frictionless and other tools.',
    'csv/csv-metadata.json': 'The same tables described as CSV on the Web (W3C).',
    'promise.md': 'The promise above with the list of all stable columns and fields.',
    'CITATION.cff': 'How to cite, for reference managers (Citation File Format 1.2.0).',
  },
  oneRound:
    'One round, whole. Each round and each proposal has such a file, named at the foot of its page: its address with .json in place of the last stroke, below data/.',

  promiseTitle: 'What stays as it is',
  promiseVersion: (version: string, date: string) => `Promise ${version} of ${date}.`,
  promise,
  promiseLists: {
    columns: 'Stable columns',
    fields: 'Stable fields of dataset.json',
  },
} as const;
