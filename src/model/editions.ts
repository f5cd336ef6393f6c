import { byCode } from './text.ts';
import type { Dataset, EditionRecord } from './types.ts';

/*
 * An edition is a published version of the dataset. "Version" alone would be ambiguous in the model: a
 * provision has versions, too.
 */

/** Three numbers without leading zeros, as semver writes a release. */
export const VERSION = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

/** Whether a text has the form of a version of a dataset. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Order of versions by their numbers: 1.2.0 comes before 1.10.0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The editions after the ids of a dataset have been recorded: those that no edition has begin an
 * edition of the dataset's version, if that is newer than all, or are added to the newest one.
 */
export function recordIds(
  editions: readonly EditionRecord[],
  ids: readonly string[],
  about: Pick<Dataset['about'], 'version' | 'date'>,
): { editions: EditionRecord[]; added: string[]; begun: boolean } {
  const known = new Set(editions.flatMap((edition) => edition.ids));
  const added = ids.filter((id) => !known.has(id)).toSorted(byCode);
  const newest = editions.at(-1);
  if (newest && compareVersions(about.version, newest.version) <= 0) {
    const grown = { ...newest, ids: [...newest.ids, ...added].toSorted(byCode) };
    return { editions: [...editions.slice(0, -1), grown], added, begun: false };
  }
  const { version, date } = about;
  const note = editions.length === 0 ? 'First edition.' : `Version ${version}.`;
  return { editions: [...editions, { version, date, note, ids: added }], added, begun: true };
}
