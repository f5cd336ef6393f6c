import type { Book, Sheet } from '../../book.ts';
import { SheetMaker } from '../cells.ts';
import type { FileCourse } from '../course.ts';
import { Refused, type Told } from '../problems.ts';
import { unpack, type Zip } from '../zip.ts';
import { listSheets, numberFormats, sharedTexts } from './parts.ts';
import { readSheet } from './sheet.ts';

/** Reads a workbook of Office Open XML. No formula is worked out and no macro is run. @throws Refused */
export async function readXlsx(
  file: string,
  zip: Zip,
  told: Told,
  course: FileCourse,
): Promise<Book> {
  if ([...zip.entries.keys()].some((path) => /(?:^|\/)vbaProject\.bin$/i.test(path)))
    told.add('macros');
  const { sheets: listed, from1904, texts, styles } = await listSheets(zip, course);
  const shared = {
    texts: await sharedTexts(zip, texts, course),
    formats: await numberFormats(zip, styles, course),
    from1904,
  };
  const sheets: Sheet[] = [];
  for (const { name, path, isHidden } of listed) {
    const entry = zip.entries.get(path);
    if (!entry) throw new Refused('damaged', { written: 'xlsx', sheet: name });
    const maker = new SheetMaker(name, told, course);
    await readSheet(unpack(zip, entry, course), maker, shared, course);
    sheets.push(maker.sheet(isHidden));
  }
  if (sheets.length === 0) throw new Refused('no-sheet');
  return { file, form: 'xlsx', sheets };
}
