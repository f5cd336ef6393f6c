import { words } from '../src/messages/words.ts';
import { expect, keptTheme, open, SETTINGS_KEY, test, type Page } from './fixtures.ts';

const LIGHT = 'rgb(250, 248, 244)';
const DARK = 'rgb(22, 20, 18)';

/** Notes the colours of the page when its body begins, before anything of it can be painted. */
async function noteFirstColours(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, {
        firstTheme: document.documentElement.dataset['theme'] ?? 'none',
        firstScript: document.querySelector('script[type=module]') !== null,
      });
    });
    observer.observe(document, { childList: true, subtree: true });
    addEventListener('DOMContentLoaded', () =>
      Object.assign(window, {
        firstPaper: getComputedStyle(document.documentElement).backgroundColor,
      }),
    );
  });
}

function firstColours(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const { firstTheme, firstPaper } = window as unknown as Record<string, string>;
    return { firstTheme, firstPaper };
  });
}

test('a chosen theme is kept, and the next page has it before it is painted', async ({ page }) => {
  await noteFirstColours(page);
  await open(page, '/about/');
  const html = page.locator('html');
  await expect(html).toHaveCSS('background-color', LIGHT);
  await page.getByLabel(words.site.theme).selectOption('dark');
  await expect(html).toHaveCSS('background-color', DARK);
  await page.reload();
  await expect(html).toHaveCSS('background-color', DARK);
  expect(await firstColours(page)).toEqual({ firstTheme: 'dark', firstPaper: DARK });
  await expect(page.getByLabel(words.site.theme)).toHaveValue('dark');
  await open(page, '/rounds/2026-06-egypt/');
  expect(await firstColours(page)).toEqual({ firstTheme: 'dark', firstPaper: DARK });
  await page.getByLabel(words.site.theme).selectOption('system');
  await expect(html).toHaveCSS('background-color', LIGHT);
  await expect(html).not.toHaveAttribute('data-theme');
  await page.reload();
  expect(await firstColours(page)).toEqual({ firstTheme: 'none', firstPaper: LIGHT });
});

test('a choice follows into other tabs, and into a page that was kept for "back"', async ({
  page,
}) => {
  await open(page, '/about/');
  const other = await page.context().newPage();
  await open(other, '/about/');
  await page.getByLabel(words.site.theme).selectOption('dark');
  await expect(other.locator('html')).toHaveCSS('background-color', DARK);
  await expect(other.getByLabel(words.site.theme)).toHaveValue('dark');
  // Kept for "back", a page hears of nothing; it is told only that it is shown again.
  await page.evaluate(
    ([key, kept]) => {
      localStorage.setItem(key, kept);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
    [SETTINGS_KEY, keptTheme('light')] as const,
  );
  await expect(page.locator('html')).toHaveCSS('background-color', LIGHT);
  await expect(page.getByLabel(words.site.theme)).toHaveValue('light');
});

test('without a choice the page follows the device, also while it is open; a choice holds', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/about/');
  const html = page.locator('html');
  await expect(html).toHaveCSS('background-color', DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html).toHaveCSS('background-color', LIGHT);

  for (const [theme, device, paper] of [
    ['light', 'dark', LIGHT],
    ['dark', 'light', DARK],
  ] as const)
    await test.step(`${theme} was chosen: it holds on a ${device} device, controls included`, async () => {
      await page.emulateMedia({ colorScheme: device });
      await keep(page, keptTheme(theme));
      await open(page, '/about/');
      await expect(html).toHaveCSS('background-color', paper);
      await expect(html).toHaveCSS('color-scheme', theme);
    });
});

/** Keeps settings on the device, as an earlier visit did. */
async function keep(page: Page, settings: string): Promise<void> {
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    SETTINGS_KEY,
    settings,
  ] as const);
}

test('settings that were kept by something else hold, or break nothing', async ({ page }) => {
  const html = page.locator('html');
  const theme = page.getByLabel(words.site.theme);
  await open(page, '/about/');

  await test.step('colours kept by another version of the site hold', async () => {
    await keep(page, JSON.stringify({ state: { theme: 'dark' }, version: 99 }));
    await open(page, '/about/');
    await expect(html).toHaveCSS('background-color', DARK);
    await expect(theme).toHaveValue('dark');
  });

  for (const kept of ['rubbish', '{"state":{"theme":"pink"}}', 'null', '{"state":{"theme":{}}}'])
    await test.step(`settings of ${kept} break nothing`, async () => {
      await keep(page, kept);
      await open(page, '/about/');
      await expect(html).toHaveCSS('background-color', LIGHT);
      await expect(theme).toHaveValue('system');
      await theme.selectOption('dark');
      await page.reload();
      await expect(html).toHaveCSS('background-color', DARK);
    });
});
