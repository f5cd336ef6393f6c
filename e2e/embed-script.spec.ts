import type { FrameLocator } from '@playwright/test';
import { embedComparePath, embedPaths } from '../src/urls/embed-paths.ts';
import {
  ROUND,
  A,
  B,
  SMALL,
  SMALL_ROUND,
  LIGHT,
  said,
  builder,
  test,
  code,
  heightOf,
  expectFit,
  openBuilder,
} from './embed-parts.ts';
import { expect, type Page } from './fixtures.ts';
import { nameOf } from './site.ts';

/* Frames on the page of another site: the script there gives each the height of what it holds. */

test.describe('on a page of another origin', () => {
  test('the frame that the dialog makes grows to what it holds, and again when something opens', async ({
    page,
    host,
  }) => {
    const { dialog, field } = await openBuilder(page, `/rounds/${SMALL_ROUND}/`);
    await expect(
      dialog.locator('iframe').contentFrame().getByRole('heading', { level: 1 }),
    ).toBeVisible();
    const made = await field.inputValue();
    await page.goto(host.page(made));
    const frame = page.locator('iframe');
    await expectFit(frame);
    const folded = await heightOf(frame);
    const details = frame.contentFrame().locator('details').first();
    await details.locator('summary').click();
    await expect.poll(() => heightOf(frame)).toBeGreaterThan(folded + 100);
    await expectFit(frame);
    await details.locator('summary').click();
    await expect.poll(() => heightOf(frame)).toBe(folded);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectFit(frame);
  });

  test('a frame grows to what it holds in one step', async ({ page, host, baseURL }) => {
    await page.addInitScript(() => {
      const heights = new Set<string>();
      Object.assign(window, { heights });
      const look = () => {
        const frame = document.querySelector('iframe');
        if (frame?.style.height) heights.add(frame.style.height);
        requestAnimationFrame(look);
      };
      look();
    });
    for (const [what, path] of [
      ['proposal', embedPaths.proposal.to(B)],
      ['comparison', embedComparePath({ ids: [A, B] })],
    ] as const)
      await test.step(`the frame of a ${what}`, async () => {
        await page.goto(host.page(code(baseURL, path)));
        const frame = page.locator('iframe');
        await expect(frame.contentFrame().getByText(nameOf(B)).first()).toBeVisible();
        await expectFit(frame);
        expect(await heightOf(frame)).toBeGreaterThan(300);
        const seen = await page.evaluate(() => [
          ...(window as unknown as { heights: Set<string> }).heights,
        ]);
        // Not the height of a page that is still waiting for its columns; a scroll bar may come and go.
        expect(Math.min(...seen.map(Number.parseFloat))).toBeGreaterThan(300);
      });
  });

  test('without the script it keeps its height and scrolls inside', async ({ page, host }) => {
    const { dialog, field } = await openBuilder(page, `/compare/?p=${A}.${B}`);
    await dialog.getByLabel(builder.sizes.fixed).check();
    await expect(field).toHaveValue(/ height="640" /);
    const made = await field.inputValue();
    expect(made).not.toContain('<script');
    await page.goto(host.page(made));
    const frame = page.locator('iframe');
    await frame.scrollIntoViewIfNeeded();
    const inside = frame.contentFrame();
    await expect(inside.getByRole('table').first()).toBeVisible();
    expect(await heightOf(frame)).toBe(640);
    await inside.locator('html').evaluate(() => window.scrollTo(0, 10_000));
    await expect(inside.getByRole('link', { name: said.openComparison })).toBeInViewport();
  });

  test('several stand on one page, some of them later, with the script given twice', async ({
    page,
    host,
    baseURL,
  }) => {
    const paths = [
      embedPaths.round.to(ROUND),
      embedPaths.proposal.to(A),
      embedPaths.proposal.to(B),
    ];
    await page.goto(host.page(paths.map((path) => code(baseURL, path)).join('<p>Between.</p>')));
    const frames = page.locator('iframe');
    for (const i of [0, 1, 2]) await expectFit(frames.nth(i));
    await page.evaluate(
      (src) => {
        const late = document.createElement('iframe');
        late.src = src;
        late.style.cssText = 'border: 0; width: 100%';
        document.getElementById('end')?.before(late);
      },
      `${baseURL}${embedPaths.round.to('2024-02-23-paris')}`,
    );
    await expectFit(frames.nth(3));
    const heights = await Promise.all([0, 1, 2, 3].map((i) => heightOf(frames.nth(i))));
    expect(new Set(heights).size).toBeGreaterThan(2);
  });

  test('a frame that was there long before the script is asked for its height', async ({
    page,
    host,
    baseURL,
  }) => {
    await page.goto(host.page(code(baseURL, embedPaths.round.to(ROUND), { script: false })));
    const frame = page.locator('iframe');
    await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toBeVisible();
    expect(await heightOf(frame)).toBe(200);
    await page.addScriptTag({ url: `${baseURL}/embed.js` });
    await expectFit(frame);
  });

  test('in a sandbox without an origin a frame is whole, and grows', async ({
    page,
    host,
    baseURL,
  }) => {
    const walled = [
      embedPaths.round.to(SMALL_ROUND),
      embedComparePath({ ids: [...SMALL], base: SMALL[0] }),
    ].map((path) =>
      code(baseURL, path).replace('<iframe', '<iframe sandbox="allow-scripts allow-popups"'),
    );
    await page.goto(host.page(walled.join('')));
    for (const [i, what] of ['a round', 'a comparison'].entries())
      await test.step(what, async () => {
        const frame = page.locator('iframe').nth(i);
        const inside = frame.contentFrame();
        await frame.scrollIntoViewIfNeeded();
        await expect(inside.getByText(nameOf(SMALL[0])).first()).toBeVisible();
        await expect(inside.locator('html')).toHaveCSS('background-color', LIGHT);
        await expectFit(frame);
        const refused = await inside.locator('html').evaluate(() => {
          try {
            return window.localStorage.length;
          } catch (error) {
            return (error as Error).name;
          }
        });
        expect(refused).toBe('SecurityError');
      });
  });

  test('its links open tabs of their own', async ({ page, host, baseURL, context }) => {
    const paths = [
      embedPaths.round.to(SMALL_ROUND),
      embedPaths.proposal.to(SMALL[0]),
      embedComparePath({ ids: [...SMALL] }),
    ];
    await page.goto(host.page(paths.map((path) => code(baseURL, path, { height: 600 })).join('')));
    for (const i of [0, 1, 2]) {
      const inside = page.locator('iframe').nth(i).contentFrame();
      await page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
      await expect(inside.getByText(nameOf(SMALL[0])).first()).toBeVisible();
      const targets = await inside
        .locator('a')
        .evaluateAll((all) =>
          all.map(
            (link) => (link as HTMLAnchorElement).target || document.querySelector('base')?.target,
          ),
        );
      expect(targets.length).toBeGreaterThan(2);
      expect(new Set(targets)).toEqual(new Set(['_blank']));
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        inside.locator('footer a').click(),
      ]);
      expect(opened.url()).toBe(`${baseURL}${(paths[i] ?? '').replace('/embed', '')}`);
      expect(await opened.evaluate(() => window.opener === null)).toBe(true);
      await opened.close();
      await expect(inside.getByText(nameOf(SMALL[0])).first()).toBeVisible();
    }
  });

  test('what others say, and what is no height, moves nothing', async ({ page, host, baseURL }) => {
    const intruder = host.page('Another page.');
    await page.goto(
      host.page(
        `${code(baseURL, embedPaths.round.to(SMALL_ROUND))}<iframe id="other" src="${intruder}" title="x" height="150"></iframe>`,
      ),
    );
    const [ours, other] = [page.locator('iframe').first(), page.locator('#other')];
    await expectFit(ours);
    const before = [await heightOf(ours), await heightOf(other)];
    const message = (height: unknown) => ({ type: 'parley:height', version: 1, height });
    const post = (from: Page | FrameLocator, messages: unknown[]) =>
      from.locator('body').evaluate((_, all) => {
        for (const one of all) window.parent.postMessage(one, '*');
      }, messages);
    await post(other.contentFrame(), [333, 5000].map(message));
    await post(page, [333, 5000].map(message));
    // From our frame itself: nothing that is no height may come through.
    const odd = ['900', '900px', Number.NaN, -300, 0, 1e9, Number.POSITIVE_INFINITY, null, [900]];
    await post(ours.contentFrame(), [
      ...odd.map(message),
      null,
      'parley:height',
      7,
      { type: 'parley:height', height: 900 },
      { ...message(900), version: 2 },
    ]);
    // A good one from it is heard after all of these: so they have been heard, too.
    await post(ours.contentFrame(), [message(777)]);
    await expect.poll(() => heightOf(ours)).toBe(777);
    expect(await heightOf(other)).toBe(before[1]);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ style }) => style.height),
    );
    expect(seen).toEqual(['777px', '']);
  });
});
