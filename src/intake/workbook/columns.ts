import type { columns as columnWords } from '#language/intake-columns.ts';
import type { sheets as sheetWords } from '#language/intake-sheets.ts';
import type { ChoiceList } from './choices.ts';

/* What a column of the workbook is, for reading, for writing and for the template: one description. */

export type ColumnKey = keyof typeof columnWords;
export type SheetKey = keyof typeof sheetWords;

/** Lists of records that are met by name. */
export type NamedKind =
  | 'actors'
  | 'people'
  | 'offices'
  | 'publishers'
  | 'venues'
  | 'units'
  | 'issues'
  | 'rounds'
  | 'proposals';

/**
 * How a cell is read and written. `quantity` takes the column `unit` with it; `about` is a date that need not be exact,
 * and sets the field `approximate` where it is not; `date` has no such field beside it.
 */
export type Manner =
  | 'text'
  | 'sentence'
  | 'date'
  | 'about'
  | 'day'
  | 'number'
  | 'truth'
  | 'texts'
  | 'sources'
  | 'quantity'
  | { choice: ChoiceList }
  | { ref: NamedKind }
  | { refs: NamedKind };

/** What an empty cell is: a fault, null, no field at all, an empty list or text, or left to the sheet's own reader. */
export type WhenEmpty = 'must' | 'null' | 'absent' | 'empty' | 'made';

export interface ColumnPlan {
  readonly key: ColumnKey;
  readonly as: Manner;
  readonly empty: WhenEmpty;
  /** Path of the field in the record, such as "attribution.speaker"; null where the reader of the sheet takes the cell. */
  readonly at: string | null;
}

export interface SheetPlan {
  readonly key: SheetKey;
  readonly columns: readonly ColumnPlan[];
  /** For those who keep a whole dataset; a desk can do without. */
  readonly isUpkeep?: boolean;
}

/** A column whose cell is a field of the record. */
export function field(
  key: ColumnKey,
  as: Manner,
  empty: WhenEmpty = 'null',
  at: string = key,
): ColumnPlan {
  return { key, as, empty, at };
}

/** A column that the reader of its sheet takes itself. */
export function extra(key: ColumnKey, as: Manner = 'text', empty: WhenEmpty = 'null'): ColumnPlan {
  return { key, as, empty, at: null };
}
