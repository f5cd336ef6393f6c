import { words } from '../src/messages/words.ts';
import { hostileSearches } from '../src/testing/hostile-addresses.ts';
import { addressOf, expect, go, open, test, type Page } from './fixtures.ts';
import { cards } from './parts.ts';

/* Addresses with whatever behind their question mark: what can be read is shown, what cannot is dropped, and what is not ours is left. */

const PUT_RIGHT = [
  ['/?venue=oslo,doha&bogus=1&sort=new', '/?venue=doha.oslo&bogus=1'],
  [
    '/compare/?p=2024-01-28-paris-framework,2024-02-23-paris-outline&x=y',
    '/compare/?p=2024-01-28-paris-framework.2024-02-23-paris-outline&x=y',
  ],
  ['/?q=++witkoff++++doha++', '/?q=witkoff+doha'],
  ['/?venue=atlantis&format=telepathy', '/'],
  ['/?from=2024-03-01&to=2024-01-01', '/?from=2024-01-01&to=2024-03-01'],
  ['/?from=2024-02-31&has=everything', '/'],
  ['/?venue=doha&venue=oslo', '/?venue=doha.oslo'],
] as const;

// Loaded with it, and gone to it: the first is slow, and takes another way through the code.
const LOADED = 2;

test('addresses are put right without a step in the history', async ({ page }) => {
  await open(page, '/about/');
  for (const [i, [from, to]] of PUT_RIGHT.entries())
    await test.step(from, async () => {
      const before = await page.evaluate(() => history.length);
      if (i < LOADED) await open(page, from);
      else await go(page, from);
      await expect.poll(() => addressOf(page)).toBe(to);
      // From the second on, the entry of the one before is replaced, to which nobody can go forward.
      expect(await page.evaluate(() => history.length)).toBe(i === 0 ? before + 1 : before);
      await page.goBack();
      await expect(page).toHaveURL('/about/');
    });
});

const GARBAGE = [
  ['/', 1, 24],
  ['/compare/', 2, 12],
  ['/sources/', 3, 8],
  ['/rounds/2024-01-28-paris/', 4, 12],
] as const;

/** The page shows itself, and says of nothing that it failed. */
async function expectShown(page: Page, path: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  if (path !== '/') return;
  const nothing = page.getByRole('heading', { name: words.search.nothing });
  await expect(cards(page).first().or(nothing).first()).toBeVisible();
}

for (const [path, seed, count] of GARBAGE) {
  test(`no garbage in the address breaks ${path}`, async ({ page }) => {
    const [loaded = '', ...more] = hostileSearches(seed, count);
    await open(page, `${path}?${loaded}`);
    await expectShown(page, path);
    for (const text of more)
      await test.step(text, async () => {
        await go(page, `${path}?${text}`);
        await expectShown(page, path);
      });
  });
}
