/*
 * What the build says of a release to those who keep it: `offline.json`. Paths are those of the site, below
 * its base, with a slash at their start; files bear their version.
 */

export interface ReleaseList {
  /** Fingerprint of the release. */
  release: string;
  /** Fingerprint of its data. */
  data: string;
  /** Pages and files without which nothing can be looked for or compared: kept in any case. */
  first: string[];
  /** All its code, styles and fonts. */
  code: string[];
  /** Everything that a reader can keep: pages and files, `first` and `code` with them. */
  all: string[];
  /** What of it all has to be loaded (compressed), and the room that it takes on the device, in bytes. */
  size: { toLoad: number; toKeep: number };
}

/** Where the list of a release is. */
export function listKey(release: string): string {
  return `/offline.json?v=${release}`;
}

/** Reads a list. Throws where it is none. */
export function releaseListIn(text: string): ReleaseList {
  const value = JSON.parse(text) as Partial<ReleaseList> | null;
  const lists = [value?.first, value?.code, value?.all];
  if (!value?.release || !value.data || !value.size || !lists.every(Array.isArray))
    throw new Error('this is no list of a release');
  return value as ReleaseList;
}
