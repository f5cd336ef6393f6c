import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort, listen } from '../../testing/listen.ts';
import { createSiteServer } from '../server.ts';
import { redirectsIn } from '../server-rules.ts';
import { policyTag } from '../policy.ts';
import { caddyFile } from './caddy.ts';
import type { HostedSite, HostFolder } from './host.ts';
import { nginxFile } from './nginx.ts';

/*
 * The same requests to our own server and to those of other people with the configurations that we write for
 * them. One that is not installed on this machine is reported as not tried.
 */

const POLICY = "default-src 'none'; script-src 'self' 'sha256-abc+/='";
/** That of the site in another language, whose pages have another script in them. */
const FRENCH_POLICY = "default-src 'none'; script-src 'self' 'sha256-fr+/='";
const HTML = (title: string, policy = POLICY) =>
  `<!doctype html><html><head>${policyTag(policy)}<title>${title}</title></head></html>`;
const LONG = 'hostages for prisoners, phase by phase. '.repeat(200);
const FOREVER = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600';

const ENGLISH: Readonly<Record<string, string | Buffer>> = {
  'index.html': HTML('Home'),
  '404.html': HTML('Nothing here'),
  'rounds/x/index.html': HTML('Round x') + LONG,
  'data/index.html': HTML('Data'),
  'embed/rounds/x/index.html': HTML('Frame'),
  'proposals/old/index.html': HTML('Moved'),
  'assets/main-abc123.js': `console.log("${LONG}")`,
  'assets/serif-abc123.woff2': 'font',
  'data/index.json': JSON.stringify({ LONG }),
  'data/index.json.gz': gzipSync(JSON.stringify({ LONG })),
  'data/index.json.br': brotliCompressSync(JSON.stringify({ LONG })),
  'data/set.jsonld': '{}',
  'data/parquet/reports.parquet': `PAR1${LONG}PAR1`,
  'data/dataset.sqlite': `SQLite format 3${LONG}`,
  'data/dataset.sqlite.gz': gzipSync(`SQLite format 3${LONG}`),
  'data/dataset.sqlite.br': brotliCompressSync(`SQLite format 3${LONG}`),
  'feeds/rounds.atom': '<feed/>',
  'feeds/rounds.json': '{}',
  'oembed/rounds/x.json': '{}',
  'previews/x.png': 'png',
  'CITATION.cff': 'cff-version: 1.2.0',
  'embed.js': 'embed()',
  'sw.js': 'worker()',
  'robots.txt': 'User-agent: *',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '.env': 'hidden',
};

/** A site of two languages: the other has the same files in its folder, and some words of its own. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  ...ENGLISH,
  ...Object.fromEntries(Object.entries(ENGLISH).map(([name, content]) => [`fr/${name}`, content])),
  'fr/policy.txt': FRENCH_POLICY,
  'fr/index.html': HTML('Accueil', FRENCH_POLICY),
  'fr/404.html': HTML('Rien ici', FRENCH_POLICY),
};

const folders: string[] = [];
const children: ChildProcess[] = [];
const servers: Server[] = [];

afterAll(async () => {
  for (const server of servers) server.close().closeAllConnections();
  for (const child of children) {
    if (child.exitCode !== null) continue;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  }
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-host-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function siteAt(base: string): HostedSite {
  const french = { policy: FRENCH_POLICY, redirects: redirectsAt(`${base}fr/`) };
  const languages = new Map([['fr', french]]);
  return { base, policy: POLICY, redirects: redirectsAt(base), languages };
}

function redirectsAt(base: string): HostedSite['redirects'] {
  const root = base.slice(0, -1);
  const redirects = {
    [`${base}proposals/old/`]: `${root}/proposals/new/`,
    [`${base}proposals/older/`]: `${root}/proposals/new/?base=x#c1`,
  };
  return redirectsIn(JSON.stringify(redirects), base);
}

const isThere = (command: string) => spawnSync(command, ['-h']).error === undefined;
/** Debian keeps what is for administrators apart. */
const NGINX = ['nginx', '/usr/sbin/nginx'].find(isThere);
const CADDY = ['caddy'].find(isThere);

