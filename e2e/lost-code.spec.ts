import type { Page, Route } from '@playwright/test';
import { failure } from '../src/messages/en/failure.ts';
import { words } from '../src/messages/words.ts';
import { chunkOf, loseApp } from './chunks.ts';
import {
  expect,
  keptTray,
  open,
  seed,
  test,
  TRAY_KEY,
  untilIdle,
  untilInteractive,
} from './fixtures.ts';
import { kindOption, openKinds } from './evidence-parts.ts';
import { trayBar } from './parts.ts';
import { FIVE, nameOf, PAGE_KINDS } from './site.ts';

/*
 * Code of a page that does not come while somebody looks around: offline, after a release, or because a
 * server or something between fails. Every page with a chunk of its own, every fault.
 */

/** What goes wrong with a file. */
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'is out of reach': (route) => route.abort('internetdisconnected'),
  'is cut off': (route) => route.abort('connectionreset'),
  'is gone (404)': (route) => route.fulfill({ status: 404, body: 'gone' }),
  'is answered with 500': (route) => route.fulfill({ status: 500, body: 'no' }),
  'is a page of HTML': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' }),
  'is truncated': (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export const a = {' }),
};

/** The pages that a link of the header or of a card leads to, and the link. */
const WAYS = [
  { page: 'proposals', link: words.site.proposals, path: '/proposals/' },
  { page: 'positions', link: words.site.positions, path: '/positions/' },
  { page: 'compare', link: words.site.compare, path: '/compare/' },
  { page: 'sources', link: words.site.sources, path: '/sources/' },
  { page: 'about', link: words.site.about, path: '/about/' },
  { page: 'data', link: words.site.data, path: '/data/' },
  { page: 'corrections', link: words.site.corrections, path: '/corrections/' },
] as const;

const NOTED =
  /^(request failed: \/|status (404|500): \/assets|console error: (Failed to load|CodeError|.*MIME type|.*code of the site))/;

async function follow(page: Page, link: string) {
  await page.getByRole('link', { name: link, exact: true }).first().click();
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

for (const [fault, answer] of Object.entries(FAULTS))
  test(`the code of a page ${fault}: asked for three times, said, and tried again`, async ({
    page,
    expectTrouble,
  }) => {
    test.slow();
    expectTrouble(NOTED);
    if (fault === 'is truncated') expectTrouble(/^console error: .*(Unexpected|CodeError|code of)/);
    await seed(page, TRAY_KEY, keptTray(FIVE.slice(0, 2)));
    await open(page, PAGE_KINDS.about);
    for (const { page: name, link, path } of WAYS.filter((way) => way.page !== 'about'))
      await test.step(name, async () => {
        const chunk = `**${chunkOf(`src/pages/${name}-page.tsx`)}`;
        let asked = 0;
        await page.route(chunk, (route) => {
          asked += 1;
          return answer(route);
        });
        await follow(page, link);
        await expect(heading(page)).toHaveText(failure.title, { timeout: 20_000 });
        await expect(heading(page)).toBeFocused();
        await expect(page).toHaveTitle(words.site.pageTitle(failure.title));
        await expect(page).toHaveURL(new RegExp(path));
        await expect(page.getByRole('main')).toContainText(failure.code);
        if (name !== 'compare') await expect(trayBar(page)).toContainText(words.tray.count(2));
        await untilIdle(page);
        expect(asked, 'tries').toBe(3);
        await page.unroute(chunk);
        await page.getByRole('button', { name: failure.retry }).click();
        await expect(heading(page)).not.toHaveText(failure.title);
        await expect(heading(page)).toBeFocused();
        await untilInteractive(page);
        await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
        await follow(page, words.site.about);
        await expect(heading(page)).toHaveText('How to read Parley');
      });
  });

test('who leaves a page whose code failed and comes again gets it, without pressing anything', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(NOTED);
  const chunk = `**${chunkOf('src/pages/positions-page.tsx')}`;
  await open(page, '/about/');
  await page.route(chunk, (route) => route.abort('connectionreset'));
  await follow(page, words.site.positions);
  await expect(heading(page)).toHaveText(failure.title, { timeout: 20_000 });
  await page.unroute(chunk);
  await page.goBack();
  await expect(heading(page)).toHaveText('How to read Parley');
  await follow(page, words.site.positions);
  await expect(heading(page)).toHaveText(words.site.positions);
});

test('the code comes by itself when the connection is back', async ({
  page,
  expectTrouble,
  context,
}) => {
  expectTrouble(NOTED);
  await open(page, '/about/');
  await context.setOffline(true);
  await follow(page, words.site.positions);
  await expect(heading(page)).toHaveText(failure.title, { timeout: 20_000 });
  await context.setOffline(false);
  await expect(heading(page)).toHaveText(words.site.positions);
});

test('after a release the page is offered anew, with its address and the tray', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(NOTED);
  const chunk = `**${chunkOf('src/pages/positions-page.tsx')}`;
  await seed(page, TRAY_KEY, keptTray(FIVE.slice(0, 2)));
  await open(page, '/about/');
  // The new release: other names in every page, and the files of the old one are gone.
  await page.route(chunk, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.route('**/positions/', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    return route.fulfill({
      response,
      body: text.replace(
        /(<script type="module"[^>]*src="[^"]*)index-[^"]*(")/,
        '$1index-new.js$2',
      ),
    });
  });
  await follow(page, words.site.positions);
  const main = page.getByRole('main');
  await expect(main).toContainText(failure.outdated, { timeout: 20_000 });
  await page.unrouteAll();
  await main.getByRole('button', { name: failure.reload }).click();
  await expect(heading(page)).toHaveText(words.site.positions);
  await expect(page).toHaveURL('/positions/');
  await expect(trayBar(page)).toContainText(words.tray.count(2));
});

