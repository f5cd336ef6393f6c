import Papa from 'papaparse';
import { FORMULA, guarded } from '../../../model/formula.ts';
import type { Book, Cell } from '../../book.ts';
import { sheetNames } from './sheet-names.ts';

/** What a reader could take for another separator, for JSON or for a page, where it stands first. */
const MISTAKEN = /^[[{<]|[;|\t]/;

/**
 * The sheets of a book as CSV (RFC 4180, UTF-8 with a byte order mark, without which Excel shows letters that are none),
 * by their names. Rows follow one another, without the blank ones between them. Text that a spreadsheet would run
 * begins with a stroke; numbers stay numbers.
 */
export function writeSheets(book: Book): Map<string, string> {
  const names = sheetNames(book);
  return new Map(
    book.sheets.map(({ rows }, i) => {
      const length = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
      const data = rows.map(({ cells }) =>
        Array.from({ length }, (_, column) => fieldOf(cells[column] ?? null)),
      );
      // All fields or none: where some are quoted, a reader may part them beside the quotes.
      const quotes = data.some((fields) => fields.some((field) => MISTAKEN.test(field)));
      const csv = Papa.unparse(data, { quotes });
      return [names[i] ?? '', `\uFEFF${csv}\r\n`];
    }),
  );
}

function fieldOf(cell: Cell | null): string {
  const written = cell?.written ?? '';
  if (cell?.kind === 'number' && Number.isFinite(Number(written))) return written;
  // One stroke is taken away when it is read: one that stood before what a spreadsheet runs needs another.
  return FORMULA.test(written.replace(/^'+/, '')) ? `'${written}` : guarded(written);
}
