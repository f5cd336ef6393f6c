import { DIRECTION_MARKS } from '../../model/gate/characters.ts';
import type { Cell, Row, Sheet } from '../book.ts';
import type { FileCourse } from './course.ts';
import type { FileProblemKind, Told, Where } from './problems.ts';
import { Refused } from './problems.ts';

/* Cells and rows as every reader of files makes them: clean texts, counted, and nothing taken away in silence. */

const DIRECTION = new RegExp(`[${DIRECTION_MARKS}]`, 'g');
const CONTROL = /(?![\t\n])\p{Cc}|[\ufeff\ufffe\uffff]/gu;
const LOST = /\ufffd|\p{Surrogate}/gu;
const UNCLEAN = /[^\u0020-\u007e\u00a0-\u0600]/;

/** A text without what nobody sees, its line breaks as line feeds, its edges without blanks; and what was taken away. */
export function cleaned(text: string): { text: string; removed: FileProblemKind[] } {
  if (!UNCLEAN.test(text)) return { text: text.trim(), removed: [] };
  const removed: FileProblemKind[] = [];
  const without = (from: string, what: RegExp, kind: FileProblemKind, by: string) => {
    const to = from.replace(what, by);
    if (to !== from || (kind === 'lost-character' && what.test(from))) removed.push(kind);
    what.lastIndex = 0;
    return to;
  };
  let clean = text.replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n');
  clean = without(clean, DIRECTION, 'direction', '');
  clean = without(clean, CONTROL, 'control', '');
  clean = without(clean, LOST, 'lost-character', '\ufffd');
  return { text: clean.trim(), removed };
}

/** Makes a sheet row by row, and tells what it meets. */
export class SheetMaker {
  readonly name: string;
  private readonly told: Told;
  private readonly course: FileCourse;
  private rows: Row[] = [];
  private hidden = 0;
  private isSorted = true;

  constructor(name: string, told: Told, course: FileCourse) {
    this.name = cleaned(name).text;
    this.told = told;
    this.course = course;
  }

  tell(kind: FileProblemKind, where: Where): void {
    this.told.add(kind, { sheet: this.name, ...where });
  }

  /** A cell of text; null where nothing is left of it. `row` and `column` say where it stands. */
  text(text: string, row: number, column: number): Cell | null {
    return this.cell(text, 'text', row, column);
  }

  cell(text: string, kind: Cell['kind'], row: number, column: number): Cell | null {
    const { text: written, removed } = cleaned(text);
    for (const what of removed) this.tell(what, { row, column });
    return written === '' ? null : { written, kind };
  }

  /**
   * Adds a row, unless nothing stands in it.
   *
   * @param cells by column from A on; holes are empty cells
   * @throws Refused beyond the bounds of rows, cells and columns
   */
  add(at: number, cells: (Cell | null | undefined)[], isHidden = false): void {
    let length = cells.length;
    while (length > 0 && !cells[length - 1]) length -= 1;
    if (length === 0) return;
    if (length > this.course.limits.columns)
      throw new Refused('too-many-columns', {
        sheet: this.name,
        row: at,
        column: length - 1,
        limit: this.course.limits.columns,
      });
    const all = Array.from({ length }, (_, column) => cells[column] ?? null);
    this.course.takeRow(all.filter(Boolean).length);
    if (isHidden) this.hidden += 1;
    if (at <= (this.rows.at(-1)?.at ?? 0)) this.isSorted = false;
    this.rows.push(isHidden ? { at, cells: all, isHidden } : { at, cells: all });
  }

  /** The rows in order. @throws Refused where two claim one number */
  inOrder(): Row[] {
    if (!this.isSorted) {
      this.rows = this.rows.toSorted((a, b) => a.at - b.at);
      if (this.rows.some(({ at }, i) => at === this.rows[i - 1]?.at))
        throw new Refused('damaged', { written: 'sheet', sheet: this.name });
      this.isSorted = true;
    }
    return this.rows;
  }

  /** Replaces the rows by others that stand at the same numbers. */
  replace(rows: Row[]): void {
    this.rows = rows;
  }

  sheet(isHidden = false): Sheet {
    const rows = this.inOrder();
    if (this.hidden > 0) this.tell('hidden-rows', { count: this.hidden });
    if (isHidden) this.tell('hidden-sheet', {});
    return isHidden ? { name: this.name, rows, isHidden } : { name: this.name, rows };
  }
}
