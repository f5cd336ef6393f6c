import { FORMULA } from '../../../model/formula.ts';
import { type Cell, cellName, columnLetters, type Row, type Sheet } from '../../book.ts';
import { numberOfDay } from '../xlsx/numbers.ts';
import { STYLES } from './styles.ts';
import { xmlEscaped, MAIN, XML_HEAD } from './xml-text.ts';

/** A list of which a cell of a column is chosen; anything else may still be written there. */
export interface DropDown {
  /** Name of the sheet as it stands in the book, and the column from 0. */
  readonly sheet: string;
  readonly column: number;
  /** The choices themselves, or the column of a sheet below whose heading they stand; from and to rows, if not all. */
  readonly of:
    | readonly string[]
    | {
        readonly sheet: string;
        readonly column: number;
        readonly from?: number;
        readonly to?: number;
      };
}

/** How a sheet looks that is to be filled in. */
export interface SheetLook {
  /** Name of the sheet as it stands in the book. */
  readonly sheet: string;
  /** Columns, from 0, whose headings stand in bold. Without a look all do. */
  readonly bold: readonly number[];
  /** Rows, by their numbers, that are there for a person alone. */
  readonly quiet: readonly number[];
  /** Width of the columns, in letters, at least; of all rows but the quiet ones. */
  readonly least: number;
}

/** The last row of a sheet that spreadsheet programs know. */
const LAST_ROW = 1_048_576;
/** Letters of choices that a cell can list itself. */
const LISTED = 255;
const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
/** A text of more letters is shown over several lines. */
const LONG = 60;

/** The texts that cells share, each by its number. */
export type SharedTexts = Map<string, number>;

/**
 * A sheet as a part of a workbook: first row frozen, columns as wide as what stands in them.
 *
 * @param nameOf the name under which the workbook keeps a sheet of the book
 * @throws RangeError where choices are too long for a cell, or hold a comma, which parts them
 */
export function sheetPart(
  { rows }: Sheet,
  isFirst: boolean,
  dropDowns: readonly DropDown[],
  nameOf: (sheet: string) => string,
  texts: SharedTexts,
  look?: SheetLook,
): string {
  const pane =
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';
  return [
    `${XML_HEAD}<worksheet ${MAIN}><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(rows, look)}<sheetData>`,
    ...rows.map((row) => rowXml(row, texts, look)),
    `</sheetData>${validations(dropDowns, nameOf)}</worksheet>`,
  ].join('');
}

function columnsXml(rows: readonly Row[], look?: SheetLook): string {
  const widths: number[] = [];
  for (const { at, cells } of rows)
    for (const [column, cell] of cells.entries()) {
      const length = look?.quiet.includes(at) ? 0 : (cell?.written.length ?? 0);
      if (cell) widths[column] = Math.max(widths[column] ?? look?.least ?? 8, length);
    }
  const columns = Array.from(widths, (width, i) =>
    width === undefined
      ? ''
      : `<col min="${i + 1}" max="${i + 1}" width="${Math.min(width, LONG) + 2}" customWidth="1"/>`,
  ).join('');
  return columns && `<cols>${columns}</cols>`;
}

function rowXml({ at, cells, isHidden }: Row, texts: SharedTexts, look?: SheetLook): string {
  const styleOf = (column: number) => {
    if (look?.quiet.includes(at)) return STYLES.quiet;
    if (at !== 1) return null;
    return !look || look.bold.includes(column) ? STYLES.heading : STYLES.optionalHeading;
  };
  const made = cells.map((cell, column) =>
    cell ? cellXml(cell, cellName(column, at), styleOf(column), texts) : '',
  );
  return `<row r="${at}"${isHidden ? ' hidden="1"' : ''}>${made.join('')}</row>`;
}

/** @param style of a text; null for the style that its length and its first sign ask for */
function cellXml(cell: Cell, name: string, style: number | null, texts: SharedTexts): string {
  const { written, kind } = cell;
  const kept = (type: string, style: number, value: string | number) =>
    `<c r="${name}"${style === 0 ? '' : ` s="${style}"`}${type && ` t="${type}"`}><v>${value}</v></c>`;
  if (kind === 'number' && written.trim() !== '' && Number.isFinite(Number(written)))
    return kept('', STYLES.plain, Number(written));
  if (kind === 'truth') return kept('b', STYLES.plain, written === 'true' ? 1 : 0);
  const day = kind === 'day' ? numberOfDay(written) : null;
  if (day !== null) return kept('', STYLES.day, day);
  if (kind === 'broken' && ERRORS.test(written)) return kept('e', STYLES.plain, written);
  if (written === '') return '';
  const known = texts.get(written) ?? texts.size;
  texts.set(written, known);
  return kept('s', style ?? textStyle(written), known);
}

/** What a program would make something else of, were it typed in anew, is guarded. */
function textStyle(written: string): number {
  const isLong = written.length > LONG || written.includes('\n');
  if (FORMULA.test(written) || /^['\d.]/.test(written))
    return isLong ? STYLES.guardedLong : STYLES.guarded;
  return isLong ? STYLES.long : STYLES.plain;
}

function validations(dropDowns: readonly DropDown[], nameOf: (sheet: string) => string): string {
  if (dropDowns.length === 0) return '';
  const all = dropDowns.map(({ column, of }) => {
    const letters = columnLetters(column);
    return `<dataValidation type="list" allowBlank="1" sqref="${letters}2:${letters}${LAST_ROW}"><formula1>${xmlEscaped(choicesFormula(of, nameOf))}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

function choicesFormula(of: DropDown['of'], nameOf: (sheet: string) => string): string {
  if ('sheet' in of) {
    const letters = columnLetters(of.column);
    const { from = 2, to = LAST_ROW } = of;
    return `'${nameOf(of.sheet).replaceAll("'", "''")}'!$${letters}$${from}:$${letters}$${to}`;
  }
  const list = of.join(',');
  if (list.length > LISTED || of.some((choice) => /[,"]/.test(choice)))
    throw new RangeError(`choices that no cell can list: ${list}`);
  return `"${list}"`;
}
