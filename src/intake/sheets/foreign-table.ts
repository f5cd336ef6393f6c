import { columnLetters, type Book, type Row, type Sheet } from '../book.ts';
import type { FormAnswer, ForeignForm } from '../foreign/forms.ts';
import { foreignHeadings, ForeignRow, type PlacedCell, type RowMade } from '../foreign/row.ts';
import type { Address, Problem } from '../rows/report.ts';
import { hostOf } from '../rows/source-host.ts';
import { planOf } from '../workbook/plan.ts';
import type { AskOfTable, Tables } from './tables.ts';

/** So many columns that are not used are named. */
const MOST_NAMED = 8;

/** A sheet in a form that others use, read as rows of our sheets. */
export class ForeignTable {
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #form: ForeignForm;
  readonly #first: Row;
  readonly #ask: AskOfTable;
  readonly #found: Tables;
  /** Whether the row at hand waits for an answer. */
  #waits = false;

  constructor(
    book: Book,
    sheet: Sheet,
    form: ForeignForm,
    first: Row,
    ask: AskOfTable,
    found: Tables,
  ) {
    this.#book = book;
    this.#sheet = sheet;
    this.#form = form;
    this.#first = first;
    this.#ask = ask;
    this.#found = found;
  }

  /** Reads the rows from that with the headings on. */
  read(rows: readonly Row[]): void {
    const { key, isBare = false, uses } = this.#form;
    const written = isBare ? [] : this.#first.cells.map((cell) => cell?.written.trim() ?? '');
    const headings = isBare ? [] : foreignHeadings(this.#first);
    const left = written.filter((name, i) => name !== '' && !uses.includes(headings[i] ?? ''));
    this.#tell('foreign', this.#first, null, {
      about: [key, String(left.length), ...left.slice(0, MOST_NAMED)],
    });
    if (!isBare) this.#found.examples += 1;
    const body = isBare ? rows : rows.slice(1);
    const answer = this.#answer(written);
    if (answer === 'waits' || answer === 'as-nothing') {
      this.#found.lost += body.length;
      return;
    }
    for (const row of body) this.#addRow(row, headings, written, answer);
  }

  /** What the form asks; `waits` while nobody has said it. */
  #answer(written: readonly string[]): FormAnswer | null | 'waits' {
    const { asks, key } = this.#form;
    if (!asks) return null;
    const shown = key === 'positions' ? written.slice(1) : [key];
    const question = {
      kind: 'rows-as',
      written: shown.join(' | '),
      answers: asks,
      meanings: [],
    } as const;
    const answer = this.#ask(question, this.#address(this.#first, null));
    return asks.find((one) => one === answer) ?? 'waits';
  }

  #addRow(
    row: Row,
    headings: readonly string[],
    written: readonly string[],
    answer: FormAnswer | null,
  ): void {
    this.#waits = false;
    const page = (near: PlacedCell | null) => this.#page(row, near);
    const made = this.#form.rows(new ForeignRow(row, headings), {
      answer,
      page,
      headings: written,
    });
    if (this.#waits) this.#found.lost += 1;
    else if (made === 'no-place' || made.length === 0) {
      this.#found.lost += 1;
      this.#tell('no-place', row, null, { isRefused: true });
    } else for (const one of made) this.#push(row, one, written);
  }

  #push(row: Row, { sheet, cells }: RowMade, written: readonly string[]): void {
    const found = [...cells].map(
      ([key, { index }]) => [key, { index, written: written[index] ?? '' }] as const,
    );
    this.#found.rows.push({
      plan: planOf(sheet),
      file: this.#book.file,
      sheet: this.#sheet.name,
      at: row.at,
      headings: new Map(found),
      cells,
    });
  }

  /** The page that publishes the file, where the rows name none: asked once a file. */
  #page(row: Row, near: PlacedCell | null): PlacedCell | null {
    if (!near) return null;
    const question = { kind: 'page', written: this.#book.file, answers: [], meanings: [] } as const;
    const answer = this.#ask(question, this.#address(row, near.index));
    if (answer !== null && hostOf(answer) !== null)
      return { index: near.index, cell: { written: answer, kind: 'text' } };
    this.#waits = true;
    return null;
  }

  #address(row: Row, column: number | null): Address {
    return {
      file: this.#book.file,
      sheet: this.#sheet.name,
      row: row.at,
      column: column === null ? null : columnLetters(column),
      heading: null,
    };
  }

  #tell(
    kind: 'foreign' | 'no-place',
    row: Row,
    column: number | null,
    more: Partial<Problem>,
  ): void {
    const place = this.#address(row, column);
    const plain = { key: null, isError: false, isRefused: false, written: '', about: [] };
    this.#found.problems.push({ kind, ...place, ...plain, ...more });
  }
}
