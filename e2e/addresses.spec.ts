import { words } from '../src/messages/words.ts';
import { hostileSearches } from '../src/testing/hostile-addresses.ts';
import { addressOf, expect, open, test, type Page } from './fixtures.ts';
import { cards } from './parts.ts';

/* Addresses with whatever behind their question mark: what can be read is shown, what cannot is dropped, and what is not ours is left. */

for (const [from, to] of [
  ['/?venue=oslo,doha&bogus=1&sort=new', '/?venue=doha.oslo&bogus=1'],
  ['/?venue=atlantis&format=telepathy', '/'],
  ['/?q=++witkoff++++doha++', '/?q=witkoff+doha'],
  ['/?from=2024-03-01&to=2024-01-01', '/?from=2024-01-01&to=2024-03-01'],
  ['/?from=2024-02-31&has=everything', '/'],
  ['/?venue=doha&venue=oslo', '/?venue=doha.oslo'],
  ['/compare/?p=2024-01-28-paris-framework,2024-02-23-paris-outline&x=y', null],
] as const) {
  test(`the address ${from} is put right without a step in the history`, async ({ page }) => {
    const wanted = to ?? '/compare/?p=2024-01-28-paris-framework.2024-02-23-paris-outline&x=y';
    await page.goto('/about/');
    const before = await page.evaluate(() => history.length);
    await open(page, from);
    await expect.poll(() => addressOf(page)).toBe(wanted);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await expect(page).toHaveURL('/about/');
  });
}

/** Goes to another address within the app, as its own links do, without loading the page anew. */
async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, address);
}

for (const [path, seed, count] of [
  ['/', 1, 24],
  ['/compare/', 2, 12],
  ['/sources/', 3, 8],
  ['/rounds/2024-01-28-paris/', 4, 12],
] as const) {
  test(`no garbage in the address breaks ${path}`, async ({ page }) => {
    const [first = '', second = '', ...more] = hostileSearches(seed, count);
    const heading = page.getByRole('heading', { level: 1 });
    const expectShown = async () => {
      await expect(heading).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
      if (path !== '/') return;
      const nothing = page.getByRole('heading', { name: words.search.nothing });
      await expect(cards(page).first().or(nothing).first()).toBeVisible();
    };
    // Loaded with it, and gone to it: the first is slow, and takes another way through the code.
    for (const text of [first, second]) {
      await open(page, `${path}?${text}`);
      await expectShown();
    }
    for (const text of more)
      await test.step(text, async () => {
        await go(page, `${path}?${text}`);
        await expectShown();
      });
  });
}
