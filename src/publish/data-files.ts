import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

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

/**
 * Reads every JSON file below a folder: path below it, with forward slashes → text. Throws an error that
 * names the folder and the setting where the folder cannot be read or holds no such file.
 */
export async function readDataFiles(dir = dataDir()): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${dir} ${REMEDY} (${reason})`, { cause: error });
    },
  );
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  if (paths.length === 0) throw new Error(`${dir} ${REMEDY} (it holds no JSON file)`);
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(
    paths.map((path, i) => [relative(dir, path).split(sep).join('/'), texts[i] as string]),
  );
}

/** The same for a script of the command line: a folder that cannot be read is one line, and ends it with 1. */
export function readDataOrExit(): Promise<Map<string, string>> {
  return readDataFiles().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
}
