import type { Book } from './book.ts';
import { orderShownBy } from './grammar/dates.ts';
import type { DayOrder } from './grammar/day-text.ts';
import { pointShownBy, type PointMeaning } from './grammar/digits.ts';
import { check } from './rows/check.ts';
import type { FilesMade } from './data-files-of.ts';
import { aboutOf, finish } from './rows/finish.ts';
import { Intake } from './rows/intake.ts';
import { partiesMet } from './rows/parties-met.ts';
import { readAccounts } from './rows/read-accounts.ts';
import { readLinks } from './rows/read-links.ts';
import { readLists } from './rows/read-lists.ts';
import { readTalks } from './rows/read-talks.ts';
import { readUpkeep } from './rows/read-upkeep.ts';
import { Records } from './rows/records.ts';
import { takeIds } from './rows/take-ids.ts';
import type { Counts, Problem, IntakeQuestion, UnderstoodCell } from './rows/report.ts';
import { tablesOf, type TableRow, type Tables } from './sheets/tables.ts';
import type { ColumnKey, SheetKey } from './workbook/columns.ts';

/** What became of somebody's files. */
export interface Reading {
  /** Path → value of each file of the dataset that the good rows give; the gate of the build takes these. */
  readonly files: FilesMade;
  /** Errors before warnings, each in the order of the file. */
  readonly problems: readonly Problem[];
  readonly questions: readonly IntakeQuestion[];
  readonly understood: readonly UnderstoodCell[];
  readonly counts: Counts;
}

/**
 * Reads books as one dataset. Pure: the same books, answers and day give the same dataset, with the same ids. Rows that
 * cannot be read are left out and told; the others are read whatever became of them.
 *
 * @param answers by the key of a question, one of its answers
 * @param today YYYY-MM-DD
 */
export function readBooks(
  books: readonly Book[],
  answers: ReadonlyMap<string, string>,
  today: string,
): Reading {
  const intake = new Intake(answers, today);
  const records = new Records();
  const tables = books.map((book) =>
    tablesOf(book, (question, at) =>
      intake.askAt({ ...question, key: `${question.kind}:${book.file}` }, at),
    ),
  );
  const rows = tables.flatMap((table) => table.rows);
  intake.language = languageOf(rows) ?? intake.language;
  for (const { problems } of tables) intake.problems.push(...problems);
  for (const book of books) settle(intake, book.file, rows);
  const bySheet = new Map<SheetKey, TableRow[]>();
  for (const row of rows) {
    const list = bySheet.get(row.plan.key);
    if (list) list.push(row);
    else bySheet.set(row.plan.key, [row]);
  }
  const rowsOf = (key: SheetKey) => bySheet.get(key) ?? [];
  takeIds(records, rows);
  readLists(intake, records, rowsOf);
  readTalks(intake, records, rowsOf);
  readLinks(intake, records, rowsOf);
  intake.parties = partiesMet(records, rows);
  readAccounts(intake, records, rowsOf);
  readUpkeep(intake, records, rowsOf);
  const plainAbout = () => aboutOf(intake, records, { rungExamples: {} });
  const files = check(intake, finish(intake, records), plainAbout);
  return {
    files,
    problems: intake.problems.toSorted((a, b) => Number(b.isError) - Number(a.isError)),
    questions: [...intake.questions.values()],
    understood: intake.understood,
    counts: countsOf(intake, tables),
  };
}

/** The language that a row of the sheet about the dataset names; undefined where none does. */
const languageOf = (rows: readonly TableRow[]) =>
  rows
    .filter(({ plan }) => plan.key === 'about')
    .map(({ cells }) => cells.get('language')?.cell.written.trim())
    .find(Boolean);

/** Rows of the files, each once: of one there may be made several of ours, and it is used where any of them is. */
function countsOf(intake: Intake, tables: readonly Tables[]): Counts {
  const isUsed = new Map<string, boolean>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const place = JSON.stringify([row.file, row.sheet, row.at]);
    isUsed.set(place, isUsed.get(place) === true || !intake.refused.has(row));
  }
  const used = [...isUsed.values()].filter(Boolean).length;
  const lost = tables.reduce((sum, table) => sum + table.lost, 0);
  const examples = tables.reduce((sum, table) => sum + table.examples, 0);
  const refused = isUsed.size - used + lost;
  return { read: isUsed.size + lost + examples, used, refused, examples };
}

const DATES = new Set<ColumnKey>(['start', 'end', 'date', 'day', 'published', 'from']);

/** What a file itself shows of the order of its days and months, and of its points; an answer comes before that. */
function settle(intake: Intake, file: string, rows: readonly TableRow[]): void {
  const orders = new Set<DayOrder>();
  const points = new Set<PointMeaning>();
  const because = new Map<string, () => void>();
  for (const row of rows) {
    if (row.file !== file) continue;
    for (const [key, { cell }] of row.cells) {
      if (cell.kind !== 'text') continue;
      const order = DATES.has(key) ? orderShownBy(cell.written) : null;
      const point = key === 'number' ? pointShownBy(cell.written) : null;
      for (const [shown, question] of [
        [order, 'day-order'],
        [point, 'point'],
      ] as const) {
        if (shown === null || because.has(shown)) continue;
        because.set(shown, () =>
          intake.understand(row, key, cell, { is: 'settled', question, answer: shown }),
        );
      }
      if (order) orders.add(order);
      if (point) points.add(point);
    }
  }
  const [order] = orders;
  const [point] = points;
  if (orders.size === 1 && order && !intake.answers.has(`day-order:${file}`)) {
    intake.orders.set(file, order);
    because.get(order)?.();
  }
  if (points.size === 1 && point && !intake.answers.has(`point:${file}`)) {
    intake.points.set(file, point);
    because.get(point)?.();
  }
}
