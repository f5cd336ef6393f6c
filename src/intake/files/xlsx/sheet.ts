import type { Cell } from '../../book.ts';
import type { SheetMaker } from '../cells.ts';
import type { FileCourse } from '../course.ts';
import { type Area, repeatMerged } from '../merged.ts';
import { Refused } from '../problems.ts';
import { type Attribute, readXml } from '../xml.ts';
import { type NumberFormat, shown } from './numbers.ts';
import { isOn, unescaped } from './parts.ts';

/** What the cells of all sheets refer to. */
export interface Shared {
  readonly texts: readonly string[];
  readonly formats: readonly (NumberFormat | undefined)[];
  readonly from1904: boolean;
}

/** A cell as it stands in the file, before it is known what it says. */
interface Raw {
  column: number;
  type: string;
  style: number;
  value: string;
  inline: string;
  isFormula: boolean;
}

/** Column from 0 and row from 1 of a name such as "AB12"; null where it is none. */
export function cellPlace(name: string): { column: number; row: number } | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}

function areaOf(ref: string): Area | null {
  const [from = '', to = from] = ref.split(':');
  const a = cellPlace(from);
  const b = cellPlace(to);
  return a && b && { left: a.column, right: b.column, top: a.row, bottom: b.row };
}

/** Reads the cells of a sheet. @throws Refused */
export async function readSheet(
  pieces: AsyncIterable<Uint8Array>,
  maker: SheetMaker,
  shared: Shared,
  course: FileCourse,
): Promise<void> {
  const reader = new SheetReader(maker, shared, course.limits.columns);
  await readXml(pieces, reader.hearer(), course);
  repeatMerged(maker, reader.areas);
}

class SheetReader {
  readonly areas: Area[] = [];
  private readonly maker: SheetMaker;
  private readonly shared: Shared;
  private readonly mostColumns: number;
  private at = 0;
  private isHidden = false;
  private cells: (Cell | null)[] = [];
  private column = 0;
  private raw: Raw | null = null;
  private into: 'value' | 'inline' | null = null;
  private spoken = 0;

  constructor(maker: SheetMaker, shared: Shared, mostColumns: number) {
    this.maker = maker;
    this.shared = shared;
    this.mostColumns = mostColumns;
  }

  hearer() {
    return {
      open: (name: string, attribute: Attribute) => {
        this.open(name, attribute);
      },
      text: (text: string) => {
        if (this.raw && this.into && this.spoken === 0) this.raw[this.into] += text;
      },
      close: (name: string) => {
        this.close(name);
      },
    };
  }

  private open(name: string, attribute: Attribute): void {
    if (name === 'c') this.begin(attribute);
    else if (name === 'v') this.into = 'value';
    else if (name === 't') this.into = 'inline';
    else if (name === 'f' && this.raw) this.raw.isFormula = true;
    else if (name === 'rPh') this.spoken += 1;
    else if (name === 'row') {
      const at = Number(attribute('r') ?? this.at + 1);
      if (!Number.isInteger(at) || at < 1) throw this.damaged();
      this.at = at;
      this.isHidden = isOn(attribute('hidden'));
      this.cells = [];
      this.column = 0;
    } else if (name === 'mergeCell') {
      const area = areaOf(attribute('ref') ?? '');
      if (area) this.areas.push(area);
    }
  }

  private begin(attribute: Attribute): void {
    const ref = attribute('r');
    if (ref !== undefined) {
      const place = cellPlace(ref);
      if (!place) throw this.damaged();
      this.column = place.column;
    }
    this.raw = {
      column: this.column,
      type: attribute('t') ?? 'n',
      style: Number(attribute('s') ?? 0),
      value: '',
      inline: '',
      isFormula: false,
    };
    this.column += 1;
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.into = null;
    else if (name === 'rPh') this.spoken -= 1;
    else if (name === 'c' && this.raw) {
      const { column } = this.raw;
      const cell = this.cellOf(this.raw);
      this.raw = null;
      if (!cell) return;
      if (column >= this.mostColumns)
        throw new Refused('too-many-columns', {
          sheet: this.maker.name,
          row: this.at,
          column,
          limit: this.mostColumns,
        });
      this.cells[column] = cell;
    } else if (name === 'row') this.maker.add(this.at, this.cells, this.isHidden);
  }

  private cellOf({ column, type, style, value, inline, isFormula }: Raw): Cell | null {
    const text = (written: string) => this.maker.text(unescaped(written), this.at, column);
    if (type === 'inlineStr') return text(inline);
    if (type === 'str') return text(value);
    if (value === '') return isFormula ? this.broken('', 'formula-without-value', column) : null;
    if (type === 'e') return this.broken(value, 'broken-cell', column);
    if (type === 'b') return { written: isOn(value) ? 'true' : 'false', kind: 'truth' };
    if (type === 's') {
      const written = this.shared.texts[Number(value)];
      if (written === undefined) throw this.damaged(column);
      return this.maker.text(written, this.at, column);
    }
    if (type === 'd')
      return /^\d{4}-\d\d-\d\d(?:T00:00(?::00(?:\.0+)?)?Z?)?$/.test(value)
        ? { written: value.slice(0, 10), kind: 'day' }
        : text(value.replace('T', ' '));
    const number = Number(value);
    return Number.isFinite(number)
      ? shown(number, this.shared.formats[style], this.shared.from1904)
      : text(value);
  }

  private broken(
    written: string,
    kind: 'broken-cell' | 'formula-without-value',
    column: number,
  ): Cell {
    const clean = this.maker.text(written, this.at, column)?.written ?? '';
    this.maker.tell(kind, { row: this.at, column, written: clean });
    return { written: clean, kind: 'broken' };
  }

  private damaged(column?: number): Refused {
    return new Refused('damaged', {
      written: 'sheet',
      sheet: this.maker.name,
      // In or below the last row that says which it is.
      ...(this.at === 0 ? {} : { row: this.at }),
      ...(column === undefined ? {} : { column }),
    });
  }
}
