import { zipSync } from 'fflate';
import { XLSX, XLSX_RELATIONS, XML, type MediaType } from '../../../site/media-types.ts';
import type { Book } from '../../book.ts';
import { sheetNames } from './sheet-names.ts';
import { type DropDown, sheetPart, type SharedTexts, type SheetLook } from './sheet-part.ts';
import { stylesPart } from './styles.ts';
import { xmlCellText, xmlEscaped, MAIN, XML_HEAD } from './xml-text.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Beginning of the types of its parts. */
const TYPE = XLSX.type.slice(0, -'.sheet'.length);

/**
 * The bytes of a book as a workbook (Office Open XML), the same for the same book. Numbers are kept as numbers, days
 * as days (those before 1900, which such programs do not know, as text), and text never as a formula. Values that were
 * repeated for a merged area stand in each of its rows; a formula without a value is an empty cell. At least the first
 * sheet is shown.
 *
 * All in one go and in one thread, since the policy of the site allows no workers of libraries: call it in a worker.
 *
 * @throws RangeError where there is no sheet, or where choices do not fit into a cell
 */
export function writeWorkbook(
  book: Book,
  dropDowns: readonly DropDown[] = [],
  looks: readonly SheetLook[] = [],
): Uint8Array {
  if (book.sheets.length === 0) throw new RangeError('a workbook without a sheet');
  const names = sheetNames(book);
  const nameOf = (sheet: string) =>
    names[book.sheets.findIndex(({ name }) => name === sheet)] ?? sheet;
  const texts: SharedTexts = new Map();
  const parts = new Map<string, string>();
  for (const [i, sheet] of book.sheets.entries()) {
    const own = dropDowns.filter((list) => list.sheet === sheet.name);
    const look = looks.find((one) => one.sheet === sheet.name);
    const part = sheetPart(sheet, i === 0, own, nameOf, texts, look);
    parts.set(`xl/worksheets/sheet${i + 1}.xml`, part);
  }
  parts.set('xl/sharedStrings.xml', textsPart(texts));
  parts.set('xl/styles.xml', stylesPart());
  parts.set('xl/workbook.xml', workbookPart(book, names));
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relationsPart([
      ...names.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  );
  parts.set('_rels/.rels', relationsPart([['officeDocument', 'xl/workbook.xml']]));
  const coder = new TextEncoder();
  return zipSync(
    {
      // First, as programs expect it that look at the beginning of a file only.
      '[Content_Types].xml': coder.encode(typesPart(names.length)),
      ...Object.fromEntries([...parts].map(([path, text]) => [path, coder.encode(text)])),
    },
    // No day of the making: the same book has the same bytes.
    { mtime: '1980-01-01T00:00:00' },
  );
}

function workbookPart({ sheets }: Book, names: readonly string[]): string {
  const listed = sheets.map(({ isHidden }, i) => {
    const state = isHidden && i > 0 ? ' state="hidden"' : '';
    return `<sheet name="${xmlEscaped(names[i] ?? '')}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  return `${XML_HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets></workbook>`;
}

function textsPart(texts: SharedTexts): string {
  const all = Array.from(
    texts.keys(),
    (text) => `<si><t xml:space="preserve">${xmlCellText(text)}</t></si>`,
  );
  return `${XML_HEAD}<sst ${MAIN} uniqueCount="${texts.size}">${all.join('')}</sst>`;
}

function relationsPart(relations: readonly (readonly [type: string, target: string])[]): string {
  const all = relations.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function typesPart(sheets: number): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const byEnding = ({ ending, type }: MediaType) =>
    `<Default Extension="${ending}" ContentType="${type}"/>`;
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${byEnding(XLSX_RELATIONS)}${byEnding(XML)}${part('workbook', 'sheet.main')}${Array.from({ length: sheets }, (_, i) => part(`worksheets/sheet${i + 1}`, 'worksheet')).join('')}${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}</Types>`;
}
