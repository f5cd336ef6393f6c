import { addressOf, expect, open, test, type Page } from './fixtures.ts';
import { DIRECTIONS, FIRST, inTongue, SECOND, TONGUES } from './tongues.ts';

/* The same page in another language: by the list, by the quiet offer, and never by itself. */

const CLAIM = 'rep-kym09';

async function switchTo(page: Page, tag: string): Promise<void> {
  await page.locator('button[popovertarget]').first().click();
  await page.locator(`[popover] a[hreflang="${tag}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
}

for (const { tag, dir, name, languages, offer } of TONGUES) {
  test(`${tag}: the list of languages keeps page, view and claim, there and back`, async ({
    page,
  }) => {
    const view = `/compare/?p=${FIRST}.${SECOND}&diff=1`;
    await open(page, view);
    await switchTo(page, tag);
    expect(addressOf(page)).toBe(inTongue(tag, view));
    await expect(page.locator('html')).toHaveCSS('direction', dir);
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('button', { name: languages, exact: true })).toContainText(name);
    await switchTo(page, 'en');
    expect(addressOf(page)).toBe(view);
    await expect(page.getByRole('table')).toBeVisible();

    const claim = `/proposals/${FIRST}/#${CLAIM}`;
    await open(page, claim);
    await switchTo(page, tag);
    await expect(page).toHaveURL(inTongue(tag, claim));
    await expect(page.locator(`[id="${CLAIM}"]`)).toBeInViewport();
    await switchTo(page, 'en');
    await expect(page).toHaveURL(claim);
  });

  test(`${tag}: who asks for it is offered it, quietly, and stays where the link led`, async ({
    anotherReader,
  }) => {
    const page = await anotherReader({ locale: `${tag}-XX` });
    await open(page, `/proposals/${FIRST}/#${CLAIM}`);
    await expect(page).toHaveURL(`/proposals/${FIRST}/#${CLAIM}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const offered = page.getByRole('link', { name: offer, exact: true });
    await expect(offered).toBeVisible();
    await offered.click();
    await expect(page).toHaveURL(inTongue(tag, `/proposals/${FIRST}/#${CLAIM}`));
    await expect(page.getByRole('link', { name: offer, exact: true })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Read in English', exact: true })).toHaveCount(0);
  });
}

test('who asks for a language that the site has not is offered none', async ({ anotherReader }) => {
  const page = await anotherReader({ locale: 'ja-JP' });
  await open(page, '/ar/about/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('header a[rel="alternate"]').filter({ visible: true })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { tag, dir, claim, scriptOff } of TONGUES)
    test(`${tag}: a page can be read, and the list of languages works`, async ({ page }) => {
      await page.goto(inTongue(tag, `/proposals/${FIRST}/`));
      const root = page.locator('html');
      await expect(root).toHaveAttribute('lang', tag);
      await expect(root).toHaveCSS('direction', dir);
      await expect(page.locator('noscript > p')).toHaveText(scriptOff);
      await expect(page.getByText(claim, { exact: true }).first()).toBeVisible();
      for (const [other, way] of Object.entries(DIRECTIONS)) {
        await page.goto(inTongue(tag, `/proposals/${FIRST}/`));
        await switchTo(page, other);
        await expect(page).toHaveURL(inTongue(other, `/proposals/${FIRST}/`));
        await expect(root).toHaveCSS('direction', way);
      }
    });
});
