import type { Book } from '../../book.ts';
import type { FileCourse } from '../course.ts';
import { Refused, type Told } from '../problems.ts';
import { readXml } from '../xml.ts';
import { unpack, unpackWhole, type Zip } from '../zip.ts';
import { TablesReader } from './tables.ts';

/** Reads a sheet of OpenDocument. No formula is worked out and no macro is run. @throws Refused */
export async function readOds(
  file: string,
  zip: Zip,
  told: Told,
  course: FileCourse,
): Promise<Book> {
  await refuseOtherDocuments(zip, course);
  if ([...zip.entries.keys()].some((path) => /^(?:Basic|Scripts)\/.+\/.+/.test(path)))
    told.add('macros');
  const content = zip.entries.get('content.xml');
  if (!content) throw new Refused('damaged', { written: 'ods' });
  const reader = new TablesReader(told, course);
  await readXml(unpack(zip, content, course), reader, course);
  if (reader.sheets.length === 0) throw new Refused('no-sheet');
  return { file, form: 'ods', sheets: reader.sheets };
}

async function refuseOtherDocuments(zip: Zip, course: FileCourse): Promise<void> {
  const kind = zip.entries.get('mimetype');
  const type = kind ? new TextDecoder().decode(await unpackWhole(zip, kind, course)) : '';
  if (kind && !type.includes('opendocument.spreadsheet'))
    throw new Refused('other-form', { written: 'opendocument' });
  const manifest = zip.entries.get('META-INF/manifest.xml');
  if (!manifest) return;
  const open = (name: string) => {
    if (name === 'encryption-data') throw new Refused('locked');
  };
  await readXml(unpack(zip, manifest, course), { open }, course);
}
