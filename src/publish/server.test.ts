import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listen } from '../testing/listen.ts';
import { createSiteServer } from './server.ts';

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
}

const LONG_TEXT = 'hostages for prisoners, phase by phase. '.repeat(200);
const POLICED = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />`;
const FOREVER = 'public, max-age=31536000, immutable';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Home</title>',
  '404.html': '<!doctype html><title>Nothing here – 404</title>',
  'embed/rounds/x/index.html': 'A frame',
  'rounds/x/index.html': `<!doctype html><title>Round x</title>${LONG_TEXT}`,
  'proposals/old/index.html': '<!doctype html><meta http-equiv="refresh" content="0">',
  'proposals/new/index.html': '<!doctype html><title>New</title>',
  'a folder/index.html': '<!doctype html><title>Blank in its name</title>',
  'evil.example/index.html': '<!doctype html><title>A folder called like a host</title>',
  'empty/note.txt': 'A folder without a page.',
  'assets/main-abc123.js': `console.log(${JSON.stringify(LONG_TEXT)})`,
  'assets/main-abc123.css': 'body { margin: 0 }',
  'assets/serif-abc123.woff2': 'font',
  'data/index.json': JSON.stringify({ text: LONG_TEXT }),
  'data/rounds/x.json': '{}',
  'data/index.html': '<!doctype html><title>Data</title>',
  'data/csv/rounds.csv': 'id\nx',
  'feeds/rounds.atom': '<feed/>',
  'feeds/rounds.json': '{}',
  'data/set.jsonld': '{}',
  'CITATION.cff': 'cff-version: 1.2.0',
  'data/claims/x.jsonld': '{}',
  'previews/rounds/x.png': 'png',
  'robots.txt': 'User-agent: *',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'picture.png': 'png',
  'feed.xml': '<feed/>',
  'odd.unknown-ending': '?',
  '.secret/index.html': 'hidden',
  '.env': 'hidden',
  'redirects.json': JSON.stringify({
    '/proposals/old/': '/proposals/new/',
    '/proposals/older/': '/proposals/new/?base=x#c1',
  }),
};

const openServers: Server[] = [];
const folders: string[] = [];
let site: Server;
let siteDir: string;

beforeAll(async () => {
  siteDir = makeFolder(FILES);
  site = await startServer(siteDir);
});

afterAll(() => {
  for (const server of openServers) {
    server.close();
    server.closeAllConnections();
  }
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A site folder with a file beside it that must never be served. */
function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-site-'));
  folders.push(folder);
  writeFileSync(join(folder, 'outside.txt'), 'outside');
  const dir = join(folder, 'dist');
  for (const [path, text] of Object.entries(files)) writeSiteFile(dir, path, text);
  return dir;
}

function writeSiteFile(dir: string, path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

async function startServer(dir: string): Promise<Server> {
  const server = createSiteServer(dir);
  openServers.push(server);
  await listen(server);
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Asks for a path as it is written: `fetch` would tidy it first. */
function ask(
  path: string,
  { method = 'GET', headers = {}, server = site }: AskOptions = {},
): Promise<Reply> {
  return new Promise((done, refuse) => {
    const options = { host: '127.0.0.1', port: portOf(server), path, method, headers };
    const req = request({ ...options, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('error', refuse);
      res.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString('utf8');
        done({ status: res.statusCode ?? 0, headers: res.headers, bytes, text });
      });
    });
    req.on('error', refuse);
    req.end();
  });
}

interface AskOptions {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  server?: Server;
}

/** Sends bytes that no HTTP library would send; resolves to the first line of the answer. */
function askRaw(requestLine: string): Promise<string> {
  return new Promise((done, refuse) => {
    const socket = connect(portOf(site), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', refuse);
    socket.on('close', () => done(answer.split('\r\n')[0] ?? ''));
    socket.end(Buffer.from(`${requestLine}\r\nHost: x\r\nConnection: close\r\n\r\n`, 'latin1'));
  });
}

describe('pages', () => {
  it('serves a folder by its index.html', async () => {
    for (const [path, title] of [
      ['/', 'Home'],
      ['/rounds/x/', 'Round x'],
      ['/rounds/x/?rung=named&v=1', 'Round x'],
      ['/a%20folder/', 'Blank in its name'],
      ['/rounds/%78/', 'Round x'],
    ] as const) {
      const reply = await ask(path);
      expect(reply.status, path).toBe(200);
      expect(reply.text, path).toContain(`<title>${title}</title>`);
    }
  });

  it('answers HEAD as GET, without a body', async () => {
    const [head, get] = [await ask('/rounds/x/', { method: 'HEAD' }), await ask('/rounds/x/')];
    expect(head.status).toBe(200);
    expect(head.bytes.byteLength).toBe(0);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
  });

  it('answers 304 to a known ETag, still with its cache rule', async () => {
    const { etag } = (await ask('/rounds/x/')).headers;
    const reply = await ask('/rounds/x/', { headers: { 'if-none-match': etag ?? '' } });
    expect(reply.status).toBe(304);
    expect(reply.headers['cache-control']).toBe('no-cache');
    expect(reply.headers.vary).toBe('Accept-Encoding');
    expect(reply.bytes.byteLength).toBe(0);
  });

  it('answers 304 to a list of ETags with the known one, and to the time of the file', async () => {
    const { etag, 'last-modified': time } = (await ask('/rounds/x/')).headers;
    const conditions = [
      { 'if-none-match': `"another", ${etag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': String(time) },
    ];
    for (const headers of conditions) {
      expect((await ask('/rounds/x/', { headers })).status, JSON.stringify(headers)).toBe(304);
    }
  });

  it('sends the file where the ETag or the time is another', async () => {
    const conditions = [
      { 'if-none-match': '"another"' },
      { 'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' },
    ];
    for (const headers of conditions) {
      const reply = await ask('/rounds/x/', { headers });
      expect([reply.status, reply.text], JSON.stringify(headers)).toEqual([
        200,
        FILES['rounds/x/index.html'],
      ]);
    }
  });

  it('answers 412 where only another version is wanted', async () => {
    const reply = await ask('/rounds/x/', { headers: { 'if-match': '"another"' } });
    expect([reply.status, reply.headers['cache-control']]).toEqual([412, 'no-cache']);
    expect(reply.text).toBe('The file is not the version that was asked for.\n');
  });
});

