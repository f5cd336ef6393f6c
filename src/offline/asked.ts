import { withoutBase } from '../site/path.ts';

/*
 * What a request asks of the site, as far as keeping goes: decided from its address and its form alone.
 */

/** What of a request matters here. A browser's `Request` fits. */
export interface Asking {
  url: string;
  method: string;
  mode: string;
  cache: string;
  headers: { has: (name: string) => boolean };
}

/**
 * What is asked for: a page; a file that never changes under its address; or something to be passed on to the
 * server as it is. Null: of no concern.
 */
export type WantedOfSite = { kind: 'page' | 'file'; key: string } | { kind: 'passed' } | null;

/** How a request says that it wants the server's own answer. */
const PAST_WHAT_IS_KEPT: ReadonlySet<string> = new Set(['no-store', 'no-cache', 'reload']);

/**
 * @param site where the site is: its address with the path below which it stands.
 * @param apart folders below it of sites of their own, by name: those of its other languages.
 */
export function askedBy(request: Asking, site: URL, apart: readonly string[] = []): WantedOfSite {
  const url = new URL(request.url);
  const below = url.origin === site.origin ? withoutBase(url.pathname, site.pathname) : null;
  const path = apart.some((folder) => below?.startsWith(`/${folder}/`)) ? null : below;
  const navigates = request.mode === 'navigate';
  // Whoever asks for a part of a file must not get the whole.
  if (path === null || request.method !== 'GET' || request.headers.has('range'))
    return navigates ? { kind: 'passed' } : null;
  if (navigates) {
    const page = pageKey(path);
    return page === null ? { kind: 'passed' } : { kind: 'page', key: page };
  }
  const file = fileKey(path, url.search);
  return file === null || PAST_WHAT_IS_KEPT.has(request.cache) ? null : { kind: 'file', key: file };
}

/**
 * The path of a page under which it is kept: with its slash, and without params and anchor, for what the
 * server sends is the same whatever they say. Null for what is no page, and for pages of other people's frames.
 */
export function pageKey(path: string): string | null {
  if (path.startsWith('/embed/')) return null;
  const bare = path.replace(/\/index\.html$/, '/');
  if (bare.endsWith('/')) return bare;
  return /\.[a-z0-9]+$/i.test(bare) ? null : `${bare}/`;
}

/**
 * The path of a file with its version, if it never changes under that: code, styles and fonts have it in
 * their names, data in the query. Null for any other.
 */
export function fileKey(path: string, search: string): string | null {
  if (/^\/assets\/[^/]+$/.test(path)) return path;
  const version = new URLSearchParams(search).get('v');
  return /^\/data\/.+\.json$/.test(path) && version !== null && /^\w+$/.test(version)
    ? `${path}?v=${version}`
    : null;
}

/** The version of the data in the key of a data file; null in that of any other. */
export function dataVersionIn(key: string): string | null {
  return /^\/data\/.+\?v=(\w+)$/.exec(key)?.[1] ?? null;
}
