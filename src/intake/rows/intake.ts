import { words } from '../../messages/words.ts';
import type { Cell } from '../book.ts';
import { columnLetters } from '../book.ts';
import type { DayOrder } from '../grammar/day-text.ts';
import type { PointMeaning } from '../grammar/digits.ts';
import type { TableRow } from '../sheets/tables.ts';
import type { ColumnKey } from '../workbook/columns.ts';
import type { Address, Problem, ProblemKind, IntakeQuestion, UnderstoodCell } from './report.ts';

/** Where a record came from: the address of each of its fields, by the field's path. */
export type Origin = { row: TableRow; fields: Map<string, ColumnKey> };

/** One reading of somebody's files: what was asked and answered, found and understood. */
export class Intake {
  readonly problems: Problem[] = [];
  readonly questions = new Map<string, IntakeQuestion>();
  readonly understood: UnderstoodCell[] = [];
  readonly origins = new Map<object, Origin>();
  /** Rows that were left out, each once. */
  readonly refused = new Set<TableRow>();
  readonly orders = new Map<string, DayOrder>();
  readonly points = new Map<string, PointMeaning>();
  /** Names of parties, as the files call them. */
  parties: readonly string[] = [];
  /** The tag of the language of the texts: that of the site, as long as no row names one. */
  language: string = words.tag;

  constructor(
    readonly answers: ReadonlyMap<string, string>,
    /** The day on which it is read, YYYY-MM-DD. */
    readonly today: string,
  ) {}

  /** Says what is wrong with a cell, or with a row where no column is named. */
  problem(
    row: TableRow,
    key: ColumnKey | null,
    kind: ProblemKind,
    {
      about = [],
      isError = true,
      isRefused = isError,
    }: Partial<Pick<Problem, 'about' | 'isError' | 'isRefused'>> = {},
  ): void {
    if (isRefused) this.refused.add(row);
    const written = (key && row.cells.get(key)?.cell.written) ?? '';
    this.problems.push({ kind, key, isError, isRefused, ...cellAddress(row, key), written, about });
  }

  /** The answer to a question; null while nobody has given it, and then it is asked. */
  ask(question: Omit<IntakeQuestion, 'at' | 'file'>, row: TableRow, key: ColumnKey): string | null {
    return this.askAt(question, cellAddress(row, key));
  }

  /** The same, of a place that is no row of ours. Where there are no answers to choose from, any is taken. */
  askAt(question: Omit<IntakeQuestion, 'at' | 'file'>, at: Address): string | null {
    const { key, answers } = question;
    const answer = this.answers.get(key);
    const isOne = answer !== undefined && (answers.length === 0 || answers.includes(answer));
    if (isOne) return answer;
    if (!this.questions.has(key)) this.questions.set(key, { ...question, file: at.file, at });
    return null;
  }

  understand(row: TableRow, key: ColumnKey, cell: Cell, as: UnderstoodCell['as']): void {
    this.understood.push({ ...cellAddress(row, key), written: cell.written, as });
  }
}

/** Where a cell of a row stands in the person's own file. */
export function cellAddress(row: TableRow, key: ColumnKey | null): Address {
  const found = key === null ? undefined : row.cells.get(key);
  const index = found?.index ?? (key === null ? undefined : row.headings.get(key)?.index);
  return {
    file: row.file,
    sheet: row.sheet,
    row: row.at,
    column: index === undefined ? null : columnLetters(index),
    heading: key === null ? null : (row.headings.get(key)?.written ?? null),
  };
}
