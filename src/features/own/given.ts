import { LIMITS } from '../../intake/files/limits.ts';
import { ownFiles } from '#language/own-files.ts';
import { number } from '../../messages/format.ts';
import type { GivenHandle } from './reading/jobs.ts';

/* What somebody chose or dropped, before anything of it is read. */

/** Files that were chosen; of a folder, each by its path. */
export function chosen(files: Iterable<File>): GivenHandle[] {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/**
 * Files that were dropped, and those in folders that were, hidden ones apart. Must be called while the drop is handled:
 * afterwards the browser has forgotten it. Stops at the first file too many.
 */
export async function dropped({ items, files }: DataTransfer): Promise<GivenHandle[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return chosen(files);
  const found: GivenHandle[] = [];
  for (const entry of entries) await gather(entry, entry.name, found);
  return found;
}

async function gather(entry: FileSystemEntry, name: string, found: GivenHandle[]): Promise<void> {
  if (found.length > LIMITS.entries) return;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ name, file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader hands out a hundred at a time, and nothing once it has handed out all.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    for (const inside of some)
      if (!inside.name.startsWith('.')) await gather(inside, `${name}/${inside.name}`, found);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** Why so much is not read, in words; null where it is. */
export function tooMuch(given: readonly GivenHandle[]): string | null {
  if (given.length > LIMITS.entries) return ownFiles.tooMany(number(LIMITS.entries));
  const count = given.reduce((sum, { file }) => sum + file.size, 0);
  if (count <= LIMITS.bytes) return null;
  const [largest] = given.toSorted((a, b) => b.file.size - a.file.size);
  const most = ownFiles.megabytes(number(LIMITS.bytes / 1024 / 1024));
  return ownFiles.tooLarge(largest?.name ?? '', most);
}

/** Names of files for a line, each once; of what lies in a folder, that of the folder. */
export function fileNames(given: readonly { readonly name: string }[]): string[] {
  return [...new Set(given.map(({ name }) => name.split('/', 1)[0] ?? name))];
}
