import type { Page, Route } from '@playwright/test';
import { words } from '../src/messages/words.ts';
import { addressOf, expect, SETTINGS_KEY, test, TRAY_KEY, untilInteractive } from './fixtures.ts';
import { cards, searchField, trayBar } from './parts.ts';
import { index, searchFile } from './site.ts';

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

test('words typed early are searched for', async ({ page }) => {
  const come = await openEarly(page, '/', INDEX);
  await searchField(page).pressSequentially('rafah', { delay: 40 });
  await come();
  await expect(searchField(page)).toHaveValue('rafah');
  await expect.poll(() => addressOf(page)).toBe('/?q=rafah');
  const found = searchFile().rounds.filter((entry) =>
    /rafah/i.test(Object.values(entry).flat().join(' ')),
  );
  expect(found.length).toBeGreaterThan(0);
  await expect(cards(page)).not.toHaveCount(index.rounds.length);
});

test('a place ticked early narrows the rounds, and can be taken off', async ({ page }) => {
  const come = await openEarly(page, '/', INDEX);
  const doha = page.getByRole('checkbox', { name: /^Doha/ }).filter({ visible: true });
  await doha.check();
  await come();
  await expect.poll(() => addressOf(page)).toBe('/?venue=doha');
  await expect(doha).toBeChecked();
  await expect(cards(page)).toHaveCount(
    index.rounds.filter(({ venues }) => venues.includes('doha')).length,
  );
  await doha.uncheck();
  await expect.poll(() => addressOf(page)).toBe('/');
});

test('a place ticked early joins the choice in the address', async ({ page }) => {
  const come = await openEarly(page, '/proposals/?utm_source=x', INDEX);
  await come();
  expect(addressOf(page)).toBe('/proposals/?utm_source=x');
});

test('a round ticked early for comparing is in the tray', async ({ page }) => {
  const come = await openEarly(page, '/', INDEX);
  const box = cards(page).first().getByRole('checkbox').first();
  await box.check();
  await come();
  await expect(trayBar(page)).toContainText(words.tray.count(1));
  await expect(box).toBeChecked();
  expect(JSON.parse((await kept(page, TRAY_KEY)) ?? '{}').state.ids).toHaveLength(1);
});

test('ticked and taken off again early is nothing', async ({ page }) => {
  const come = await openEarly(page, '/', INDEX);
  const box = cards(page).first().getByRole('checkbox').first();
  await box.check();
  await box.uncheck();
  await come();
  await expect(box).not.toBeChecked();
  await expect(trayBar(page)).toHaveCount(0);
});

test('colours chosen early are the colours', async ({ page }) => {
  const come = await openEarly(page, '/', INDEX);
  await page.getByLabel(words.site.theme).selectOption('dark');
  await come();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel(words.site.theme)).toHaveValue('dark');
  expect(await kept(page, SETTINGS_KEY)).toContain('dark');
});

test('a kind of source chosen early, and words beside it, narrow the sources', async ({ page }) => {
  const come = await openEarly(page, '/sources/', '**/data/sources.json*');
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
