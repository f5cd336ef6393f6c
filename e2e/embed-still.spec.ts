import { axe, OF_COLOURS, showIn, violations } from './axe.ts';
import { briefly } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import { embedComparePath, embedPaths, inTheme } from '../src/urls/embed-paths.ts';
import { ROUND, A, B, LIGHT, DARK, said, test, code, expectFit } from './embed-parts.ts';
import { expect, keptTheme, seed, SETTINGS_KEY, untilIdle } from './fixtures.ts';
import { cardRound, index, nameOf, proposalFile, roundFile, squash, FIVE } from './site.ts';

/* Frames of a round or a proposal, which need no script of their own but for their height. */

test.describe('colours', () => {
  for (const [what, device, query, wanted] of [
    ['a light reader', 'light', '', LIGHT],
    ['a dark reader', 'dark', '', DARK],
    ['theme=dark for a light reader', 'light', '?theme=dark', DARK],
    ['theme=light for a dark reader', 'dark', '?theme=light', LIGHT],
    ['a theme that there is not', 'light', '?theme=%3Cscript%3Ealert(1)%3C/script%3E', LIGHT],
    ['a theme in another case', 'dark', '?theme=LIGHT', DARK],
  ] as const)
    test(`${what}: still and live`, async ({ page, host, baseURL }) => {
      await page.emulateMedia({ colorScheme: device });
      const compare = `${embedComparePath({ ids: [A, B] })}${query.replace('?', '&')}`;
      const paths = [`${embedPaths.round.to(ROUND)}${query}`, compare];
      await page.goto(host.page(paths.map((path) => code(baseURL, path)).join('')));
      for (const i of [0, 1]) {
        const inside = page.locator('iframe').nth(i).contentFrame();
        await expect(inside.getByText(nameOf(A)).first()).toBeVisible();
        await expect(inside.locator('html')).toHaveCSS('background-color', wanted);
        expect(await inside.locator('html').innerHTML()).not.toContain('alert(1)');
      }
    });

  for (const path of [embedPaths.round.to(ROUND), embedComparePath({ ids: [A, B] })])
    test(`what this device keeps is no matter for ${path}`, async ({ page }) => {
      await seed(page, SETTINGS_KEY, keptTheme('dark'));
      await page.goto(path);
      await expect(page.getByText(nameOf(A)).first()).toBeVisible();
      await expect(page.locator('html')).toHaveCSS('background-color', LIGHT);
    });
});

test('a still frame loads its page, the styles and a small script, and nothing else', async ({
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
  expect(loaded.toSorted()).toEqual(['/assets/frame.js', '/assets/index.css', '/embed.js', path]);
  expect((await script.body()).byteLength).toBeLessThan(1500);
});

test('frames are bare, and search engines are sent to the full page', async ({ page }) => {
  for (const [path, full] of [
    [embedPaths.round.to(ROUND), `/rounds/${ROUND}/`],
    [embedPaths.proposal.to(A), `/proposals/${A}/`],
    [embedComparePath({ ids: [A, B] }), '/compare/'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByText(nameOf(A)).first()).toBeVisible();
    await expect(page.locator('header, nav, aside')).toHaveCount(0);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      new RegExp(`${full}$`),
    );
    await expect(page.locator('footer')).toContainText(`Parley, version ${index.about.version}`);
  }
});

for (const [what, path] of [
  ['round', embedPaths.round.to(ROUND)],
  ['proposal', embedPaths.proposal.to(A)],
  ['comparison', embedComparePath({ ids: [...FIVE, 'nowhere'], base: A })],
] as const)
  test(`the frame of a ${what} has no barrier, narrow and wide, light and dark`, async ({
    page,
  }) => {
    test.slow();
    for (const width of [320, 700])
      for (const theme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(inTheme(path, theme));
        await expect(page.getByText(nameOf(A)).first()).toBeVisible();
        await page
          .locator('details')
          .evaluateAll((all) =>
            all.forEach((details) => ((details as HTMLDetailsElement).open = true)),
          );
        // The colours alone differ in the dark, and where the device forces its own.
        for (const scheme of theme === 'dark'
          ? (['dark', 'forced'] as const)
          : (['light'] as const)) {
          await showIn(page, scheme);
          // Long lists are made of the same parts over and over.
          const builderOf = axe(page)
            .exclude('li:nth-child(n + 4)')
            .exclude('dl > div:nth-child(n + 6)')
            .exclude('details tr:nth-child(n + 4)');
          if (scheme !== 'light') builderOf.withRules(OF_COLOURS);
          expect(await violations(builderOf), `${width}, ${scheme}`).toEqual([]);
        }
      }
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the reader of an article reads the round', async ({ page, host, baseURL }) => {
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
      ...figures.map(({ quantity }) => briefly(quantity)),
    ])
      expect(text).toContain(squash(wanted));
    const named = Object.values(sources).filter(({ publisher }) => text.includes(publisher.name));
    expect(named.length).toBeGreaterThan(3);
  });

  test('and the proposal with every term, and each account of its key figures', async ({
    page,
  }) => {
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

  test('a comparison says what it needs', async ({ page }) => {
    await page.goto(embedComparePath({ ids: [A, B] }));
    await expect(page.getByText(said.needsScript)).toBeVisible();
    await expect(page.getByText(said.none)).toBeHidden();
  });
});
