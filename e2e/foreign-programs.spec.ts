import { words } from '../src/messages/words.ts';
import { chooseKind, pressDay } from './evidence-parts.ts';
import { useTool } from './compare-parts.ts';
import { expect, open, test, untilInteractive, type Page } from './fixtures.ts';
import { compareBox, trayBar } from './parts.ts';
import { builtFile, FIVE, nameOf, singles } from './site.ts';

/* What other programs do to a page: keep a copy of it elsewhere, translate it, put things into it. */

const ROUND = '2024-02-23-paris';

test('a copy at an address that the app does not know stays as the server sent it', async ({
  page,
}) => {
  const copy = '/web/20260301000000/https:/host';
  await page.route(`**${copy}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.slice(copy.length + 1);
    if (!pathname.endsWith('/')) return route.fulfill({ path: `dist/${file}` });
    const html = builtFile(`${file}index.html`);
    return route.fulfill({
      contentType: 'text/html',
      body: html.replaceAll(/\s(href|src)="\//g, ` $1="${copy}/`),
    });
  });
  for (const path of [`/rounds/${ROUND}/`, '/compare/'])
    await test.step(path, async () => {
      await page.goto(`${copy}${path}?fbclid=x`);
      await expect(page.locator('html.started:not(.js)')).toBeAttached();
      const built = /<title>([^<]*)<\/title>/.exec(builtFile(`${path.slice(1)}index.html`))?.[1];
      await expect(page).toHaveTitle(built ?? 'a title');
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.notFound.title);
      await expect(page.getByText(words.site.notStarted)).toHaveCount(0);
      await expect(page.locator('.needs-script').filter({ visible: true })).toHaveCount(0);
      expect(new URL(page.url()).search).toBe('?fbclid=x');
    });
});

test('a host that serves a page at other spellings of its path has the app, and the address is put right', async ({
  page,
}) => {
  await page.route('**/Rounds//*/index.html*', (route) =>
    route.fulfill({ path: `dist/rounds/${ROUND}/index.html` }),
  );
  await page.goto(`/Rounds//${ROUND.toUpperCase()}/index.html?utm_source=a#content`);
  await untilInteractive(page);
  await expect(page).toHaveURL(`/rounds/${ROUND}/?utm_source=a#content`);
  await compareBox(page, nameOf(ROUND)).first().check();
  await expect(trayBar(page)).toBeVisible();
});

/** From here on each text of the page is put into elements of its own, as the translator of Chrome does. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (!text.data.trim() || !parent || parent.closest('font, script, style, title, svg'))
          continue;
        const outer = document.createElement('font');
        const inner = outer.appendChild(document.createElement('font'));
        inner.textContent = text.data;
        text.replaceWith(outer);
      }
    };
    wrap(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.isConnected) wrap(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

const shown = (page: Page) => page.locator('main').innerText();

/** What a translated page shows must be what somebody sees who opens its address, untranslated. */
async function expectTrue(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await open(other, page.url());
  await expect(async () => expect(await shown(page)).toBe(await shown(other))).toPass({
    timeout: 15_000,
  });
  await other.close();
}

test('a translated comparison can be used, and shows what is true', async ({ page }) => {
  test.slow();
  const ids = FIVE.slice(0, 3);
  await open(page, `/compare/?p=${ids.join('.')}`);
  await translate(page);
  await chooseKind(page, 'named');
  await expect(page).toHaveURL(/rung=/);
  await pressDay(page, words.evidence.earlier);
  await expect(page).toHaveURL(/asof=/);
  await pressDay(page, words.evidence.earlier);
  await useTool(page, FIVE[0], words.compare.later);
  await useTool(page, FIVE[2], words.compare.remove);
  await expect(page).toHaveURL(new RegExp(`p=${FIVE[1]}.${FIVE[0]}&`));
  await expectTrue(page);
  await chooseKind(page, null);
  await pressDay(page, words.evidence.today);
  await expect(page).not.toHaveURL(/asof=|rung=/);
  await page.keyboard.press('Escape');
  await expectTrue(page);
});

