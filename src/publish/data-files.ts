import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The folder of the data files. */
export const DATA_DIR = join(import.meta.dirname, '../data');

/** Reads every JSON file below a folder: path below it, with forward slashes → text. */
export async function readDataFiles(dir = DATA_DIR): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(
    paths.map((path, i) => [relative(dir, path).split(sep).join('/'), texts[i] as string]),
  );
}