describe('the trailing slash', () => {
  it('is added by a redirect that keeps the query', async () => {
    for (const [path, location] of [
      ['/rounds/x', '/rounds/x/'],
      ['/rounds/x?asof=2024-01-01&p=a.b', '/rounds/x/?asof=2024-01-01&p=a.b'],
      ['/rounds/x?next=//evil.example', '/rounds/x/?next=//evil.example'],
      ['/a%20folder', '/a%20folder/'],
      ['/evil.example', '/evil.example/'],
    ] as const) {
      const reply = await ask(path);
      expect(reply.status, path).toBe(308);
      expect(reply.headers.location, path).toBe(location);
      expect(reply.headers['cache-control'], path).toBe('no-cache');
    }
  });

  it('answers HEAD with the same redirect', async () => {
    const reply = await ask('/rounds/x', { method: 'HEAD' });
    expect([reply.status, reply.headers.location]).toEqual([308, '/rounds/x/']);
  });

  it('is not added to a file, nor to a folder without a page', async () => {
    expect((await ask('/robots.txt')).status).toBe(200);
    expect((await ask('/robots.txt/')).status).toBe(404);
    expect((await ask('/empty')).status).toBe(404);
    expect((await ask('/empty/')).status).toBe(404);
  });

  it('never leads to another host', async () => {
    for (const path of [
      '//evil.example',
      '//evil.example/',
      '//evil.example/rounds/x',
      '///evil.example',
      '/%2Fevil.example',
      '/%2f%2fevil.example',
      '/%5Cevil.example',
      '/\\evil.example',
      '/rounds//x',
      '//rounds/x',
      '/./evil.example',
      '/%2e/evil.example',
      '//evil.example/..',
      '//evil.example/%2e%2e',
      '/%09/evil.example',
      '/rounds/x%0d%0aLocation:%20http:%2f%2fevil.example',
    ]) {
      const reply = await ask(path);
      expect(reply.status, path).toBe(404);
      expect(reply.headers.location, path).toBeUndefined();
    }
  });
});

