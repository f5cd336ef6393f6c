import { Refused } from './problems.ts';
import type { Zip } from './zip.ts';

/* What a file is, by what stands in it: its name may say anything. */

const begins = (bytes: Uint8Array, ...head: number[]) => head.every((byte, i) => bytes[i] === byte);
const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

/** Beginnings of what is met instead of a table, and what it is. */
const OTHERS: readonly (readonly [is: string, ...head: number[]])[] = [
  ['pdf', ...ascii('%PDF')],
  ['picture', 0x89, ...ascii('PNG')],
  ['picture', 0xff, 0xd8, 0xff],
  ['picture', ...ascii('GIF8')],
  ['picture', ...ascii('RIFF')],
  ['packed', 0x1f, 0x8b],
  ['packed', ...ascii('Rar!')],
  ['packed', ...ascii('7z'), 0xbc, 0xaf],
  ['packed', ...ascii('BZh')],
  ['packed', 0xfd, ...ascii('7zXZ')],
  ['database', ...ascii('SQLite format 3')],
  ['database', ...ascii('PAR1')],
];

/** Whether the bytes are a ZIP, which workbooks are, too. */
export const isZip = (bytes: Uint8Array) =>
  begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0x50, 0x4b, 5, 6);

/** Refuses what is known to be no table. @throws Refused */
export function refuseOthers(bytes: Uint8Array): void {
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) refuseCompound(bytes);
  const other = OTHERS.find(([, ...head]) => begins(bytes, ...head));
  if (other) throw new Refused('other-form', { written: other[0] });
}

/** The container of Office before 2007, in which workbooks with a password stand until today. */
function refuseCompound(bytes: Uint8Array): never {
  const names = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) throw new Refused('locked');
  if (/Workbook|Book/.test(names)) throw new Refused('old-excel');
  throw new Refused('other-form', { written: 'word' });
}

/** What a ZIP is: a workbook, a text with its parts, or a folder of files. @throws Refused for other documents */
export function formOfZip({ entries }: Zip): 'xlsx' | 'ods' | 'folder' {
  const has = (path: RegExp) => [...entries.keys()].some((entry) => path.test(entry));
  if (has(/^xl\/workbook\.bin$/)) throw new Refused('binary-excel');
  if (has(/^\[Content_Types\]\.xml$/)) {
    if (has(/^word\//)) throw new Refused('other-form', { written: 'word' });
    if (has(/^ppt\//)) throw new Refused('other-form', { written: 'slides' });
    return 'xlsx';
  }
  if (has(/^content\.xml$/) && has(/^(?:mimetype|META-INF\/manifest\.xml)$/)) return 'ods';
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/)) throw new Refused('other-form', { written: 'numbers' });
  return 'folder';
}

/** Refuses text that is a page or a document of XML. @throws Refused */
export function refuseMarkup(text: string): void {
  if (!text.startsWith('<')) return;
  const isPage = /^<(?:!doctype html|html|table|head|body|div|meta)\b/i.test(text);
  throw new Refused('other-form', { written: isPage ? 'page' : 'xml' });
}
