import { columns } from '#language/intake-columns.ts';
import { sheets, unread } from '#language/intake-sheets.ts';
import type { Row } from '../book.ts';
import type { ColumnKey, SheetPlan } from '../workbook/columns.ts';
import { WORKBOOK } from '../workbook/plan.ts';
import { headingKey } from './heading-key.ts';
import { splitDates, type DateSplit } from './split-dates.ts';

/* Which sheet of the workbook a table is, and which of its columns are known: by their names, however they are written. */

export type Headings = ReadonlyMap<
  ColumnKey,
  { index: number; written: string; split?: DateSplit }
>;

/** The heading under which a marked copy says what is wrong: read by nobody. */
const REMARK = headingKey(unread.wrong);

/** NameList of the columns of a sheet; its own names come before those that are only met. */
function columnNames(plan: SheetPlan): Map<string, ColumnKey> {
  const names = new Map<string, ColumnKey>();
  const add = (name: string, key: ColumnKey) => {
    if (!names.has(headingKey(name))) names.set(headingKey(name), key);
  };
  for (const { key } of plan.columns) add(columns[key].name, key);
  for (const { key } of plan.columns)
    for (const also of [key, ...columns[key].also]) add(also, key);
  return names;
}

const NAMES = new Map(WORKBOOK.map((plan) => [plan, columnNames(plan)]));

/** The sheet that a name means; null for any other name. */
export function planNamed(name: string): SheetPlan | null {
  const meant = headingKey(name.replace(/\.(?:csv|tsv|xlsx|xls|ods|json)$/i, ''));
  const named = WORKBOOK.find(({ key }) => {
    const { name: own, also } = sheets[key];
    return [own, key, ...also].some((one) => headingKey(one) === meant);
  });
  return named ?? null;
}

/** How a row reads as the headings of a sheet: known columns, those met twice, and those that nobody knows. */
export type HeadingsRead = { known: Headings; twice: number[]; unknown: number[] };

export function headingsOf(row: Row, plan: SheetPlan): HeadingsRead {
  const names = NAMES.get(plan) ?? new Map<string, ColumnKey>();
  const known = new Map<ColumnKey, { index: number; written: string; split?: DateSplit }>();
  const [twice, unknown]: [number[], number[]] = [[], []];
  const written = row.cells.map((cell) => headingKey(cell?.written ?? ''));
  // A column of its own for the whole date comes before its parts.
  const splits = splitDates(written, plan).filter(({ key, year, month, day }) =>
    written.every((name, i) => [year, month, day].includes(i) || names.get(name) !== key),
  );
  const parts = new Set(splits.flatMap(({ year, month, day }) => [year, month, day]));
  for (const split of splits)
    known.set(split.key, {
      index: split.year,
      written: row.cells[split.year]?.written.trim() ?? '',
      split,
    });
  row.cells.forEach((cell, index) => {
    const name = written[index] ?? '';
    if (!cell || cell.written.trim() === '' || parts.has(index) || name.startsWith(REMARK)) return;
    const key = names.get(name);
    if (key === undefined) unknown.push(index);
    else if (known.has(key)) twice.push(index);
    else known.set(key, { index, written: cell.written.trim() });
  });
  return { known, twice, unknown };
}

/** Required columns of a sheet that these headings lack. */
export function lacking(plan: SheetPlan, known: Headings): ColumnKey[] {
  return plan.columns
    .filter(({ key, empty }) => empty === 'must' && !known.has(key))
    .map(({ key }) => key);
}

/** The sheet whose required columns all stand in a row, with the most known ones; null where none does. */
export function bestPlan(row: Row): SheetPlan | null {
  const fits = WORKBOOK.map((plan) => ({ plan, read: headingsOf(row, plan) })).filter(
    ({ plan, read }) => read.known.size > 1 && lacking(plan, read.known).length === 0,
  );
  const best = fits.toSorted((a, b) => b.read.known.size - a.read.known.size)[0];
  return best?.plan ?? null;
}

/** Whether most of a row are names of columns of a sheet: a heading, not a record. */
export function isHeading(row: Row, plan: SheetPlan): boolean {
  const { known, twice, unknown } = headingsOf(row, plan);
  return (
    known.size > 1 &&
    known.size > unknown.length + twice.length &&
    lacking(plan, known).length === 0
  );
}
