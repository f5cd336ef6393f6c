/* A dataset as the files of its folder: one a round, sources by the year of their page, a list each for the rest. */

/** Path → value of every file of the dataset, in the shape of the folder of the data. */
export type FilesMade = Map<string, unknown>;

/** A dataset by the names of its lists, as `dataset.json` has them; what its lists hold need not be right. */
export type DatasetLists = {
  readonly about: unknown;
  readonly rounds: readonly unknown[];
  readonly sources: readonly unknown[];
  readonly [list: string]: unknown;
};

/** The files of a dataset. What is wrong with them is for the schema to say. */
export function dataFiles({ about, rounds, sources, ...lists }: DatasetLists): FilesMade {
  const files: FilesMade = new Map<string, unknown>([['about.json', about]]);
  for (const [name, list] of Object.entries(lists)) files.set(`${fileWord(name)}.json`, list);
  for (const round of rounds) files.set(freePath(files, fieldText(round, 'id') ?? 'no-id'), round);
  for (const source of sources) {
    const path = `sources/${fieldText(source, 'published')?.slice(0, 4) ?? 'undated'}.json`;
    const list = files.get(path);
    if (Array.isArray(list)) list.push(source);
    else files.set(path, [source]);
  }
  return files;
}

/** The path of a round; another where it is taken, so that neither is lost and the rules see both. */
function freePath(files: FilesMade, id: string): string {
  let path = `rounds/${id}.json`;
  for (let n = 2; files.has(path); n++) path = `rounds/${id}-${n}.json`;
  return path;
}

/** `lintExceptions` → `lint-exceptions`. */
const fileWord = (name: string) => name.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);

function fieldText(record: unknown, field: 'id' | 'published'): string | null {
  const value: unknown =
    typeof record === 'object' && record !== null && field in record
      ? (record as Record<string, unknown>)[field]
      : null;
  return typeof value === 'string' ? value : null;
}