describe('retired ids', () => {
  it('lead to what replaced them, before the redirect page, with and without slash', async () => {
    for (const [path, location] of [
      ['/proposals/old/', '/proposals/new/'],
      ['/proposals/old', '/proposals/new/'],
      ['/proposals/old/?rung=named', '/proposals/new/?rung=named'],
      ['/proposals/older/', '/proposals/new/?base=x#c1'],
      ['/proposals/older/?rung=named', '/proposals/new/?base=x&rung=named#c1'],
      ['/proposals/older/?', '/proposals/new/?base=x#c1'],
    ] as const) {
      const reply = await ask(path);
      expect(reply.status, path).toBe(308);
      expect(reply.headers.location, path).toBe(location);
    }
  });

  it('may be absent as a whole', async () => {
    const server = await startServer(makeFolder({ 'index.html': 'Home' }));
    expect((await ask('/', { server })).status).toBe(200);
  });

  it.each([
    ['{"/old/": "//evil.example/"}', 'one path of this site to another'],
    ['{"/old/": "https://evil.example/"}', 'one path of this site to another'],
    ['{"/old/": "/\\\\evil.example/"}', 'one path of this site to another'],
    ['{"/old/": 7}', 'one path of this site to another'],
    ['{"old": "/new/"}', 'one path of this site to another'],
    ['["/old/"]', 'must be an object'],
    ['{"/old/":', 'not readable JSON'],
  ])('are refused at start where they are wrong: %s', (text, message) => {
    const dir = makeFolder({ 'redirects.json': text });
    expect(() => createSiteServer(dir)).toThrow(message);
  });
});