/** Starts a server in the foreground; resolves when it answers, rejects with what it said if it ends. */
async function started(command: string, args: readonly string[], port: number, home: string) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${said}`);
    if (await ask(port, '/').catch(() => null)) return port;
    await pause(50);
  }
  throw new Error(`${command} does not answer: ${said}`);
}

type Start = (folder: string, site: HostedSite) => Promise<number>;

const placeOf = (folder: string, port: number): HostFolder => ({
  folder,
  name: 'talks.example.org',
  listen: `127.0.0.1:${port}`,
});

const STARTS: Readonly<Record<string, Start | undefined>> = {
  'our own server': async (folder, { base }) => {
    for (const language of ['', 'fr/']) {
      const root = `${base}${language}`.slice(0, -1);
      const redirects = [...redirectsAt(`${root}/`)].map(([from, to]) => [`${root}${from}`, to]);
      const file = join(folder, language, 'redirects.json');
      writeFileSync(file, JSON.stringify(Object.fromEntries(redirects)));
    }
    const server = createSiteServer(folder, base);
    servers.push(server);
    return listen(server);
  },
  nginx:
    NGINX === undefined
      ? undefined
      : async (folder, site) => {
          const port = await freePort();
          const home = folderOf({ 'parley.conf': nginxFile(site, placeOf(folder, port)) });
          const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
            .map((kind) => `${kind}_temp_path ${home}/${kind};`)
            .join(' ');
          writeFileSync(
            join(home, 'nginx.conf'),
            `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1;
