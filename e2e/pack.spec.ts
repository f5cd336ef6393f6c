import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { violations } from './axe.ts';
import type { Browser, BrowserContextOptions } from '@playwright/test';
import Papa from 'papaparse';
import { packWords } from '../src/messages/en/packing.ts';
import { words } from '../src/messages/words.ts';
import { columnOf } from '../src/model/compare.ts';
import { buildComparison } from '../src/model/comparison.ts';
import { listen } from './chunks.ts';
import { openSave } from './compare-parts.ts';
import { expect, open, test, untilIdle, type Page } from './fixtures.ts';
import { correctionsFile, FIVE, index, must, nameOf, roundFile, squash } from './site.ts';
import { sheetsOf } from './layout.ts';

/* A pack is made in the page, saved, and opened from disk where there is no network. */

const [A, B] = FIVE;
const ROUND = '2024-01-28-paris';
const ROUNDS: Record<string, string> = { [A]: ROUND, [B]: '2024-02-23-paris' };

/** Of long lists the first entries are looked at: the others are made of the same parts. */
const LONG = [
  'tbody tr:nth-child(n + 16)',
  '.group:nth-of-type(n + 5)',
  '.accounts > li:nth-child(n + 4)',
  '.sources > li:nth-child(n + 6)',
];

const packButton = (page: Page) => page.getByRole('button', { name: words.pack.make });

/** The pack that a page gives: its name and where it was saved. */
async function saved(page: Page) {
  const [download] = await Promise.all([page.waitForEvent('download'), packButton(page).click()]);
  const name = download.suggestedFilename();
  await expect(page.getByText(words.exporting.saved(name))).toBeVisible();
  const path = test.info().outputPath(name);
  await download.saveAs(path);
  return { name, path };
}

/** Opens a saved pack for a reader without network. Every request that it makes is noted. */
async function fromDisk(browser: Browser, path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ ...options, offline: true });
  const asked: string[] = [];
  const page = await context.newPage();
  const self = pathToFileURL(path).href;
  page.on('request', (request) => {
    const url = request.url();
    if (url !== self && !url.startsWith('data:')) asked.push(url);
  });
  page.on('console', (message) => asked.push(`console: ${message.text()}`));
  await page.goto(self);
  return { page, asked };
}

/** The comparison as the model has it. */
function expected() {
  const columns = [A, B].map((id) =>
    must(columnOf(id, roundFile(ROUNDS[id] ?? '')), `no column ${id}`),
  );
  return buildComparison(
    columns,
    { ...index, edition: index.about },
    {
      rung: null,
      asOf: null,
      base: A,
      rows: 'all',
    },
  );
}

test('a comparison becomes one file that opens from disk, and is whole there', async ({
  page,
  browser,
}) => {
  await open(page, `/compare/?p=${A}.${B}&base=${A}`);
  await openSave(page);
  const { name, path } = await saved(page);
  expect(name).toBe(`parley-${A}--${B}.html`);
  const { page: file, asked } = await fromDisk(browser, path);

  await test.step('every term, account, source and sum is in it', async () => {
    const address = new URL(page.url());
    address.searchParams.set('v', index.about.version);
    await expectComparison(file, address.href);
  });
  await test.step('it is printed on A4, black on white, with addresses and no folded text', () =>
    expectPaper(file));
  await test.step('the citations inside name every source first and this record second', () =>
    expectCitations(file));
  await test.step('it is accessible and fits, narrow and light, wide and dark', () =>
    expectAccessible(file));
  await test.step('it has asked nobody', () => expect(asked).toEqual([]));

  const without = await fromDisk(browser, path, { javaScriptEnabled: false });
  await test.step('the CSV and the JSON inside are saved by a link, without script', () =>
    expectFiles(without.page));
  await test.step('nor has it without script', () => expect(without.asked).toEqual([]));
});

