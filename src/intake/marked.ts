import { unread } from '#language/intake-sheets.ts';
import { withoutDirection } from '../model/text.ts';
import type { Book, Cell, Row, Sheet } from './book.ts';
import { fileProblemText } from './files/problem-text.ts';
import type { FileProblem } from './files/problems.ts';
import type { Problem } from './rows/report.ts';
import { problemText } from './rows/say.ts';
import { headingKey } from './sheets/heading-key.ts';

/* A person's own books with what is wrong beside each row, so that it can be mended where it stands. */

type AnyProblem = Problem | FileProblem;

/** What is wrong in one sheet: by the number of the row, and of the sheet as a whole. */
type Remarks = { rows: Map<number, string[]>; whole: string[] };

const HEADING = headingKey(unread.wrong);
const textCell = (written: string): Cell => ({
  written: withoutDirection(written),
  kind: 'text',
});
const isRemark = (cell: Cell | null | undefined) =>
  cell?.kind === 'text' && headingKey(cell.written).startsWith(HEADING);

/**
 * Copies of books with one column more in each sheet in which something is wrong: what it is and how to mend it, beside
 * its row. What belongs to no row of a file stands in a sheet of its own, the last. All other cells are as they were.
 * The column and the sheet are read by nobody, and those of an earlier copy are replaced.
 */
export function markedBooks(books: readonly Book[], problems: readonly AnyProblem[]): Book[] {
  return books.map((book) => {
    const own = problems.filter(({ file }) => file === book.file);
    const sheets = book.sheets.filter(({ name }) => headingKey(name) !== HEADING);
    const names = new Set(sheets.map(({ name }) => name));
    const ofSheet = (name: string) => own.filter((problem) => problem.sheet === name);
    const rest = [
      ...own.filter(({ sheet = '' }) => !names.has(sheet)),
      // What a rule found where no row gave it is told by the file of the dataset, in the first book.
      ...(book === books[0] ? problems.filter(({ file }) => !fileOf(books, file)) : []),
    ];
    const marked = sheets.map((sheet) => markedSheet(sheet, remarksOf(ofSheet(sheet.name))));
    return { ...book, sheets: rest.length === 0 ? marked : [...marked, restSheet(rest)] };
  });
}

const fileOf = (books: readonly Book[], file: string) => books.find((book) => book.file === file);

/** What is wrong, how to mend it, and a right example. */
function remark(problem: AnyProblem): string {
  if (!('isRefused' in problem)) {
    const { where, says, mend } = fileProblemText(problem);
    return [`${where}:`, says, mend].join(' ');
  }
  const { where, says, mend, example } = problemText(problem);
  return [`${where}:`, says, mend, example && `(${example})`].filter(Boolean).join(' ');
}

function remarksOf(problems: readonly AnyProblem[]): Remarks {
  const remarks: Remarks = { rows: new Map(), whole: [] };
  for (const problem of problems) {
    const row = problem.row ?? 0;
    if (row === 0) remarks.whole.push(remark(problem));
    else remarks.rows.set(row, [...(remarks.rows.get(row) ?? []), remark(problem)]);
  }
  return remarks;
}

function markedSheet(sheet: Sheet, { rows: byRow, whole }: Remarks): Sheet {
  const bare = withoutRemarks(sheet.rows);
  if (byRow.size === 0 && whole.length === 0) return { ...sheet, rows: bare };
  const column = bare.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const first = bare[0]?.at ?? 1;
  const texts = new Map(byRow);
  // The heading says so itself, and whatever is wrong with the sheet or its headings follows in the same cell.
  texts.set(first, [unread.wrong, ...whole, ...(byRow.get(first) ?? [])]);
  const rows = withRows(bare, [...texts.keys()]).map((row) => {
    const text = texts.get(row.at);
    return text ? { ...row, cells: withCell(row.cells, column, text.join('\n')) } : row;
  });
  return { ...sheet, rows };
}

/** Rows without the column of an earlier copy, which is the last one. */
function withoutRemarks(rows: readonly Row[]): readonly Row[] {
  const heading = rows.find(({ cells }) => isRemark(cells.at(-1)));
  if (!heading) return rows;
  const column = heading.cells.length - 1;
  return rows.flatMap((row) => {
    const cells = row.cells.slice(0, column);
    while (cells.length > 0 && !cells.at(-1)) cells.pop();
    return cells.length === 0 ? [] : { ...row, cells };
  });
}

/** The rows, and those that are to be told of though nothing stood in them. */
function withRows(rows: readonly Row[], numbers: readonly number[]): Row[] {
  const missing = numbers.filter((at) => !rows.some((row) => row.at === at));
  return [...rows, ...missing.map((at): Row => ({ at, cells: [] }))].toSorted(
    (a, b) => a.at - b.at,
  );
}

function withCell(cells: Row['cells'], column: number, written: string): (Cell | null)[] {
  const before = Array.from({ length: column }, (_, i) => cells[i] ?? null);
  return [...before, textCell(written)];
}

function restSheet(problems: readonly AnyProblem[]): Sheet {
  const lines = [unread.wrong, ...problems.map(remark)];
  return {
    name: unread.wrong,
    rows: lines.map((line, i) => ({ at: i + 1, cells: [textCell(line)] })),
  };
}