describe('what is not there', () => {
  it('is 404 with the body of 404.html, never cached', async () => {
    for (const path of ['/nothing/', '/nothing', '/assets/gone.js', '/data/gone.json?v=1']) {
      const reply = await ask(path);
      expect(reply.status, path).toBe(404);
      expect(reply.text, path).toBe(FILES['404.html']);
      expect(reply.headers['content-type'], path).toBe('text/html; charset=utf-8');
      expect(reply.headers['cache-control'], path).toBe('no-cache');
    }
  });

  it('is 404 for HEAD too, without a body', async () => {
    const reply = await ask('/nothing/', { method: 'HEAD' });
    expect(reply.status).toBe(404);
    expect(reply.bytes.byteLength).toBe(0);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('is a readable line where the site has no 404.html', async () => {
    const server = await startServer(makeFolder({ 'index.html': 'Home' }));
    const reply = await ask('/nothing/', { server });
    expect([reply.status, reply.text]).toEqual([404, 'There is no page at this address.\n']);
  });

  it('includes every way out of the folder, and hidden files', async () => {
    for (const path of [
      '/../outside.txt',
      '/rounds/../../outside.txt',
      '/%2e%2e/outside.txt',
      '/..%2foutside.txt',
      '/%2e%2e%2foutside.txt',
      '/..%5coutside.txt',
      '/..\\outside.txt',
      '/%252e%252e/outside.txt',
      '/robots.txt%00.html',
      '/.env',
      '/.secret/',
      '/.secret',
      `/${'a'.repeat(5000)}/`,
    ]) {
      const reply = await ask(path);
      expect(reply.status, path).toBe(404);
      expect(reply.text, path).toBe(FILES['404.html']);
    }
  });
});

describe('what was spoilt on its way', () => {
  it.each([
    ['/rounds/x)', '/rounds/x/'],
    ['/rounds/x/)', '/rounds/x/'],
    ['/rounds/x/%E2%80%9D?v=1.0.0', '/rounds/x/?v=1.0.0'],
    ['/rounds/x/amp?utm_source=a', '/rounds/x/?utm_source=a'],
    ['/rounds/x/index.html', '/rounds/x/'],
    ['/Rounds/X/', '/rounds/x/'],
    ['/rounds/x/%23cla-abcde', '/rounds/x/#cla-abcde'],
    ['/rounds/x/%3Frung=text?v=1.0.0', '/rounds/x/?rung=text&v=1.0.0'],
    ['/rounds/x/&gt;', '/rounds/x/'],
    ['/embed/rounds/x/,', '/embed/rounds/x/'],
    ['/index.html', '/'],
  ])('%s leads to %s', async (path, to) => {
    const reply = await ask(path);
    expect([reply.status, reply.headers.location]).toEqual([308, to]);
  });

  it('is named where the address is malformed', async () => {
    expect((await ask('/rounds/x/%')).text).toContain('Perhaps /rounds/x/ was meant.');
  });

  it('is nothing where no page is meant', async () => {
    expect((await ask('/rounds/x/print')).status).toBe(404);
    expect((await ask('/rounds/z)')).status).toBe(404);
  });
});

describe('bad requests', () => {
  it('are 405 for any method but GET, HEAD and OPTIONS', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
      const reply = await ask('/rounds/x/', { method });
      expect(reply.status, method).toBe(405);
      expect(reply.headers.allow, method).toBe('GET, HEAD, OPTIONS');
      expect(reply.text, method).toContain('only be read');
    }
  });

  it('are 400 with a readable line for malformed percent-encoding', async () => {
    for (const path of ['/%', '/rounds/%zz/', '/%E0%A4%A/', '/%ff', '/rounds/x%']) {
      const reply = await ask(path);
      expect(reply.status, path).toBe(400);
      expect(reply.text, path).toContain('malformed');
      expect(reply.headers['content-type'], path).toBe('text/plain; charset=utf-8');
    }
  });

  it('are no trouble in the query, which the server need not read', async () => {
    expect((await ask('/rounds/x/?q=%&v=%E0')).status).toBe(200);
    expect((await ask('/data/index.json?v=%')).status).toBe(200);
    expect((await ask('/rounds/x?q=%')).headers.location).toBe('/rounds/x/?q=%');
  });

  it('never end the server', async () => {
    for (const line of [
      'GET rounds/x HTTP/1.1',
      'GET http://evil.example/rounds/x HTTP/1.1',
      'OPTIONS * HTTP/1.1',
      'GET /rounds/x?q=\xe9\xff HTTP/1.1',
      'GET /\xe9 HTTP/1.1',
      'GET /rounds/x?\x01 HTTP/1.1',
      'nonsense',
    ]) {
      expect(await askRaw(line), line).toMatch(/^HTTP\/1\.1 (204|308|4\d\d) /);
    }
    expect((await ask('/')).status).toBe(200);
  });
});

describe('a part of a file', () => {
  it('is sent where nothing is compressed on the way', async () => {
    for (const [range, text, part] of [
      ['bytes=0-3', 'User', 'bytes 0-3/13'],
      ['bytes=11-', ' *', 'bytes 11-12/13'],
      ['bytes=-1', '*', 'bytes 12-12/13'],
    ]) {
      const reply = await ask('/robots.txt', { headers: { range: range ?? '' } });
      expect([reply.status, reply.text, reply.headers['content-range']]).toEqual([206, text, part]);
      expect(reply.headers['content-length']).toBe(String(text?.length));
    }
    expect((await ask('/robots.txt')).headers['accept-ranges']).toBe('bytes');
  });

  it('that is beyond its end is 416; what is no range is left out of account', async () => {
    const beyond = await ask('/robots.txt', { headers: { range: 'bytes=999-' } });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */13']);
    for (const range of ['bytes=9-2', 'lines=a-b', 'bytes=0-1,3-4']) {
      const reply = await ask('/robots.txt', { headers: { range } });
      expect([reply.status, reply.text], range).toEqual([200, FILES['robots.txt']]);
    }
  });

  it('goes on with what the reader has, if that is of this version', async () => {
    const { etag = '' } = (await ask('/robots.txt')).headers;
    const mine = { range: 'bytes=4-', 'if-range': etag };
    expect((await ask('/robots.txt', { headers: mine })).status).toBe(206);
    const other = { range: 'bytes=4-', 'if-range': '"another"' };
    expect((await ask('/robots.txt', { headers: other })).status).toBe(200);
  });

  it('is not sent of what is compressed on the way, nor for HEAD', async () => {
    const headers = { range: 'bytes=0-3', 'accept-encoding': 'br' };
    const reply = await ask('/rounds/x/', { headers });
    expect([reply.status, reply.headers['accept-ranges']]).toEqual([200, undefined]);
    const range = { range: 'bytes=0-3' };
    expect((await ask('/robots.txt', { method: 'HEAD', headers: range })).status).toBe(200);
  });
});

