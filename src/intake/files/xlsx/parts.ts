import type { FileCourse } from '../course.ts';
import { Refused } from '../problems.ts';
import { readXml } from '../xml.ts';
import { unpack, type Zip } from '../zip.ts';
import { formatOf, type NumberFormat } from './numbers.ts';

/* The small parts of a workbook: which sheets it has and where, its shared texts, how its numbers are shown. */

/** A sheet as the workbook lists it, and the entry in which its cells stand. */
export interface ListedSheet {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** Reads a part by its path; one that is not there is as good as empty. */
async function readPart(
  zip: Zip,
  path: string,
  hearer: Parameters<typeof readXml>[1],
  course: FileCourse,
): Promise<void> {
  const entry = zip.entries.get(path);
  if (entry) await readXml(unpack(zip, entry, course), hearer, course);
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** What a part refers to, by the ids it uses. */
async function relationsOf(
  zip: Zip,
  part: string,
  course: FileCourse,
): Promise<Map<string, Relation>> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const relations = new Map<string, Relation>();
  const open = (name: string, attribute: (name: string) => string | undefined) => {
    const target = attribute('Target');
    if (name === 'Relationship' && target !== undefined)
      relations.set(attribute('Id') ?? '', {
        type: (attribute('Type') ?? '').replace(/^.*\//, ''),
        path: joined(folder, target),
      });
  };
  await readPart(zip, `${folder}_rels/${part.slice(cut)}.rels`, { open }, course);
  return relations;
}

function joined(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}

/** A workbook's list of sheets, and by which system it counts days. @throws Refused where there is none */
export async function listSheets(zip: Zip, course: FileCourse) {
  const main =
    [...(await relationsOf(zip, '', course)).values()].find(({ type }) => type === 'officeDocument')
      ?.path ?? 'xl/workbook.xml';
  if (!zip.entries.has(main)) throw new Refused('damaged', { written: 'xlsx' });
  const relations = await relationsOf(zip, main, course);
  const listed: { name: string; id: string; isHidden: boolean }[] = [];
  let from1904 = false;
  const open = (name: string, attribute: (name: string) => string | undefined) => {
    if (name === 'workbookPr') from1904 = isOn(attribute('date1904'));
    if (name === 'sheet')
      listed.push({
        name: attribute('name') ?? '',
        id: attribute('id') ?? '',
        isHidden: (attribute('state') ?? 'visible') !== 'visible',
      });
  };
  await readPart(zip, main, { open }, course);
  const sheets: ListedSheet[] = [];
  for (const { name, id, isHidden } of listed) {
    const relation = relations.get(id);
    if (!relation) throw new Refused('damaged', { written: 'xlsx', sheet: name });
    // Sheets of charts, dialogues and old macros have no cells.
    if (relation.type === 'worksheet') sheets.push({ name, path: relation.path, isHidden });
  }
  const pathOf = (wanted: string) =>
    [...relations.values()].find(({ type }) => type === wanted)?.path ?? '';
  return { sheets, from1904, texts: pathOf('sharedStrings'), styles: pathOf('styles') };
}

/** Whether a switch of XML is on. */
export const isOn = (value: string | undefined) => value === '1' || value === 'true';

/** The texts that cells share, without what says how East Asian ones are spoken. */
export async function sharedTexts(zip: Zip, path: string, course: FileCourse): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let spoken = 0;
  await readPart(
    zip,
    path,
    {
      open: (name) => {
        if (name === 'si') text = '';
        else if (name === 't') isText = true;
        else if (name === 'rPh') spoken += 1;
      },
      text: (part) => {
        if (isText && spoken === 0) text += part;
      },
      close: (name) => {
        if (name === 't') isText = false;
        else if (name === 'rPh') spoken -= 1;
        else if (name === 'si') texts.push(unescaped(text));
      },
    },
    course,
  );
  return texts;
}

/** A text in which characters that XML cannot hold were written as _x000D_. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** How the numbers of cells are shown, by the number of their style. */
export async function numberFormats(
  zip: Zip,
  path: string,
  course: FileCourse,
): Promise<(NumberFormat | undefined)[]> {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let isCells = false;
  await readPart(
    zip,
    path,
    {
      open: (name, attribute) => {
        if (name === 'numFmt')
          own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
        else if (name === 'cellXfs') isCells = true;
        else if (name === 'xf' && isCells) ids.push(Number(attribute('numFmtId') ?? 0));
      },
      close: (name) => {
        if (name === 'cellXfs') isCells = false;
      },
    },
    course,
  );
  return ids.map((id) => formatOf(id, own));
}
