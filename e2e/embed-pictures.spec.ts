import { embedPaths } from '../src/urls/embed-paths.ts';
import { violations } from './axe.ts';
import { code, expectFit, said, test } from './embed-parts.ts';
import { expect } from './fixtures.ts';
import { tooWide } from './layout.ts';
import { misplacedLabels, smallTexts } from './picture-parts.ts';
import { index } from './site.ts';

/* Pictures in frames of other people's pages: whole without script, with their foot, and their links lead out. */

const FRAMES = [
  { path: embedPaths.tabled.to(), page: '/' },
  { path: embedPaths.issues.to(), page: '/issues/' },
  { path: embedPaths.issue.to('hostages-released'), page: '/issues/hostages-released/' },
  { path: embedPaths.issue.to('withdrawal'), page: '/issues/withdrawal/' },
  { path: embedPaths.timeline.to(), page: '/timeline/' },
  { path: embedPaths.positions.to(), page: '/positions/' },
  { path: embedPaths.people.to(), page: '/people/' },
  { path: embedPaths.person.to('steve-witkoff'), page: '/people/steve-witkoff/' },
  { path: embedPaths.venues.to(), page: '/venues/' },
  { path: embedPaths.proposals.to(), page: '/proposals/' },
];

for (const { path, page: full } of FRAMES)
  test(`${path}: bare, readable in any column, and its links lead out`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('header, nav, aside')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      new RegExp(`(^|[^/])${full}$`),
    );
    const foot = page.locator('footer');
    await expect(foot).toContainText(`Parley, version ${index.about.version}`);
    await expect(foot.getByRole('link', { name: said.openPicture })).toHaveAttribute('href', full);
    await expect(page.locator('[data-mark]').first()).toBeAttached();

    // A link of a drawing would open its page in the frame, which that page refuses.
    const inside = await page
      .locator('svg a')
      .evaluateAll((all) => all.filter((link) => link.getAttribute('target') !== '_blank').length);
    expect(inside).toBe(0);
    // Nor does a link end at a place that the frame does not have.
    const lost = await page
      .locator('a[href^="#"], a[href*="/embed/"]')
      .evaluateAll((all) =>
        all
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !document.getElementById(href.split('#')[1] ?? '')),
      );
    expect(lost).toEqual([]);

    for (const width of [320, 640, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await tooWide(page), `${width} px`).toEqual([]);
      expect.soft(await misplacedLabels(page), `${width} px`).toEqual([]);
      expect.soft(await smallTexts(page), `${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 640, height: 800 });
    expect(await violations(page)).toEqual([]);
  });

test('a mark opens the page of what it stands for in a tab of its own', async ({
  page,
  host,
  baseURL,
  context,
}) => {
  const path = embedPaths.issue.to('hostages-released');
  await page.goto(host.page(code(baseURL, path, { height: 600 })));
  const frame = page.locator('iframe');
  await expectFit(frame);
  const mark = frame.contentFrame().locator('[data-mark]').filter({ visible: true }).first();
  const to = (await mark.getAttribute('href')) ?? '';
  expect(to).toMatch(/^\/proposals\//);
  const [opened] = await Promise.all([context.waitForEvent('page'), mark.click()]);
  await expect(opened).toHaveURL(`${baseURL}${to}`);
  expect(await opened.evaluate(() => window.opener === null)).toBe(true);
  await opened.close();
});