describe('OPTIONS', () => {
  it('says what may be asked', async () => {
    for (const path of ['/rounds/x/', '/nothing/']) {
      const reply = await ask(path, { method: 'OPTIONS' });
      expect([reply.status, reply.headers.allow], path).toEqual([204, 'GET, HEAD, OPTIONS']);
      expect(reply.headers['access-control-allow-methods'], path).toBeUndefined();
    }
  });

  it('lets other sites ask for open files in their own way', async () => {
    const reply = await ask('/data/index.json', {
      method: 'OPTIONS',
      headers: { origin: 'https://desk.example', 'access-control-request-headers': 'x-desk' },
    });
    expect(reply.status).toBe(204);
    expect(reply.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': '*',
    });
  });
});

describe('headers', () => {
  it.each([
    ['/', 'no-cache'],
    ['/rounds/x/?v=1', 'no-cache'],
    ['/assets/main-abc123.js', FOREVER],
    ['/assets/serif-abc123.woff2', FOREVER],
    ['/data/index.json?v=abc', FOREVER],
    ['/data/rounds/x.json?a=1&v=abc', FOREVER],
    ['/data/index.json', 'no-cache'],
    ['/data/index.json?v=', 'no-cache'],
    ['/data/index.json?version=1', 'no-cache'],
    ['/data/csv/rounds.csv', 'no-cache'],
    ['/feeds/rounds.atom', 'no-cache'],
    ['/feeds/rounds.json?v=1', 'no-cache'],
    ['/data/claims/x.jsonld', 'no-cache'],
    ['/previews/rounds/x.png?v=abc', FOREVER],
    ['/previews/rounds/x.png', 'public, max-age=3600'],
    ['/robots.txt', 'public, max-age=3600'],
    ['/icon.svg?v=1', 'public, max-age=3600'],
  ])('say how long %s may be kept', async (path, rule) => {
    const reply = await ask(path);
    expect([reply.status, reply.headers['cache-control']]).toEqual([200, rule]);
  });

  it('open what is meant for reuse and the assets, and nothing else, to other sites', async () => {
    for (const path of [
      '/data/index.json',
      '/data/rounds/x.json?v=1',
      '/data/csv/rounds.csv',
      '/data/set.jsonld',
      '/feeds/rounds.atom',
      '/feeds/rounds.json',
      '/CITATION.cff',
      '/assets/main-abc123.js',
      // Whoever asks for what is not there learns that, and not that it may not be asked for.
      '/data/gone.json',
      '/oembed/rounds/gone.json',
      '/assets/gone.js',
    ]) {
      expect((await ask(path)).headers['access-control-allow-origin'], path).toBe('*');
    }
    for (const path of ['/', '/robots.txt', '/data/', '/rounds/gone/', '/redirects.json']) {
      const { headers } = await ask(path);
      expect(headers['access-control-allow-origin'], path).toBeUndefined();
    }
  });

  it('have the policy of the pages, on every kind of answer', async () => {
    const server = await startServer(makeFolder({ 'index.html': POLICED }));
    for (const path of ['/', '/nothing/', '/nothing', '/%', '/data/gone.json'])
      expect((await ask(path, { server })).headers['content-security-policy'], path).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      );
  });

  it('forbid no site to show a frame of ours, and any to show another page', async () => {
    const frame = 'embed/rounds/x/index.html';
    const server = await startServer(makeFolder({ 'index.html': POLICED, [frame]: POLICED }));
    const { status, headers } = await ask('/embed/rounds/x/', { server });
    expect(status).toBe(200);
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy']).toBe("default-src 'none'");
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/main-abc123.js', 'text/javascript; charset=utf-8'],
    ['/assets/main-abc123.css', 'text/css; charset=utf-8'],
    ['/assets/serif-abc123.woff2', 'font/woff2'],
    ['/data/index.json', 'application/json; charset=utf-8'],
    ['/data/csv/rounds.csv', 'text/csv; charset=utf-8'],
    ['/data/set.jsonld', 'application/ld+json; charset=utf-8'],
    ['/feeds/rounds.atom', 'application/atom+xml; charset=utf-8'],
    ['/feeds/rounds.json', 'application/feed+json; charset=utf-8'],
    ['/CITATION.cff', 'application/yaml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/picture.png', 'image/png'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/odd.unknown-ending', 'application/octet-stream'],
  ])('name the type of %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it('keep browsers from guessing and from telling, on every kind of answer', async () => {
    for (const path of ['/', '/rounds/x', '/nothing/', '/%', '/data/index.json']) {
      const { headers } = await ask(path);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    }
  });
});

