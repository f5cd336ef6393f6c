import type { Book } from '../../intake/book.ts';

/** Rows of plain cells by the names of their sheets; an empty text is an empty cell, a row without cells a blank row. */
export type PlainSheets = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A book as a reader of files gives it: blank rows are left out, and the others keep their numbers. */
export function plainBook(
  sheets: PlainSheets,
  { file, form }: Pick<Book, 'file' | 'form'> = { file: 'talks.xlsx', form: 'xlsx' },
): Book {
  return {
    file,
    form,
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.flatMap((cells, i) => {
        if (cells.length === 0) return [];
        return {
          at: i + 1,
          cells: cells.map((written) => (written === '' ? null : { written, kind: 'text' })),
        };
      }),
    })),
  };
}
