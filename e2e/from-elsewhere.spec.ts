import { addressOf, expect, go, open, test, untilInteractive, type Page } from './fixtures.ts';
import { loseApp } from './chunks.ts';
import { cards, columnHeads } from './parts.ts';
import { FIVE, index, nameOf } from './site.ts';
import { words } from '../src/messages/words.ts';

/* Links that other sites, letters and programs have added something to. */

const ADDED = [
  'fbclid=IwAR0abc%2Fd',
  'utm_source=newsletter&utm_medium=email&utm_campaign=a%20b',
  'gclid=1&gbraid=2&wbraid=3',
  'mc_cid=1&mc_eid=UNIQID',
  'ref=portsea&share=1',
  '_x_tr_sl=auto&_x_tr_tl=fr&_x_tr_hl=fr&_x_tr_pto=wapp',
  'igshid=1&si=abc&ttclid=9',
  '1700000000',
  '&&=&=x&amp;p',
];

const ROUND = '2024-02-23-paris';
/** Loaded with it; to the others one goes within the app, which takes the rest of the way. */
const LOADED = new Set([ADDED[0], '1700000000', '&&=&=x&amp;p']);

/** A page like that one, and small. */
const SMALL_ROUND = '2026-06-egypt';
const SMALL = `/rounds/${SMALL_ROUND}/`;

test('what was added hides and delays nothing where script is lost', async ({
  page,
  expectTrouble,
}) => {
  await loseApp(page, expectTrouble);
  // All of it at once: one addition that a page waits for would show in it.
  for (const path of ['/', `/rounds/${ROUND}/`, `/proposals/${FIVE[1]}/`, '/sources/'])
    await test.step(path, async () => {
      await page.goto(`${path}?${ADDED.join('&')}`);
      await expectNothingHidden(page);
    });
  for (const added of ADDED)
    await test.step(`?${added}`, async () => {
      await page.goto(`${SMALL}?${added}`);
      await expectNothingHidden(page);
    });
});

async function expectNothingHidden(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveAttribute('data-has-query');
  const parts = page.locator('.awaits-query, .beside-contents > nav ~ *');
  expect(await parts.count()).toBeGreaterThan(0);
  expect(await parts.filter({ visible: false }).count()).toBe(0);
}

test('what was added is left alone in the address, and no link takes it along', async ({
  page,
}) => {
  for (const added of ADDED)
    await test.step(`?${added}`, async () => {
      if (LOADED.has(added)) await open(page, `${SMALL}?${added}`);
      else await go(page, `${SMALL}?${added}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(SMALL_ROUND));
      expect(addressOf(page)).toBe(`${SMALL}?${added}`);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
      const [name = ''] = added.split('=');
      const ours = links.filter((href) => !/^https?:/.test(href));
      expect(ours.filter((href) => href.includes(`${name}=`))).toEqual([]);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        new RegExp(`${SMALL}$`),
      );
    });
});

test('a choice and what was added stand side by side, and both stay', async ({ page }) => {
  const chosen = '/?venue=doha&has=turning-point&utm_source=letter&fbclid=x';
  await open(page, '/?utm_source=letter&venue=doha&fbclid=x');
  expect(addressOf(page)).toBe('/?utm_source=letter&venue=doha&fbclid=x');
  const doha = index.rounds.filter(({ venues }) => venues.includes('doha')).length;
  await expect(cards(page)).toHaveCount(doha);
  await page.getByRole('checkbox', { name: words.search.hasTurningPoint }).first().check();
  await expect.poll(() => addressOf(page)).toBe(chosen);
  await page.reload();
  await untilInteractive(page);
  expect(addressOf(page)).toBe(chosen);

  await test.step('from a page with something added one goes on without it', async () => {
    const turningPoint = cards(page).first().getByRole('heading', { level: 3 }).getByRole('link');
    // What is kept back until the view is known has no text that is painted.
    await expect(turningPoint).toBeVisible();
    const title = await turningPoint.innerText();
    await turningPoint.click();
    await expect(page).toHaveURL(/\/rounds\/[a-z0-9-]+\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
});

test('a comparison from a letter is the comparison', async ({ page }) => {
  await open(page, `/compare/?utm_source=letter&p=${FIVE[0]}.${FIVE[1]}`);
  await expect(columnHeads(page)).toHaveCount(2);
  expect(addressOf(page)).toBe(`/compare/?utm_source=letter&p=${FIVE[0]}.${FIVE[1]}`);
});
