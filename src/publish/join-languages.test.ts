import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ALONE } from '../site/languages.ts';
import { joinLanguages } from './join-languages.ts';

let dir = '';
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'parley-join-'))));
afterEach(() => rmSync(dir, { recursive: true }));

const read = (name: string) => readFileSync(join(dir, name), 'utf8');
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), text);
};

/** A site as a build of one language leaves it: below /parley/ at the root, and below /parley/fr/ in its folder. */
function build(folder: string): void {
  const base = `/parley/${folder}`;
  const link = `<link rel="icon" href="${base}icon.svg"><script src="${base}assets/a-${folder.slice(0, 2)}.js"></script>`;
  write(`${folder}index.html`, link);
  write(`${folder}about/index.html`, link);
  write(`${folder}embed/rounds/x/index.html`, link);
  write(`${folder}feeds/rounds.json`, '{}');
  write(`${folder}assets/a-${folder.slice(0, 2)}.js`, 'a()');
  write(`${folder}assets/large.js`, 'large()'.repeat(9));
  write(`${folder}policy.txt`, "default-src 'none'");
  write(`${folder}redirects.json`, `{"${base}rounds/old/":"${base}rounds/new/"}`);
  write(`${folder}licences.txt`, 'MIT');
  write(`${folder}bill-of-materials.cdx.json`, '{}');
  write(
    `${folder}robots.txt`,
    `User-agent: *\nDisallow:\n\nSitemap: https://talks.example.org${base}sitemap.xml\n`,
  );
}

const paths = (headers: string) => headers.split('\n').filter((line) => line.startsWith('/'));

it('says at the root what hosts and robots read there alone, for all languages', async () => {
  for (const folder of ['', 'fr/', 'ar/']) build(folder);
  await joinLanguages(dir, { ...ALONE, root: '/parley/', here: 'en', all: ['en', 'fr', 'ar'] });
  expect(read('robots.txt')).toBe(`User-agent: *
Disallow:

Sitemap: https://talks.example.org/parley/sitemap.xml
Sitemap: https://talks.example.org/parley/fr/sitemap.xml
Sitemap: https://talks.example.org/parley/ar/sitemap.xml
`);
  // By the names of their folders.
  expect(read('_redirects')).toBe(`/parley/rounds/old/ /parley/rounds/new/ 301
/parley/ar/rounds/old/ /parley/ar/rounds/new/ 301
/parley/fr/rounds/old/ /parley/fr/rounds/new/ 301
`);
  expect(paths(read('_headers'))).toEqual([
    '/parley/*',
    '/parley/',
    '/parley/ar/',
    '/parley/fr/',
    '/parley/about/*',
    '/parley/:language/about/*',
    '/parley/assets/*',
    '/parley/:language/assets/*',
    '/parley/data/*',
    '/parley/:language/data/*',
    '/parley/feeds/*',
    '/parley/:language/feeds/*',
    '/parley/oembed/*',
    '/parley/:language/oembed/*',
    '/parley/CITATION.cff',
    '/parley/:language/CITATION.cff',
    '/parley/embed.js',
    '/parley/:language/embed.js',
    '/parley/data/parquet/*',
    '/parley/:language/data/parquet/*',
    '/parley/data/dataset.sqlite',
    '/parley/:language/data/dataset.sqlite',
    // What the home page names goes before what is larger.
    '/parley/assets/a-.js',
    '/parley/ar/assets/a-ar.js',
    '/parley/fr/assets/a-fr.js',
    '/parley/assets/large.js',
    '/parley/:language/assets/large.js',
  ]);
  expect(existsSync(join(dir, 'fr/robots.txt'))).toBe(false);
  // Each language's pages lead to what was built for it: another has other fonts.
  for (const name of ['licences.txt', 'bill-of-materials.cdx.json'])
    expect(existsSync(join(dir, 'fr', name)), name).toBe(true);
});

it('leaves a site of one language as it is, and says the same of it', async () => {
  build('');
  await joinLanguages(dir, { ...ALONE, root: '/parley/', here: 'en', all: ['en'] });
  expect(read('robots.txt').match(/^Sitemap: /gm)).toHaveLength(1);
  expect(read('_redirects')).toBe('/parley/rounds/old/ /parley/rounds/new/ 301\n');
  expect(paths(read('_headers'))).not.toContain('/parley/:language/about/*');
});
