import compression from 'compression';
import { existsSync, readFileSync, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import * as mediaTypes from '../site/media-types.ts';
import { below, withoutBase } from '../site/path.ts';

type Middleware = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

/** What was in the folder when it was last read. Paths start with `/` and are decoded. */
interface Site {
  dir: string;
  /** Path below which the site stands, with a slash at both ends. */
  base: string;
  /** Milliseconds since the epoch. */
  scannedAt: number;
  serveFile: RequestHandler;
  /** Retired path below the base, with trailing slash → the path of the host that replaced it. */
  redirects: ReadonlyMap<string, string>;
}

type Answer =
  | { kind: 'file'; path: string; stats: Stats }
  | { kind: 'moved'; to: string }
  | { kind: 'missing' }
  | { kind: 'malformed' };

const { inUtf8, CITATION_FILES: _citations, FEED_JSON, JSON_FILE, ...KINDS } = mediaTypes;
/** What a file is sent as, by the ending of its name. JSON of whatever purpose is JSON, feeds apart. */
const CONTENT_TYPES = new Map(
  [...Object.values(KINDS), JSON_FILE].map((kind) => [`.${kind.ending}`, inUtf8(kind)]),
);

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * A server for a finished site: right status codes, trailing slashes, redirects of retired ids,
 * cache headers, compression. It does not listen yet.
 * @param dir the built folder; `redirects.json` and `404.html` in it are optional.
 * @param base the path for which it was built, with a slash at both ends.
 * @throws Error with a readable message if `redirects.json` is there but wrong.
 */
export function createSiteServer(dir: string, base = '/'): Server {
  let site = scanSite(resolve(dir), base);
  // The types of `compression` are Express's; at run time it needs only Node's own objects.
  const compress = compression() as unknown as Middleware;

  function handle(req: IncomingMessage, res: ServerResponse): void {
    if (req.method !== 'GET' && req.method !== 'HEAD') return sendWrongMethod(res);
    const { pathname, search } = splitAddress(req.url ?? '/');
    const path = withoutBase(pathname, base);
    if (`${pathname}/` === base) return sendMoved(res, withQuery(base, search));
    const answer: Answer = path === null ? outside(pathname) : findAnswer(site, path);
    if (answer.kind === 'malformed') return sendMalformed(res);
    if (answer.kind === 'missing') return sendMissing(res, site.dir);
    if (answer.kind === 'moved') return sendMoved(res, withQuery(answer.to, search));
    if (isNewerThan(site, answer.stats)) site = scanSite(site.dir, base);
    sendFile(site, req, res, answer.path, search);
  }

  return createServer((req, res) => {
    setCommonHeaders(res);
    compress(req, res, () => {
      try {
        handle(req, res);
      } catch (error) {
        sendFailure(res, error);
      }
    });
  });
}

function scanSite(dir: string, base: string): Site {
  const scannedAt = Date.now();
  return {
    dir,
    base,
    scannedAt,
    serveFile: sirv(dir, { etag: true, extensions: [] }),
    redirects: readRedirects(join(dir, 'redirects.json'), base),
  };
}

/**
 * Whether a file was written after the folder was read. In production mode sirv remembers sizes, so
 * a build that runs beside the server would otherwise be cut off at the old lengths.
 */
function isNewerThan(site: Site, file: Stats): boolean {
  const clockSlack = 50;
  return file.ctimeMs > site.scannedAt - clockSlack;
}

/** Reads `{"/old/": "/new/"}`, both below the base; an absent file is an empty map. Throws on anything else. */
function readRedirects(file: string, base: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const redirects = new Map<string, string>();
  for (const [from, to] of Object.entries(parseRecord(file))) {
    if (!isLocalPath(from) || !isLocalPath(to)) {
      throw new Error(`${file}: "${from}" must lead from one path of this site to another`);
    }
    redirects.set(withSlash(withoutBase(from, base) ?? from), to);
  }
  return redirects;
}

function parseRecord(file: string): object {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not readable JSON: ${String(error)}`, { cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Error(`${file} must be an object of paths`);
}

/** A path that browsers cannot take for another host: `//x`, `/\x` and blanks are refused. */
function isLocalPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?!\/)[!-[\]-~]*$/.test(value);
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** `/a?b` → pathname `/a` and search `?b`; search is empty where there is no query. */
function splitAddress(url: string): { pathname: string; search: string } {
  const at = url.indexOf('?');
  return at < 0
    ? { pathname: url, search: '' }
    : { pathname: url.slice(0, at), search: url.slice(at) };
}

/** What there is beside the site: nothing. A path that no address can have is told apart. */
function outside(pathname: string): Answer {
  return { kind: decodeSegments(pathname) === 'malformed' ? 'malformed' : 'missing' };
}

/** What the folder has for a requested, still encoded path below the base. */
function findAnswer(site: Site, pathname: string): Answer {
  const segments = decodeSegments(pathname);
  if (segments === 'malformed') return { kind: 'malformed' };
  const wantsFolder = segments.at(-1) === '';
  const names = wantsFolder ? segments.slice(0, -1) : segments;
  if (!names.every(isPlainName)) return { kind: 'missing' };

  const path = `/${names.join('/')}`;
  const redirect = site.redirects.get(withSlash(path));
  if (redirect !== undefined) return { kind: 'moved', to: redirect };
  if (!wantsFolder) {
    const stats = statFile(site.dir, path);
    if (stats) return { kind: 'file', path, stats };
  }
  const indexPath = `${withSlash(path)}index.html`;
  const stats = statFile(site.dir, indexPath);
  if (!stats) return { kind: 'missing' };
  if (wantsFolder) return { kind: 'file', path: indexPath, stats };
  return { kind: 'moved', to: below(`/${names.map(encodeURIComponent).join('/')}/`, site.base) };
}

/** `/rounds/x%20y/` → `['rounds', 'x y', '']`. Malformed: no leading slash, or wrong `%`. */
function decodeSegments(pathname: string): string[] | 'malformed' {
  if (!pathname.startsWith('/')) return 'malformed';
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return 'malformed';
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

/** Null for a folder, for nothing, and for a name that the file system cannot hold. */
function statFile(dir: string, path: string): Stats | null {
  try {
    const stats = statSync(join(dir, path));
    return stats.isFile() ? stats : null;
  } catch {
    return null;
  }
}

/** Adds a request's query to a redirect's target, which may have a query and a fragment itself. */
function withQuery(target: string, search: string): string {
  if (search.length < 2) return target;
  const [address = '', ...fragment] = target.split('#');
  const query = address.includes('?') ? `&${search.slice(1)}` : search;
  return [`${address}${query}`, ...fragment].join('#');
}

/** What other sites and programs are meant to read: the data in every form, and the feeds. */
function isForReuse(path: string): boolean {
  return /^\/(?:data|feeds)\/.+\.(?!html$)[a-z]+$|^\/CITATION\.cff$/.test(path);
}

/**
 * What other sites may read: what is meant for them, and what a page of ours is made of, since in a frame
 * whose sandbox takes its origin away that page is another site to us.
 */
function isOpen(path: string): boolean {
  return isForReuse(path) || path.startsWith('/assets/');
}

/** The Cache-Control of a file. A `v` in the query says which version of the file is meant. */
function cacheControl(path: string, search: string): string {
  if (path.startsWith('/assets/')) return FOREVER;
  if (path.endsWith('.html')) return 'no-cache';
  const versioned = /^\/(?:data|previews)\//.test(path);
  if (versioned && new URLSearchParams(search).get('v')) return FOREVER;
  return isForReuse(path) ? 'no-cache' : 'public, max-age=3600';
}

function contentType(path: string): string {
  if (/^\/feeds\/.+\.json$/.test(path)) return inUtf8(FEED_JSON);
  return CONTENT_TYPES.get(extname(path).toLowerCase()) ?? KINDS.BYTES.type;
}

function setCommonHeaders(res: ServerResponse): void {
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  res.setHeader('Vary', 'Accept-Encoding');
}

function sendFile(
  site: Site,
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  search: string,
): void {
  // sirv throws on a range that ends before it starts, and compression would spoil a partial
  // answer; a server may always answer with the whole file.
  delete req.headers.range;
  req.url = encodeURI(path);
  res.setHeader('Content-Type', contentType(path));
  res.setHeader('Cache-Control', cacheControl(path, search));
  if (isOpen(path)) res.setHeader('Access-Control-Allow-Origin', '*');
  site.serveFile(req, res, () => sendMissing(res, site.dir));
}

function sendMoved(res: ServerResponse, to: string): void {
  res.setHeader('Location', to);
  sendText(res, 308, `This page is at ${to}`);
}

function sendMissing(res: ServerResponse, dir: string): void {
  res.removeHeader('Access-Control-Allow-Origin');
  if (!statFile(dir, '/404.html')) return sendText(res, 404, 'There is no page at this address.');
  send(res, 404, contentType('404.html'), readFileSync(join(dir, '404.html')));
}

function sendMalformed(res: ServerResponse): void {
  sendText(res, 400, 'This address is malformed: a % in it must be followed by two hex digits.');
}

function sendWrongMethod(res: ServerResponse): void {
  res.setHeader('Allow', 'GET, HEAD');
  sendText(res, 405, 'This site can only be read: use GET or HEAD.');
}

function sendFailure(res: ServerResponse, error: unknown): void {
  console.error(error);
  if (res.headersSent) res.destroy();
  else sendText(res, 500, 'The server could not read this page. Its terminal says why.');
}

function sendText(res: ServerResponse, status: number, line: string): void {
  send(res, status, inUtf8(KINDS.PLAIN), Buffer.from(`${line}\n`));
}

/** Sends an answer that must be asked for anew each time; Node leaves the body out for HEAD. */
function send(res: ServerResponse, status: number, type: string, body: Buffer): void {
  res.statusCode = status;
  res.setHeader('Content-Type', type);
  res.setHeader('Content-Length', body.byteLength);
  res.setHeader('Cache-Control', 'no-cache');
  res.end(body);
}
