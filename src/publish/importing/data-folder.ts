import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { FilesMade } from '../../intake/data-files-of.ts';
import { schemaOf } from '../../model/parse-file.ts';

/** Whose formatting is that of all JSON of data, wherever it is written. */
const LIKE = join(import.meta.dirname, '../../data/about.json');

/** Whether a folder is there and something lies in it. @throws where it is no folder, or cannot be read */
export async function isTaken(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Writes the files of a dataset into a folder. All are written beside it first and put in place then, so that one that
 * cannot be written leaves what was there. Files of an older dataset that this one lacks are taken away; what is no
 * file of a dataset stays.
 */
export async function writeDataFolder(files: FilesMade, to: string): Promise<void> {
  const folder = resolve(to);
  const config = await resolveConfig(LIKE);
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(`${folder}.`);
  try {
    for (const [path, value] of files) {
      if (!schemaOf(path)) throw new Error(`${path} is no file of a dataset`);
      const text = await format(JSON.stringify(value, null, 2), { ...config, parser: 'json' });
      await mkdir(dirname(join(beside, path)), { recursive: true });
      await writeFile(join(beside, path), text);
    }
    for (const path of await olderFiles(folder)) if (!files.has(path)) await rm(join(folder, path));
    for (const path of files.keys()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(beside, path), join(folder, path));
    }
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Files of a dataset that lie in a folder, by their paths below it. */
async function olderFiles(folder: string): Promise<string[]> {
  if (!(await isTaken(folder))) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => schemaOf(path) !== null);
}

/** Writes marked copies of files into a folder, in place of earlier ones. */
export async function writeMarked(
  copies: ReadonlyMap<string, string | Uint8Array>,
  to: string,
): Promise<void> {
  if (copies.size > 0) await mkdir(to, { recursive: true });
  for (const [name, content] of copies) await writeFile(join(to, name), content);
}
