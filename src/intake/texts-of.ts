import { made } from '#language/intake-made.ts';
import type { FilesMade } from './data-files-of.ts';
import { withoutStaleRecord } from './rows/finish.ts';

/* The files of a dataset, looked at and written without knowing whether they keep the schema. */

type Fields = Readonly<Record<string, unknown>>;

/** The files of a dataset as texts, as they lie in a folder of data. */
export const fileTextsOf = (files: FilesMade): Map<string, string> =>
  new Map([...files].map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]));

/** The title that the files themselves give; null where it was made up for want of one. */
export function titleIn(files: FilesMade): string | null {
  const title = (files.get('about.json') as Fields | undefined)?.['title'];
  return typeof title === 'string' && title !== made.title ? title : null;
}

/** The same files under another title. */
export function retitled(files: FilesMade, title: string): FilesMade {
  const about = files.get('about.json') as Fields | undefined;
  if (!about || title === '' || about['title'] === title) return files;
  const renamed: FilesMade = new Map([...files, ['about.json', { ...about, title }]]);
  withoutStaleRecord(renamed);
  return renamed;
}

/** How many rounds and proposals the files have. */
export function roundCounts(files: FilesMade): { rounds: number; proposals: number } {
  const rounds = [...files].flatMap(([path, value]) =>
    path.startsWith('rounds/') ? [value as Fields] : [],
  );
  const listed = rounds.map(({ proposals }) => (Array.isArray(proposals) ? proposals.length : 0));
  return { rounds: rounds.length, proposals: listed.reduce((sum, count) => sum + count, 0) };
}