test('without a release nothing is said of one', async ({ page, expectTrouble }) => {
  expectTrouble(NOTED);
  await open(page, '/about/');
  const chunk = `**${chunkOf('src/pages/positions-page.tsx')}`;
  await page.route(chunk, (route) => route.abort('connectionreset'));
  await follow(page, words.site.positions);
  await expect(heading(page)).toHaveText(failure.title, { timeout: 20_000 });
  await untilIdle(page);
  await expect(page.getByText(failure.outdated)).toHaveCount(0);
});

test('code that does not come within twenty seconds is a failure that says so', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/CodeError|code of the site/);
  await open(page, '/about/');
  await page.clock.install();
  const chunk = `**${chunkOf('src/pages/positions-page.tsx')}`;
  const held: Route[] = [];
  await page.route(chunk, (route) => void held.push(route));
  await follow(page, words.site.positions);
  await expect.poll(() => held.length).toBe(1);
  // The page before stays, and a line says that another is on its way.
  await expect(heading(page)).toHaveText('How to read Parley');
  await page.clock.runFor(400);
  await expect(page.getByRole('status').filter({ hasText: words.site.loading })).toBeVisible();
  await page.clock.runFor(21_000);
  await expect(page.getByRole('main')).toContainText(failure.slow);
  for (const route of held) await route.continue();
});

test('a page that is waited for can be left, and is not shown then', async ({ page }) => {
  await open(page, '/about/');
  const held: Route[] = [];
  const SLICE = '**/data/positions.json*';
  await page.route(SLICE, (route) => void held.push(route));
  await follow(page, words.site.positions);
  await expect.poll(() => held.length).toBe(1);
  await expect(page.getByRole('status').filter({ hasText: words.site.loading })).toBeVisible();
  await expect(heading(page)).toHaveText('How to read Parley');
  await follow(page, words.site.data);
  await expect(heading(page)).toHaveText('Data');
  await expect(page.getByRole('status').filter({ hasText: words.site.loading })).toHaveCount(0);
  for (const route of held) await route.continue();
  await untilIdle(page);
  await expect(heading(page)).toHaveText('Data');
});

test('what comes after the first screen of a round is lost: it stays as it came, until a choice concerns it', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(NOTED);
  let asked = 0;
  await page.route(`**${chunkOf('src/features/proposal/proposal-body.tsx')}`, (route) => {
    asked += 1;
    return route.abort('connectionreset');
  });
  await page.goto('/rounds/2024-02-23-paris/');
  await expect(page.locator('html')).toHaveClass(/started/);
  await expect.poll(() => asked).toBe(3);
  const cite = page
    .getByRole('link', { name: 'Cite: The first stage would last 40 days.' })
    .first();
  const main = page.getByRole('main');
  await expect(cite).toBeAttached();
  await expect(main.getByText(words.site.notLoaded)).toHaveCount(0);
  await cite.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await openKinds(page);
  await kindOption(page, 'text').click();
  await expect(main.getByText(words.site.notLoaded).first()).toBeVisible();
  await expect(cite).toHaveCount(0);

  await test.step('it is asked for again by who goes to another round', async () => {
    await page.unrouteAll();
    await page.getByRole('link', { name: words.site.rounds, exact: true }).first().click();
    await expect(heading(page)).toHaveText('Every round of the Gaza mediation, side by side');
    await page.goBack();
    await expect(heading(page)).toHaveText('Paris talks, February 2024');
    await expect(main.getByText(words.site.notLoaded)).toHaveCount(0);
    await expect(page.locator('#answers-2024-02-23-paris-outline')).toBeVisible();
  });
});

test('the script of the app is lost: a line says that the controls have not started', async ({
  page,
  expectTrouble,
}) => {
  const comes = await loseApp(page, expectTrouble);
  await page.goto('/rounds/2024-02-23-paris/?rung=document');
  const line = page.getByRole('status').filter({ hasText: words.site.notStarted });
  await expect(line).toBeVisible();
  await expect(line).toContainText(words.site.viewNotApplied);
  await expect(heading(page)).toHaveText(nameOf('2024-02-23-paris'));
  const terms = page.getByRole('main').getByText('six weeks', { exact: false }).first();
  await expect(terms).toBeVisible();
  await comes();
  await line.getByRole('button', { name: words.site.reload }).click();
  await expect(page.locator('html')).toHaveClass(/started/);
  await expect(line).toHaveCount(0);
});

test('a script that does not come is not waited for for ever', async ({ page, expectTrouble }) => {
  const entry = `**${chunkOf('src/app/app.tsx')}`;
  await page.clock.install();
  const held: Route[] = [];
  await page.route(entry, (route) => void held.push(route));
  await page.goto('/?venue=doha', { waitUntil: 'commit' });
  await expect.poll(() => held.length).toBe(1);
  const views = page.locator('.awaits-query');
  await expect(views.filter({ visible: true })).toHaveCount(0);
  await page.clock.runFor(8_100);
  const line = page.getByRole('status').filter({ hasText: words.site.notStarted });
  await expect(line).toContainText(words.site.viewNotApplied);
  await expect(views.filter({ visible: true })).toHaveCount(await views.count());
  expectTrouble(/^request failed: \/assets\//);
  expectTrouble(/^console error: Failed to load resource/);
  await Promise.all([
    page.waitForEvent('requestfailed'),
    page.waitForEvent('console', (said) => said.type() === 'error'),
    ...held.map((route) => route.abort('connectionreset')),
  ]);
  await expect(line).toBeVisible();
});
