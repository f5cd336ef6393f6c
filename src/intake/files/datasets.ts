import { decodeUtf8 } from '../../model/gate/utf8.ts';
import type { FileProblem } from './problems.ts';

/** A file of a person; of a folder, its name is the path from the folder's name on. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A dataset in our own shape: the one file that a site publishes, or the texts of its folder by their paths. */
export type FoundDataset =
  | { readonly file: string; readonly value: unknown }
  | { readonly file: string; readonly texts: ReadonlyMap<string, string> };

/** Our folder among files, if it is there: the one with `about.json` and rounds. The rest is what stands outside of it. */
export function folderDataset(
  files: readonly GivenFile[],
  problems: FileProblem[],
): { dataset: FoundDataset | null; rest: readonly GivenFile[] } {
  const about = files.find(
    ({ name }) =>
      /(?:^|\/)about\.json$/.test(name) &&
      files.some((other) => other.name.startsWith(`${folderOf(name)}rounds/`)),
  );
  if (!about) return { dataset: null, rest: files };
  const folder = folderOf(about.name);
  const texts = new Map<string, string>();
  for (const { name, bytes } of files) {
    if (!name.startsWith(folder) || !name.endsWith('.json')) continue;
    const { text } = decodeUtf8(bytes);
    if (text === null) problems.push({ kind: 'damaged', file: name, written: 'text' });
    else texts.set(name.slice(folder.length), text);
  }
  return {
    dataset: { file: folder.replace(/\/$/, '') || about.name, texts },
    rest: files.filter(({ name }) => !name.startsWith(folder)),
  };
}

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);
