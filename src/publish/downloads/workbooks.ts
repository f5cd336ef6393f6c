import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bookOf } from '../../intake/book-of.ts';
import { writeSheets } from '../../intake/files/write/csv.ts';
import { writeWorkbook } from '../../intake/files/write/xlsx.ts';
import { zipFiles } from '../../intake/files/write/zip.ts';
import { starterBook, templateBook, type Template } from '../../intake/template.ts';
import type { Book } from '../../intake/book.ts';
import type { Dataset } from '../../model/types.ts';
import { CSV, XLSX, ZIP } from '../../site/media-types.ts';

const GUIDE = join(import.meta.dirname, '../../../docs/your-own.md');

/** The guide of the repository, without links to what is not published beside it. */
const guide = async () =>
  (await readFile(GUIDE, 'utf8')).replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1');

/**
 * The dataset as the workbook that `npm run import` and the page for own files read, the same workbook empty, to be
 * filled in, and the sheet with six columns that is enough to begin: each as XLSX and as CSV. By path below `data/`; the
 * same dataset gives the same bytes.
 */
export async function workbookFiles(data: Dataset): Promise<Map<string, string | Uint8Array>> {
  const template = templateBook();
  const starter = starterBook();
  const dataset = bookOf(data);
  return new Map<string, string | Uint8Array>([
    [`parley-dataset.${XLSX.ending}`, writeWorkbook(dataset)],
    [`parley-dataset-csv.${ZIP.ending}`, csvFolder(dataset)],
    [`parley-template.${XLSX.ending}`, workbook(template)],
    [`parley-template-csv.${ZIP.ending}`, csvFolder(template.book)],
    [`parley-starter.${XLSX.ending}`, workbook(starter)],
    [`parley-starter.${CSV.ending}`, [...writeSheets(starter.book).values()].join('')],
    ['your-own.md', await guide()],
  ]);
}

const workbook = ({ book, dropDowns, looks }: Template) => writeWorkbook(book, dropDowns, looks);

const csvFolder = (book: Book) =>
  zipFiles(
    new Map([...writeSheets(book)].map(([name, text]) => [`${name}.${CSV.ending}`, text] as const)),
  );
