import { grammar } from '#language/intake-grammar.ts';
import type { Quantity } from '../../model/types.ts';
import type { Cell } from '../book.ts';
import { listText } from '../grammar/lists.ts';
import { numberText } from '../grammar/number-text.ts';
import { choiceText } from '../workbook/choices.ts';
import type { ColumnKey, ColumnPlan, SheetPlan } from '../workbook/columns.ts';
import { getField, type Records } from './records.ts';

/* A record becomes a row: each field by the manner of its column, so that decode.ts reads the same from it. */

/** What stands in the cells of a row, by column. */
export type RowCells = Map<ColumnKey, Cell>;

/** The names that cells are written with, and the measures of units. */
export type NamesKnown = Pick<Records, 'names'> & { factorOf: (unit: string) => number | null };

export const textCell = (written: string): Cell => ({ written, kind: 'text' });

/** The cells of a record, those of columns that the writer of the sheet fills itself apart. */
export function encodeRecord(known: NamesKnown, plan: SheetPlan, record: unknown): RowCells {
  const cells: RowCells = new Map();
  for (const column of plan.columns) {
    if (column.at === null) continue;
    const value = getField(record, column.at);
    if (value === undefined || value === null || value === '') continue;
    const isAbout = column.as === 'about' && getField(record, 'approximate') === true;
    if (column.as === 'quantity') encodeQuantity(known, value as Quantity, column.key, cells);
    else if (isAbout) cells.set(column.key, textCell(`${grammar.about[0]} ${value as string}`));
    else {
      const cell = cellOf(known, column, value);
      if (cell.written !== '') cells.set(column.key, cell);
    }
  }
  return cells;
}

function cellOf({ names }: NamesKnown, { as }: ColumnPlan, value: unknown): Cell {
  if (as === 'number') return { written: String(value), kind: 'number' };
  if (as === 'date' || as === 'day' || as === 'about') return dateCell(String(value));
  if (as === 'truth') return { written: value === true ? 'yes' : 'no', kind: 'text' };
  if (as === 'texts') return textCell(listText(value as string[]));
  if (as === 'sources') return textCell((value as string[]).join(' | '));
  if (typeof as === 'string') return textCell(String(value));
  if ('choice' in as) return textCell(choiceText(as.choice, String(value)));
  if ('ref' in as) return textCell(names[as.ref].textOf(String(value), /\n/));
  return textCell(
    (value as string[]).map((id) => names[as.refs].textOf(id, /[|;؛\n]/)).join(' | '),
  );
}

/** A whole day as spreadsheet programs have it; a month or a year as text. */
export function dateCell(date: string): Cell {
  return { written: date, kind: date.length === 10 ? 'day' : 'text' };
}

function encodeQuantity(
  { names, factorOf }: NamesKnown,
  quantity: Quantity,
  key: ColumnKey,
  cells: RowCells,
): void {
  const { min, max, unit, approximate, said } = quantity;
  const unitName = (id: string) => names.units.textOf(id, /[\n()\d]|^[-,:/]|\.$/);
  if (!said) {
    const isPlain = min === max && !approximate;
    cells.set(
      key,
      isPlain ? { written: String(min), kind: 'number' } : textCell(numberText(quantity)),
    );
    cells.set('unit', textCell(unitName(unit)));
    return;
  }
  const factor = factorOf(said.unit);
  const counted = (end: number | null) => (end === null || factor === null ? null : end * factor);
  const told = { ...said, approximate };
  if (factor !== null && counted(said.min) === min && counted(said.max) === max) {
    cells.set(key, textCell(`${numberText(told)} ${unitName(said.unit)}`));
    return;
  }
  const also = numberText({ min, max, approximate: false });
  cells.set(
    key,
    textCell(`${numberText(told)} ${unitName(said.unit)} (${also} ${unitName(unit)})`),
  );
}
