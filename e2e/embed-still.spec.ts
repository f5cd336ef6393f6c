import { OF_COLOURS, showIn, violations } from './axe.ts';
import { amount } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import { embedComparePath, embedPaths } from '../src/urls/embed-paths.ts';
import {
  ROUND,
  A,
  B,
  SMALL,
  SMALL_ROUND,
  LIGHT,
  DARK,
  said,
  test,
  code,
  expectFit,
} from './embed-parts.ts';
import { expect, keptTheme, seed, SETTINGS_KEY, untilIdle } from './fixtures.ts';
import { cardRound, FIVE, index, nameOf, proposalFile, roundFile, squash } from './site.ts';

/* Frames of a round or a proposal, which need no script of their own but for their height. */

test.describe('colours', () => {
  for (const [device, cases] of [
    [
      'light',
      [
        ['nothing', '', LIGHT],
        ['theme=dark', '?theme=dark', DARK],
        ['a theme that there is not', '?theme=%3Cscript%3Ealert(1)%3C/script%3E', LIGHT],
      ],
    ],
    [
      'dark',
      [
        ['nothing', '', DARK],
        ['theme=light', '?theme=light', LIGHT],
        ['a theme in another case', '?theme=LIGHT', DARK],
      ],
    ],
  ] as const)
    test(`a ${device} reader has them as the address says, still and live`, async ({
      page,
      host,
      baseURL,
    }) => {
      await page.emulateMedia({ colorScheme: device });
      const live = embedComparePath({ ids: [...SMALL] });
      const paths = cases.flatMap(([, query]) => [
        `${embedPaths.round.to(SMALL_ROUND)}${query}`,
        `${live}${query.replace('?', '&')}`,
      ]);
      await page.goto(host.page(paths.map((path) => code(baseURL, path)).join('')));
      for (const [i, [what, , wanted]] of cases.entries())
        await test.step(`with ${what}`, async () => {
          for (const at of [2 * i, 2 * i + 1]) {
            await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
            const inside = page.locator('iframe').nth(at).contentFrame();
            await expect(inside.getByText(nameOf(SMALL[0])).first()).toBeVisible();
            await expect(inside.locator('html')).toHaveCSS('background-color', wanted);
            expect(await inside.locator('html').innerHTML()).not.toContain('alert(1)');
          }
        });
    });
});

test('a still frame loads its page with its styles and a small script, and nothing else', async ({
  page,
  host,
  baseURL,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === baseURL) loaded.push(url.pathname.replace(/-[\w-]+\./, '.'));
  });
  const path = embedPaths.proposal.to(A);
  const [script] = await Promise.all([
    page.waitForResponse(/\/assets\/frame-/),
    page.goto(host.page(code(baseURL, path))),
  ]);
  await expectFit(page.locator('iframe'));
  await untilIdle(page);
  expect(loaded.toSorted()).toEqual(['/assets/frame.js', '/embed.js', path]);
  expect((await script.body()).byteLength).toBeLessThan(1500);
});

for (const [what, path, full] of [
  ['round', embedPaths.round.to(ROUND), `/rounds/${ROUND}/`],
  ['proposal', embedPaths.proposal.to(A), `/proposals/${A}/`],
  ['comparison', embedComparePath({ ids: [...FIVE, 'nowhere'], base: A }), '/compare/'],
] as const)
  test(`the frame of a ${what} is bare, of its own colours, and has no barrier`, async ({
    page,
  }) => {
    test.slow();
    await seed(page, SETTINGS_KEY, keptTheme('dark'));
    await page.goto(path);
    await expect(page.getByText(nameOf(A)).first()).toBeVisible();

    await test.step('what this device keeps is no matter', () =>
      expect(page.locator('html')).toHaveCSS('background-color', LIGHT));

    await test.step('it is bare, and search engines are sent to the full page', async () => {
      await expect(page.locator('header, nav, aside')).toHaveCount(0);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        new RegExp(`${full}$`),
      );
      await expect(page.locator('footer')).toContainText(`Parley, version ${index.about.version}`);
    });

    await test.step('it has no barrier, narrow and wide, light and dark', async () => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        // Long lists are made of the same parts over and over.
        for (const more of document.querySelectorAll(
          'li:nth-child(n + 4), dl > div:nth-child(n + 6), details tr:nth-child(n + 4)',
        ))
          more.remove();
      });
      for (const width of [320, 700]) {
        await page.setViewportSize({ width, height: 800 });
        for (const scheme of ['light', 'dark', 'forced'] as const) {
          await showIn(page, scheme);
          // The colours alone differ in the dark, and where the device forces its own.
          const look = scheme === 'light' ? {} : { rules: OF_COLOURS };
          expect(await violations(page, look), `${width}, ${scheme}`).toEqual([]);
        }
      }
    });
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('frames are read, and a comparison says what it needs', async ({ page, host, baseURL }) => {
    await test.step('the reader of an article reads the round', async () => {
      await page.goto(host.page(code(baseURL, embedPaths.round.to(ROUND), { height: 500 })));
      const text = squash(await page.frameLocator('iframe').locator('main').innerText());
      const { round, sources } = roundFile(ROUND);
      const figures = cardRound(ROUND).proposals.flatMap((proposal) => proposal.figures);
      expect(figures.length).toBeGreaterThan(3);
      for (const wanted of [
        round.title,
        round.outcome.text,
        words.statuses[round.outcome.status],
        ...round.mediators.map(({ name }) => name),
        ...round.proposals.map(({ name }) => name),
        ...figures.map(({ leads }) => amount(...leads).number),
      ])
        expect(text).toContain(squash(wanted));
      const named = Object.values(sources).filter(({ publisher }) => text.includes(publisher.name));
      expect(named.length).toBeGreaterThan(3);
    });
    await test.step('and the proposal with every term, and each account of its key figures', async () => {
      await page.goto(embedPaths.proposal.to(A));
      const text = squash((await page.locator('main').textContent()) ?? '');
      const { proposal, issues } = proposalFile(A);
      for (const { issue } of proposal.provisions)
        expect(text).toContain(squash(issues.find(({ id }) => id === issue)?.name ?? ''));
      const key = proposal.provisions.filter(
        (term) =>
          index.about.keyIssues.includes(term.issue) && term.scope === 'all' && term.phase === 1,
      );
      expect(key.length).toBeGreaterThan(2);
      for (const report of key.flatMap(({ reports }) => reports))
        expect(text).toContain(squash(report.text));
    });
    await test.step('a comparison says what it needs', async () => {
      await page.goto(embedComparePath({ ids: [A, B] }));
      await expect(page.getByText(said.needsScript)).toBeVisible();
      await expect(page.getByText(said.none)).toBeHidden();
    });
  });
});