describe('compression', () => {
  const PATHS = {
    '/rounds/x/': 'rounds/x/index.html',
    '/assets/main-abc123.js': 'assets/main-abc123.js',
    '/data/index.json': 'data/index.json',
  };

  it.each(Object.entries(PATHS))('%s comes as brotli, gzip or plain', async (path, file) => {
    const brotli = await ask(path, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(FILES[file]);

    const gzip = await ask(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.bytes).toString()).toBe(FILES[file]);
    expect(gzip.bytes.byteLength).toBeLessThan(gunzipSync(gzip.bytes).byteLength / 4);

    const plain = await ask(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const reply of [brotli, gzip, plain]) expect(reply.headers.vary).toBe('Accept-Encoding');
  });

  it('sends what lies beside a file compressed, by tags of its own, unless it is older', async () => {
    const dir = makeFolder({ 'index.html': LONG_TEXT });
    writeFileSync(join(dir, 'index.html.br'), brotliCompressSync(LONG_TEXT));
    writeFileSync(join(dir, 'index.html.gz'), gzipSync('of another version'));
    utimesSync(join(dir, 'index.html.gz'), 0, 0);
    const server = await startServer(dir);
    const plain = await ask('/', { server });
    const brotli = await ask('/', { server, headers: { 'accept-encoding': 'gzip, br' } });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(brotli.headers['content-length']).toBe(String(brotli.bytes.byteLength));
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(LONG_TEXT);
    expect(brotli.headers.etag).not.toBe(plain.headers.etag);
    const gzip = await ask('/', { server, headers: { 'accept-encoding': 'gzip' } });
    expect(gunzipSync(gzip.bytes).toString()).toBe(LONG_TEXT);
    expect(gzip.headers.etag).toBe(`W/${plain.headers.etag}`);
  });

  it('sends a database as it is, with its parts, where no compressed one lies beside it', async () => {
    const server = await startServer(makeFolder({ 'data/dataset.sqlite': LONG_TEXT }));
    const headers = { 'accept-encoding': 'gzip, br' };
    const whole = await ask('/data/dataset.sqlite', { server, headers });
    expect(whole.headers['content-encoding']).toBeUndefined();
    expect(whole.headers['accept-ranges']).toBe('bytes');
    expect(whole.text).toBe(LONG_TEXT);
  });

  it('sends parts of a database as it is, also where a compressed one lies beside it', async () => {
    const dir = makeFolder({ 'data/dataset.sqlite': LONG_TEXT });
    writeFileSync(join(dir, 'data/dataset.sqlite.br'), brotliCompressSync(LONG_TEXT));
    const server = await startServer(dir);
    const path = '/data/dataset.sqlite';
    const accepted = { 'accept-encoding': 'br' };
    expect((await ask(path, { server, headers: accepted })).headers['content-encoding']).toBe('br');
    const part = await ask(path, { server, headers: { ...accepted, range: 'bytes=2-5' } });
    expect([part.status, part.text]).toEqual([206, LONG_TEXT.slice(2, 6)]);
    expect(part.headers['content-range']).toBe(`bytes 2-5/${LONG_TEXT.length}`);
    expect(part.headers['content-encoding']).toBeUndefined();
  });

  it('leaves pictures as they are', async () => {
    const reply = await ask('/picture.png', { headers: { 'accept-encoding': 'br' } });
    expect(reply.headers['content-encoding']).toBeUndefined();
  });
});

