import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFiles } from '../src/messages/en/own-files.ts';
import { ownSite } from '../src/messages/en/own-site.ts';
import { words } from '../src/messages/words.ts';
import { bookOf } from '../src/intake/book-of.ts';
import { writeWorkbook } from '../src/intake/files/write/xlsx.ts';
import { datasetOf, parseFiles } from '../src/model/parse.ts';
import { violationsEverywhere } from './axe.ts';
import { expect, keptTray, open, seed, test, TRAY_KEY, untilIdle, type Page } from './fixtures.ts';
import { tooWide } from './layout.ts';
import { give, OWN, type GivenText } from './own-parts.ts';
import { cards, columnHeads, compareBox, panelField, trayBar } from './parts.ts';

/* The workbook of another conflict is opened as a whole site, which nobody else can see. */

const FOLDER = join(import.meta.dirname, '../src/testing/second-conflict');
const START = /^\/your-talks\/open\/#\/x[a-z0-9]{8}\/$/;

let workbook: GivenText;
test.beforeAll(() => {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  const files = new Map(
    paths
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')]),
  );
  const { tree } = parseFiles(files);
  if (!tree) throw new Error('the files keep the schema');
  const book = bookOf(datasetOf(tree));
  workbook = {
    name: 'talks.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(writeWorkbook(book)),
  };
});

/** Opens the workbook as a person does; returns the address of its start. */
async function openWorkbook(page: Page): Promise<string> {
  await open(page, OWN);
  await give(page, workbook);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.waitForURL((url) => START.test(url.pathname + url.hash));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ukraine-Russia');
  return addressOf(page);
}

/** Where the page is, with what stands behind the "#". */
function addressOf(page: Page): string {
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
}

const band = (page: Page) => page.getByRole('region', { name: ownSite.label });
const main = (page: Page) => page.getByRole('main');

test('its rounds are cards, marked as a file on this device, and lead on within it', async ({
  page,
}) => {
  const start = await openWorkbook(page);
  await expect(cards(page)).toHaveCount(7);
  await expect(band(page)).toHaveText(/your file “talks\.xlsx”, on this device/);
  await page.getByRole('link', { name: words.site.timeline, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.site.timeline })).toBeFocused();
  expect(addressOf(page)).toBe(`${start}timeline/`);
  await expect(band(page)).toBeVisible();
  await page.goBack();
  await expect(cards(page)).toHaveCount(7);

  await test.step('a page of it stays when it is loaded anew, and says that search engines have no part in it', async () => {
    await page.goto(`${start}rounds/2025-06-02-istanbul/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Istanbul');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Istanbul');
    await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  });

  await test.step('an anchor leads within the page', async () => {
    const anchor = main(page).locator('a[href^="#"]:visible').first();
    const id = (await anchor.getAttribute('href')) ?? '';
    await anchor.click();
    expect(addressOf(page)).toBe(`${start}rounds/2025-06-02-istanbul/${id}`);
    await expect(page.locator(id)).toBeInViewport();
  });
});

test('two of its proposals are compared, and what is gathered of it stays apart', async ({
  page,
}) => {
  await seed(page, TRAY_KEY, keptTray(['2024-02-23-paris-outline']));
  const start = await openWorkbook(page);
  await expect(trayBar(page)).toHaveCount(0);
  await page.goto(
    `${start}compare/?p=2025-06-02-russian-memorandum.2025-06-02-ukrainian-memorandum`,
  );
  await expect(columnHeads(page)).toHaveText([/Russian memorandum/, /Ukrainian memorandum/]);
  const row = page.getByRole('row', { name: /^Share of the children on the list/ });
  await expect(row.getByRole('cell').first()).toContainText('2.9 percent');

  await page.goto(start);
  await cards(page).first().getByRole('checkbox').first().click();
  await expect(trayBar(page)).toContainText(words.tray.count(1));
  await open(page, '/');
  await expect(trayBar(page)).toContainText(words.tray.count(1));
  await expect(compareBox(main(page), 'Second Paris outline').first()).toBeChecked();
});

test('its accounts are found by the search, and cited as of a file that is published nowhere', async ({
  page,
}) => {
  const start = await openWorkbook(page);
  await page.keyboard.press('/');
  await panelField(page).pressSequentially('children');
  const dialog = page.getByRole('dialog');
  const found = dialog.locator('[data-result]').first();
  await expect(found).toBeVisible();
  await expect(found).toHaveAttribute('href', new RegExp(`^${start.replace('?', '\\?')}`));
  await page.keyboard.press('Escape');

  await page.goto(`${start}proposals/2025-06-02-russian-memorandum/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('memorandum');
  await main(page).getByRole('button', { name: words.cite.button }).first().click();
  await expect(dialog).toContainText('“talks.xlsx”, a file that is published nowhere');
  await expect(dialog).not.toContainText('/your-talks/');
  await expect(dialog).not.toContainText('127.0.0.1');
  await expect(dialog).not.toContainText(/\bParley[.,]/);
});

test('nothing of it is asked of the server, nor told to it', async ({ page }) => {
  const start = await openWorkbook(page);
  const asked: string[] = [];
  page.context().on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    asked.push(pathname + search);
    expect([request.method(), request.postData()]).toEqual(['GET', null]);
  });
  for (const path of ['', 'timeline/', 'rounds/2025-06-02-istanbul/', 'issues/', 'people/']) {
    await page.goto('about:blank');
    await page.goto(start + path);
    await expect(band(page)).toBeVisible();
    await untilIdle(page);
  }
  const { code } = JSON.parse(readFileSync('dist/offline.json', 'utf8')) as { code: string[] };
  const known = new Set([
    ...code,
    OWN,
    '/your-talks/open/',
    '/offline.json',
    '/sw.js',
    '/icon.svg',
  ]);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((path) => !known.has(path))).toEqual([]);
});

