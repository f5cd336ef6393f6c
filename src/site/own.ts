/*
 * A dataset of a reader's own is a site whose addresses stand behind the "#" of one page: "/your-talks/open/#/<key>/rounds/x/".
 * No server hears what stands there, so that not even the name of a round leaves the device, and any host serves it.
 */

/** Path of the page that shows datasets kept on this device. */
export const OPEN_PATH = '/your-talks/open/';

/**
 * The key of the dataset that an address names; null for one of the published site. Keys are made by us: a letter that
 * no word begins with, and eight small letters and digits.
 * @param base the path below which the published site stands, with a slash at both ends.
 */
export function ownKeyIn(
  { pathname, hash }: { pathname: string; hash: string },
  base: string,
): string | null {
  const key = /^#\/(x[a-z\d]{8})\//.exec(hash);
  return (pathname === base.slice(0, -1) + OPEN_PATH && key?.[1]) || null;
}

/** The address, on this host, of the start of an own dataset. */
export function ownBase(key: string, base: string): string {
  return `${base.slice(0, -1)}${OPEN_PATH}#/${key}/`;
}
