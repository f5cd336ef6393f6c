import type { Route } from '@playwright/test';
import { words } from '../src/messages/words.ts';
import {
  expect,
  idsInAddress,
  keptTray,
  open,
  seed,
  test,
  TRAY_KEY,
  untilInteractive,
  type Page,
} from './fixtures.ts';
import { columnNamesShown, searchField, trayBar } from './parts.ts';
import { builtFile, FIVE, must, nameOf, roundFile, squash } from './site.ts';

const ID = '2024-02-23-paris';
const SLICE = `**/data/rounds/${ID}.json*`;
/** The round before, a short page that leads to it. */
const BEFORE = '/rounds/2024-02-21-mcgurk-egypt-israel/';
const failure = words.failure;

/** Ways for a request to go wrong, and the words that tell the reader. */
const WAYS: Record<string, { answer: (route: Route) => Promise<void>; said: string }> = {
  'is cut off': { answer: (route) => route.abort('connectionreset'), said: failure.network },
  'ends in an error of the server': {
    answer: (route) => route.fulfill({ status: 500, body: 'no' }),
    said: failure.status(500),
  },
  'is truncated': {
    answer: (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: builtFile(`data/rounds/${ID}.json`).slice(0, 2000),
      }),
    said: failure.broken,
  },
  'is a page of HTML': {
    answer: (route) => route.fulfill({ contentType: 'text/html', body: builtFile('index.html') }),
    said: failure.broken,
  },
  'is JSON of another shape': {
    answer: (route) => route.fulfill({ json: { error: 'no such thing' } }),
    said: failure.broken,
  },
  'has the outline and nothing in it': {
    answer: (route) =>
      route.fulfill({
        json: {
          round: {},
          before: [],
          during: [],
          after: [],
          issues: [],
          computed: [],
          sources: {},
        },
      }),
    said: failure.broken,
  },
};

/** What the browser itself notes of these ways; nothing else may complain. */
const NOTED =
  /^(request failed: \/data|status 50[03]: \/data|console error: Failed to load resource)/;
const CAUGHT = /^console error: .*(SliceError|TypeError|data\/(rounds|proposals))/;

function linkToRound(page: Page) {
  return page.getByRole('main').locator(`a[href="/rounds/${ID}/"]`).first();
}

async function expectReadable(page: Page) {
  const { round } = roundFile(ID);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(round.title);
  // As somebody reads who opens what is folded; what stands below the head comes after the first paint.
  await expect(async () => {
    const unfolded = main.evaluate((all) => {
      for (const folded of all.querySelectorAll('details')) folded.open = true;
      return (all as HTMLElement).innerText;
    });
    const shown = squash(await unfolded);
    for (const { provisions } of round.proposals)
      for (const { reports } of provisions)
        for (const { text } of reports) expect(shown).toContain(squash(text));
  }).toPass({ timeout: 15_000 });
}

