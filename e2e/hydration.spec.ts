import { words } from '../src/messages/words.ts';
import {
  expect,
  keptTheme,
  keptTray,
  open,
  seed,
  SETTINGS_KEY,
  test,
  TRAY_KEY,
  type Page,
} from './fixtures.ts';
import { cards, trayBar } from './parts.ts';
import { FIVE, index, PAGE_KINDS, pageKinds, searchedRounds, type PageKind } from './site.ts';

const THREE = FIVE.slice(0, 3);

/** What a page finds when it is loaded, one after the other: what was gathered, colours of the device and chosen. */
const READERS = [
  { reader: 'light device, empty tray', colorScheme: 'light', ids: [], chosen: null },
  { reader: 'dark device, empty tray', colorScheme: 'dark', ids: [], chosen: null },
  { reader: 'light device, tray of three', colorScheme: 'light', ids: THREE, chosen: null },
  { reader: 'dark device, tray of three', colorScheme: 'dark', ids: THREE, chosen: null },
  { reader: 'dark chosen, tray of three', colorScheme: 'light', ids: THREE, chosen: 'dark' },
  { reader: 'dark chosen, empty tray', colorScheme: 'light', ids: [], chosen: 'dark' },
] as const;

const isComparison = (kind: PageKind) => kind.startsWith('compare');

for (const kind of pageKinds)
  test(`${kind}: is taken over without a complaint, in each theme, with a tray and without`, async ({
    page,
    expectTrouble,
  }) => {
    if (kind === 'not found')
      expectTrouble(/^(status 404: \/rounds|console error: Failed to load resource: .* 404)/);
    for (const { reader, colorScheme, ids, chosen } of READERS)
      await test.step(reader, async () => {
        await page.emulateMedia({ colorScheme });
        if (chosen) await seed(page, SETTINGS_KEY, keptTheme(chosen));
        if (ids.length > 0) await seed(page, TRAY_KEY, keptTray(ids));
        await open(page, PAGE_KINDS[kind]);
        await expectTakenOver(page, kind, ids.length);
        // The next reader has a device of their own.
        await page.evaluate(() => localStorage.clear());
      });
  });

/** The page has its one heading, title, description and address, and the tray what was gathered. */
async function expectTakenOver(page: Page, kind: PageKind, gathered: number): Promise<void> {
  if (gathered > 0 && !isComparison(kind))
    await expect(trayBar(page)).toContainText(words.tray.count(gathered));
  else await expect(trayBar(page)).toHaveCount(0);
  await expect(page.locator('h1')).toHaveCount(1);
  await expectOneHead(page, kind === 'not found' ? 0 : 1);
  await expect(page.locator('head > meta[name="description"]')).toHaveCount(1);
  await expect(page.locator('html')).not.toHaveAttribute('data-has-query');
}

async function expectOneHead(page: Page, addresses: 0 | 1): Promise<void> {
  await expect(page.locator('title:not(svg *)')).toHaveCount(1);
  await expect(page.locator('meta[name="description"]')).toHaveCount(1);
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(addresses);
}

test('an address with a search is taken over without a complaint', async ({ page }) => {
  const found = searchedRounds().filter((entry) =>
    /\bqatar/i.test(Object.values(entry).flat().join(' ')),
  );
  const wanted = index.rounds.filter(
    ({ id, venues }) => venues.includes('doha') && found.some((entry) => entry.id === id),
  );
  expect(wanted.length).toBeGreaterThan(5);
  expect(wanted.length).toBeLessThan(index.rounds.length);
  await open(page, '/?q=qatar&venue=doha');
  await expect(cards(page)).toHaveCount(wanted.length);
  await expectOneHead(page, 1);
});

for (const [what, path, wanted] of [
  [
    'a filtered home',
    '/?venue=doha',
    index.rounds.filter(({ venues }) => venues.includes('doha')).length,
  ],
  ['a comparison', PAGE_KINDS['compare, two'], 0],
] as const) {
  test(`${what} never shows the page that was not asked for`, async ({ page }) => {
    // Notes, each time before the screen is painted, what a reader would see of it.
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = () => {
        const view = document.querySelector('.awaits-query');
        if (view && getComputedStyle(view).visibility === 'visible') {
          const title = view.querySelector('h1')?.textContent ?? '';
          seen.add(
            `${document.querySelectorAll('main :not([hidden]) > article').length} cards ${title}`,
          );
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await open(page, path);
    if (wanted > 0) await expect(cards(page)).toHaveCount(wanted);
    else await expect(page.getByRole('table')).toBeVisible();
    const seen = await page.evaluate(() => [...(window as unknown as { seen: string[] }).seen]);
    expect(seen).toHaveLength(1);
    if (wanted > 0) expect(seen[0]).toMatch(new RegExp(`^${wanted} cards`));
    else expect(seen[0]).not.toContain(words.compare.title);
  });
}
