import { OF_COLOURS, showIn, violations } from './axe.ts';
import { expect, open, test, untilIdle } from './fixtures.ts';
import { addStyles } from './layout.ts';
import { marksAtLineStarts } from './line-ends.ts';
import { columnHeads } from './parts.ts';
import { askedFor, FIRST, inTongue, SECOND, TONGUES } from './tongues.ts';

/* In each of the languages: what a page loads, how it is taken over, read aloud, and printed. */

const COMPARED = `/compare/?p=${FIRST}.${SECOND}`;

/** Ten kinds of pages. */
const PAGES = [
  '/',
  '/rounds/2024-01-28-paris/',
  `/proposals/${SECOND}/`,
  `/compare/${FIRST}...${SECOND}/`,
  COMPARED,
  '/timeline/',
  '/issues/hostages-released/',
  '/positions/',
  '/people/',
  '/corrections/',
];

for (const { tag, dir } of TONGUES) {
  test(`${tag}: pages are taken over without a complaint, and load nothing of another language`, async ({
    page,
  }) => {
    test.slow();
    const asked = askedFor(page);
    for (const path of PAGES) {
      await open(page, inTongue(tag, path));
      await untilIdle(page);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.locator('html')).toHaveCSS('direction', dir);
    }
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((path) => !path.startsWith(`/${tag}/`))).toEqual([]);
  });

  test(`${tag}: axe finds nothing, in light and dark`, async ({ page }) => {
    test.slow();
    for (const path of ['/', PAGES[1], PAGES[2], COMPARED, '/timeline/'] as const) {
      await open(page, inTongue(tag, path ?? ''));
      // What is out of sight has no place yet, and would seem to lie upon what has.
      await addStyles(page, '* { content-visibility: visible !important }');
      await showIn(page, 'light');
      expect.soft(await violations(page), path).toEqual([]);
      await showIn(page, 'dark');
      expect.soft(await violations(page, { rules: OF_COLOURS }), path).toEqual([]);
    }
  });

  test(`${tag}: no line begins with a comma`, async ({ page }) => {
    for (const path of ['/', PAGES[1], PAGES[2], '/people/'] as const) {
      await open(page, inTongue(tag, path ?? ''));
      for (const width of [320, 390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await marksAtLineStarts(page), `${path} at ${width}`).toEqual([]);
      }
    }
  });

  test(`${tag}: on paper a comparison has its columns in the order of reading, and no controls`, async ({
    page,
  }) => {
    await open(page, inTongue(tag, COMPARED));
    await expect(columnHeads(page)).toHaveCount(2);
    // A sheet of A4 upright between its margins.
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const heads = columnHeads(page).filter({ visible: true });
    await expect(heads).toHaveCount(2);
    const [first, second] = await Promise.all(
      [0, 1].map(async (i) => (await heads.nth(i).boundingBox())?.x ?? Number.NaN),
    );
    const way = dir === 'rtl' ? -1 : 1;
    expect(way * ((second ?? 0) - (first ?? 0))).toBeGreaterThan(100);
    const controls = page.getByRole('main').locator('select, input, summary');
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('html')).toHaveCSS('direction', dir);
  });
}

test('this look would find a comma that begins a line', async ({ page }) => {
  await open(page, inTongue('ar', '/about/'));
  await page.evaluate(() => {
    const line = document.createElement('p');
    const name = document.createElement('b');
    name.textContent = 'Portsea';
    name.style.display = 'inline-block';
    line.append(name, '، again');
    line.style.width = '3.5rem';
    document.querySelector('main')?.append(line);
  });
  expect(await marksAtLineStarts(page)).toEqual(['Portsea|، again']);
});
