/* A file of tables as it was found, before anybody asks what its columns mean. */

/**
 * A cell as it stood in the file.
 * `written` is what a person would read there: a number with a point and no separators, a day as YYYY-MM-DD whatever
 * day numbers the file counts in, `true` or `false`; of a formula its last value.
 */
export interface Cell {
  readonly written: string;
  readonly kind: 'text' | 'number' | 'day' | 'truth' | 'broken';
  /** True where the value stands for a whole merged area and was repeated into this cell. */
  readonly repeated?: boolean;
}

/** A row by its number as spreadsheet programs count, from 1; cells from column A on, null where nothing stands. */
export interface Row {
  readonly at: number;
  readonly cells: readonly (Cell | null)[];
  readonly isHidden?: boolean;
}

/** A sheet, or a file of comma-separated values. Rows without any value are left out; their numbers are not. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly isHidden?: boolean;
}

/** One file of a person: its name, in which form it is kept, and its sheets in order. */
export interface Book {
  readonly file: string;
  readonly form: BookForm;
  readonly sheets: readonly Sheet[];
}

export const BOOK_FORMS = ['xlsx', 'ods', 'xls', 'csv', 'tsv', 'json'] as const;
export type BookForm = (typeof BOOK_FORMS)[number];

/** The letters of a column, counted from 0: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (index % 26));
}

/** Where a cell stands, as spreadsheet programs write it: "F12"; `column` is counted from 0, `row` from 1. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}