describe('a build beside the running server', () => {
  it('is seen: files changed, new and gone', async () => {
    const dir = makeFolder({ 'index.html': 'short', 'old/index.html': 'old' });
    const server = await startServer(dir);
    expect((await ask('/', { server })).text).toBe('short');

    writeSiteFile(dir, 'index.html', 'a much longer page than before');
    writeSiteFile(dir, 'new/index.html', 'new');
    writeSiteFile(dir, 'redirects.json', '{"/retired/": "/new/"}');
    rmSync(join(dir, 'old'), { recursive: true });
    expect((await ask('/new/', { server })).text).toBe('new');
    expect((await ask('/', { server })).text).toBe('a much longer page than before');
    expect((await ask('/old/', { server })).status).toBe(404);
    expect((await ask('/retired/', { server })).headers.location).toBe('/new/');
  });

  it('is seen where only the redirects change, and where they go', async () => {
    const dir = makeFolder({ 'index.html': 'Home', 'redirects.json': '{"/retired/": "/new/"}' });
    const server = await startServer(dir);
    expect((await ask('/retired/', { server })).headers.location).toBe('/new/');

    writeSiteFile(dir, 'redirects.json', '{"/retired/": "/newer/"}');
    expect((await ask('/retired/', { server })).headers.location).toBe('/newer/');
    rmSync(join(dir, 'redirects.json'));
    expect((await ask('/retired/', { server })).status).toBe(404);
  });

  it('may leave wrong redirects: 500, until they are mended', async () => {
    const dir = makeFolder({ 'index.html': 'Home' });
    const server = await startServer(dir);
    writeSiteFile(dir, 'redirects.json', '{"/old/":');
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const path of ['/', '/']) expect((await ask(path, { server })).status).toBe(500);
    expect(String(told.mock.calls[0]?.[0])).toContain('redirects.json: it is not readable JSON');
    told.mockRestore();

    writeSiteFile(dir, 'redirects.json', '{}');
    expect((await ask('/', { server })).text).toBe('Home');
  });
});

describe('a site below a path', () => {
  it('has its pages, redirects and rules there, and nothing beside it', async () => {
    const server = createSiteServer(siteDir, '/parley/');
    openServers.push(server);
    await listen(server);
    for (const [path, status, location] of [
      ['/parley', 308, '/parley/'],
      ['/parley?q=a', 308, '/parley/?q=a'],
      ['/parley/rounds/x?q=a', 308, '/parley/rounds/x/?q=a'],
      ['/parley/proposals/old/', 308, '/proposals/new/'],
      ['/parley/rounds/x/', 200, undefined],
      ['/rounds/x/', 404, undefined],
      ['/parleyrounds/x/', 404, undefined],
      ['/%zz', 400, undefined],
    ] as const) {
      const reply = await ask(path, { server });
      expect([reply.status, reply.headers.location], path).toEqual([status, location]);
    }
    const script = await ask('/parley/assets/main-abc123.js', { server });
    expect(script.headers['cache-control']).toBe(FOREVER);
  });
});
