import { expect, open } from './fixtures.ts';
import { turnedRanges } from './language-parts.ts';
import { misplacedOn, paintedWords, unfoldAll } from './painted.ts';
import { RTL_PAGES, RTL_SITES } from './rtl-sites.ts';

/* What stands side by side in a page from right to left is painted in the order in which it is read. */

/** Words of each language, in the order in which they are painted, from the left. */
const LANGUAGES = [
  {
    language: 'ar',
    test: RTL_SITES.ar,
    date: ['2025', 'ديسمبر', '24'],
    orUpTo: ['years', '50', 'إلى', 'يصل', 'ما', 'أو', '30', '–', '50'],
  },
  {
    language: 'he',
    test: RTL_SITES.he,
    date: ['2025', 'בדצמבר', '24'],
    orUpTo: ['years', '50', 'עד', 'או', '30', '–', '50'],
  },
] as const;

for (const { language, test, date, orUpTo } of LANGUAGES)
  test.describe(language, () => {
    for (const [name, path] of Object.entries(RTL_PAGES))
      test(`${name}: all is painted in the order in which it is read`, async ({ page }) => {
        await (path.startsWith('embed/') ? page.goto(path) : open(page, path));
        await unfoldAll(page);
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        // Until what comes late has its place.
        await expect.poll(() => misplacedOn(page)).toEqual([]);
        expect.soft((await turnedRanges(page)).turned).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        await expect.poll(() => misplacedOn(page), 'on a phone').toEqual([]);
      });

    test('dates, ranges and figures with words are painted as they are read', async ({ page }) => {
      await open(page, RTL_PAGES.proposal);
      await unfoldAll(page);
      const day = page
        .locator('main p, main time')
        .filter({ hasText: /24 .{4,12} 2025/ })
        .first();
      expect((await paintedWords(day)).join(' ')).toContain(date.join(' '));
      const figure = page.locator('bdi', { hasText: /30–50.*50.*years/ }).first();
      expect(await paintedWords(figure)).toEqual(orUpTo);
      const range = page.locator('bdi', { hasText: /5–40/ }).first();
      expect((await paintedWords(range)).join('')).toContain('5–40');
    });

    test('a sum runs as its words do, from the right', async ({ page }) => {
      await open(page, RTL_PAGES.comparison);
      await unfoldAll(page);
      const sum = page.locator('bdi', { hasText: /÷.*339.*=/ }).first();
      // Until the page has been taken over.
      await expect
        .poll(async () => (await paintedWords(sum)).filter((word) => /^\d/.test(word)))
        .toEqual(['2.9', '339', '10']);
    });
  });

RTL_SITES.ar('this look would find what it looks for', async ({ page }) => {
  await open(page, RTL_PAGES.about);
  await page.evaluate(() => {
    const add = (...texts: string[]) => {
      const line = document.createElement('p');
      for (const text of texts) {
        const part = document.createElement('span');
        part.textContent = text;
        line.append(part);
      }
      document.querySelector('main')?.append(line);
    };
    add('A sentence in English.');
    add('Al-Akhbar', ' · ', 'Reuters', ' 24 ديسمبر');
  });
  const found = (await misplacedOn(page)).join();
  expect(found).toContain('in “A sentence in English.”');
  expect(found).toContain('“Reuters” and “24 ديسمبر”');
});
