import { strToU8, zipSync } from 'fflate';
import { cellName } from '../../intake/book.ts';

/* Workbooks as other programs write them, oddities included: what our own writer would never write. */

/** A cell as it is kept: a shared text, a number, a truth, or raw with its type, style and formula. */
export type MadeCell =
  | string
  | number
  | boolean
  | null
  | {
      v?: string | number;
      type?: 'n' | 'str' | 'e' | 'd' | 'inlineStr';
      format?: string | number;
      f?: string;
    };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  /** The number of the first row, and of rows that are not one after the other. */
  readonly at?: Readonly<Record<number, number>>;
  readonly hiddenRows?: readonly number[];
  readonly isHidden?: boolean;
  readonly isRightToLeft?: boolean;
  readonly merged?: readonly string[];
}

export interface MadeBook {
  readonly sheets: readonly MadeSheet[];
  readonly from1904?: boolean;
  /** More entries of the ZIP, or others in place of those that are made. */
  readonly entries?: Readonly<Record<string, string | Uint8Array>>;
}

const xmlText = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The bytes of a workbook. */
export function madeXlsx({ sheets, from1904 = false, entries = {} }: MadeBook): Uint8Array {
  const texts = new Map<string, number>();
  const formats: (string | number)[] = [0];
  const parts = sheets.map((sheet) => sheetXml(sheet, texts, formats));
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, isHidden }, i) =>
          `<sheet name="${xmlText(name)}" sheetId="${i + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...sheets.map(
        (_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const,
      ),
      ['rId901', 'styles', 'styles.xml'],
      ['rId902', 'sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`).join('')}</sst>`,
  };
  parts.forEach((part, i) => {
    all[`xl/worksheets/sheet${i + 1}.xml`] = part;
  });
  return madeZip({ ...all, ...entries });
}

/** The bytes of a ZIP of texts and bytes. */
export function madeZip(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { mtime: '2024-01-02T00:00:00' },
  );
}

function relationsXml(relations: readonly (readonly [id: string, type: string, target: string])[]) {
  const items = relations.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${items.join('')}</Relationships>`;
}

function stylesXml(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, i) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${200 + i}" formatCode="${xmlText(format)}"/>`]
      : [],
  );
  const styles = formats.map(
    (format, i) => `<xf numFmtId="${typeof format === 'string' ? 200 + i : format}"/>`,
  );
  return `${HEAD}<styleSheet ${MAIN}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetXml(
  sheet: MadeSheet,
  texts: Map<string, number>,
  formats: (string | number)[],
): string {
  let last = 0;
  const rows = sheet.rows.map((cells, i) => {
    last = sheet.at?.[i] ?? last + 1;
    const at = last;
    const hidden = sheet.hiddenRows?.includes(at) ? ' hidden="1"' : '';
    const made = cells.map((cell, column) => cellXml(cell, cellName(column, at), texts, formats));
    return `<row r="${at}"${hidden}>${made.join('')}</row>`;
  });
  const view = sheet.isRightToLeft
    ? '<sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews>'
    : '';
  const merged = sheet.merged?.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `${HEAD}<worksheet ${MAIN}>${view}<sheetData>${rows.join('')}</sheetData>${merged ? `<mergeCells>${merged}</mergeCells>` : ''}</worksheet>`;
}

function cellXml(
  cell: MadeCell,
  ref: string,
  texts: Map<string, number>,
  formats: (string | number)[],
): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') {
    if (!texts.has(cell)) texts.set(cell, texts.size);
    return `<c r="${ref}" t="s"><v>${texts.get(cell)}</v></c>`;
  }
  const { v, type = 'n', format = 0, f } = cell;
  if (!formats.includes(format)) formats.push(format);
  const formula = f === undefined ? '' : `<f>${xmlText(f)}</f>`;
  const value = v === undefined ? '' : `<v>${xmlText(String(v))}</v>`;
  const inside =
    type === 'inlineStr' ? `<is><t>${xmlText(String(v))}</t></is>` : `${formula}${value}`;
  return `<c r="${ref}" s="${formats.indexOf(format)}" t="${type}">${inside}</c>`;
}
