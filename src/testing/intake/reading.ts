import type { ReadingOptions } from '../../intake/files/course.ts';
import type { FileProblem } from '../../intake/files/problems.ts';
import { readFiles } from '../../intake/files/read.ts';
import { type MadeBook, madeXlsx } from './xlsx-maker.ts';

/* Reading files that a test wrote down, and what came of it as short texts. */

export const givenBytes = (content: Uint8Array | string) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A text in UTF-16. */
export function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const all = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(all.length * 2));
  for (let i = 0; i < all.length; i++) view.setUint16(i * 2, all.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

type Answers = Readonly<Record<string, string>>;

export const readGivenAll = async (
  files: Readonly<Record<string, Uint8Array | string>>,
  answers: Answers = {},
  options: ReadingOptions = {},
) =>
  readFiles(
    Object.entries(files).map(([name, content]) => ({ name, bytes: givenBytes(content) })),
    new Map(Object.entries(answers)),
    options,
  );

/** A problem without the name of its file, which is the same for all. */
const withoutFile = ({ file, ...where }: FileProblem) => (file === '' ? { file, ...where } : where);

/** One file, its first sheet as rows of what is written, and what was met. */
export async function readGiven(
  content: Uint8Array | string,
  name = 'a.csv',
  answers: Answers = {},
  options: ReadingOptions = {},
) {
  const found = await readGivenAll({ [name]: content }, answers, options);
  const book = found.books[0];
  return {
    ...found,
    form: book?.form,
    name: book?.sheets[0]?.name,
    sheets: book?.sheets ?? [],
    rows: book?.sheets[0]?.rows.map(({ at, cells }) => [
      at,
      ...cells.map((cell) => cell?.written ?? null),
    ]),
    met: found.problems.map((problem) => withoutFile(problem)),
  };
}

/** A workbook with its rows as texts of kinds and values, and what was met. */
export async function readMade(book: MadeBook) {
  const found = await readGiven(madeXlsx(book), 'talks.xlsx');
  const rows = found.sheets.map((sheet) =>
    sheet.rows.map(({ at, cells }) => [
      at,
      ...cells.map((cell) => cell && `${cell.kind} ${cell.written}`),
    ]),
  );
  return { ...found, rows };
}
