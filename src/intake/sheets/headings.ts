import { columns } from '#language/intake-columns.ts';
import { sheets, unread } from '#language/intake-sheets.ts';
import { WORKBOOKS } from '../../messages/workbooks.ts';
import type { Row } from '../book.ts';
import type { ColumnKey, SheetKey, SheetPlan } from '../workbook/columns.ts';
import { WORKBOOK } from '../workbook/plan.ts';
import { headingKey } from './heading-key.ts';
import { splitDates, type DateSplit } from './split-dates.ts';

/* Which sheet of the workbook a table is, and which of its columns are known: by their names, however they are written. */

export type Headings = ReadonlyMap<
  ColumnKey,
  { index: number; written: string; split?: DateSplit }
>;

/** The headings under which marked copies say what is wrong: read by nobody. */
const REMARKS = [unread, ...WORKBOOKS.map((other) => other.unread)].map(({ wrong }) =>
  headingKey(wrong),
);

type Columns = ReadonlyMap<string, ColumnKey>;

/**
 * The columns of a sheet by their names in each language: those of another one before ours, which people mix with it. The
 * own names of a language come before those that are only met.
 */
function columnNames(plan: SheetPlan): Columns[] {
  const keys = plan.columns.map(({ key }) => key);
  const named = (namesOf: (key: ColumnKey) => readonly string[]) =>
    keys.flatMap((key) => namesOf(key).map((name) => [headingKey(name), key] as const));
  const first = (...all: (readonly (readonly [string, ColumnKey])[])[]): Columns =>
    new Map(all.flat().toReversed());
  const ours = [named((key) => [columns[key].name]), named((key) => [key, ...columns[key].also])];
  const others = WORKBOOKS.map((other) => named((key) => [other.columns[key] ?? key]));
  return [first(...ours), ...others.map((names) => first(names, ...ours))];
}

const NAMES = new Map(WORKBOOK.map((plan) => [plan, columnNames(plan)]));

/** The sheet that a name means, in our language or in another; null for any other name. */
export function planNamed(name: string): SheetPlan | null {
  const meant = headingKey(name.replace(/\.(?:csv|tsv|xlsx|xls|ods|json)$/i, ''));
  const named = (namesOf: (key: SheetKey) => readonly (string | undefined)[]) =>
    WORKBOOK.find(({ key }) => namesOf(key).some((one) => headingKey(one ?? '') === meant));
  return (
    named((key) => [sheets[key].name, key, ...sheets[key].also]) ??
    named((key) => WORKBOOKS.map((other) => other.sheets[key])) ??
    null
  );
}

/** How a row reads as the headings of a sheet: known columns, those met twice, and those that nobody knows. */
export type HeadingsRead = { known: Headings; twice: number[]; unknown: number[] };

export function headingsOf(row: Row, plan: SheetPlan): HeadingsRead {
  const written = row.cells.map((cell) => headingKey(cell?.written ?? ''));
  const counted = (names: Columns) => new Set(written.map((name) => names.get(name))).size;
  const all = NAMES.get(plan) ?? [];
  // In whose language most of them are; in ours, where another knows no more.
  const best = all.reduce((a, b) => (counted(b) > counted(a) ? b : a));
  return readBy(best, row, written, plan);
}

function readBy(
  names: Columns,
  row: Row,
  written: readonly string[],
  plan: SheetPlan,
): HeadingsRead {
  const known = new Map<ColumnKey, { index: number; written: string; split?: DateSplit }>();
  const [twice, unknown]: [number[], number[]] = [[], []];
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
    if (
      !cell ||
      cell.written.trim() === '' ||
      parts.has(index) ||
      REMARKS.some((remark) => name.startsWith(remark))
    )
      return;
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
