import { marks, unread } from '#language/intake-sheets.ts';
import { WORKBOOKS } from '../../messages/workbooks.ts';
import { columnLetters, type Book, type Cell, type Row, type Sheet } from '../book.ts';
import { foreignForm } from '../foreign/forms.ts';
import type { Address, IntakeQuestion, Problem } from '../rows/report.ts';
import type { ColumnKey, SheetPlan } from '../workbook/columns.ts';
import { ForeignTable } from './foreign-table.ts';
import { headingKey } from './heading-key.ts';
import { bestPlan, headingsOf, isHeading, planNamed, type Headings } from './headings.ts';
import { joinedDate } from './split-dates.ts';

/** A row of a known table: its cells by the columns that they stand in. */
export interface TableRow {
  readonly plan: SheetPlan;
  readonly file: string;
  readonly sheet: string;
  readonly at: number;
  readonly headings: Headings;
  readonly cells: ReadonlyMap<ColumnKey, { cell: Cell; index: number }>;
}

/** What a book's sheets hold: rows of known tables, how many rows are headings and examples, and what nobody knows. */
export type Tables = { rows: TableRow[]; examples: number; lost: number; problems: Problem[] };

/** A sheet that lies before its headings has this many rows of titles and help at most. */
const MOST_ABOVE = 20;

/** Asks something of a whole file, where its cause was met; null while nobody has answered. */
export type AskOfTable = (
  question: Omit<IntakeQuestion, 'at' | 'file' | 'key'>,
  at: Address,
) => string | null;

/** Finds the tables of a book. Every row that is not blank is counted: as a row, an example or heading, or lost. */
export function tablesOf(book: Book, ask: AskOfTable): Tables {
  const found: Tables = { rows: [], examples: 0, lost: 0, problems: [] };
  for (const sheet of book.sheets) readSheet(book, sheet, ask, found);
  return found;
}

const KNOWN = [{ marks, unread }, ...WORKBOOKS];
const UNREAD = new Set(KNOWN.flatMap(({ unread: names }) => Object.values(names).map(headingKey)));
const EXAMPLES = new Set(KNOWN.map(({ marks: { example } }) => headingKey(example)));
const HELP = new Set(KNOWN.map(({ marks: { help } }) => headingKey(help)));

const isBlank = (row: Row) => row.cells.every((cell) => !cell || cell.written.trim() === '');

function readSheet(book: Book, sheet: Sheet, ask: AskOfTable, found: Tables): void {
  const rows = sheet.rows.filter((row) => !isBlank(row));
  if (UNREAD.has(headingKey(sheet.name))) {
    found.examples += rows.length;
    return;
  }
  const named = planNamed(sheet.name);
  const at = rows
    .slice(0, MOST_ABOVE)
    .findIndex((row) => ownPlan(row, named) !== null || foreignForm(row) !== null);
  const first = rows[at];
  if (!first) {
    if (rows.length === 0) return;
    found.lost += rows.length;
    found.problems.push(sheetProblem(book, sheet, named, rows));
    return;
  }
  found.examples += at;
  const form = named && isHeading(first, named) ? null : foreignForm(first);
  if (form) {
    new ForeignTable(book, sheet, form, first, ask, found).read(rows.slice(at));
    return;
  }
  let table: { plan: SheetPlan; headings: Headings } | null = null;
  for (const row of rows.slice(at)) {
    const plan: SheetPlan | null = table
      ? isHeading(row, table.plan)
        ? table.plan
        : null
      : ownPlan(row, named);
    if (plan) {
      table = { plan, headings: readHeadings(book, sheet, row, plan, found) };
      found.examples++;
    } else if (table) addRow(book, sheet, row, table, found);
  }
}

const ownPlan = (row: Row, named: SheetPlan | null): SheetPlan | null =>
  named && isHeading(row, named) ? named : bestPlan(row);

/** Whether a row is of the template, in any of our languages: an example in any sheet, help in one that has a column for marks. */
function isMarked(row: Row, headings: Headings): boolean {
  const own = headings.get('mark');
  const mark = headingKey(row.cells[own?.index ?? 0]?.written ?? '');
  return EXAMPLES.has(mark) || (own !== undefined && HELP.has(mark));
}

function addRow(
  { file }: Book,
  { name: sheet }: Sheet,
  row: Row,
  { plan, headings }: { plan: SheetPlan; headings: Headings },
  found: Tables,
): void {
  if (isMarked(row, headings)) {
    found.examples++;
    return;
  }
  const cells = new Map<ColumnKey, { cell: Cell; index: number }>();
  for (const [key, { index, split }] of headings) {
    const cell = split ? joinedDate(row, split) : row.cells[index];
    if (cell && cell.written.trim() !== '' && key !== 'mark') cells.set(key, { cell, index });
  }
  found.rows.push({ plan, file, sheet, at: row.at, headings, cells });
}

function readHeadings(
  book: Book,
  sheet: Sheet,
  row: Row,
  plan: SheetPlan,
  found: Tables,
): Headings {
  const { known, twice, unknown } = headingsOf(row, plan);
  const say = (kind: 'column' | 'column-twice') => (index: number) => {
    const written = row.cells[index]?.written.trim() ?? '';
    found.problems.push({
      kind,
      key: null,
      isError: false,
      isRefused: false,
      file: book.file,
      sheet: sheet.name,
      row: row.at,
      column: columnLetters(index),
      heading: written,
      written,
      about: [],
    });
  };
  unknown.forEach(say('column'));
  twice.forEach(say('column-twice'));
  return known;
}

function sheetProblem(
  book: Book,
  sheet: Sheet,
  named: SheetPlan | null,
  rows: readonly Row[],
): Problem {
  return {
    kind: 'sheet',
    key: null,
    isError: true,
    isRefused: true,
    file: book.file,
    sheet: sheet.name,
    row: rows[0]?.at ?? 0,
    column: null,
    heading: null,
    written: (rows[0]?.cells ?? []).flatMap((cell) => (cell ? [cell.written] : [])).join(', '),
    about: [String(rows.length), named?.key ?? ''],
  };
}
