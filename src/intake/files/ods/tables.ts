import type { Cell, Sheet } from '../../book.ts';
import { SheetMaker } from '../cells.ts';
import type { FileCourse } from '../course.ts';
import { type Area, repeatMerged } from '../merged.ts';
import { Refused, type Told } from '../problems.ts';
import type { Attribute } from '../xml.ts';
import { beginningOf, type Begun, cellOfBegun, times } from './cell.ts';

/** Hears the content of a document, and makes its sheets. */
export class TablesReader {
  readonly sheets: Sheet[] = [];
  private readonly told: Told;
  private readonly course: FileCourse;
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private maker: SheetMaker | null = null;
  private isHiddenSheet = false;
  private areas: Area[] = [];
  private at = 1;
  private rowTimes = 1;
  private isHiddenRow = false;
  private cells: (Cell | null)[] = [];
  private column = 0;
  private begun: Begun | null = null;
  private written = '';
  private paragraphs = 0;
  private isParagraph = false;
  private aside = 0;
  private nested = 0;

  constructor(told: Told, course: FileCourse) {
    this.told = told;
    this.course = course;
  }

  open(name: string, attribute: Attribute): void {
    if (name === 'style') this.style = attribute('name') ?? '';
    else if (name === 'table-properties' && attribute('display') === 'false')
      this.hiddenStyles.add(this.style);
    else if (name === 'annotation' || name === 'tracked-changes' || name === 'shapes')
      this.aside += 1;
    else if (this.aside > 0) return;
    else if (name === 'table') this.beginTable(attribute);
    else if (this.nested > 1) return;
    else if (name === 'table-row') this.beginRow(attribute);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.beginCell(attribute);
    else this.openText(name, attribute);
  }

  text(part: string): void {
    if (this.isParagraph && this.aside === 0) this.written += part;
  }

  close(name: string): void {
    if (name === 'annotation' || name === 'tracked-changes' || name === 'shapes') this.aside -= 1;
    else if (this.aside > 0) return;
    else if (name === 'table') this.endTable();
    else if (this.nested > 1) return;
    else if (name === 'p' || name === 'h') this.isParagraph = false;
    else if (name === 'table-row') this.endRow();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.endCell();
  }

  private beginTable(attribute: Attribute): void {
    this.nested += 1;
    if (this.nested > 1) return;
    this.maker = new SheetMaker(attribute('name') ?? '', this.told, this.course);
    this.isHiddenSheet = this.hiddenStyles.has(attribute('style-name') ?? '');
    this.areas = [];
    this.at = 1;
  }

  private endTable(): void {
    this.nested -= 1;
    if (this.nested > 0 || !this.maker) return;
    repeatMerged(this.maker, this.areas);
    this.sheets.push(this.maker.sheet(this.isHiddenSheet));
    this.maker = null;
  }

  private beginRow(attribute: Attribute): void {
    this.rowTimes = times(attribute('number-rows-repeated'));
    this.isHiddenRow = /collapse|filter/.test(attribute('visibility') ?? '');
    this.cells = [];
    this.column = 0;
  }

  private endRow(): void {
    if (this.cells.some(Boolean))
      for (let i = 0; i < this.rowTimes; i++)
        this.maker?.add(this.at + i, this.cells, this.isHiddenRow);
    this.at += this.rowTimes;
  }

  private beginCell(attribute: Attribute): void {
    this.begun = beginningOf(attribute);
    this.written = '';
    this.paragraphs = 0;
  }

  private endCell(): void {
    const { begun, column, maker } = this;
    if (!begun || !maker) return;
    const cell = cellOfBegun(begun, this.written, maker, this.at, column);
    this.begun = null;
    this.column += begun.times;
    if (!cell) return;
    if (this.column > this.course.limits.columns)
      throw new Refused('too-many-columns', {
        sheet: maker.name,
        row: this.at,
        column: this.column - 1,
        limit: this.course.limits.columns,
      });
    for (let i = 0; i < begun.times; i++) this.cells[column + i] = cell;
    if (begun.rows > 1)
      this.areas.push({
        left: column,
        right: column + begun.columns - 1,
        top: this.at,
        bottom: this.at + begun.rows - 1,
      });
  }

  private openText(name: string, attribute: Attribute): void {
    if (!this.begun) return;
    if (name === 'p' || name === 'h') {
      if (this.paragraphs > 0) this.written += '\n';
      this.paragraphs += 1;
      this.isParagraph = true;
    } else if (!this.isParagraph) return;
    else if (name === 's') this.written += ' '.repeat(Math.min(times(attribute('c')), 1000));
    else if (name === 'tab') this.written += '\t';
    else if (name === 'line-break') this.written += '\n';
  }
}
