import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { GivenFile } from '../../intake/files/datasets.ts';
import { LIMITS } from '../../intake/files/limits.ts';
import type { FileProblem } from '../../intake/files/problems.ts';

/**
 * The files that a command line names; of a folder, all files below it, hidden ones apart. Each bears its own name, or
 * the path as it was given where two have the same. Nothing is read where all are together more than can be.
 *
 * @throws where a path names nothing that can be read
 */
export async function givenFiles(
  paths: readonly string[],
): Promise<{ files: GivenFile[]; tooLarge: FileProblem | null }> {
  const names = paths.map((path) => basename(resolve(path)));
  const isRepeated = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  const found = await Promise.all(
    paths.map((path, i) => {
      const name = names[i] ?? path;
      return filesAt(path, isRepeated(name) ? path.split(sep).join('/') : name);
    }),
  );
  const all = found.flat();
  const total = all.reduce((sum, { size }) => sum + size, 0);
  const largest = all.toSorted((a, b) => b.size - a.size)[0];
  if (total > LIMITS.bytes && largest)
    return {
      files: [],
      tooLarge: { kind: 'too-large', file: largest.name, limit: LIMITS.bytes, count: total },
    };
  const files = await Promise.all(
    all.map(async ({ name, path }) => ({ name, bytes: new Uint8Array(await readFile(path)) })),
  );
  return { files, tooLarge: null };
}

type FileAt = { name: string; path: string; size: number };

async function filesAt(path: string, name: string): Promise<FileAt[]> {
  const at = await stat(path);
  if (!at.isDirectory()) return [{ name, path, size: at.size }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const inside = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(sep).some((part) => part.startsWith('.')));
  return Promise.all(
    inside.toSorted().map(async (file) => ({
      name: `${name}/${file.split(sep).join('/')}`,
      path: join(path, file),
      size: (await stat(join(path, file))).size,
    })),
  );
}
