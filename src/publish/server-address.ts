/*
 * What a request asks for, told from its address alone: nothing here knows which files there are.
 */

/** What an address asks for below the base. */
export type WantedPath =
  /** No browser makes such an address: it has no slash at its start, or a wrong `%`. */
  | { kind: 'malformed' }
  /** An address, but none that a file of the site can have. */
  | { kind: 'nowhere' }
  | {
      kind: 'name';
      /** Decoded, with a slash at its start and none at its end; empty for the home page. */
      path: string;
      /** The same as it stands in an address. */
      encoded: string;
      /** Whether the address ends with a slash. */
      isFolder: boolean;
    };

/** `/a?b` → pathname `/a` and search `?b`; search is empty where there is no query. */
export function splitAddress(url: string): { pathname: string; search: string } {
  const at = url.indexOf('?');
  return at < 0
    ? { pathname: url, search: '' }
    : { pathname: url.slice(0, at), search: url.slice(at) };
}

/** What a still encoded path asks for: `/rounds/x%20y/` → the folder `/rounds/x y`. */
export function wantedBy(pathname: string): WantedPath {
  const segments = decodedSegments(pathname);
  if (!segments) return { kind: 'malformed' };
  const isFolder = segments.at(-1) === '';
  const names = isFolder ? segments.slice(0, -1) : segments;
  if (!names.every(isPlainName)) return { kind: 'nowhere' };
  return {
    kind: 'name',
    path: names.map((name) => `/${name}`).join(''),
    encoded: names.map((name) => `/${encodeURIComponent(name)}`).join(''),
    isFolder,
  };
}

function decodedSegments(pathname: string): string[] | null {
  if (!pathname.startsWith('/')) return null;
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

/**
 * Whether a decoded segment can name a file of the site. Refusing empty names, dots and encoded
 * separators rules out path traversal, hidden files, and redirects to `//another.host/`.
 */
function isPlainName(name: string): boolean {
  if (name === '' || /[/\\\0]/.test(name)) return false;
  return !name.startsWith('.') || name === '.well-known';
}

/** Adds a request's query to a redirect's target, which may have a query and a fragment itself. */
export function withQuery(target: string, search: string): string {
  if (search.length < 2) return target;
  const [address = '', ...fragment] = target.split('#');
  const query = address.includes('?') ? `&${search.slice(1)}` : search;
  return [`${address}${query}`, ...fragment].join('#');
}
