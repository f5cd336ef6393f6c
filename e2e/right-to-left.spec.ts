import { expect, open, test as english } from './fixtures.ts';
import { startHost } from './host.ts';
import { fontsOf, paintedBox as boxOf } from './painted.ts';
import { RTL_PAGES as PAGES, RTL_SITES } from './rtl-sites.ts';

/* Arabic and Hebrew: all that has a side is on the other one, and letters have faces of their own. */
const LANGUAGES = [
  { language: 'ar', test: RTL_SITES.ar, title: 'Noto Naskh Arabic', text: 'Noto Sans Arabic' },
  { language: 'he', test: RTL_SITES.he, title: 'Frank Ruhl Libre', text: 'Noto Sans Hebrew' },
] as const;

for (const { language, test, title, text } of LANGUAGES)
  test.describe(language, () => {
    test('titles and text are in faces of the script, which weigh no more than 60 kB, and nothing moves', async ({
      page,
    }) => {
      await page.goto(PAGES.about);
      const moved = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            void document.fonts.ready.then(() => requestIdleCallback(() => done(sum)));
          }),
      );
      expect(moved).toBeLessThan(0.01);
      // Faces that come too late for a page are there for the next.
      await expect
        .poll(async () => {
          await page.goto(PAGES.about);
          await page.evaluate(() => document.fonts.ready);
          return [await fontsOf(page, 'main h1'), await fontsOf(page, 'main p')];
        })
        .toEqual([
          expect.arrayContaining([expect.stringContaining(title)]),
          expect.arrayContaining([expect.stringContaining(text)]),
        ]);
      const sizes = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('/assets/script-'))
          .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
      );
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
    });

    test('columns, names of rows and navigation begin at the right', async ({ page }) => {
      await open(page, PAGES.comparison);
      const heads = page.locator('table.comparison thead th, table.comparison thead td');
      const columns = page.locator(
        'table.comparison thead [data-column], table.comparison thead th',
      );
      expect(await heads.count()).toBeGreaterThan(2);
      const rights = await columns.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().right).filter((right) => right > 0),
      );
      expect(rights).toEqual(rights.toSorted((a, b) => b - a));
      const rowName = await boxOf(page.locator('table.comparison tbody th').nth(1));
      expect(rowName.right).toBeGreaterThan((rights[0] ?? 0) - 1);

      const links = page.locator('header nav a');
      const [first, second] = [await boxOf(links.nth(0)), await boxOf(links.nth(1))];
      expect(first.x).toBeGreaterThan(second.right - 1);
    });

    test('time runs from the right, and so do the arrow keys; a map is not turned', async ({
      page,
    }) => {
      await open(page, PAGES.timeline);
      const marks = page.locator('[data-drawn] a[data-mark]:visible');
      expect(await marks.count()).toBeGreaterThan(4);
      const stop = page.locator('[data-drawn] a[data-mark][tabindex="0"]').first();
      await stop.focus();
      await page.keyboard.press('Home');
      const start = await boxOf(page.locator(':focus'));
      await page.keyboard.press('ArrowLeft');
      const next = await boxOf(page.locator(':focus'));
      expect(next.x + next.width / 2).toBeLessThan(start.x + start.width / 2);

      await open(page, PAGES.venues);
      const at = async (id: string) =>
        (await boxOf(page.locator(`a[data-mark="${id}"]`).first())).x;
      expect(await at('geneva')).toBeLessThan(await at('istanbul'));
      expect(await at('istanbul')).toBeLessThan(await at('abu-dhabi'));
    });

    test('on a phone the next column comes from the left', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, PAGES.comparison);
      const shown = () =>
        page
          .locator('table.comparison thead a:visible')
          .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      // Until every column has come.
      await expect.poll(async () => (await shown()).length).toBeGreaterThan(1);
      const before = await shown();
      await page.locator('table.comparison').evaluate((table) => {
        const touch = (x: number) =>
          new Touch({ identifier: 1, target: table, clientX: x, clientY: 400 });
        const send = (type: string, x: number, held: boolean) =>
          table.dispatchEvent(
            new TouchEvent(type, {
              bubbles: true,
              touches: held ? [touch(x)] : [],
              changedTouches: [touch(x)],
            }),
          );
        send('touchstart', 100, true);
        send('touchend', 300, false);
      });
      // What was second is first now: it stands at the right.
      await expect.poll(async () => (await shown())[0]).toBe(before[1]);
    });

    test('in a frame the names of rows stay at the right while columns go by', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(PAGES['frame of a comparison']);
      const name = page.locator('th[role="rowheader"] > span').first();
      const before = await boxOf(name);
      const scrolled = await page.evaluate(() => {
        const wide = [...document.querySelectorAll('*')].find(
          (one) =>
            one.scrollWidth > one.clientWidth + 20 &&
            /auto|scroll/.test(getComputedStyle(one).overflowX),
        );
        wide?.scrollBy({ left: -120, behavior: 'instant' });
        return wide?.scrollLeft ?? 0;
      });
      expect(scrolled).toBeLessThan(-20);
      expect((await boxOf(name)).right).toBeCloseTo(before.right, 0);
    });

    test('a dialog is turned, and code in it is not', async ({ page }) => {
      await open(page, PAGES.proposal);
      await page.locator('a[data-claim]').first().click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toHaveCSS('direction', 'rtl');
      const code = dialog.locator('textarea.font-mono').first();
      await expect(code).toHaveCSS('direction', 'ltr');
      const [around, heading] = [await boxOf(dialog), await boxOf(dialog.locator('h2').first())];
      expect(around.right - heading.right).toBeLessThan(40);
    });

    test('a frame keeps its direction in an article from left to right', async ({
      page,
      site,
      expectTrouble,
    }) => {
      expectTrouble(/other origin: http:\/\/localhost/);
      const host = await startHost();
      try {
        const frame = `<iframe src="${site.url}${PAGES['frame of a proposal']}" title="A" width="100%" height="500"></iframe>`;
        await page.goto(host.page(frame));
        const inside = page.frameLocator('iframe');
        await expect(inside.locator('html')).toHaveCSS('direction', 'rtl');
        await expect(page.locator('#end')).toHaveCSS('direction', 'ltr');
        const heading = inside.locator('h1, h2').first();
        const width = await inside.locator('html').evaluate((root) => root.clientWidth);
        const right = await heading.evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return range.getBoundingClientRect().right;
        });
        expect(right).toBeGreaterThan(width - 60);
      } finally {
        await host.close();
      }
    });
  });

english(
  'an English frame keeps its direction in an article from right to left',
  async ({ page, baseURL, expectTrouble }) => {
    expectTrouble(/other origin: http:\/\/localhost/);
    const host = await startHost();
    try {
      const frame = `<div dir="rtl"><iframe src="${baseURL}/embed/rounds/2024-01-28-paris/" title="A" width="100%" height="500"></iframe></div>`;
      await page.goto(host.page(frame));
      await expect(page.frameLocator('iframe').locator('html')).toHaveCSS('direction', 'ltr');
    } finally {
      await host.close();
    }
  },
);

english(
  'English pages neither ask for faces of other scripts nor name their files',
  async ({ page }) => {
    const response = await page.goto('/');
    expect(await response?.text()).not.toContain('/assets/script-');
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(asked.filter((name) => name.includes('/assets/script-'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
  },
);
