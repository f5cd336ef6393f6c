import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { below, withoutBase } from '../site/path.ts';
import { POLICY_FILE, policyOf } from './policy-file.ts';
import { meantBy } from '../urls/meant.ts';
import { splitAddress, wantedBy, withQuery, type WantedPath } from './server-address.ts';
import {
  sendFailure,
  sendMalformed,
  sendMissing,
  sendMoved,
  sendOptions,
  sendWrongMethod,
  setHeaders,
} from './server-answers.ts';
import { sendFile, statsOf } from './server-file.ts';
import { headersAt, headersOf, redirectsIn, withSlash } from './server-rules.ts';

/**
 * A server for a finished site: right status codes, trailing slashes, redirects of retired ids, headers,
 * conditions, ranges, compression (of files beside which a compressed one stands, by that). It does not
 * listen yet.
 * @param dir the built folder; `redirects.json` and `404.html` in it are optional.
 * @param base the path for which it was built, with a slash at both ends.
 * @throws Error with a readable message if `redirects.json` is there but wrong.
 */
export function createSiteServer(dir: string, base = '/'): Server {
  const site = siteIn(resolve(dir), base);
  const others = new Map<string, Answer>();

  /** What answers for a path: the site of a language, which is whole in a folder of the first, or the first. */
  function siteAt(url: string): Answer {
    const path = withoutBase(splitAddress(url).pathname, base) ?? '';
    const language = /^\/([a-z]{2,3})\//.exec(path)?.[1];
    if (language === undefined || !existsSync(join(dir, language, POLICY_FILE))) return site;
    const known = others.get(language) ?? siteIn(resolve(dir, language), `${base}${language}/`);
    others.set(language, known);
    return known;
  }

  return createServer((req, res) => {
    guarded(req, res, () => siteAt(req.url ?? '/')(req, res));
  });
}

type Answer = (req: IncomingMessage, res: ServerResponse) => void;

/** What answers for a site in a folder. */
function siteIn(root: string, base: string): Answer {
  const redirects = whileUnchanged(join(root, 'redirects.json'), (file) =>
    readRedirects(file, base),
  );
  const told = whileUnchanged(join(root, POLICY_FILE), () => policyOf(root));
  const inPage = whileUnchanged(join(root, 'index.html'), () => policyOf(root));

  function answer(req: IncomingMessage, res: ServerResponse): void {
    if (req.url === '*' && req.method === 'OPTIONS') return sendOptions(res, false);
    const { pathname, search } = splitAddress(req.url ?? '/');
    const path = withoutBase(pathname, base);
    const wanted = wantedBy(path ?? pathname);
    const isOurs = wanted.kind === 'name' && path !== null;
    setHeaders(res, headersAt(isOurs ? fileNameOf(wanted) : '', told() ?? inPage() ?? null));
    if (req.method === 'OPTIONS')
      return sendOptions(res, res.hasHeader('Access-Control-Allow-Origin'));
    if (req.method !== 'GET' && req.method !== 'HEAD') return sendWrongMethod(req, res);
    if (`${pathname}/` === base) return sendMoved(req, res, withQuery(base, search));
    if (wanted.kind === 'malformed') return sendMalformed(req, res, path && meantAt(path));
    if (wanted.kind === 'nowhere' || path === null) return sendMissing(req, res, root);
    if (wanted.path.endsWith('/index.html')) return sendMeant(req, res, path, search);
    const moved = redirects()?.get(withSlash(wanted.path));
    if (moved !== undefined) return sendMoved(req, res, withQuery(moved, search));

    const asked = join(root, wanted.path);
    if (!wanted.isFolder && statsOf(asked)?.isDirectory()) {
      if (!existsSync(join(asked, 'index.html'))) return sendMeant(req, res, path, search);
      return sendMoved(req, res, withQuery(below(`${wanted.encoded}/`, base), search));
    }
    const name = fileNameOf(wanted);
    const file = join(root, name);
    const stats = statsOf(file);
    if (!stats?.isFile()) return sendMeant(req, res, path, search);
    sendFile(req, res, file, stats, headersOf(name, search));
  }

  /**
   * The address of what a spoilt path means, if the site has that; null if it has not, or if it is no other.
   * What cannot name a file, and what has signs that a browser drops, is never led on: it may be made to mean
   * another host.
   */
  function meantAt(pathname: string): string | null {
    if (/%[01][\da-f]/i.test(pathname)) return null;
    const { path, rest } = meantBy(pathname);
    const moved = redirects()?.get(path);
    if (moved !== undefined) return withQuery(moved, rest);
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    if ([encoded, `${encoded}/`].includes(pathname)) return null;
    if (wantedBy(encoded).kind !== 'name') return null;
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    return existsSync(file) ? below(`${encoded}${rest}`, base) : null;
  }

  /** Where nothing has this name: what was meant, or the page that helps. */
  function sendMeant(
    req: IncomingMessage,
    res: ServerResponse,
    pathname: string,
    search: string,
  ): void {
    const meant = meantAt(pathname);
    if (meant === null) sendMissing(req, res, root);
    else sendMoved(req, res, withQuery(meant, search));
  }

  return answer;
}

function fileNameOf({ path, isFolder }: WantedPath & { kind: 'name' }): string {
  return isFolder ? `${path}/index.html` : path;
}

/**
 * Gives what is read from a file, read again when the file is another, as after a build beside the running
 * server; undefined where there is none. Throws at once, and at each later call, where reading throws.
 */
function whileUnchanged<Value>(file: string, read: (file: string) => Value) {
  let version: string | null = null;
  let value: Value | undefined;
  function current(): Value | undefined {
    const stats = statSync(file, { throwIfNoEntry: false });
    const found = stats ? `${stats.ino} ${stats.ctimeMs} ${stats.size}` : '';
    if (found !== version) {
      value = stats && read(file);
      version = found;
    }
    return value;
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
function guarded(req: IncomingMessage, res: ServerResponse, run: () => void): void {
  try {
    run();
  } catch (error) {
    sendFailure(req, res, error);
  }
}
