/*
 * A dataset of a reader's own is a site below its own path: "/your-talks/<key>/rounds/x/". No server has files there:
 * it answers with the page for unknown addresses, whose app finds the data on the device.
 */

/** Path of the site below which datasets that are kept on this device stand, each by its key. */
export const OWN_PATH = '/your-talks/';

/** Keys are made by us: a letter that no word begins with, and eight small letters and digits. */
export const OWN_KEY = 'x[a-z0-9]{8}';

/**
 * The key of the dataset to which a path of the host belongs; null for one of the published site.
 * @param base the path below which the published site stands, with a slash at both ends.
 */
export function ownKeyOf(pathname: string, base: string): string | null {
  const start = base.slice(0, -1) + OWN_PATH;
  if (!pathname.startsWith(start)) return null;
  const [key = '', ...more] = pathname.slice(start.length).split('/');
  return more.length > 0 && new RegExp(`^${OWN_KEY}$`).test(key) ? key : null;
}

/** The path of the host below which the pages of an own dataset stand, with a slash at both ends. */
export function ownBase(key: string, base: string): string {
  return `${base.slice(0, -1)}${OWN_PATH}${key}/`;
}
