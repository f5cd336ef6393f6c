import type { Page, Route } from '@playwright/test';
import { words } from '../src/messages/words.ts';
import { addressOf, expect, SETTINGS_KEY, test, TRAY_KEY, untilInteractive } from './fixtures.ts';
import { card, cards, retype, searchField, trayBar } from './parts.ts';
import { index, searchedRounds } from './site.ts';

/*
 * Somebody on a slow line types and ticks before the app is there. The index is held back, as on such a
 * line; what was done meanwhile must count when it has come.
 */

/** Opens a page of which the data is held back; the function lets it come. */
async function openEarly(page: Page, path: string, slice: string): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let holding = true;
  await page.route(slice, (route) => (holding ? void held.push(route) : route.continue()));
  await page.goto(path);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  return async () => {
    holding = false;
    for (const route of held) await route.continue();
    await untilInteractive(page);
  };
}

const INDEX = '**/data/index.json*';
const kept = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);

test('what was typed, ticked and chosen early on the home page counts', async ({ page }) => {
  const come = await openEarly(page, '/', INDEX);
  const boxOfCard = (n: number) => cards(page).nth(n).getByRole('checkbox').first();
  const theme = page.getByLabel(words.site.theme);
  const [gathered, takenOff] = [boxOfCard(0), boxOfCard(1)];
  await gathered.check();
  await takenOff.check();
  await takenOff.uncheck();
  await theme.selectOption('dark');
  await searchField(page).pressSequentially('rafah', { delay: 40 });
  const [title = '', other = ''] = await cards(page)
    .getByRole('heading', { level: 3 })
    .allInnerTexts();
  await come();

  await test.step('words typed early are searched for', async () => {
    await expect(searchField(page)).toHaveValue('rafah');
    await expect.poll(() => addressOf(page)).toBe('/?q=rafah');
    const found = searchedRounds().filter((entry) =>
      /rafah/i.test(Object.values(entry).flat().join(' ')),
    );
    expect(found.length).toBeGreaterThan(0);
    await expect(cards(page)).not.toHaveCount(index.rounds.length);
  });

  await test.step('a round ticked early for comparing is in the tray; ticked and taken off again is nothing', async () => {
    await retype(searchField(page), '');
    await expect(cards(page)).toHaveCount(index.rounds.length);
    await expect(trayBar(page)).toContainText(words.tray.count(1));
    await expect(card(page, title).getByRole('checkbox').first()).toBeChecked();
    await expect(card(page, other).getByRole('checkbox').first()).not.toBeChecked();
    expect(JSON.parse((await kept(page, TRAY_KEY)) ?? '{}').state.ids).toHaveLength(1);
  });

  await test.step('colours chosen early are the colours', async () => {
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(theme).toHaveValue('dark');
    expect(await kept(page, SETTINGS_KEY)).toContain('dark');
  });
});

test('a place ticked early narrows the rounds beside what the address holds, and can be taken off', async ({
  page,
}) => {
  const come = await openEarly(page, '/?utm_source=x', INDEX);
  const doha = page.getByRole('checkbox', { name: /^Doha/ }).filter({ visible: true });
  await doha.check();
  await come();
  await expect.poll(() => addressOf(page)).toBe('/?venue=doha&utm_source=x');
  await expect(doha).toBeChecked();
  await expect(cards(page)).toHaveCount(
    index.rounds.filter(({ venues }) => venues.includes('doha')).length,
  );
  await doha.uncheck();
  await expect.poll(() => addressOf(page)).toBe('/?utm_source=x');
});

test('a kind of source chosen early, and words beside it, narrow the sources', async ({ page }) => {
  const come = await openEarly(page, '/sources/', '**/data/outlets/1.json*');
  await page.getByLabel(words.sources.find).pressSequentially('cairo', { delay: 40 });
  await page.getByLabel('Kind').selectOption({ index: 1 });
  await come();
  await expect.poll(() => addressOf(page)).toMatch(/^\/sources\/\?q=cairo&kind=[a-z-]+$/);
});

test('a button pressed early does what it says', async ({ page }) => {
  const come = await openEarly(page, '/rounds/2024-02-23-paris/', '**/data/rounds/*');
  await page.getByRole('button', { name: words.cite.button, exact: true }).first().click();
  await come();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('what is opened early stays open, and a link leads on before the app is there', async ({
  page,
}) => {
  const come = await openEarly(page, '/rounds/2024-02-23-paris/', '**/data/rounds/*');
  const fold = page.locator('main details:not([open])').filter({ visible: true }).first();
  const handle = await fold.elementHandle();
  await fold.locator('summary').click();
  await come();
  expect(await handle?.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);

  await openEarly(page, '/rounds/2024-01-28-paris/', '**/data/rounds/*');
  await page.getByRole('link', { name: words.site.timeline, exact: true }).first().click();
  await expect(page).toHaveURL('/timeline/');
});
