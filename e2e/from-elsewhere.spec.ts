import { addressOf, expect, open, test, untilInteractive } from './fixtures.ts';
import { loseApp } from './chunks.ts';
import { cards, columnHeads } from './parts.ts';
import { cardRound, FIVE, index, nameOf } from './site.ts';
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

for (const added of ADDED)
  test(`?${added} hides, delays and changes nothing, also where script is lost`, async ({
    page,
    expectTrouble,
  }) => {
    const comes = await loseApp(page, expectTrouble);
    for (const path of ['/', `/rounds/${ROUND}/`, `/proposals/${FIVE[1]}/`, '/sources/'])
      await test.step(path, async () => {
        await page.goto(`${path}?${added}`);
        await expect(page.locator('html')).not.toHaveAttribute('data-has-query');
        const hidden = page.locator('.awaits-query');
        for (const part of await hidden.all()) await expect(part).toBeVisible();
      });
    await comes();
    await open(page, `/rounds/${ROUND}/?${added}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(ROUND));
    expect(addressOf(page), 'left alone in the address').toBe(`/rounds/${ROUND}/?${added}`);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    const [name = ''] = added.split('=');
    const ours = links.filter((href) => !/^https?:/.test(href));
    expect(ours.filter((href) => href.includes(`${name}=`))).toEqual([]);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      new RegExp(`/rounds/${ROUND}/$`),
    );
  });

test('a choice and what was added stand side by side, and both stay', async ({ page }) => {
  await open(page, '/?utm_source=letter&venue=doha&fbclid=x');
  expect(addressOf(page)).toBe('/?utm_source=letter&venue=doha&fbclid=x');
  const doha = index.rounds.filter(({ venues }) => venues.includes('doha')).length;
  await expect(cards(page)).toHaveCount(doha);
  await page.getByRole('checkbox', { name: words.search.hasTurningPoint }).first().check();
  await expect
    .poll(() => addressOf(page))
    .toBe('/?venue=doha&has=turning-point&utm_source=letter&fbclid=x');
  await page.reload();
  await untilInteractive(page);
  expect(addressOf(page)).toBe('/?venue=doha&has=turning-point&utm_source=letter&fbclid=x');
});

test('a comparison from a letter is the comparison', async ({ page }) => {
  await open(page, `/compare/?utm_source=letter&p=${FIVE[0]}.${FIVE[1]}`);
  await expect(columnHeads(page)).toHaveCount(2);
  expect(addressOf(page)).toBe(`/compare/?utm_source=letter&p=${FIVE[0]}.${FIVE[1]}`);
});

test('from a page with something added one goes on without it', async ({ page }) => {
  await open(page, '/?fbclid=x');
  await page.getByRole('link', { name: cardRound(ROUND).title, exact: true }).click();
  await expect(page).toHaveURL(`/rounds/${ROUND}/`);
});
