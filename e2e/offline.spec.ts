import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from '@playwright/test';
import { kept } from '../src/messages/en/kept.ts';
import { words } from '../src/messages/words.ts';
import { violations } from './axe.ts';
import { expect, untilInteractive, type Page } from './fixtures.ts';
import { cards, retype } from './parts.ts';
import {
  always,
  movingTestOf,
  unreachable,
  type Behaviour,
  type MovingSite,
} from './moving-site.ts';

/*
 * What is kept for reading without a connection: that it can be read, that it says what it is, that a new
 * release comes when the reader says so, and that all of it can be ended. A site below a path, whose server
 * fails as it is told.
 */

const BASE = '/parley/';
const ROUND = 'rounds/2025-05-16-istanbul/';
const OTHER = 'rounds/2025-11-23-geneva/';
/** Contexts of this file let workers be. */
const READER: BrowserContextOptions = { serviceWorkers: 'allow' };

const test = movingTestOf({
  data: 'src/testing/second-conflict',
  base: BASE,
  env: { VITE_SITE_URL: `https://talks.example.org${BASE}` },
});

/** Whether a page is kept, by its path below the base. */
const isKept = (page: Page, path: string) =>
  page.evaluate(async (address) => (await caches.match(address)) !== undefined, BASE + path);

/** Opens a page and waits until the worker serves it and the page is kept. */
async function openKept(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => isKept(page, path)).toBe(true);
}

const line = (page: Page) => page.locator('[data-kept]');

/** Waits until this page is served by no worker and nothing of the site is kept. */
async function untilNothingIsKept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ]),
    )
    .toEqual([]);
}

test('without a connection: what was visited, the search, a comparison; and what is kept where a page is not', async ({
  anotherReader,
  moving,
  expectTrouble,
}) => {
  expectTrouble(/^request failed|^status 503|^console error/);
  const page = await anotherReader(READER);
  await openKept(page, ROUND);
  // Drawn by the app, without its page being asked for.
  await page.getByRole('link', { name: words.site.proposals, exact: true }).first().click();
  await expect(page).toHaveURL(/\/proposals\/$/);
  await expect.poll(() => isKept(page, 'proposals/')).toBe(true);
  await expect(line(page)).toHaveCount(0);
  moving.behave(unreachable);

  await test.step('a page that was visited', async () => {
    await page.goto(`${ROUND}?fbclid=x`);
    await untilInteractive(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Istanbul');
    const edition = /dataset version \d+\.\d+\.\d+ of \d+ \w+ \d{4}\./;
    await expect(line(page)).toContainText(
      /^The site cannot be reached\. This is the page as kept/,
    );
    await expect(line(page)).toContainText(edition);
    const { host } = new URL(moving.url);
    expect(await page.evaluate(() => window.location.host)).toBe(host);
  });

  await test.step('the search, and a comparison of what was visited', async () => {
    await page.goto('./');
    await untilInteractive(page);
    await retype(page.getByRole('searchbox').first(), 'istanbul');
    await expect(page).toHaveURL(/\/parley\/\?q=istanbul$/);
    await expect(cards(page).first()).toContainText('Istanbul');
    await page.goto(`compare/?p=${ROUND.split('/')[1]}`);
    await untilInteractive(page);
    await expect(page.getByRole('main')).toContainText('Istanbul');
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  });

  await test.step('a page that was not visited', async () => {
    const answer = await page.goto(OTHER);
    expect(answer?.status()).toBe(503);
    await expect(line(page)).toContainText(kept.inPlace);
    await expect(page).toHaveURL(new RegExp(OTHER));
    const pages = page.getByRole('main').getByRole('listitem');
    await expect(pages.filter({ hasText: 'Istanbul' }).first()).toContainText(
      /kept on \d+ \w+ \d{4}/,
    );
    await expect(page.getByRole('main')).not.toContainText('Geneva');
  });

  await test.step('when the site is there again', async () => {
    moving.behave(null);
    await line(page).getByRole('link', { name: kept.again }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Geneva');
    await expect(line(page)).toHaveCount(0);
  });
});

test('a server that fails or is slow: what is kept, which says so; its own answers otherwise', async ({
  anotherReader,
  moving,
  expectTrouble,
}) => {
  expectTrouble(/^status (?:404|503)|^console error/);
  const page = await anotherReader(READER);
  await openKept(page, 'about/');
  moving.behave(always(503, '<html>Sorry</html>'));
  await page.goto('about/');
  await expect(line(page)).toContainText(kept.why.status(503));
  await page.goto(OTHER);
  await expect(page.locator('body')).toHaveText('Sorry');
  moving.behave(null);
  expect((await page.goto('nowhere/'))?.status()).toBe(404);
  await expect(line(page)).toHaveCount(0);

  let late: (() => void) | null = null;
  moving.behave((path, res, req) => {
    if (!path.endsWith('/about/')) return false;
    late = () => void (req.socket.destroyed || always(200, '<html>late</html>')(path, res, req));
    return true;
  });
  const started = Date.now();
  await page.goto('about/');
  await expect(line(page)).toContainText(kept.why.slow);
  expect(Date.now() - started).toBeGreaterThan(2900);
  expect(late).not.toBeNull();
});

/** The same site with another release: another worker, another list, and pages that say so. */
function released({ dir }: MovingSite): Behaviour {
  const file = (name: string) => readFileSync(join(dir, name), 'utf8');
  const { release, data } = JSON.parse(file('offline.json')) as { release: string; data: string };
  const anew = (text: string) =>
    text
      .replaceAll(release, 'release2')
      .replaceAll(data, 'fresh2')
      .replace('<main', '<main data-new');
  return (path, res) => {
    const name = path.slice(BASE.length).replace(/(^|\/)$/, '$1index.html');
    if (!/^(?:sw\.js|offline\.json|.*\.html)$/.test(name)) return false;
    const type = { js: 'text/javascript', json: 'application/json' }[name.split('.')[1] ?? ''];
    res.writeHead(200, { 'content-type': type ?? 'text/html; charset=utf-8' });
    res.end(anew(file(name)));
    return true;
  };
}

const update = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

test('a new release waits for the reader, who loads it in one tab and is told in the other', async ({
  anotherReader,
  moving,
}) => {
  const page = await anotherReader(READER);
  await openKept(page, 'about/');
  const other = await page.context().newPage();
  await other.goto('corrections/');
  await other.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await untilInteractive(other);
  moving.behave(released(moving));
  await page.bringToFront();
  await update(page);
  await expect(page.getByText(kept.update)).toBeVisible();
  await expect(other.getByText(kept.update)).toBeVisible();
  const isNew = (one: Page) => one.locator('main[data-new]');
  await expect(isNew(page)).toHaveCount(0);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null),
  ).toBe(true);
  await page.getByRole('button', { name: kept.updateLoad, exact: true }).click();
  await expect(isNew(page)).toHaveCount(1);
  await expect(page.getByText(kept.update)).toHaveCount(0);
  // The other tab is told, and left as it is until its reader says so.
  await expect(other.getByText(kept.updatedElsewhere)).toBeVisible();
  await expect(isNew(other)).toHaveCount(0);
  await other.getByRole('button', { name: kept.updateLoad, exact: true }).click();
  await expect(isNew(other)).toHaveCount(1);
  // A page of the release that waits is told of nothing: it is what the reader sees already.
  await page.reload();
  await untilInteractive(page);
  await expect(page.getByText(kept.update)).toHaveCount(0);
});

