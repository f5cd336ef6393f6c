import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { decodeUtf8 } from '../model/gate/utf8.ts';
import { formatFindings, type Finding } from '../model/lint/finding.ts';

const ROOT = join(import.meta.dirname, '../..');

const REMEDY = 'is no folder of data: correct PARLEY_DATA, which names a folder such as src/data';

/** The folder of the dataset that this repository publishes. */
const OWN_DATA_DIR = join(ROOT, 'src/data');

/**
 * The folder of the data files: the one that the setting PARLEY_DATA names, from the folder of the
 * project or absolute, or else that of this repository's own dataset.
 */
export function dataDir(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const set = env['PARLEY_DATA'];
  return set ? resolve(ROOT, set) : OWN_DATA_DIR;
}

/** Whether it is this repository's own dataset that is built, checked and recorded. */
export function isOwnData(dir = dataDir()): boolean {
  return relative(OWN_DATA_DIR, dir) === '';
}

/** A folder as people name it: from the folder of the project where it is below that. */
export function shownDir(dir = dataDir()): string {
  const path = relative(ROOT, dir).split(sep).join('/');
  return path.startsWith('..') ? dir : path;
}

/** The texts of a folder (path below it, with forward slashes → text), and the files that have none. */
export type DataFiles = { files: Map<string, string>; unread: Finding[] };

/** Far more than the largest list of the field's largest dataset: such a file is none of ours. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads every JSON file below a folder. A file that cannot be read, or is not UTF-8, is a finding like any
 * other; a folder that cannot be read or holds no JSON file throws an error that names it and the setting.
 */
export async function readData(dir = dataDir()): Promise<DataFiles> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      throw new Error(`${dir} ${REMEDY} (${reasonOf(error)})`, { cause: error });
    },
  );
  const named = entries
    .filter((entry) => /\.json$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const read = await Promise.all(
    named.map(
      async (path) => [relative(dir, path).split(sep).join('/'), await readText(path)] as const,
    ),
  );
  const files = new Map(
    read.flatMap(([path, { text }]) => (text === undefined ? [] : [[path, text]])),
  );
  const unread = read.flatMap(([file, { wrong }]) => (wrong ? [{ file, ...wrong }] : []));
  if (read.every(([, { text, wrong }]) => text === undefined && !wrong))
    throw new Error(`${dir} ${REMEDY} (it holds no JSON file)`);
  return { files, unread };
}

const wrong = (message: string, hint: string, pointer = ''): ReadText => ({
  wrong: { pointer, message, hint },
});

/** The text of the bytes of a file, or where they stop being one. */
export function textOf(bytes: Uint8Array): ReadText {
  const decoded = decodeUtf8(bytes);
  if (decoded.text !== null) return { text: decoded.text };
  const { byte, line, value } = decoded;
  const isUtf16 = byte === 0 && (value === 0xff || value === 0xfe);
  return wrong(
    `byte ${byte} (0x${value.toString(16).padStart(2, '0')}) is not UTF-8`,
    isUtf16
      ? 'the file is UTF-16: save it as UTF-8'
      : 'save the file as UTF-8, and restore the letter that was lost there',
    `line ${line}`,
  );
}

type ReadText = { text?: string; wrong?: Omit<Finding, 'file'> };

/** The text of a file, or why it has none; neither for a folder with files of its own, which are read themselves. */
async function readText(path: string): Promise<ReadText> {
  try {
    const found = await stat(path);
    if (found.isDirectory())
      return (await readdir(path)).length > 0
        ? {}
        : wrong('this is a folder, and not a file', 'put the file in its place');
    if (!found.isFile()) return wrong('this is no file with a text', 'put the file in its place');
    if (!path.endsWith('.json'))
      return wrong('the name does not end in small letters', 'rename it to end in .json');
    if (found.size > MOST_BYTES)
      return wrong(
        `the file has ${found.size} bytes, more than ${MOST_BYTES}`,
        'no list of a dataset is so long: restore the file, or part its records',
      );
    return textOf(await readFile(path));
  } catch (error) {
    return wrong(
      `the file cannot be read (${reasonOf(error)})`,
      'restore it, or the right to read it',
    );
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The texts alone. Throws an error that names every file that has none. */
export async function readDataFiles(dir = dataDir()): Promise<Map<string, string>> {
  const { files, unread } = await readData(dir);
  if (unread.length > 0) throw new Error(formatFindings(unread, shownDir(dir)));
  return files;
}

/** For a script of the command line: a folder that cannot be read is one line, and ends it with 1. */
export function readDataOrExit(): Promise<DataFiles> {
  return readData().catch((error: unknown) => {
    console.error(reasonOf(error));
    process.exit(1);
  });
}
