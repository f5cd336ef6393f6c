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

/** So many sources stand in one file at most: how long the text of a file may be has a bound (model/parse-file.ts). */
const MOST_SOURCES = 20_000;

/** The files of a dataset. What is wrong with them is for the schema to say. */
export function dataFiles({ about, rounds, sources, ...others }: DatasetLists): FilesMade {
  const files: FilesMade = new Map<string, unknown>([['about.json', about]]);
  for (const [name, list] of Object.entries(others)) files.set(`${fileWord(name)}.json`, list);
  for (const round of rounds) files.set(freePath(files, fieldText(round, 'id') ?? 'no-id'), round);
  const byYear = new Map<string, unknown[]>();
  for (const source of sources) {
    const year = fieldText(source, 'published')?.slice(0, 4) ?? 'undated';
    const list = byYear.get(year);
    if (list) list.push(source);
    else byYear.set(year, [source]);
  }
  for (const [year, list] of byYear)
    for (let at = 0; at < list.length; at += MOST_SOURCES) {
      const part = at === 0 ? year : `${year}-${at / MOST_SOURCES + 1}`;
      files.set(`sources/${part}.json`, list.slice(at, at + MOST_SOURCES));
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
