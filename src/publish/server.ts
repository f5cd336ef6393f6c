import compression from 'compression';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import send from 'send';
import { below, withoutBase } from '../site/path.ts';
import { splitAddress, wantedBy, withQuery, type WantedPath } from './server-address.ts';
import {
  ASK_ANEW,
  COMMON_HEADERS,
  headersOf,
  PLAIN_TEXT,
  redirectsIn,
  withSlash,
} from './server-rules.ts';

type Middleware = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

/**
 * A server for a finished site: right status codes, trailing slashes, redirects of retired ids,
 * cache headers, compression. It does not listen yet.
 * @param dir the built folder; `redirects.json` and `404.html` in it are optional.
 * @param base the path for which it was built, with a slash at both ends.
 * @throws Error with a readable message if `redirects.json` is there but wrong.
 */
export function createSiteServer(dir: string, base = '/'): Server {
  const root = resolve(dir);
  const redirects = redirectsOf(join(root, 'redirects.json'), base);
  // Its types are Express's; at run time it needs only Node's own objects.
  const compress = compression() as unknown as Middleware;

  function answer(req: IncomingMessage, res: ServerResponse): void {
    if (req.method !== 'GET' && req.method !== 'HEAD') return sendWrongMethod(res);
    const { pathname, search } = splitAddress(req.url ?? '/');
    if (`${pathname}/` === base) return sendMoved(res, withQuery(base, search));
    const path = withoutBase(pathname, base);
    const wanted = wantedBy(path ?? pathname);
    if (wanted.kind === 'malformed') return sendMalformed(res);
    if (wanted.kind === 'nowhere' || path === null) return sendMissing(res, root);
    const moved = redirects().get(withSlash(wanted.path));
    if (moved !== undefined) return sendMoved(res, withQuery(moved, search));
    sendFile(req, res, wanted, search);
  }

  /** `send` finds the file, or that it is a folder, or that there is none; nothing looks before it does. */
  function sendFile(
    req: IncomingMessage,
    res: ServerResponse,
    { path, encoded, isFolder }: WantedPath & { kind: 'name' },
    search: string,
  ): void {
    // Compression would spoil a part of a file; a server may always answer with the whole of it.
    const options = { root, acceptRanges: false, cacheControl: false, dotfiles: 'allow' } as const;
    send(req, isFolder ? `${encoded}/` : encoded, options)
      .on('headers', () =>
        setHeaders(res, headersOf(isFolder ? `${path}/index.html` : path, search)),
      )
      .on('directory', () =>
        guarded(res, () => {
          if (!existsSync(join(root, path, 'index.html'))) return sendMissing(res, root);
          sendMoved(res, withQuery(below(`${encoded}/`, base), search));
        }),
      )
      .on('error', (error: Error & { status?: number }) =>
        guarded(res, () => {
          if (error.status === 404) return sendMissing(res, root);
          if (error.status === 412) return sendOtherVersion(res);
          sendFailure(res, error);
        }),
      )
      .pipe(res);
  }

  return createServer((req, res) => {
    setHeaders(res, COMMON_HEADERS);
    compress(req, res, () => guarded(res, () => answer(req, res)));
  });
}

/**
 * Gives the redirects of a file, read again when the file is another, as after a build beside the running
 * server; an absent file has none. Throws at once, and at each later call, where the file is wrong.
 */
function redirectsOf(file: string, base: string): () => ReadonlyMap<string, string> {
  let version: string | null = null;
  let redirects: ReadonlyMap<string, string> = new Map();
  function current(): ReadonlyMap<string, string> {
    const stats = statSync(file, { throwIfNoEntry: false });
    const found = stats ? `${stats.ino} ${stats.ctimeMs} ${stats.size}` : '';
    if (found !== version) {
      redirects = stats ? readRedirects(file, base) : new Map();
      version = found;
    }
    return redirects;
  }
  current();
  return current;
}

function readRedirects(file: string, base: string): Map<string, string> {
  try {
    return redirectsIn(readFileSync(file, 'utf8'), base);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** Carries out what answers a request; what goes wrong in it must not end the server. */
function guarded(res: ServerResponse, run: () => void): void {
  try {
    run();
  } catch (error) {
    sendFailure(res, error);
  }
}

function setHeaders(res: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
}

function sendMoved(res: ServerResponse, to: string): void {
  res.setHeader('Location', to);
  sendLine(res, 308, `This page is at ${to}`);
}

function sendMissing(res: ServerResponse, root: string): void {
  const page = join(root, '404.html');
  if (!existsSync(page)) return sendLine(res, 404, 'There is no page at this address.');
  sendBody(res, 404, headersOf('/404.html', ''), readFileSync(page));
}

function sendMalformed(res: ServerResponse): void {
  sendLine(res, 400, 'This address is malformed: a % in it must be followed by two hex digits.');
}

function sendWrongMethod(res: ServerResponse): void {
  res.setHeader('Allow', 'GET, HEAD');
  sendLine(res, 405, 'This site can only be read: use GET or HEAD.');
}

function sendOtherVersion(res: ServerResponse): void {
  sendLine(res, 412, 'The file is not the version that was asked for.');
}

function sendFailure(res: ServerResponse, error: unknown): void {
  console.error(error);
  if (res.headersSent) res.destroy();
  else sendLine(res, 500, 'The server could not read this page. Its terminal says why.');
}

function sendLine(res: ServerResponse, status: number, line: string): void {
  const headers = { 'Content-Type': PLAIN_TEXT, 'Cache-Control': ASK_ANEW };
  sendBody(res, status, headers, Buffer.from(`${line}\n`));
}

/** Node leaves the body out for HEAD. */
function sendBody(
  res: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
): void {
  res.statusCode = status;
  setHeaders(res, headers);
  res.setHeader('Content-Length', body.byteLength);
  res.end(body);
}
