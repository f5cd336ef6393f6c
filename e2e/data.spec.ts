import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../src/messages/words.ts';
import { expect, open, test, untilIdle, type Page } from './fixtures.ts';
import { retype, searchField } from './parts.ts';
import { builtFile, DIST, index, PAGE_KINDS, pageKinds, type PageKind } from './site.ts';

type Schema = { [key: string]: unknown };

test('the schema is JSON Schema 2020-12 and describes every field', () => {
  const schema = JSON.parse(builtFile('data/schema.json')) as Schema;
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  const silent: string[] = [];
  let fields = 0;
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Record<string, Schema> };
    for (const [name, property] of Object.entries(properties ?? {})) {
      fields += 1;
      const said = property['description'];
      if (typeof said !== 'string' || said.length < 4) silent.push(`${path}.${name}`);
    }
    for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
  };
  walk(schema, '');
  expect(fields).toBeGreaterThan(60);
  expect(silent).toEqual([]);
});

test('the index counts what the files hold', () => {
  const files = (folder: string) =>
    readdirSync(join(DIST, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.replace(/\.json$/, ''));
  const proposals = index.rounds.flatMap((round) => round.proposals.map(({ id }) => id));
  expect(files('data/rounds').toSorted()).toEqual(index.rounds.map(({ id }) => id).toSorted());
  expect(index.counts.rounds).toBe(index.rounds.length);
  expect(files('data/proposals').toSorted()).toEqual(proposals.toSorted());
  expect(index.counts.proposals).toBe(proposals.length);
  const whole = JSON.parse(builtFile('data/dataset.json')) as {
    rounds: { proposals: { provisions: { reports: unknown[] }[] }[] }[];
    sources: unknown[];
  };
  expect(whole.rounds.length).toBe(index.counts.rounds);
  expect(whole.sources.length).toBe(index.counts.sources);
  const reports = whole.rounds
    .flatMap((round) => round.proposals.flatMap((proposal) => proposal.provisions))
    .flatMap((provision) => provision.reports);
  expect(reports.length).toBe(index.counts.reports);
});

/**
 * Follows what goes over the line for data in a browser that has nothing yet; an answer out of a cache is
 * no download.
 */
async function followDownloads(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const asked = new Map<string, string>();
  const cached = new Set<string>();
  const downloads: string[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const { pathname, search } = new URL(request.url);
    if (pathname.startsWith('/data/') && pathname.endsWith('.json'))
      asked.set(requestId, pathname + search);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const path = asked.get(requestId);
    if (path && !cached.has(requestId) && !response.fromDiskCache) downloads.push(path);
  });
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  return downloads;
}

/** What a page needs beyond what its own HTML names, because its address says more. */
const BEYOND: Partial<Record<PageKind, string[]>> = {
  'compare, two': ['/data/rounds/2024-01-28-paris.json', '/data/rounds/2024-02-23-paris.json'],
  'not found': ['/data/names.json'],
};

/** The page loads what its own HTML names ahead, and what its address says more, each once. */
async function expectLoadedOnce(page: Page, kind: PageKind): Promise<void> {
  const downloads = await followDownloads(page);
  await open(page, PAGE_KINDS[kind]);
  if (kind === 'compare, two') await expect(page.getByRole('table')).toBeVisible();
  if (kind === 'not found')
    await expect(page.getByRole('heading', { name: words.notFound.nearest })).toBeVisible();
  await untilIdle(page);
  const ahead = await page
    .locator('link[rel="preload"][as="fetch"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const beyond = BEYOND[kind] ?? [];
  expect(
    downloads.filter((url) => !beyond.some((path) => url.startsWith(path))).toSorted(),
  ).toEqual(ahead.toSorted());
  expect(downloads).toHaveLength(ahead.length + beyond.length);
  if (!['about', 'not found'].includes(kind)) expect(ahead.length).toBeGreaterThan(0);
  for (const url of downloads) expect(url).toMatch(/\?v=[0-9a-f]{10}$/);
}

test('every kind of page loads what it names ahead, each file once, and nothing else', async ({
  page,
}) => {
  for (const kind of pageKinds)
    if (kind !== 'not found') await test.step(kind, () => expectLoadedOnce(page, kind));
});

test('the page of what is not found does so, too', async ({ page, expectTrouble }) => {
  expectTrouble(/404/);
  await expectLoadedOnce(page, 'not found');
});

test('the full text is loaded when somebody searches, once, and not before', async ({ page }) => {
  const downloads = await followDownloads(page);
  await open(page, '/');
  await untilIdle(page);
  const texts = () => downloads.filter((url) => url.startsWith('/data/search')).toSorted();
  const files = [
    /^\/data\/search-rounds\.json/,
    /^\/data\/search\.json/,
    /^\/data\/search\/1\.json/,
  ].map((name) => expect.stringMatching(name));
  expect(texts()).toEqual([]);
  await searchField(page).pressSequentially('paris');
  await expect.poll(texts).toEqual(files);
  await retype(searchField(page), 'doha');
  await expect(page).toHaveURL('/?q=doha');
  await untilIdle(page);
  expect(texts()).toEqual(files);
});

test('a page that was seen is not loaded again', async ({ page }) => {
  const downloads = await followDownloads(page);
  await open(page, '/rounds/2024-02-23-paris/');
  await page.getByRole('link', { name: words.site.rounds, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words.home.title(index.about.subject),
  );
  const before = downloads.length;
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: words.round.known })).toBeVisible();
  expect(downloads).toHaveLength(before);
});
