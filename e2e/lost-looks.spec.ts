import type { Page, Route } from '@playwright/test';
import { words } from '../src/messages/words.ts';
import { expect, test, untilInteractive } from './fixtures.ts';

/* Fonts and styles that do not come: the page looks plainer, and is read and used as ever. */

const ROUND = '/rounds/2026-06-egypt/';
const FONTS = /\.woff2$/;
const STYLES = /\/assets\/[\w.-]+\.css$/;

const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'are cut off': (route) => route.abort('connectionreset'),
  'are gone': (route) => route.fulfill({ status: 404, body: 'gone' }),
  'are a page of HTML': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' }),
};
const NOTED = /^(request failed: \/|status 404: \/|console (error|warning): )/;

/** The page has its text, follows a link, and has said nothing of trouble to the reader. */
async function expectUsable(page: Page) {
  await untilInteractive(page);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await expect(heading).not.toBeEmpty();
  await expect(page.getByText(words.site.notStarted.slice(0, 40))).toBeHidden();
  await page.getByRole('link', { name: words.site.about, exact: true }).first().click();
  await expect(page).toHaveURL('/about/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

for (const [fault, answer] of Object.entries(FAULTS))
  test(`fonts and styles that ${fault} leave a page that is read and used`, async ({
    page,
    expectTrouble,
  }) => {
    expectTrouble(NOTED);
    for (const files of [FONTS, STYLES])
      await test.step(`${files}`, async () => {
        let asked = 0;
        await page.route(files, (route) => {
          asked += 1;
          return answer(route);
        });
        await page.goto(ROUND);
        await expectUsable(page);
        expect(asked).toBeGreaterThan(0);
        await page.unroute(files);
      });
  });

test('a font that stalls is not waited for', async ({ page }) => {
  await page.route(FONTS, () => new Promise(() => undefined));
  await page.goto(ROUND, { waitUntil: 'commit' });
  await expectUsable(page);
});