test('the worker goes with all that it keeps: switched off, the site gone, another in its place', async ({
  anotherReader,
  moving,
  expectTrouble,
}) => {
  expectTrouble(/^status 404|^console error|^request failed/);
  const off = readFileSync(join(moving.dir, 'sw-off.js'), 'utf8');
  const WAYS: Record<string, Behaviour> = {
    'its script is the one that removes': (path, res) => {
      if (!path.endsWith('/sw.js')) return false;
      res.writeHead(200, { 'content-type': 'text/javascript' }).end(off);
      return true;
    },
    'nothing is there any more': always(404, '<html>None</html>'),
    'another site is there': always(200, '<html>Shop</html>'),
  };
  const page = await anotherReader(READER);
  for (const [way, how] of Object.entries(WAYS))
    await test.step(way, async () => {
      moving.behave(null);
      await openKept(page, 'about/');
      moving.behave(how);
      // Any page of the site, one without the app's script, which would only begin anew.
      await page.goto('robots.txt');
      await page.goto('corrections/', { waitUntil: 'commit' });
      if (way.startsWith('its script')) {
        await page.goto('robots.txt');
      }
      await untilNothingIsKept(page);
    });
});

test('everything is kept when asked for, with its size; called off, without room, and removed', async ({
  anotherReader,
  moving,
  expectTrouble,
}) => {
  // All files of the site are loaded in it, and a part of them three times.
  test.slow();
  expectTrouble(/^request failed|^console error/);
  const page = await anotherReader(READER);
  await openKept(page, 'about/');
  await page.goto('offline/');
  const main = page.getByRole('main');
  await untilInteractive(page);
  await expect(main).toContainText(/\d+\.?\d* MB to load, \d+\.?\d* MB of room/);
  const start = main.getByRole('button', { name: kept.allButton });
  expect(await violations(page)).toEqual([]);

  await test.step('called off', async () => {
    const held: (() => void)[] = [];
    moving.behave((path, res, req) => {
      if (!path.includes('/rounds/')) return false;
      held.push(() => void (req.socket.destroyed || res.destroy()));
      return true;
    });
    await start.click();
    await expect(main.getByRole('progressbar')).toBeVisible();
    await main.getByRole('button', { name: kept.cancel }).click();
    await expect(main).toContainText(kept.cancelled);
    for (const end of held) end();
    moving.behave(null);
  });

  await test.step('no room', async () => {
    // Not by the quota of the protocol: under that, Chromium leaves questions about storage without an answer.
    await page.evaluate(() => {
      const estimate = () => Promise.resolve({ quota: 2_000_000 });
      Object.defineProperty(navigator.storage, 'estimate', { value: estimate, configurable: true });
    });
    await start.click();
    await expect(main).toContainText(kept.full);
    await page.evaluate(() => Reflect.deleteProperty(navigator.storage, 'estimate'));
  });

  await test.step('kept', async () => {
    await start.click();
    await expect(main).toContainText(kept.allDone);
    moving.behave(unreachable);
    await page.goto(OTHER);
    await untilInteractive(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Geneva');
    await expect(line(page)).toContainText(kept.why.unreachable);
    moving.behave(null);
  });

  await test.step('removed', async () => {
    await page.goto('offline/');
    await main.getByRole('button', { name: kept.remove }).click();
    await expect(main).toContainText(kept.none);
    expect(await isKept(page, OTHER)).toBe(false);
  });
});

test('a browser finds nothing against putting the site among its programs; frames keep nothing', async ({
  anotherReader,
}) => {
  const page = await anotherReader(READER);
  await page.goto('embed/compare/');
  await untilInteractive(page);
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))),
  );
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
  await openKept(page, 'about/');
  const session = await page.context().newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect({ path: new URL(url).pathname, errors }).toEqual({
    path: `${BASE}site.webmanifest`,
    errors: [],
  });
  expect(JSON.parse(data ?? '')).toMatchObject({ id: BASE, start_url: './', scope: './' });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A context of a whole Chromium counts as a private window, in which nothing is installed, whatever the site.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
