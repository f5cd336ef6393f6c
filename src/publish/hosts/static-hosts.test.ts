import { describe, expect, it } from 'vitest';
import type { HostedSite } from './host.ts';
import { headersFile, netlifyRedirects, redirectsFile, type BuiltFolder } from './static-hosts.ts';

const site: HostedSite = {
  base: '/parley/',
  policy: "default-src 'none'",
  redirects: new Map([['/proposals/old/', '/parley/proposals/new/']]),
  languages: new Map(),
};
const folder: BuiltFolder = {
  assets: ['main-abc.js', 'a.css'],
  folders: ['about', 'data', 'embed', 'rounds'],
  framed: ['rounds'],
  languages: new Map(),
};

/** Each address with what is said of it, as the file has it. */
const blocks = (text: string) =>
  Object.fromEntries(
    text
      .trimEnd()
      .split(/\n(?=\/)/)
      .map((block) => {
        const [files = '', ...headers] = block.split('\n').map((line) => line.trim());
        return [files, headers] as const;
      }),
  );

describe('the file of headers', () => {
  const rules = blocks(headersFile(site, folder));

  it('keeps what is in the folder of assets for good, by name, and nothing that is not there', () => {
    expect(rules['/parley/assets/main-abc.js']).toEqual([
      'Cache-Control: public, max-age=31536000, immutable',
    ]);
    const kept = Object.keys(rules).filter((files) => String(rules[files]).includes('immutable'));
    expect(kept).toEqual(['/parley/assets/main-abc.js', '/parley/assets/a.css']);
  });

  it('lets other sites read what is open, and show what is made for it', () => {
    for (const files of ['/assets/*', '/data/*', '/feeds/*', '/oembed/*', '/CITATION.cff'])
      expect(rules[`/parley${files}`], files).toContain('Access-Control-Allow-Origin: *');
    const unframed = "Content-Security-Policy: frame-ancestors 'none'";
    for (const files of ['/', '/about/*', '/rounds/*'])
      expect(rules[`/parley${files}`], files).toContain(unframed);
    expect(rules['/parley/embed/*']).toBeUndefined();
    expect(rules['/parley/*']?.join()).not.toContain('Content-Security-Policy');
    expect(rules['/parley/*']).toContain('X-Content-Type-Options: nosniff');
  });

  it('tells the types that no host knows', () => {
    expect(rules['/parley/data/parquet/*']).toEqual([
      'Content-Type: application/vnd.apache.parquet',
    ]);
    expect(rules['/parley/data/dataset.sqlite']).toEqual(['Content-Type: application/vnd.sqlite3']);
  });

  it('has no more rules than the strictest host reads', () => {
    const many = { ...folder, assets: Array.from({ length: 300 }, (_, i) => `a-${i}.js`) };
    expect(headersFile(site, many).match(/^\//gm)).toHaveLength(100);
  });
});

describe('the file of headers of a site in several languages', () => {
  const text = headersFile(site, {
    ...folder,
    assets: ['main-en.js', 'serif.woff2'],
    languages: new Map([
      ['fr', ['main-fr.js', 'serif.woff2', 'small-fr.js']],
      ['ar', ['naskh-ar.woff2', 'serif.woff2', 'main-ar.js']],
    ]),
  });
  const rules = Object.entries(blocks(text));

  /** What a host says of an address that its file names: of all rules that fit, each by the host's own reading. */
  const said = (path: string) =>
    rules
      .filter(([files]) =>
        new RegExp(`^${files.replace(/:[a-z]+/g, '[^/]+').replace('*', '.*')}$`).test(path),
      )
      .flatMap(([, headers]) => headers)
      .filter((header) => !/^(?:X-|Referrer|Permissions|Access-Control-Expose)/.test(header));

  const UNFRAMED = "Content-Security-Policy: frame-ancestors 'none'";
  const OPEN = 'Access-Control-Allow-Origin: *';
  const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';

  it.each([
    ['/parley/', [UNFRAMED]],
    ['/parley/fr/', [UNFRAMED]],
    ['/parley/ar/about/', [UNFRAMED]],
    ['/parley/rounds/x/', [UNFRAMED]],
    ['/parley/fr/rounds/x/', [UNFRAMED]],
    ['/parley/ar/rounds/x/', [UNFRAMED]],
    ['/parley/embed/rounds/x/', []],
    ['/parley/fr/embed/rounds/x/', []],
    ['/parley/fr/data/', [UNFRAMED, OPEN]],
    ['/parley/data/rounds/x.json', [UNFRAMED, OPEN]],
    ['/parley/ar/data/rounds/x.json', [UNFRAMED, OPEN]],
    [
      '/parley/ar/data/parquet/reports.parquet',
      [UNFRAMED, OPEN, 'Content-Type: application/vnd.apache.parquet'],
    ],
    ['/parley/fr/embed.js', [OPEN]],
    ['/parley/fr/feeds/rounds.json', [OPEN]],
    ['/parley/fr/CITATION.cff', [OPEN]],
    ['/parley/assets/main-en.js', [OPEN, FOREVER]],
    ['/parley/fr/assets/main-fr.js', [OPEN, FOREVER]],
    ['/parley/fr/assets/serif.woff2', [OPEN, FOREVER]],
    ['/parley/ar/assets/serif.woff2', [OPEN, FOREVER]],
    ['/parley/ar/assets/main-fr.js', [OPEN]],
    ['/parley/sw.js', []],
  ])('says of %s: %j', (path, headers) => {
    expect(said(path)).toEqual(headers);
  });

  it('keeps the largest files first, language by language in turn, and those of all by one rule', () => {
    expect(rules.map(([files]) => files).filter((files) => /assets\/[^*]/.test(files))).toEqual([
      '/parley/assets/main-en.js',
      '/parley/fr/assets/main-fr.js',
      '/parley/ar/assets/naskh-ar.woff2',
      '/parley/assets/serif.woff2',
      '/parley/:language/assets/serif.woff2',
      '/parley/fr/assets/small-fr.js',
      '/parley/ar/assets/main-ar.js',
    ]);
  });

  it('has what its pages need before the assets, in no more rules than the strictest host reads', () => {
    const names = Array.from({ length: 150 }, (_, i) => `a-${i}.js`);
    const languages = ['fr', 'es', 'ar', 'he'];
    const large = blocks(
      headersFile(site, {
        // Those of the site as it stands.
        folders:
          'about compare corrections data embed issues offline people positions proposals rounds sources timeline venues your-talks'.split(
            ' ',
          ),
        framed: 'compare issues people positions proposals rounds tabled timeline venues'.split(
          ' ',
        ),
        assets: names,
        languages: new Map(languages.map((name) => [name, names.map((one) => `${name}-${one}`)])),
      }),
    );
    expect(Object.keys(large)).toHaveLength(100);
    expect(large['/parley/he/venues/*']).toEqual([UNFRAMED]);
    for (const name of ['assets/a-4', ...languages.map((one) => `${one}/assets/${one}-a-4`)])
      expect(large[`/parley/${name}.js`], name).toEqual([FOREVER]);
  });
});

describe('the file of redirects', () => {
  const french = {
    policy: '',
    redirects: new Map([['/proposals/old/', '/parley/fr/proposals/new/']]),
  };
  const both: HostedSite = { ...site, languages: new Map([['fr', french]]) };

  it('says each once, with a mark for the host that needs it', () => {
    const line = '/parley/proposals/old/ /parley/proposals/new/ 301';
    expect(redirectsFile(site)).toBe(`${line}\n`);
    expect(netlifyRedirects(site)).toBe(`${line}!\n`);
  });

  it('has those of all languages', () => {
    expect(redirectsFile(both).split('\n')).toEqual([
      '/parley/proposals/old/ /parley/proposals/new/ 301',
      '/parley/fr/proposals/old/ /parley/fr/proposals/new/ 301',
      '',
    ]);
  });

  it('tells the host that does not find it which page says in a language that nothing is there', () => {
    expect(netlifyRedirects(both).split('\n')).toEqual([
      '/parley/proposals/old/ /parley/proposals/new/ 301!',
      '/parley/fr/proposals/old/ /parley/fr/proposals/new/ 301!',
      '/parley/fr/* /parley/fr/404.html 404',
      '',
    ]);
  });
});