test('it is read without a connection', async ({ anotherReader, expectTrouble }) => {
  expectTrouble(/ERR_INTERNET_DISCONNECTED/);
  const page = await anotherReader({ serviceWorkers: 'allow' });
  const start = await openWorkbook(page);
  // The code of every page is kept once the browser has time for it.
  const pages = ['timeline/', 'issues/', 'sources/', 'compare/'];
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const { code } = (await (await fetch('/offline.json')).json()) as { code: string[] };
          const kept = await Promise.all(code.map((path) => caches.match(path)));
          return kept.filter((one) => !one).length;
        }),
      { timeout: 30_000 },
    )
    .toBe(0);
  await page.context().setOffline(true);
  for (const path of pages) {
    await page.goto('about:blank');
    await page.goto(start + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(band(page)).toBeVisible();
  }
  await page.context().setOffline(false);
});

test('what another release made of a file is made anew when it is opened', async ({ page }) => {
  const start = await openWorkbook(page);
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const asked = indexedDB.open('parley-own');
        asked.addEventListener('error', () => fail(new Error('nothing is kept')));
        asked.addEventListener('success', () => {
          const change = asked.result.transaction('records', 'readwrite');
          const records = change.objectStore('records');
          const all = records.openCursor();
          all.addEventListener('success', () => {
            const at = all.result;
            if (!at) return;
            const [kind] = at.key as string[];
            // As if the other release had known no list of rounds, and none of what is in the rest.
            if (kind === 'slice') at.delete();
            if (kind === 'dataset') at.update({ ...(at.value as object), release: 'another' });
            at.continue();
          });
          change.addEventListener('complete', () => {
            asked.result.close();
            done();
          });
        });
      }),
  );
  await page.goto('about:blank');
  await page.goto(start);
  await expect(cards(page)).toHaveCount(7);
  await expect(band(page)).toContainText('talks.xlsx');
});

test('an address of a file that was removed says so, and leads to those that are kept', async ({
  page,
}) => {
  const start = await openWorkbook(page);
  await cards(page).first().getByRole('checkbox').first().click();
  await expect(trayBar(page)).toContainText(words.tray.count(1));
  await band(page).getByRole('link', { name: ownSite.all }).click();
  await page.getByRole('button', { name: ownFiles.remove }).click();
  await page.getByRole('button', { name: ownFiles.removeYes }).click();
  await expect(page.getByText(ownFiles.noneKept)).toBeVisible();
  const left = await page.evaluate(() => Object.keys(localStorage));
  expect(left.filter((name) => /x[a-z0-9]{8}/.test(name))).toEqual([]);
  await page.goto(`${start}rounds/2025-06-02-istanbul/`);
  await expect(page.getByRole('heading', { level: 1, name: ownSite.title })).toBeVisible();
  await expect(main(page)).toContainText(ownSite.none);
  await page.getByRole('link', { name: ownSite.toAll }).click();
  await expect(page).toHaveURL(OWN);
});

test('it is as wide as the screen, and nobody is shut out', async ({ page }) => {
  const start = await openWorkbook(page);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await tooWide(page)).toEqual([]);
  }
  await page.goto(`${start}rounds/2025-06-02-istanbul/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Istanbul');
  expect(await violationsEverywhere(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of own files says that it needs script, and what does the same', async ({
    page,
  }) => {
    await page.goto('/your-talks/open/');
    expect(await main(page).locator('noscript > p').last().textContent()).toBe(ownSite.noScript);
    await expect(page.getByRole('link', { name: ownSite.toAll })).toBeVisible();
  });
});
