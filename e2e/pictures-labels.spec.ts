import { testOf } from './build-site.ts';
import { expect, open, test as english, type Page } from './fixtures.ts';
import { tooWide } from './layout.ts';
import { PICTURE_PAGES } from './picture-pages.ts';
import { labelCount, misplacedLabels, smallTexts } from './picture-parts.ts';

/* No label of a picture lies across another one, none leaves its frame, and all can be read, on any screen. */

const WIDTHS = [320, 390, 768, 1024, 1440, 2560];
const OTHER = 'src/testing/second-conflict';

async function show(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('[data-drawing]').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

async function expectReadable(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await misplacedLabels(page), `${width} px: labels`).toEqual([]);
    expect.soft(await smallTexts(page), `${width} px: small letters`).toEqual([]);
    expect.soft(await tooWide(page), `${width} px: the page`).toEqual([]);
  }
}

for (const { path, figure, plain } of PICTURE_PAGES)
  english(`${path}#${figure}: labels keep apart and in their frame`, async ({ page }) => {
    await show(page, path);
    await expectReadable(page);
    if (!plain) expect(await labelCount(page)).toBeGreaterThan(0);
  });

for (const language of ['xa', 'xr']) {
  const test = testOf({ data: OTHER, env: { PARLEY_LANGUAGE: language } });
  for (const { path, figure, other } of PICTURE_PAGES)
    if (other !== null)
      test(`${language}, ${path}#${figure}: labels keep apart and in their frame`, async ({
        page,
      }) => {
        await show(page, other);
        await expectReadable(page);
      });
}

english('the look would find labels that lie across each other, or leave', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/about/');
  await page.evaluate(() => {
    const drawn = (name: string, attributes: Record<string, string | number>) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes))
        element.setAttribute(key, String(value));
      return element;
    };
    const svg = drawn('svg', { width: '100%', height: 90, overflow: 'visible' });
    for (const [x, y, size, said] of [
      [0, 20, 12, 'first'],
      [10, 26, 12, 'second'],
      [10, 60, 12, 'apart'],
      [340, 60, 12, 'over the edge'],
      [0, 80, 9, 'small'],
    ] as const) {
      const text = drawn('text', { x, y, 'font-size': size, 'data-label': '' });
      text.textContent = said;
      svg.append(text);
    }
    const figure = document.createElement('figure');
    figure.dataset['drawing'] = '';
    figure.append(svg);
    document.querySelector('main')?.append(figure);
  });
  expect(await misplacedLabels(page)).toEqual([
    expect.stringMatching(/^“first” and “second” lie across each other/),
    expect.stringMatching(/^“over the edge” leaves its figure/),
  ]);
  expect(await smallTexts(page)).toEqual(['“small” has 9.0 px']);
});
