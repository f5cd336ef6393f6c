import type { Locator } from '@playwright/test';
import { words } from '../src/messages/words.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { trayBar } from './parts.ts';
import { PICTURE_PAGES } from './picture-pages.ts';

/* A picture is one stop of the Tab key. Arrow keys go through its marks, each shows its card, and what is compared from there can be compared. */

/** The marks of a figure that can be seen, in their order. */
const marks = (figure: Locator) => figure.locator('[data-mark]').filter({ visible: true });
const card = (figure: Locator) => figure.locator('[data-of]');
/** What the focused mark stands for; null where no mark has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);
const markAt = (figure: Locator, place: number) => marks(figure).nth(place);

async function stopOf(page: Page, id: string): Promise<{ figure: Locator; count: number }> {
  const figure = page.locator(`#${id}`);
  await expect(figure.locator('[data-mark][tabindex="0"]').first()).toBeAttached();
  return { figure, count: await marks(figure).count() };
}

for (const { path, figure: id, compares } of PICTURE_PAGES) {
  test(`${path}#${id}: its marks are one stop, and keys go through them`, async ({ page }) => {
    await open(page, path);
    const { figure, count } = await stopOf(page, id);
    expect(count).toBeGreaterThan(1);
    const stops = await marks(figure).evaluateAll((all) =>
      all.flatMap((mark, i) => ((mark as HTMLElement).tabIndex >= 0 ? [i] : [])),
    );
    expect(stops).toEqual([0]);
    const names = await marks(figure).evaluateAll((all) =>
      all.filter((mark) => !mark.getAttribute('aria-label')?.trim()).map((mark) => mark.outerHTML),
    );
    expect(names, 'marks without a name').toEqual([]);

    await markAt(figure, 0).focus();
    await page.keyboard.press('End');
    await expect(markAt(figure, count - 1)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(markAt(figure, 0)).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(markAt(figure, 0)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(markAt(figure, 1)).toBeFocused();
    await expect(card(figure)).toHaveAttribute('data-of', (await focused(page)) ?? 'no mark');
    await expect(card(figure)).toBeVisible();

    // The card says what the mark says, and is within the window.
    const box = await card(figure).boundingBox();
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);

    await page.keyboard.press('Escape');
    await expect(card(figure)).toHaveCount(0);
    await expect(markAt(figure, 1)).toBeFocused();
    // It is still the one stop: who leaves and comes back is where they were.
    await expect(markAt(figure, 1)).toHaveAttribute('tabindex', '0');
    await expect(markAt(figure, 0)).toHaveAttribute('tabindex', '-1');

    // Tab leads through the card and on to what follows, and the card goes with it.
    const isIn = () =>
      page.evaluate(() => document.activeElement?.closest('[data-mark], [data-of]') !== null);
    for (let i = 0; i < 8 && (await isIn()); i++) await page.keyboard.press('Tab');
    expect(await isIn()).toBe(false);
    await expect(page.locator('body:focus')).toHaveCount(0);
    await expect(card(figure)).toHaveCount(0);
  });

  if (compares)
    test(`${path}#${id}: two marks lead to their comparison, by keys alone`, async ({ page }) => {
      await open(page, path);
      const { figure } = await stopOf(page, id);
      await markAt(figure, 0).focus();
      const box = card(figure).getByRole('checkbox');
      for (const chosen of [1, 2]) {
        // On to a mark of another proposal than the one that was chosen.
        for (let i = 0; (await box.count()) === 0 || (await box.isChecked()); i++) {
          expect(i, 'marks on the way').toBeLessThan(40);
          await page.keyboard.press('ArrowRight');
          await expect(card(figure)).toHaveAttribute('data-of', (await focused(page)) ?? 'no mark');
        }
        // The next stop is in the card, in which links may stand before the box.
        for (let i = 0; i < 4; i++) {
          await page.keyboard.press('Tab');
          await expect(card(figure).locator(':focus')).toHaveCount(1);
          if (await box.evaluate((one) => one === document.activeElement)) break;
        }
        await expect(box).toBeFocused();
        await page.keyboard.press('Space');
        await expect(trayBar(page)).toContainText(words.tray.count(chosen));
        await page.keyboard.press('Escape');
        expect(await focused(page), 'the way back').not.toBeNull();
        await page.keyboard.press('ArrowRight');
      }
      await trayBar(page).getByRole('link', { name: words.site.compare }).click();
      await expect(page).toHaveURL(/\/compare\/\?p=[^.&]+\.[^.&]+$/);
      await expect(page.getByRole('table').first()).toBeVisible();
    });
}
