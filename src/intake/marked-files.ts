import { CSV, XLSX } from '../site/media-types.ts';
import type { Book } from './book.ts';
import { writeSheets } from './files/write/csv.ts';
import { writeWorkbook } from './files/write/xlsx.ts';
import type { FileProblem } from './files/problems.ts';
import { markedBooks } from './marked.ts';
import type { Problem } from './rows/report.ts';

/**
 * Marked copies of the files in which something is wrong, by their names: a table as text as CSV, all others as a
 * workbook. Takes as long as writing them takes: call it in a worker.
 */
export function markedFiles(
  books: readonly Book[],
  problems: readonly (Problem | FileProblem)[],
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  for (const [i, copy] of markedBooks(books, problems).entries()) {
    if (JSON.stringify(copy.sheets) === JSON.stringify(books[i]?.sheets)) continue;
    const name = nameOf(copy.file);
    const isText = (copy.form === 'csv' || copy.form === 'tsv') && copy.sheets.length === 1;
    const [path, content] = isText
      ? [`${name}.${CSV.ending}`, [...writeSheets(copy).values()].join('')]
      : [`${name}.${XLSX.ending}`, writeWorkbook(copy)];
    files.set(freeName(files, path), content);
  }
  return files;
}

/** The name of a file without its folders and its ending, as one of a copy. */
const nameOf = (file: string) =>
  `${(file.split('/').at(-1) ?? '').replace(/\.[a-z\d]{1,5}$/i, '') || 'talks'}-marked`;

function freeName(files: ReadonlyMap<string, unknown>, path: string): string {
  let free = path;
  for (let n = 2; files.has(free); n++) free = path.replace(/(\.\w+)$/, `-${n}$1`);
  return free;
}