test('a translated home page can be filtered, gathered from, and left', async ({ page }) => {
  test.slow();
  await open(page, '/');
  await translate(page);
  await page.getByRole('checkbox', { name: words.search.hasTurningPoint }).first().check();
  await page.getByRole('checkbox', { name: words.search.hasProposal }).first().check();
  await expect(page).toHaveURL(/has=/);
  await page.getByRole('checkbox', { name: /^Doha/ }).first().check();
  await page.getByRole('checkbox', { name: words.search.hasProposal }).first().uncheck();
  await expect(page).not.toHaveURL(/has=/);
  const one = singles.at(-1)?.proposal;
  await page.getByRole('checkbox', { name: /^Doha/ }).first().uncheck();
  if (!one) throw new Error('no round has one proposal');
  // By the keyboard: cards that come into view are laid out then, and move what a mouse has aimed at.
  await compareBox(page, one.name).press('Space');
  await expect(trayBar(page)).toContainText(words.tray.count(1));
  await compareBox(page, nameOf(FIVE[0])).press('Space');
  await expect(trayBar(page)).toContainText(words.tray.count(2));
  await page.getByRole('link', { name: words.site.about, exact: true }).first().click();
  await expect(page).toHaveURL('/about/');
  await expectTrue(page);
});

test('what an extension puts into a page, before the app or after, stops nothing', async ({
  page,
  expectTrouble,
}) => {
  // React says that the page is not as it was made, and draws it anew.
  expectTrouble(/page error: Minified React error #4(?:18|23|25)/);
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.body.prepend(document.createElement('x-toolbar'));
      document.querySelector('main h1')?.prepend(document.createElement('x-note'));
      document.documentElement.classList.add('x-here');
    });
  });
  await page.goto(`/rounds/${ROUND}/`);
  await untilInteractive(page);
  await page.evaluate(() => {
    for (const at of document.querySelectorAll('main p, main span'))
      at.prepend(document.createElement('x-mark'));
    document.querySelector('main article p')?.remove();
  });
  await chooseKind(page, 'named');
  await expect(page).toHaveURL(/rung=/);
  await page.getByRole('link', { name: words.site.about, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/./);
  await expect(page).toHaveURL('/about/');
});

test('at the ends of time and of the world a page shows the days of the data, and can be cited', async ({
  page,
}) => {
  const browser = await page.context().newCDPSession(page);
  const built = builtFile(`rounds/${ROUND}/index.html`);
  for (const [timezoneId, now] of [
    ['Pacific/Niue', '1970-01-01T00:00:00Z'],
    ['Pacific/Tongatapu', '2099-12-31T23:59:59Z'],
  ] as const)
    await test.step(`where it is ${now} in ${timezoneId}`, async () => {
      await browser.send('Emulation.setTimezoneOverride', { timezoneId });
      await page.clock.install({ time: now });
      await open(page, `/rounds/${ROUND}/`);
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
        timezoneId,
      );
      const ahead = (await page.evaluate(() => Date.now())) - Date.parse(now);
      expect(Math.abs(ahead), 'the clock of the page, but for what has gone by').toBeLessThan(
        600_000,
      );
      const day = await page.locator('main article p b').first().innerText();
      expect(built).toContain(`>${day}</b>`);
      expect(day).toBe('23 Feb 2024');
      await page.getByRole('button', { name: words.cite.button }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    });
  await browser.send('Emulation.setTimezoneOverride', { timezoneId: '' });
});

test.describe('with letters of twice the size, on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('no page is wider than its window, and no field has letters that make Safari enlarge it', async ({
    page,
  }) => {
    for (const path of [`/rounds/${ROUND}/`, `/compare/?p=${FIVE[0]}.${FIVE[1]}`, '/sources/']) {
      await open(page, path);
      const small = await page
        .locator('input:not([type=checkbox], [type=radio]), select, textarea')
        .evaluateAll((all) =>
          all
            .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
            .map((field) => field.outerHTML.slice(0, 80)),
        );
      expect(small, path).toEqual([]);
      await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, path).toBe(0);
    }
  });
});
