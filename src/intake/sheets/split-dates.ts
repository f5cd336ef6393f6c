import { dateParts } from '#language/intake-sheets.ts';
import { WORKBOOKS } from '../../messages/workbooks.ts';
import type { Cell, Row } from '../book.ts';
import { dateOfColumns } from '../grammar/dates.ts';
import type { ColumnKey, SheetPlan } from '../workbook/columns.ts';

/* A date that stands in three columns, year, month and day, of which the last may be empty. */

/** The columns of the parts of a date, from 0; null where a sheet has no such column. */
export interface DateSplit {
  readonly key: ColumnKey;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Columns of dates that may be so split, by the end of which they are. */
const SPLIT: Record<keyof typeof dateParts, readonly ColumnKey[]> = {
  start: ['start', 'date'],
  end: ['end'],
};

/**
 * The dates of a sheet whose parts stand in columns of their own: a year with a month, or with a month and a day.
 *
 * @param headings of its columns, as keys
 */
export function splitDates(headings: readonly string[], plan: SheetPlan): DateSplit[] {
  const at = (names: readonly string[]) => {
    const index = headings.findIndex((heading) => names.includes(heading));
    return index < 0 ? null : index;
  };
  return (['start', 'end'] as const).flatMap((end) => {
    const key = SPLIT[end].find((one) => plan.columns.some((column) => column.key === one));
    const all = [dateParts, ...WORKBOOKS.map((other) => other.dateParts)].map(
      (parts) => parts[end],
    );
    const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
      at(all.flatMap((parts) => parts[part])),
    ) as [number | null, number | null, number | null];
    return key === undefined || year === null || month === null ? [] : [{ key, year, month, day }];
  });
}

/** The date of a row from its three cells; as it was written where it is none. Null where nothing stands there. */
export function joinedDate({ cells }: Row, { year, month, day }: DateSplit): Cell | null {
  const parts = [year, month, day].map((index) => (index === null ? null : (cells[index] ?? null)));
  const written = parts.map((cell) => cell?.written.trim() ?? '');
  const [y = '', m = '', d = ''] = written;
  if (written.every((part) => part === '')) return null;
  const date = dateOfColumns(y, m, d);
  return { written: date ?? written.filter(Boolean).join(' '), kind: 'text' };
}
