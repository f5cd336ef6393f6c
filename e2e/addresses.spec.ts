import { words } from '../src/messages/words.ts';
import { addressOf, expect, open, test } from './fixtures.ts';
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

/** The same garbage each time (a linear congruential generator), so that a failure comes again. */
function garbage(count: number): string[] {
  let state = 20_240_223;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const names = ['q', 'venue', 'from', 'to', 'sort', 'has', 'p', 'issue', 'kind', '__proto__', ''];
  const bits = [
    '%',
    '%00',
    '%E0%A4%A',
    '&',
    '=',
    '+',
    '.',
    ',',
    '<script>',
    '"',
    "'",
    '\\',
    '(',
    '*',
    '[',
    '%F0%9F%95%8A',
    '-1',
    '9999-99-99',
    'doha',
    'NaN',
    'constructor',
    'null',
    '%0A',
    '..',
    '#',
    'x'.repeat(300),
    '%D7%A9%D7%9C%D7%95%D7%9D',
    '2024-01-28-paris',
  ];
  return Array.from({ length: count }, () =>
    Array.from(
      { length: 1 + next(4) },
      () =>
        `${names[next(names.length)]}=${Array.from({ length: 1 + next(5) }, () => bits[next(bits.length)]).join('')}`,
    ).join('&'),
  );
}

for (const [path, strings] of [
  ['/', garbage(30).slice(0, 16)],
  ['/compare/', garbage(30).slice(16, 24)],
  ['/sources/', garbage(30).slice(24)],
] as const) {
  test(`no garbage in the address breaks ${path}`, async ({ page }) => {
    test.slow();
    for (const text of strings)
      await test.step(text, async () => {
        await open(page, `${path}?${text}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('alert')).toHaveCount(0);
        if (path !== '/') return;
        const nothing = page.getByRole('heading', { name: words.search.nothing });
        await expect(cards(page).first().or(nothing).first()).toBeVisible();
      });
  });
}
