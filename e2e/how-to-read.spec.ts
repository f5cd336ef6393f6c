import { readingWords } from '../src/messages/en/reading.ts';
import { words } from '../src/messages/words.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { PICTURE_PAGES } from './picture-pages.ts';

/* What the marks of all pictures mean stands on one screen, and every picture leads there. */

const ADDRESS = '/about/#marks';

const guide = (page: Page) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.locator('#marks') });

/** The groups of the guide: their heading, and how many marks each explains. */
const groups = (page: Page) =>
  guide(page)
    .locator('section')
    .evaluateAll((all) =>
      all.map((group) => [
        group.querySelector('h3')?.textContent,
        group.querySelectorAll('dt').length,
      ]),
    );

test('each mark is drawn with what it means', async ({ page }) => {
  await page.goto(ADDRESS);
  // Three sides of this dataset and what is of none; five lines; five marks of agreement; eight outcomes; four kinds.
  expect(await groups(page)).toEqual([
    [readingWords.shapes, 4],
    [readingWords.drawing, 5],
    [readingWords.agreement, 5],
    [readingWords.outcomes, 8],
    [readingWords.kinds, 4],
    [readingWords.ratios, 2],
  ]);
  const lines = guide(page).locator('dd');
  await expect(lines.nth(0)).toHaveText('Tabled by Israel.');
  await expect(lines.nth(1)).toHaveText('Tabled by Hamas and other Palestinian groups.');
  await expect(lines.nth(2)).toHaveText('Tabled by mediators.');
  await expect(lines.nth(3)).toHaveText(readingWords.noSide);
  const unmarked = await guide(page)
    .locator('dt')
    .evaluateAll((all) =>
      all
        .filter((mark) => {
          const drawn = mark.querySelector('svg')?.getBoundingClientRect();
          return drawn ? drawn.width < 8 : mark.textContent.trim() === '';
        })
        .map((mark) => mark.outerHTML),
    );
  expect(unmarked).toEqual([]);
});

for (const [device, width, height, screens] of [
  ['a desk', 1440, 900, 1],
  ['a phone', 390, 844, 2],
] as const)
  test(`on ${device} it takes ${screens} screen${screens > 1 ? 's' : ''} at most`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(ADDRESS);
    const box = await guide(page).boundingBox();
    expect(box?.height).toBeLessThanOrEqual(screens * height);
    await expect(page.locator('#marks')).toBeInViewport();
  });

test('the start of the site and its foot lead there', async ({ page }) => {
  await open(page, '/');
  const links = page.getByRole('link', { name: words.site.howToRead });
  for (const link of await links.all())
    expect(await link.getAttribute('href')).toMatch(/\/about\/#marks$/);
  await links.first().click();
  await expect(page).toHaveURL(ADDRESS);
  await expect(page.locator('#marks')).toBeInViewport();
});

test('every picture leads there', async ({ page }) => {
  for (const { path, figure } of PICTURE_PAGES)
    await test.step(`${path}#${figure}`, async () => {
      await page.goto(path);
      const link = page.locator(`#${figure}`).getByRole('link', { name: words.site.howToRead });
      await expect(link).toHaveAttribute('href', /\/about\/#marks$/);
    });
});
