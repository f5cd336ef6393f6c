import { expect, open, test } from './fixtures.ts';
import { columnHeads } from './parts.ts';
import { squash } from './site.ts';
import { FIRST, inTongue, SECOND, TONGUES } from './tongues.ts';

/* A journalist compares two proposals in each of the languages: from the home page to who says a figure. */

for (const { tag, home, texts, add, compare, compared, moved, differ, row } of TONGUES)
  test(`${tag}: from the home page to a figure and who says so`, async ({ page }) => {
    await open(page, inTongue(tag, '/'));
    await expect(page.getByRole('contentinfo')).toContainText(home);
    for (const name of add) {
      const box = page.getByRole('checkbox', { name, exact: true }).first();
      // Far down the page cards get their height as they come near.
      await box.scrollIntoViewIfNeeded();
      await expect(() => box.check()).toPass();
    }
    const tray = page.getByRole('complementary').filter({ hasText: texts[1] });
    await tray.getByRole('link', { name: compare, exact: true }).click();
    await expect(page).toHaveURL(inTongue(tag, `/compare/?p=${FIRST}.${SECOND}`));
    await expect(columnHeads(page)).toHaveCount(2);
    expect((await columnHeads(page).getByRole('link').allInnerTexts()).map(squash)).toEqual(texts);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(compared);
    await expect(page.getByRole('main')).toContainText(moved);

    await page.getByRole('main').getByRole('combobox').first().selectOption({ label: differ });
    await expect(page).toHaveURL(/[?&]diff=1/);
    const line = page.getByRole('row').filter({
      has: page.getByRole('rowheader', { name: row.name }),
    });
    const cells = line.getByRole('cell');
    await expect(cells.nth(0)).toContainText(row.figures[0]);
    await expect(cells.nth(1)).toContainText(row.figures[1]);
    await expect(cells.nth(0)).toContainText(row.count);
    await cells.nth(0).getByText(row.open).click();
    await expect(cells.nth(0)).toContainText(row.who);
    // What a reader passes on is the same view.
    await page.reload();
    await expect(line.first()).toBeVisible();
    expect(await page.locator('html').getAttribute('lang')).toBe(tag);
  });
