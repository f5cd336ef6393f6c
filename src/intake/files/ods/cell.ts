import type { Cell } from '../../book.ts';
import type { SheetMaker } from '../cells.ts';
import type { Attribute } from '../xml.ts';
import { writtenNumber } from '../xlsx/numbers.ts';

/* A cell of an OpenDocument sheet: the value that the file keeps, and the text that it shows. */

/** A cell as it begins: its value as the file keeps it, and over how many cells it stands. */
export interface Begun {
  readonly type: string;
  readonly value: string;
  readonly isError: boolean;
  readonly isFormula: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly times: number;
}

/** How often something stands, once where the file says nothing that can be counted. */
export function times(value: string | undefined): number {
  const count = Number(value ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

export function beginningOf(attribute: Attribute): Begun {
  return {
    type: attribute('office:value-type') ?? '',
    value:
      attribute('office:value') ??
      attribute('office:date-value') ??
      attribute('office:boolean-value') ??
      '',
    isError: attribute('calcext:value-type') === 'error',
    isFormula: attribute('table:formula') !== undefined,
    columns: times(attribute('number-columns-spanned')),
    rows: times(attribute('number-rows-spanned')),
    times: times(attribute('number-columns-repeated')),
  };
}

/** What a person reads in a cell. `shown` is the text of its paragraphs, `row` and `column` say where it stands. */
export function cellOfBegun(
  { type, value, isError, isFormula }: Begun,
  shown: string,
  maker: SheetMaker,
  row: number,
  column: number,
): Cell | null {
  const text = (written: string) => maker.text(written, row, column);
  const broken = (kind: 'broken-cell' | 'formula-without-value'): Cell => {
    const written = text(shown)?.written ?? '';
    maker.tell(kind, { row, column, written });
    return { written, kind: 'broken' };
  };
  if (isError || (isFormula && /^(?:#[A-Z/\d]+[!?]?|Err:\d+)$/.test(shown.trim())))
    return broken('broken-cell');
  if (isFormula && type === '' && shown === '') return broken('formula-without-value');
  const number = value === '' ? NaN : Number(value);
  if (type === 'boolean') return { written: value === 'true' ? 'true' : 'false', kind: 'truth' };
  if (type === 'date') return dayCell(value, shown) ?? text(shown || value);
  if (type === 'percentage' && Number.isFinite(number))
    return text(`${writtenNumber(number * 100)}%`);
  if ((type === 'float' || type === 'currency') && Number.isFinite(number))
    return { written: writtenNumber(number), kind: 'number' };
  return text(shown);
}

/** A day; where the sheet shows no more of it than a month or a year, no more than that. */
function dayCell(value: string, shown: string): Cell | null {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?/.exec(value) ?? [];
  if (day === undefined) return null;
  const figures = shown.match(/\d+/g) ?? [];
  if (figures.length === 1 && figures[0]?.length === 4)
    return { written: day.slice(0, /\p{L}/u.test(shown) ? 7 : 4), kind: 'text' };
  if (time === undefined || /^00:00(?::00)?$/.test(time)) return { written: day, kind: 'day' };
  return { written: `${day} ${time.replace(/:00$/, '')}`, kind: 'text' };
}
