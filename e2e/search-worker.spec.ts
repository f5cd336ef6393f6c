import { searching } from '../src/messages/en/searching.ts';
import { words } from '../src/messages/words.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { cards, panelField, retype, searchField } from './parts.ts';
import { cardRound, index, searchedRounds } from './site.ts';

/* Everything is searched in a worker; without it in the page; and where neither can be had, the page says so. */

const WORKER = /\/assets\/worker-[\w-]+\.js$/;
const PAGE_CODE = /\/assets\/answer-asks-[\w-]+\.js$/;
const all = index.rounds.length;
const dialog = (page: Page) => page.getByRole('dialog', { name: searching.title });

/** The rounds of which a text has the word, by their titles. */
const PHILADELPHI = searchedRounds()
  .filter((entry) => JSON.stringify(entry).toLowerCase().includes('philadelphi'))
  .map(({ id }) => cardRound(id).title)
  .toSorted();

/** What is shown on the home page. */
const titles = async (page: Page) =>
  (await cards(page).getByRole('heading', { level: 3 }).allTextContents()).toSorted();

test('a worker finds the rounds and says in which sentence; it starts with the first letter', async ({
  page,
}) => {
  await open(page, '/');
  expect(page.workers()).toEqual([]);
  await retype(searchField(page), 'philadelphi');
  await expect(cards(page).first()).toContainText(/found in .*accounts: “[^”]*Philadelphi/);
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
    expect.stringMatching(WORKER),
  ]);

  await test.step('the search over a page asks the same one', async () => {
    await page.getByRole('banner').getByRole('link', { name: words.site.search }).click();
    await retype(panelField(page), 'Witkov');
    await expect(dialog(page).locator('[data-result]').first()).toHaveText('Steve Witkoff');
    expect(page.workers()).toHaveLength(1);
  });
});

test('what a search leaves out is hidden, and stands as it was when the words are gone', async ({
  page,
}) => {
  await open(page, '/');
  const first = cards(page).first();
  await first.evaluate((card) => card.setAttribute('data-seen', ''));
  await retype(searchField(page), 'istanbul');
  await expect(page.locator('main article[data-seen]')).toBeHidden();
  await retype(searchField(page), '');
  await expect(cards(page)).toHaveCount(all);
  await expect(page.locator('main article[data-seen]')).toBeVisible();
});

test('where no worker can be had, the page itself finds the same', async ({ page }) => {
  // The browser tells nobody that the script of a worker is lost.
  await page.route(WORKER, (route) => route.abort());
  await open(page, '/');
  await retype(searchField(page), 'philadelphi');
  await expect.poll(() => titles(page), { timeout: 30_000 }).toEqual(PHILADELPHI);
  expect(page.workers()).toEqual([]);
});

test('where nothing can search, all rounds stay, and a line says that the words are not looked for', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/^request failed: \/assets\//);
  expectTrouble(/^console error: Failed to load resource/);
  for (const code of [WORKER, PAGE_CODE]) await page.route(code, (route) => route.abort());
  await open(page, '/');
  await retype(searchField(page), 'witkoff');
  await expect(page.getByText(words.search.notSearched)).toBeVisible({ timeout: 30_000 });
  await expect(cards(page)).toHaveCount(all);
});

test('without the indexes of the site, they are made of the texts, and find the same', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/^request failed: \/data\/search-/);
  expectTrouble(/^console error: Failed to load resource/);
  await page.route(/\/data\/search-(?:rounds|index)\.json/, (route) => route.abort());
  await open(page, '/');
  await retype(searchField(page), 'philadelphi');
  await expect.poll(() => titles(page), { timeout: 30_000 }).toEqual(PHILADELPHI);
  await page.getByRole('banner').getByRole('link', { name: words.site.search }).click();
  await retype(panelField(page), 'Witkov');
  await expect(dialog(page).locator('[data-result]').first()).toHaveText('Steve Witkoff', {
    timeout: 30_000,
  });
});