pid ${home}/nginx.pid; error_log stderr; events {}
http { access_log off; ${temporary} include ${home}/parley.conf; }`,
          );
          return started(NGINX, ['-p', home, '-c', join(home, 'nginx.conf')], port, home);
        },
  Caddy:
    CADDY === undefined
      ? undefined
      : async (folder, site) => {
          const port = await freePort();
          const home = folderOf({ Caddyfile: caddyFile(site, placeOf(folder, port)) });
          const config = ['--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'];
          return started(CADDY, ['run', ...config], port, home);
        },
};

type Reply = { status: number; headers: IncomingHttpHeaders; bytes: Buffer };

function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((done, refuse) => {
    const options = { host: '127.0.0.1', port, path, method, headers, agent: false };
    const req = request(options, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('error', refuse);
      res.on('end', () =>
        done({ status: res.statusCode ?? 0, headers: res.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    req.on('error', refuse);
    req.end();
  });
}

/** Starts each server once for all its tests. */
function onceFor(start: Start, base: string): () => Promise<number> {
  let port: Promise<number> | null = null;
  return () => (port ??= start(folderOf(FILES), siteAt(base)));
}

/** What holds at the root holds in the folder of another language, with its own policy and its own words. */
const PLACES = [
  { where: 'at the root', root: '', policy: POLICY, nothing: 'Nothing here' },
  { where: 'in a folder', root: '/fr', policy: FRENCH_POLICY, nothing: 'Rien ici' },
] as const;

it('nginx is given no text whose type is too long for its table, whose size cannot be set', () => {
  const config = nginxFile(siteAt('/'), placeOf('/srv/parley', 8080));
  const types = /gzip_types (.+);/.exec(config)?.[1]?.split(' ') ?? [];
  expect(types).toContain('application/vnd.citationstyles.csl+json');
  expect(types.filter((type) => type.length > 46)).toEqual([]);
});

for (const [name, start] of Object.entries(STARTS)) {
  describe.skipIf(!start)(start ? name : `${name} (not tried: it is not installed here)`, () => {
    const at = onceFor(start as Start, '/');

    describe.each(PLACES)('$where', ({ root, policy, nothing }) => {
      const get = async (
        path: string,
        headers?: Readonly<Record<string, string>>,
        method?: string,
      ) => ask(await at(), `${root}${path}`, headers, method);
      const closed = `${policy}; frame-ancestors 'none'`;

      it.each([
        ['/', 'text/html; charset=utf-8', 'no-cache', undefined],
        ['/rounds/x/', 'text/html; charset=utf-8', 'no-cache', undefined],
        ['/rounds/x/?v=1', 'text/html; charset=utf-8', 'no-cache', undefined],
        ['/data/', 'text/html; charset=utf-8', 'no-cache', undefined],
        ['/assets/main-abc123.js', 'text/javascript; charset=utf-8', FOREVER, '*'],
        ['/assets/serif-abc123.woff2', 'font/woff2', FOREVER, '*'],
        ['/data/index.json', 'application/json; charset=utf-8', 'no-cache', '*'],
        ['/data/index.json?v=', 'application/json; charset=utf-8', 'no-cache', '*'],
        ['/data/index.json?a=1&v=abc', 'application/json; charset=utf-8', FOREVER, '*'],
        ['/data/set.jsonld', 'application/ld+json; charset=utf-8', 'no-cache', '*'],
        ['/data/parquet/reports.parquet', 'application/vnd.apache.parquet', 'no-cache', '*'],
        ['/data/parquet/reports.parquet?v=1', 'application/vnd.apache.parquet', FOREVER, '*'],
        ['/data/dataset.sqlite', 'application/vnd.sqlite3', 'no-cache', '*'],
        ['/feeds/rounds.atom', 'application/atom+xml; charset=utf-8', 'no-cache', '*'],
        ['/feeds/rounds.json', 'application/feed+json; charset=utf-8', 'no-cache', '*'],
        ['/oembed/rounds/x.json', 'application/json; charset=utf-8', 'no-cache', '*'],
        ['/CITATION.cff', 'application/yaml; charset=utf-8', 'no-cache', '*'],
        ['/embed.js', 'text/javascript; charset=utf-8', HOUR, '*'],
        ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache', undefined],
        ['/previews/x.png', 'image/png', HOUR, undefined],
        ['/previews/x.png?v=1', 'image/png', FOREVER, undefined],
        ['/robots.txt', 'text/plain; charset=utf-8', HOUR, undefined],
        ['/icon.svg', 'image/svg+xml; charset=utf-8', HOUR, undefined],
      ])('sends %s as %s, kept by "%s", open to %s', async (path, type, kept, open) => {
        const { status, headers } = await get(path);
        expect(status).toBe(200);
        expect(headers['content-type']).toBe(type);
        expect(headers['cache-control']).toBe(kept);
        expect(headers['access-control-allow-origin']).toBe(open);
      });

      it('never has an error kept, and lets other sites read that open data is not there', async () => {
        for (const [path, open] of [
          ['/assets/gone.js', '*'],
          ['/data/gone.json?v=1', '*'],
          ['/oembed/gone.json', '*'],
          ['/nothing/', undefined],
          ['/nothing', undefined],
          ['/.env', undefined],
        ] as const) {
          const { status, headers, bytes } = await get(path);
          expect(status, path).toBe(404);
          expect(bytes.toString(), path).toContain(nothing);
          expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
          expect(headers['cache-control'], path).toBe('no-cache');
          expect(headers['access-control-allow-origin'], path).toBe(open);
        }
      });

      it('has the policy on every answer, frames apart', async () => {
        for (const path of ['/', '/rounds/x', '/rounds/x/', '/nothing/', '/data/index.json'])
          expect((await get(path)).headers['content-security-policy'], path).toBe(closed);
        const { headers } = await get('/embed/rounds/x/');
        expect(headers['content-security-policy']).toBe(policy);
        expect(headers['x-frame-options']).toBeUndefined();
        for (const path of ['/', '/nothing/']) {
          const answer = (await get(path)).headers;
          expect(answer['x-content-type-options'], path).toBe('nosniff');
          expect(answer['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
          expect(answer['permissions-policy'], path).toContain('geolocation=()');
        }
      });

      it('leads on for good: to the slash, and from retired ids, with the query', async () => {
        for (const [path, to] of [
          ['/rounds/x', '/rounds/x/'],
          ['/rounds/x?asof=2024-01-01', '/rounds/x/?asof=2024-01-01'],
          ['/proposals/old/', '/proposals/new/'],
          ['/proposals/old', '/proposals/new/'],
          ['/proposals/old/?rung=named', '/proposals/new/?rung=named'],
          ['/proposals/older/', '/proposals/new/?base=x#c1'],
          ['/proposals/older/?rung=named', '/proposals/new/?base=x&rung=named#c1'],
        ] as const) {
          const { status, headers } = await get(path);
          expect([301, 308], path).toContain(status);
          const target = new URL(headers.location ?? '', `http://site${root}${path}`);
          expect(target.pathname + target.search + target.hash, path).toBe(`${root}${to}`);
          expect(headers['cache-control'] ?? 'no-cache', path).not.toContain('immutable');
        }
      });

      it('answers conditions as the standard has them', async () => {
        const { etag = '', 'last-modified': time = '' } = (await get('/robots.txt')).headers;
        expect(etag).toMatch(/^"/);
        const past = 'Sat, 01 Jan 2000 00:00:00 GMT';
        for (const [headers, status] of [
          [{ 'if-none-match': etag }, 304],
          [{ 'if-none-match': `"b", W/${etag}` }, 304],
          [{ 'if-none-match': '*' }, 304],
          [{ 'if-none-match': '"b"' }, 200],
          [{ 'if-modified-since': time }, 304],
          [{ 'if-modified-since': past }, 200],
          [{ 'if-none-match': '"b"', 'if-modified-since': time }, 200],
          [{ 'if-match': etag }, 200],
          [{ 'if-match': '"b"' }, 412],
          [{ 'if-unmodified-since': past }, 412],
          [{ range: 'bytes=0-3' }, 206],
          [{ range: 'bytes=999-' }, 416],
          [{ range: 'bytes=0-3', 'if-range': etag }, 206],
          [{ range: 'bytes=0-3', 'if-range': '"b"' }, 200],
        ] as const) {
          const reply = await get('/robots.txt', headers);
          expect(reply.status, JSON.stringify(headers)).toBe(status);
          if (status === 304) {
            expect(reply.bytes.byteLength).toBe(0);
            expect([reply.headers.etag, reply.headers['cache-control']]).toEqual([etag, HOUR]);
          }
          if (status === 206) expect(reply.bytes.toString()).toBe('User');
        }
      });

      it('compresses text, and sends what lies there compressed as it is', async () => {
        const page = await get('/rounds/x/', { 'accept-encoding': 'gzip' });
        expect(page.headers['content-encoding']).toBe('gzip');
        expect(page.headers.vary).toMatch(/Accept-Encoding/i);
        expect(gunzipSync(page.bytes).toString()).toBe(FILES['rounds/x/index.html']);
        const data = await get('/data/index.json', { 'accept-encoding': 'gzip' });
        expect(data.bytes).toEqual(FILES['data/index.json.gz']);
        expect(data.headers['content-type']).toBe('application/json; charset=utf-8');
        const plain = await get('/data/index.json');
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(plain.headers.vary).toMatch(/Accept-Encoding/i);
      });

      it('compresses Parquet no second time, and sends parts of it to whatever reader', async () => {
        const path = '/data/parquet/reports.parquet';
        const whole = FILES['data/parquet/reports.parquet'] ?? '';
        const takes = { 'accept-encoding': 'gzip, deflate, br, zstd' };
        const head = await get(path, takes, 'HEAD');
        expect(head.headers['content-encoding']).toBeUndefined();
        expect(head.headers['content-length']).toBe(String(whole.length));
        expect(head.headers['accept-ranges']).toBe('bytes');
        expect((await get(path, takes)).bytes.toString()).toBe(whole);
        for (const [range, part, told] of [
          ['bytes=0-3', 'PAR1', `bytes 0-3/${whole.length}`],
          ['bytes=-4', 'PAR1', `bytes ${whole.length - 4}-${whole.length - 1}/${whole.length}`],
          ['bytes=4-11', 'hostages', `bytes 4-11/${whole.length}`],
        ] as const) {
          const reply = await get(path, { ...takes, range, origin: 'https://a.example' });
          expect([reply.status, reply.bytes.toString()], range).toEqual([206, part]);
          expect(reply.headers['content-range'], range).toBe(told);
          expect(reply.headers['access-control-expose-headers'], range).toContain('Content-Range');
        }
      });

      it('sends a database as it lies there compressed, and parts of it as it is', async () => {
        const path = '/data/dataset.sqlite';
        const gzip = await get(path, { 'accept-encoding': 'gzip' });
        expect(gzip.headers['content-encoding']).toBe('gzip');
        expect(gzip.headers['content-type']).toBe('application/vnd.sqlite3');
        expect(gzip.bytes).toEqual(FILES['data/dataset.sqlite.gz']);
        expect((await get(path)).bytes.toString()).toBe(FILES['data/dataset.sqlite']);
        // Browsers ask for parts of a file as it is (Fetch, HTTP-network-or-cache fetch).
        const part = await get(path, { range: 'bytes=0-14', 'accept-encoding': 'identity' });
        expect([part.status, part.bytes.toString()]).toEqual([206, 'SQLite format 3']);
      });

      it('answers HEAD, OPTIONS, and no other method', async () => {
        const head = await get('/rounds/x/', {}, 'HEAD');
        expect([head.status, head.bytes.byteLength]).toEqual([200, 0]);
        const options = await get('/data/index.json', { origin: 'https://a.example' }, 'OPTIONS');
        expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
        expect(options.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
        expect(options.headers['access-control-allow-headers']).toBe('*');
        expect(options.headers['access-control-allow-origin']).toBe('*');
        const page = await get('/rounds/x/', {}, 'OPTIONS');
        expect([page.status, page.headers['access-control-allow-methods']]).toEqual([
          204,
          undefined,
        ]);
        for (const method of ['POST', 'PUT', 'DELETE']) {
          const reply = await get('/rounds/x/', {}, method);
          expect([reply.status, reply.headers.allow], method).toEqual([405, 'GET, HEAD, OPTIONS']);
          expect(reply.headers['cache-control'], method).toBe('no-cache');
        }
      });
    });

    it('leads to the folder of a language by its name', async () => {
      const { status, headers } = await ask(await at(), '/fr?q=a');
      expect([301, 308]).toContain(status);
      const { pathname, search } = new URL(headers.location ?? '', 'http://site/fr');
      expect(pathname + search).toBe('/fr/?q=a');
    });

    it('serves a site below a path, and nothing beside it', async () => {
      const port = await onceFor(start as Start, '/parley/')();
      for (const [path, status, location] of [
        ['/parley?q=a', 308, '/parley/?q=a'],
        ['/parley/rounds/x/', 200, undefined],
        ['/parley/rounds/x?q=a', 308, '/parley/rounds/x/?q=a'],
        ['/parley/proposals/old/?q=a', 308, '/parley/proposals/new/?q=a'],
        ['/parley/nothing/', 404, undefined],
        ['/parley/fr/rounds/x?q=a', 308, '/parley/fr/rounds/x/?q=a'],
        ['/parley/fr/proposals/old/?q=a', 308, '/parley/fr/proposals/new/?q=a'],
        ['/rounds/x/', 404, undefined],
        ['/fr/rounds/x/', 404, undefined],
      ] as const) {
        const reply = await ask(port, path);
        expect(reply.status === 301 ? 308 : reply.status, path).toBe(status);
        if (location) {
          const { pathname, search } = new URL(reply.headers.location ?? '', `http://site${path}`);
          expect(pathname + search, path).toBe(location);
        }
      }
      const script = (await ask(port, '/parley/assets/main-abc123.js')).headers;
      expect([script['cache-control'], script['access-control-allow-origin']]).toEqual([
        FOREVER,
        '*',
      ]);
      const frame = (await ask(port, '/parley/embed/rounds/x/')).headers;
      expect(frame['content-security-policy']).toBe(POLICY);
      const feed = (await ask(port, '/parley/feeds/rounds.json')).headers;
      expect(feed['content-type']).toBe('application/feed+json; charset=utf-8');
    });

    it('serves another language in a folder of it', async () => {
      const port = await onceFor(start as Start, '/parley/')();
      const frame = (await ask(port, '/parley/fr/embed/rounds/x/')).headers;
      expect(frame['content-security-policy']).toBe(FRENCH_POLICY);
      const page = (await ask(port, '/parley/fr/')).headers;
      expect(page['content-security-policy']).toBe(`${FRENCH_POLICY}; frame-ancestors 'none'`);
      const table = (await ask(port, '/parley/fr/data/parquet/reports.parquet?v=1')).headers;
      expect([table['content-type'], table['cache-control']]).toEqual([
        'application/vnd.apache.parquet',
        FOREVER,
      ]);
      const gone = await ask(port, '/parley/fr/data/parquet/gone.parquet');
      expect([gone.status, gone.headers['access-control-allow-origin']]).toEqual([404, '*']);
      expect(gone.bytes.toString()).toContain('Rien ici');
      expect((await ask(port, '/parley/nothing/')).bytes.toString()).toContain('Nothing here');
    });
  });
}