async function expectComparison(file: Page, address: string) {
  await expect(file.getByRole('heading', { level: 1 })).toHaveText(
    words.site.together([nameOf(A), nameOf(B)]),
  );
  await expect(file.getByRole('link', { name: address })).toHaveAttribute('href', address);
  await expect(file.getByText(words.viewing.base(nameOf(A)))).toBeVisible();

  const table = file.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  const comparison = expected();
  const rows = await table
    .locator('tr[data-row]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
  for (const { key } of comparison.terms) expect(rows.filter((row) => row === key)).toEqual([key]);
  const text = squash(await file.locator('body').innerText());
  const reports = comparison.terms
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => ('parts' in cell ? cell.parts : []))
    .flatMap(({ provision }) => provision.reports);
  expect(reports.length).toBeGreaterThan(50);
  expect(reports.filter((report) => !text.includes(squash(report.text)))).toEqual([]);
  const urls = reports.flatMap(({ sources }) =>
    sources.flatMap((id) => comparison.columns.flatMap((column) => column.sources[id]?.url ?? [])),
  );
  expect(urls.filter((url) => !text.includes(url))).toEqual([]);
  await expect(file.locator('#sums .sum').first()).toContainText('÷');
  await expect(
    file.getByRole('heading', { name: packWords.sections.changes, exact: true }),
  ).toBeVisible();
}

