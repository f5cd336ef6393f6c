import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { downloads } from '../src/messages/en/data-page.ts';
import { date } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import type { DownloadsSlice } from '../src/model/slices/downloads-slice.ts';
import { expect, test } from './fixtures.ts';
import { builtFile, DIST, index, squash } from './site.ts';

const { tables, files } = JSON.parse(builtFile('data/downloads.json')) as DownloadsSlice;

const TYPES: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  cff: 'application/yaml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** The page of the data as the server sends it. */
const dataPage = parseHTML(builtFile('data/index.html')).document;

test('everything that the data page names can be downloaded, by other sites too', async ({
  request,
}) => {
  const hrefs = [...dataPage.querySelectorAll('main a[href^="/"]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  // A page of the site is none.
  const named = hrefs.filter((href) => !href.endsWith('/'));
  for (const { path } of [
    ...tables,
    ...tables.map(({ parquet }) => parquet),
    ...files.filter((file) => !file.path.includes('downloads')),
  ])
    expect(hrefs).toContain(`/${path}`);
  for (const href of named) {
    const answer = await request.get(href);
    expect(answer.status(), href).toBe(200);
    const ending = href.split('.').at(-1) ?? '';
    const type = href.startsWith('/feeds/') && ending === 'json' ? 'feed+json' : TYPES[ending];
    expect(answer.headers()['content-type'], href).toContain(type);
    expect(answer.headers()['access-control-allow-origin'], href).toBe('*');
    expect((await answer.body()).byteLength, href).toBeGreaterThan(40);
  }
});

test('the data page says how large each table is', () => {
  const lines = [...dataPage.querySelectorAll('p')];
  for (const { name, path, bytes, rows } of tables) {
    const text = builtFile(path);
    expect(Buffer.byteLength(text), path).toBe(bytes);
    expect(Papa.parse(text, { header: true, skipEmptyLines: true }).data, path).toHaveLength(rows);
    const line = lines.find((p) =>
      [...p.querySelectorAll('a')].some((link) => link.textContent?.includes(`${name}.csv`)),
    );
    expect(squash(line?.textContent ?? ''), path).toContain(squash(downloads.size(bytes)));
  }
});

test('the address of every record in the tables lands on a page that shows it', () => {
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (path: string) => {
    const known = anchors.get(path);
    if (known) return known;
    const html = builtFile(`${path}index.html`);
    const found = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
    anchors.set(path, found);
    return found;
  };
  const lost: string[] = [];
  let tried = 0;
  for (const { path, columns } of tables) {
    const own = columns.filter(({ name }) => name === 'address' || name === 'data');
    const lines = Papa.parse<Record<string, string>>(builtFile(path), {
      header: true,
      skipEmptyLines: true,
    });
    for (const line of lines.data)
      for (const { name } of own) {
        const { pathname, hash } = new URL(line[name] ?? '');
        tried += 1;
        const there = pathname.endsWith('/')
          ? existsSync(join(DIST, pathname, 'index.html')) &&
            (hash === '' || anchorsOf(pathname).has(hash.slice(1)))
          : existsSync(join(DIST, pathname));
        if (!there) lost.push(line[name] ?? '');
      }
  }
  expect(lost).toEqual([]);
  expect(tried).toBeGreaterThan(3000);
});

test('the data page cites what the citation file cites', () => {
  const cff = parse(builtFile('CITATION.cff')) as Record<string, string> & {
    authors: { name: string }[];
  };
  for (const part of [
    cff.authors[0]?.name ?? '',
    cff['title'] ?? '',
    cff['version'] ?? '',
    date(cff['date-released'] ?? ''),
  ])
    expect(
      squash(dataPage.querySelector('#cite')?.closest('section')?.textContent ?? ''),
    ).toContain(squash(part));
});

const PAGES = [
  ['rounds', index.rounds.map(({ id }) => id)],
  ['proposals', index.rounds.flatMap(({ proposals }) => proposals.map(({ id }) => id))],
] as const;

for (const [folder, ids] of PAGES)
  test(`every page of ${folder} names its data in its head and at its foot`, () => {
    for (const id of ids) {
      const html = builtFile(`${folder}/${id}/index.html`);
      const address = `/data/${folder}/${id}.json`;
      const head = html.slice(0, html.indexOf('</head>'));
      expect(head).toContain(`<link rel="alternate" type="application/json" href="${address}"`);
      expect(html.slice(html.indexOf('</head>'))).toContain(`href="${address}"`);
      expect(existsSync(join(DIST, address))).toBe(true);
    }
    expect(ids.length).toBeGreaterThan(50);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a round leads to its data, and the page of the data unfolds the columns of a table', async ({
    page,
    request,
  }) => {
    await page.goto('/rounds/2026-06-egypt/');
    const link = page.getByRole('link', { name: words.downloads.ofRound });
    await expect(link).toBeVisible();
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(await answer.json()).toMatchObject({ round: { id: '2026-06-egypt' } });

    await page.goto('/data/');
    const name = page.locator('code', { hasText: /^known_since$/ }).first();
    await expect(name).toBeHidden();
    await page.locator('details').filter({ has: name }).locator('summary').first().click();
    await expect(name).toBeVisible();
    for (const point of downloads.promise.parts.flatMap(({ points }) => points))
      await expect(page.getByText(point)).toBeVisible();
  });
});
