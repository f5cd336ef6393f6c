/*
 * Paths of the site begin with a slash and know nothing of the base, as `paths` makes them. The base is the
 * path below which the site stands (Vite's `--base`), with a slash at both ends: "/" or "/parley/".
 */

/** A path of the site as a path of its host: "/rounds/x/" → "/parley/rounds/x/". */
export function below(path: string, base: string): string {
  return `${base.slice(0, -1)}${path}`;
}

/** The path of the site for a path of the host; null for one that is not below the base. */
export function withoutBase(pathname: string, base: string): string | null {
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : null;
}

/** The origin of a setting such as "https://example.org/parley/". Throws where it is no address. */
export function originOf(setting: string): string {
  return new URL(setting).origin;
}
