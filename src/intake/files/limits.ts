/* How much is read. What is larger is refused before it takes the memory of a phone. */

export const LIMITS = {
  /** Bytes of all files together, as they come. */
  bytes: 50 * 1024 * 1024,
  /** Rows with a value, of all files together. */
  rows: 100_000,
  /** Cells with a value, of all files together. */
  cells: 5_000_000,
  /** Columns of a sheet: a row is a list from column A on, and one cell far to the right would make it long. */
  columns: 1_024,
  /** Bytes of one packed file and of all together once unpacked. */
  unpacked: 400 * 1024 * 1024,
  /** How many times as long as packed an entry may become, from `packedLeast` bytes on. Sheets of numbers reach 30. */
  packedRatio: 250,
  packedLeast: 4 * 1024 * 1024,
  /** Entries of a packed file. */
  entries: 5_000,
  /** Elements that lie in each other. A sheet has eight, a text in a cell of an OpenDocument sheet about twelve. */
  depth: 48,
  /** Letters of one text, tag or attribute of XML. A cell of a spreadsheet program has at most 32,767. */
  token: 2 * 1024 * 1024,
  /** Levels of JSON that are opened into columns. */
  levels: 3,
} as const;