for (const [what, { answer, said }] of Object.entries(WAYS)) {
  const noted = what.includes('cut') || what.includes('error');

  test(`data that ${what}: the page stays readable and offers to try again`, async ({
    page,
    expectTrouble,
  }) => {
    if (noted) expectTrouble(NOTED);
    // What is wrong further in is found out by drawing the page.
    if (what === 'has the outline and nothing in it') expectTrouble(CAUGHT);
    await page.route(SLICE, answer);
    await page.goto(`/rounds/${ID}/`);
    const notice = page.getByRole('status').filter({ hasText: words.site.notHydrated(said) });
    await expect(notice).toBeVisible({ timeout: 15_000 });
    await expectReadable(page);
    await page.unroute(SLICE);
    await notice.getByRole('button', { name: words.site.reload }).click();
    await untilInteractive(page);
    await expectReadable(page);
    await expect(notice).toHaveCount(0);
  });

  test(`data that ${what} on the way to a page: it says so, keeps the tray, and trying again works`, async ({
    page,
    expectTrouble,
  }) => {
    if (noted) expectTrouble(NOTED);
    expectTrouble(CAUGHT);
    await seed(page, TRAY_KEY, keptTray(FIVE.slice(0, 2)));
    await open(page, BEFORE);
    let asked = 0;
    await page.route(SLICE, (route) => {
      asked += 1;
      return answer(route);
    });
    await linkToRound(page).click();
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert.getByRole('heading', { level: 1 })).toHaveText(failure.title, {
      timeout: 15_000,
    });
    await expect(alert).toContainText(said);
    await expect(trayBar(page)).toContainText(words.tray.count(2));
    await expect(alert.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(words.site.pageTitle(failure.title));
    // Still broken: trying again says so again, and still offers it.
    const tries = asked;
    const again = alert.getByRole('button', { name: failure.retry });
    await again.click();
    await expect.poll(() => asked, { timeout: 15_000 }).toBe(2 * tries);
    await expect(again).toBeVisible();
    await expect(alert).toContainText(said);
    await page.unroute(SLICE);
    await again.click();
    await expectReadable(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(alert).toHaveCount(0);
    await expect(trayBar(page)).toContainText(words.tray.count(2));
  });
}

for (const status of [404, 500])
  test(`a round that once was answered with ${status} is asked for anew when it is opened again`, async ({
    page,
    expectTrouble,
  }) => {
    expectTrouble(/^status (404|500): \/data|^console error: /);
    await open(page, BEFORE);
    await page.route(SLICE, (route) => route.fulfill({ status, body: 'no' }));
    const link = linkToRound(page);
    await link.click();
    const alert = page.getByRole('main').getByRole('alert');
    // The round lives: it is never said that there is no such page.
    await expect(alert).toContainText(failure.status(status), { timeout: 15_000 });
    await expect(page.getByText(words.notFound.title)).toHaveCount(0);
    await page.unroute(SLICE);
    await page.goBack();
    await link.click();
    await expectReadable(page);
  });

test('from a page that could not be loaded, "back" leads to the page before', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(NOTED);
  expectTrouble(CAUGHT);
  await open(page, '/proposals/');
  const heading = page.getByRole('heading', { level: 1 });
  await page.route('**/data/proposals/*', (route) => route.fulfill({ status: 503 }));
  await page.getByRole('link', { name: nameOf(FIVE[0]), exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(failure.status(503), { timeout: 15_000 });
  await page.goBack();
  await expect(heading).toHaveText(words.proposal.listTitle);
});

test('a comparison of which one round cannot be had shows the others and tries again', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(NOTED);
  const ids = [FIVE[0], FIVE[1], FIVE[3]];
  await page.route(SLICE, (route) => route.abort('connectionreset'));
  await open(page, `/compare/?p=${ids.join('.')}`);
  const alert = page.getByRole('alert').filter({ hasText: nameOf(FIVE[1]) });
  await expect(alert).toBeVisible({ timeout: 15_000 });
  expect(await columnNamesShown(page)).toEqual([nameOf(FIVE[0]), nameOf(FIVE[3])]);
  expect(idsInAddress(page), 'the address keeps what was asked for').toEqual(ids);
  await page.unroute(SLICE);
  await alert.getByRole('button', { name: words.site.reload }).click();
  await expect.poll(() => columnNamesShown(page)).toEqual(ids.map(nameOf));
  await expect(alert).toHaveCount(0);
});

test('a comparison whose data is all out of reach says so for each', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(NOTED);
  await page.route('**/data/rounds/*', (route) => route.abort('connectionreset'));
  await open(page, `/compare/?p=${FIVE[0]}.${FIVE[3]}`);
  await expect(page.getByRole('alert')).toHaveCount(2, { timeout: 15_000 });
  await expect(page.getByRole('button', { name: words.site.reload })).toHaveCount(2);
});

test('without the index, home stays readable', async ({ page, expectTrouble }) => {
  expectTrouble(NOTED);
  await page.route('**/data/index.json*', (route) => route.abort('connectionreset'));
  await page.goto('/?venue=doha');
  const notice = page
    .getByRole('status')
    .filter({ hasText: words.site.notHydrated(failure.network) });
  await expect(notice).toBeVisible({ timeout: 15_000 });
  const { title } = roundFile(ID).round;
  await expect(page.getByRole('article', { name: title, exact: true })).toBeVisible();
  await page.unroute('**/data/index.json*');
  await notice.getByRole('button', { name: words.site.reload }).click();
  await expect(searchField(page)).toBeVisible();
});

test('without names, the tray still counts and compares', async ({ page, expectTrouble }) => {
  expectTrouble(NOTED);
  await seed(page, TRAY_KEY, keptTray(FIVE.slice(0, 2)));
  await page.route('**/data/names.json*', (route) => route.abort('connectionreset'));
  await open(page, `/rounds/${ID}/`);
  await expect(trayBar(page)).toContainText(words.tray.count(2));
  await expect(trayBar(page).getByRole('link', { name: words.tray.compare })).toHaveAttribute(
    'href',
    `/compare/?p=${FIVE[0]}.${FIVE[1]}`,
  );
});

test('without its script, a page is what it is without script', async ({ page, expectTrouble }) => {
  expectTrouble(/^request failed: \/assets\//);
  expectTrouble(/^console error: Failed to load resource/);
  const script = must(/\/assets\/index-[^"]+\.js/.exec(builtFile('index.html')), 'no script')[0];
  await page.route(`**${script}`, (route) => route.abort('connectionreset'));
  await page.goto(`/rounds/${ID}/`);
  await expectReadable(page);
  await page.getByRole('link', { name: words.site.proposals, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.proposal.listTitle);
});
