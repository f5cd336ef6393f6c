import { expect, open, test } from './fixtures.ts';
import { csvOf, TALKS, textFile } from './own-parts.ts';
import { FIRST, inTongue, TONGUES } from './tongues.ts';

/* In each of the languages: a person's own talks, and what is kept for reading without a connection. */

for (const { tag, dir, choose, read, openOwn, notKept } of TONGUES) {
  test(`${tag}: a person's own talks are read and shown in the language`, async ({ page }) => {
    await open(page, inTongue(tag, '/your-talks/'));
    await page
      .getByLabel(choose, { exact: true })
      .setInputFiles([textFile('talks.csv', csvOf(...TALKS))]);
    await expect(page.getByRole('heading', { level: 2, name: read })).toBeFocused();
    await page.getByRole('button', { name: openOwn, exact: true }).click();
    await expect(page.getByRole('link', { name: 'First offer' }).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveCSS('direction', dir);
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${tag}/your-talks/`));
  });

  test(`${tag}: without a connection, what was visited can be read, and what was not says so in the language`, async ({
    anotherReader,
    expectTrouble,
  }) => {
    expectTrouble(/^request failed|^status 503|^console error/);
    const page = await anotherReader({ serviceWorkers: 'allow' });
    const visited = inTongue(tag, `/proposals/${FIRST}/`);
    await page.goto(visited);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(
        ({ scope }) => new URL(scope).pathname,
      ),
    );
    expect(scopes).toEqual([`/${tag}/`]);
    await expect
      .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, visited))
      .toBe(true);
    await page.context().setOffline(true);
    await page.goto(visited);
    await expect(page.locator('[data-kept]')).toBeVisible();
    await page.goto(inTongue(tag, '/people/'));
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.getByText(notKept).first()).toBeVisible();
    await page.context().setOffline(false);
  });
}
