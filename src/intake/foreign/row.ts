import type { Cell, Row } from '../book.ts';
import { headingKey } from '../sheets/heading-key.ts';
import type { ColumnKey, SheetKey } from '../workbook/columns.ts';

/* A row of somebody else's table, by the names of its columns, and the rows of our sheets that are made of it. */

/** A cell, and the column of the person's own file in which it stands, from 0. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly index: number;
}

/** A row of one of our sheets. */
export interface RowMade {
  readonly sheet: SheetKey;
  readonly cells: ReadonlyMap<ColumnKey, PlacedCell>;
}

/** What a row gives: rows of our sheets; or nothing, and why: it has no place here, or is an example of theirs. */
export type RowsMade = readonly RowMade[] | 'no-place';

/** Cells of one row by the headings of their columns. */
export class ForeignRow {
  readonly #row: Row;
  readonly #headings: readonly string[];

  /** @param headings of the columns, as keys */
  constructor(row: Row, headings: readonly string[]) {
    this.#row = row;
    this.#headings = headings;
  }

  /** The cell of the first of these columns in which something stands. */
  at(...names: readonly string[]): PlacedCell | null {
    for (const name of names) {
      const index = this.#headings.indexOf(name);
      const found = index < 0 ? null : this.placed(index);
      if (found) return found;
    }
    return null;
  }

  /** The cell of a column by its place, from 0. */
  placed(index: number): PlacedCell | null {
    const cell = this.#row.cells[index];
    return cell && cell.written.trim() !== '' ? { cell, index } : null;
  }

  /** What stands in the first of these columns; empty where nothing does. */
  text(...names: readonly string[]): string {
    return this.at(...names)?.cell.written.trim() ?? '';
  }

  /** Columns in which something stands, of those that are no part of `known`. */
  others(known: ReadonlySet<string>): { heading: string; placed: PlacedCell }[] {
    return this.#headings.flatMap((heading, index) => {
      const placed = known.has(heading) ? null : this.placed(index);
      return placed ? [{ heading, placed }] : [];
    });
  }
}

/** A row of one of our sheets, of the cells that are there. */
export function rowMade(
  sheet: SheetKey,
  cells: Partial<Record<ColumnKey, PlacedCell | null>>,
): RowMade {
  const there = Object.entries(cells).filter((entry): entry is [ColumnKey, PlacedCell] =>
    Boolean(entry[1]),
  );
  return { sheet, cells: new Map(there) };
}

/** A text in the place of a cell from which it was made; null where it is empty. */
export function inPlaceOf(placed: PlacedCell | null, written: string): PlacedCell | null {
  return placed && written !== '' ? { index: placed.index, cell: { written, kind: 'text' } } : null;
}

/** A heading as it is looked for. */
export const foreignHeadings = ({ cells }: Row): string[] =>
  cells.map((cell) => headingKey(cell?.written ?? ''));

/** Whether all of these stand among the headings. */
export const haveAll = (headings: readonly string[], ...names: readonly string[]) =>
  names.every((name) => headings.includes(name));