async function expectFiles(file: Page) {
  const inner = async (format: string) => {
    const link = file.locator(`#files a[download$=".${format}"]`);
    const [download] = await Promise.all([file.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(`parley-${A}--${B}.${format}`);
    return readFile(await download.path(), 'utf8');
  };
  const { data, errors } = Papa.parse<Record<string, string>>(
    (await inner('csv')).replace(/^\uFEFF/, ''),
    { header: true },
  );
  expect(errors).toEqual([]);
  const ids = data.flatMap((line) => (line['record'] === 'report' ? [line['claim_id']] : []));
  const kept = expected()
    .terms.flatMap(({ cells }) => cells)
    .flatMap((cell) => ('parts' in cell ? cell.parts : []))
    .flatMap(({ provision }) => provision.reports.map(({ id }) => id));
  expect(new Set(ids)).toEqual(new Set(kept));
  expect(ids).toHaveLength(kept.length);
  const json = JSON.parse(await inner('json')) as { columns: { id: string }[] };
  expect(json.columns.map(({ id }) => id)).toEqual([A, B]);

  const asText = file.getByRole('region', { name: packWords.files.asText(packWords.files.csv) });
  await expect(asText).toBeHidden();
  await file.getByText(packWords.files.asText(packWords.files.csv)).click();
  await expect(asText).toContainText('record,column,column_name');
  await file.getByText(packWords.files.picture, { exact: true }).click();
  const picture = file.getByRole('img');
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAccessibleName(/./);
  expect((await picture.boundingBox())?.height).toBeGreaterThan(400);
}

async function expectCitations(file: Page) {
  const sources = await file.locator('#sources .address').allInnerTexts();
  expect(sources.length).toBeGreaterThan(20);
  const cited = file.locator('#citations');
  await expect(cited.getByText(`Parley’s comparison of “${nameOf(A)}”`)).toBeVisible();
  for (const form of [packWords.forms.chicago, packWords.forms.apa]) {
    await cited.getByText(form).click();
    const lines = await cited
      .locator('details', { hasText: form })
      .getByRole('listitem')
      .allInnerTexts();
    expect(lines).toHaveLength(sources.length + 1);
    expect(sources.filter((url, i) => !lines[i]?.includes(url))).toEqual([]);
  }
  for (const [ending, mark] of [
    ['bib', /^@/gm],
    ['ris', /^TY {2}-/gm],
    ['csl.json', /"id":/g],
  ] as const) {
    const [download] = await Promise.all([
      file.waitForEvent('download'),
      cited.locator(`a[download$=".${ending}"]`).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect([...text.matchAll(mark)]).toHaveLength(sources.length + 1);
  }
  await cited.getByText(packWords.forms.each).click();
  const sentences = cited.locator('.accounts > li');
  await expect(sentences).toHaveCount(
    await file.locator('#accounts, #answers').locator('li').count(),
  );
  await expect(sentences.first()).toBeVisible();
  const shown = new Set([A, B].map((id) => `/proposals/${id}/`));
  const corrected = correctionsFile().corrections.filter(
    ({ target: { kind, pages } }) =>
      kind !== 'claim' && kind !== 'event' && pages.some((page) => shown.has(page)),
  );
  expect(corrected.length).toBeGreaterThan(0);
  await expect(file.locator('#corrections del')).toHaveText(corrected.map(({ before }) => before));
}

async function expectAccessible(file: Page) {
  const skip = file.getByRole('link', { name: packWords.skip });
  await file.reload();
  for (const width of [1440, 390]) {
    await file.setViewportSize({ width, height: 800 });
    expect(await file.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await file.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expectToSkip();
  await expectNoBarrier(390);
  await file.setViewportSize({ width: 1440, height: 800 });
  await file.emulateMedia({ colorScheme: 'dark' });
  await skip.focus();
  await expectToSkip();
  await expectNoBarrier(1440);

  async function expectToSkip() {
    await file.keyboard.press('Enter');
    await expect(file.getByRole('main')).toBeFocused();
  }
  async function expectNoBarrier(width: number) {
    // A long list slows each look down even where it is not looked at.
    await file.evaluate((repeated) => {
      for (const element of document.querySelectorAll(repeated)) element.remove();
    }, LONG.join());
    expect(await violations(file), `${width} wide`).toEqual([]);
  }
}

async function expectPaper(file: Page) {
  await file.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(file.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(file.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(file.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(file.locator('tbody tr').first()).toHaveCSS('break-inside', 'avoid');
  await expect(file.locator('#files .screen')).toBeHidden();
  await expect(file.getByText(packWords.files.onPaper)).toBeVisible();
  const shown = await file
    .locator('#accounts .claim a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shown).toContain(`/proposals/${A}/?v=${index.about.version}#rep-`);
  const sheets = sheetsOf(await file.pdf({ preferCSSPageSize: true }));
  expect(sheets.length).toBeGreaterThan(3);
  for (const sheet of sheets) expect(sheet).toEqual([595, 842]);
  await file.emulateMedia({ media: null, colorScheme: null });
}

test('a round becomes a file when it is asked for, and not where the reader cancels', async ({
  page,
  browser,
}) => {
  const loaded = listen(page, [
    'src/features/export/pack/pack-panel.tsx',
    'src/features/export/pack/make.ts',
    'src/features/export/csv.ts',
    'src/features/export/json.ts',
    'src/features/export/picture.ts',
  ]);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await open(page, `/rounds/${ROUND}/`);

  await test.step('nothing of it is loaded before it is asked for', async () => {
    await untilIdle(page);
    expect(loaded()).toEqual([]);
  });
  await test.step('the making is shown step by step and can be cancelled', async () => {
    // What makes the file comes only when the test lets it, so that there is time to change one's mind.
    let letCome = () => {};
    const gate = new Promise<void>((done) => (letCome = done));
    await page.route('**/assets/make-*.js', async (route) => {
      await gate;
      await route.continue();
    });
    const asked = page.waitForRequest('**/assets/make-*.js');
    const made = page.waitForResponse('**/assets/make-*.js');
    await packButton(page).press('Enter');
    // Who cancels before it is asked for has nothing come.
    await asked;
    await expect(page.getByRole('progressbar', { name: packWords.making })).toBeVisible();
    const status = page.getByRole('status').filter({ hasText: packWords.steps[0] as string });
    await expect(status).toBeVisible();
    await page.getByRole('button', { name: packWords.cancel }).press('Enter');
    await expect(page.getByText(packWords.cancelled)).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(packButton(page)).toBeFocused();
    letCome();
    await (await made).finished();
    await untilIdle(page);
    expect(downloads).toBe(0);
  });
  await test.step('the page is as it was: another try gives a file with its proposals and what is known of it', async () => {
    const { name, path } = await saved(page);
    expect(downloads).toBe(1);
    expect(loaded()).toContain('src/features/export/pack/pack-panel.tsx');
    expect(loaded()).toContain('src/features/export/pack/make.ts');
    expect(name).toBe(`parley-${ROUND}.html`);
    const { page: file, asked } = await fromDisk(browser, path);
    const { round } = roundFile(ROUND);
    await expect(file.getByRole('heading', { level: 1 })).toHaveText(round.title);
    const text = squash(await file.locator('body').innerText());
    const claims = [
      ...round.claims,
      ...round.proposals.flatMap(({ provisions, responses }) => [
        ...provisions.flatMap(({ reports }) => reports),
        ...responses,
      ]),
    ];
    expect(round.proposals.length).toBeGreaterThan(1);
    expect(claims.filter((claim) => !text.includes(squash(claim.text)))).toEqual([]);
    for (const proposal of round.proposals) expect(text).toContain(proposal.name);
    expect(asked).toEqual([]);
  });
});

test('a proposal becomes a file, with the accounts that the page shows', async ({
  page,
  browser,
}) => {
  await open(page, `/proposals/${B}/?rung=party-anonymous`);
  const { path } = await saved(page);
  const { page: file } = await fromDisk(browser, path);
  await expect(file.getByRole('heading', { level: 1 })).toHaveText(nameOf(B));
  const rungs = await file.locator('#accounts .rung').allInnerTexts();
  expect(rungs.length).toBeGreaterThan(0);
  expect(rungs).not.toContain('An outlet’s own word');
});

test('what cannot be had is said: by the page until the file can be made, then in the file', async ({
  page,
  browser,
  expectTrouble,
}) => {
  expectTrouble(/request failed: \/data\/corrections/);
  expectTrouble(/request failed: \/assets\/pack-panel-/);
  expectTrouble(/request failed: \/assets\/make-/);
  expectTrouble(/Failed to load resource/);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.route('**/data/corrections.json*', (route) => route.abort('failed'));
  for (const [part, sentence] of [
    ['pack-panel', words.site.notLoaded],
    ['make', packWords.failed],
  ] as const)
    await test.step(`where ${part} cannot be loaded, the page says so and stays`, async () => {
      // What makes the file imports the panel: of that, browsers remember until the page is left that it failed.
      await open(page, '/rounds/2026-06-egypt/');
      await page.route(`**/assets/${part}-*.js`, (route) => route.abort('failed'));
      await packButton(page).click();
      await expect(page.getByText(sentence)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.unroute(`**/assets/${part}-*.js`);
    });
  const { path } = await saved(page);
  const { page: file } = await fromDisk(browser, path);
  await test.step('where corrections cannot be looked up, the file says so', () =>
    expect(file.getByText(packWords.noCorrections.unseen)).toBeVisible());
  await test.step('where a picture cannot be drawn, it is made without it, and says so', () =>
    expect(file.getByText(packWords.files.noPicture)).toBeVisible());
});

test('a column that could not be loaded keeps the pack from being made', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/request failed: \/data\/rounds\/2024-02-23-paris/);
  expectTrouble(/Failed to load resource/);
  await page.route('**/data/rounds/2024-02-23-paris.json*', (route) => route.abort('failed'));
  await open(page, `/compare/?p=${A}.${B}`);
  await expect(page.getByText(words.compare.failed(nameOf(B)))).toBeVisible({ timeout: 20_000 });
  await openSave(page);
  await packButton(page).click();
  await expect(
    page.getByRole('alert').filter({ hasText: packWords.notLoaded(nameOf(B)) }),
  ).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
});
