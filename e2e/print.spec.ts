import { words } from '../src/messages/words.ts';
import { expect, open, test } from './fixtures.ts';
import { alignTerms, columnOf } from '../src/model/compare.ts';
import { FIVE, index, must, PAGE_KINDS, roundFile, squash } from './site.ts';

/* That each kind of page is black on white, whole and without controls on paper: accessibility.spec.ts. */

test('the addresses of sources are printed behind their names', async ({ page }) => {
  await open(page, '/rounds/2024-02-23-paris/');
  await page.emulateMedia({ media: 'print' });
  const printed = await page
    .getByRole('main')
    .locator('a[href^="http"]')
    .evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        after: getComputedStyle(link, '::after').content,
      })),
    );
  expect(printed.length).toBeGreaterThan(20);
  expect(printed.filter(({ href, after }) => !after.includes(href))).toEqual([]);
});

test('every account of a comparison is printed, also what is folded on the screen', async ({
  page,
}) => {
  const [a, b] = FIVE;
  await open(page, PAGE_KINDS['compare, two']);
  await expect(page.getByRole('table')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // Folded accounts are printed as notes below the table, which come a moment after it.
  await expect(page.getByRole('heading', { name: words.exporting.notes })).toBeVisible();
  const printed = squash(await page.locator('main').innerText());
  const columns = [
    columnOf(a, roundFile('2024-01-28-paris')),
    columnOf(b, roundFile('2024-02-23-paris')),
  ].map((column) => must(column, 'no column'));
  const texts = alignTerms(columns, index.issues)
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => ('parts' in cell ? cell.parts : []))
    .flatMap(({ provision }) => provision.reports.map(({ text }) => squash(text)));
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => !printed.includes(text))).toEqual([]);
});

test('a printed comparison of five shows all five, on a narrow sheet, too', async ({ page }) => {
  await open(page, `/compare/?p=${FIVE.join('.')}`);
  await expect(page.getByRole('table')).toBeVisible();
  // A sheet of A4 upright between its margins.
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const heads = page.getByRole('columnheader').filter({ has: page.getByRole('link') });
  await expect(heads.filter({ visible: true })).toHaveCount(5);
});
