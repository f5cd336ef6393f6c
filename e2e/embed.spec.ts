import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Locator } from '@playwright/test';
import { snippet } from '../src/embed/snippet.ts';
import { embedWords } from '../src/messages/en/embedding.ts';
import { briefly } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import { embedComparePath, embedPaths, inTheme } from '../src/urls/embed-paths.ts';
import { listen } from './chunks.ts';
import {
  expect,
  keptTheme,
  open,
  seed,
  SETTINGS_KEY,
  test as base,
  type Page,
} from './fixtures.ts';
import { startHost, type Host } from './host.ts';
import {
  builtFile,
  cardRound,
  FIVE,
  index,
  must,
  nameOf,
  proposalFile,
  roundFile,
  squash,
} from './site.ts';

const ROUND = '2024-01-28-paris';
const [A, B] = FIVE;
const LIGHT = 'rgb(250, 248, 244)';
const DARK = 'rgb(22, 20, 18)';
const { frame: said, builder } = embedWords;

/** A newsroom's site, whose pages may be asked for: it is the other origin that is looked at here. */
const test = base.extend<{ host: Host }>({
  host: async ({ watch }, use) => {
    const host = await startHost();
    watch.expected.push(new RegExp(`^other origin: ${host.origin}/`));
    await use(host);
    await host.close();
  },
});

/** The code that stands in an article for one of our frames. */
function code(
  site: string | undefined,
  path: string,
  options: { script?: boolean; height?: number } = {},
) {
  const { script = true, height = 200 } = options;
  return snippet({
    address: `${site}${path}`,
    title: 'A frame',
    height,
    widest: null,
    script: script ? `${site}/embed.js` : null,
  });
}

const heightOf = async (frame: Locator) => (await frame.boundingBox())?.height ?? 0;

/** Whether all of what the frame holds is in sight, and it is no higher than that. */
async function fits(frame: Locator): Promise<boolean> {
  const inside = await frame
    .contentFrame()
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  return inside > 60 && inside === (await heightOf(frame));
}

async function expectFit(frame: Locator): Promise<void> {
  await frame.scrollIntoViewIfNeeded();
  await expect.poll(() => fits(frame), { timeout: 10_000 }).toBe(true);
}

/** Opens the dialog of a page and gives it with the code in it. */
async function openBuilder(page: Page, path: string) {
  await open(page, path);
  await page.getByRole('button', { name: words.embed.button, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: builder.title });
  const field = dialog.getByLabel(builder.code);
  await expect(field).toBeVisible();
  return { dialog, field };
}

test.describe('on a page of another origin', () => {
  test('the frame that the dialog makes grows to what it holds, and again when something opens', async ({
    page,
    host,
  }) => {
    const { dialog, field } = await openBuilder(page, `/rounds/${ROUND}/`);
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

  for (const [what, path] of [
    ['proposal', embedPaths.proposal.to(B)],
    ['comparison', embedComparePath({ ids: [A, B] })],
  ] as const)
    test(`the frame of a ${what} grows to what it holds, in one step`, async ({
      page,
      host,
      baseURL,
    }) => {
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

  for (const [what, path] of [
    ['round', embedPaths.round.to(ROUND)],
    ['comparison', embedComparePath({ ids: [A, B], base: A })],
  ] as const)
    test(`a ${what} in a sandbox without an origin is whole, and grows`, async ({
      page,
      host,
      baseURL,
    }) => {
      const walled = code(baseURL, path).replace(
        '<iframe',
        '<iframe sandbox="allow-scripts allow-popups"',
      );
      await page.goto(host.page(walled));
      const frame = page.locator('iframe');
      const inside = frame.contentFrame();
      await expect(inside.getByText(nameOf(A)).first()).toBeVisible();
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

  test('its links open tabs of their own', async ({ page, host, baseURL, context }) => {
    const paths = [
      embedPaths.round.to(ROUND),
      embedPaths.proposal.to(A),
      embedComparePath({ ids: [A, B] }),
    ];
    await page.goto(host.page(paths.map((path) => code(baseURL, path, { height: 600 })).join('')));
    for (const i of [0, 1, 2]) {
      const inside = page.locator('iframe').nth(i).contentFrame();
      await page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
      await expect(inside.getByText(nameOf(A)).first()).toBeVisible();
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
      await expect(inside.getByText(nameOf(A)).first()).toBeVisible();
    }
  });

  test('what others say, and what is no height, moves nothing', async ({ page, host, baseURL }) => {
    const intruder = host.page('Another page.');
    await page.goto(
      host.page(
        `${code(baseURL, embedPaths.round.to(ROUND))}<iframe id="other" src="${intruder}" title="x" height="150"></iframe>`,
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
  await page.waitForLoadState('networkidle');
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
        // Long lists are made of the same parts over and over.
        const builderOf = new AxeBuilder({ page })
          .exclude('li:nth-child(n + 4)')
          .exclude('dl > div:nth-child(n + 6)')
          .exclude('details tr:nth-child(n + 4)');
        const { violations } = await builderOf.analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual(
          [],
        );
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

test.describe('a comparison', () => {
  const heads = (page: Page) =>
    page.getByRole('table').first().getByRole('columnheader').getByRole('link');

  test('shows the view of its address', async ({ page }) => {
    await page.goto(
      embedComparePath({
        ids: [A, B],
        base: A,
        diff: true,
        rung: 'official-anonymous',
        asof: '2024-06-01',
      }),
    );
    await expect(heads(page)).toHaveText([nameOf(A), nameOf(B)]);
    const main = page.locator('main');
    await expect(main).toContainText(words.viewing.base(nameOf(A)));
    await expect(main).toContainText(words.evidence.upTo(words.rungs['official-anonymous'].name));
    await expect(main).toContainText(words.viewing.asOf('1 Jun 2024'));
    await expect(main).toContainText('only differences');
    await expect(page.locator('footer a')).toHaveAttribute(
      'href',
      `/compare/?p=${A}.${B}&base=${A}&diff=1&rung=official-anonymous&asof=2024-06-01`,
    );
  });

  test('reads in 320 pixels: two columns fit, more scroll inside', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const ids of [FIVE.slice(0, 2), FIVE]) {
      await page.goto(embedComparePath({ ids: [...ids] }));
      await expect(heads(page)).toHaveCount(ids.length);
      const sizes = await page.evaluate(() => {
        const region = document.querySelector('[role="region"]');
        return {
          page: document.documentElement.scrollWidth,
          scrolls: (region?.scrollWidth ?? 0) > (region?.clientWidth ?? 0),
        };
      });
      expect(sizes).toEqual({ page: 320, scrolls: ids.length > 2 });
    }
    const label = page.getByRole('rowheader').first().locator('span').first();
    const region = page.getByRole('region').first();
    await region.evaluate((element) => element.scrollTo(300, 0));
    await expect(heads(page).nth(0)).not.toBeInViewport();
    await expect(label).toBeInViewport({ ratio: 1 });
  });

  for (const [what, ids, wanted] of [
    [
      'wrong ids',
      ['2024-02-23-pari', A, 'nowhere', B],
      [said.unknown(['2024-02-23-pari', 'nowhere'], 0)],
    ],
    ['one id', [A], [said.alone(nameOf(A))]],
    ['no id', [], [said.none]],
    ['only wrong ids', ['x', 'y'], [said.none, said.unknown(['x', 'y'], 0)]],
    ['the same id twice', [A, A, B], []],
    ['too many', [...FIVE, ROUND], [words.compare.tooMany(nameOf(ROUND))]],
  ] as const)
    test(`with ${what} says so and shows the rest`, async ({ page }) => {
      await page.goto(embedComparePath({ ids: [...ids] }));
      for (const line of wanted) await expect(page.getByText(line, { exact: true })).toBeVisible();
      const known = [...new Set<string>(ids)].filter((id) =>
        (FIVE as readonly string[]).includes(id),
      );
      await expect(heads(page)).toHaveText(known.map(nameOf));
    });

  const HOSTILE = '<img src=x onerror=window.hit=1><script>window.hit=1</script>';
  for (const [what, query] of [
    ['script in place of ids', `p=${encodeURIComponent(`${A}.${HOSTILE}.${B}`)}`],
    [
      'script in every param',
      `p=${A}.${B}&${['base', 'diff', 'rung', 'asof', 'theme', 'v', 'q'].map((name) => `${name}=${encodeURIComponent(HOSTILE)}`).join('&')}`,
    ],
    ['a baseline that is no column', `p=${A}.${B}&base=${FIVE[3]}`],
    [
      'ids without end',
      `p=${A}.${B}.${Array.from({ length: 1200 }, (_, i) => `id-${i}`).join('.')}`,
    ],
    ['broken percent signs', `p=${A}.${B}&base=%&asof=%E0%A4`],
  ] as const)
    test(`is the same with ${what}`, async ({ page }) => {
      await page.goto(`${embedPaths.compare.to()}?${query}`);
      await expect(heads(page)).toHaveText([nameOf(A), nameOf(B)]);
      const html = await page.locator('body').innerHTML();
      expect(/onerror|window\.hit|alert\(/.exec(html)).toBeNull();
      expect(await page.evaluate(() => 'hit' in window)).toBe(false);
      await expect(page.getByText(words.difference.base, { exact: true })).toHaveCount(0);
    });

  test('of 10,000 ids is refused by the server before anybody reads them', async ({ request }) => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `id-${i}`).join('.');
    const answer = await request.get(`${embedPaths.compare.to()}?p=${ids}`);
    expect(answer.status()).toBe(431);
    expect(await answer.text()).not.toContain('id-1');
  });

  test('says so where a round cannot be had, and tries again', async ({ page, expectTrouble }) => {
    expectTrouble(/^(request failed: \/data|console error: Failed to load resource)/);
    await page.route(`**/data/rounds/${ROUND}.json*`, (route) => route.abort('connectionreset'));
    await page.goto(embedComparePath({ ids: [A, B] }));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(words.compare.failed(nameOf(A)), { timeout: 15_000 });
    await expect(heads(page)).toHaveText([nameOf(B)]);
    await page.unroute(`**/data/rounds/${ROUND}.json*`);
    await alert.getByRole('button').click();
    await expect(heads(page)).toHaveText([nameOf(A), nameOf(B)]);
  });
});

test.describe('oEmbed', () => {
  for (const path of [`/rounds/${ROUND}/`, `/proposals/${A}/`, `/compare/${A}...${B}/`])
    test(`${path} tells of an answer whose code embeds`, async ({
      page,
      host,
      baseURL,
      request,
    }) => {
      await page.goto(path);
      const link = page.locator('link[type="application/json+oembed"]');
      await expect(link).toHaveCount(1);
      await expect(link).toHaveAttribute('title', await page.title());
      const { pathname } = new URL(must(await link.getAttribute('href'), 'no address'));
      const answer = await request.get(pathname);
      expect(answer.headers()['content-type']).toContain('application/json');
      const {
        version,
        type,
        html,
        provider_url: provider,
        thumbnail_url: picture,
      } = (await answer.json()) as Record<string, string>;
      const drawn = await request.get(new URL(must(picture, 'no picture')).pathname);
      expect([drawn.status(), drawn.headers()['content-type']]).toEqual([200, 'image/png']);
      expect([version, type]).toEqual(['1.0', 'rich']);
      // The build does not know where this run serves it.
      const here = must(html, 'no code').replaceAll(must(provider, 'no provider'), `${baseURL}/`);
      await page.goto(host.page(here));
      const frame = page.locator('iframe');
      await expect(
        frame
          .contentFrame()
          .getByText(nameOf(path.includes(A) ? A : ROUND))
          .first(),
      ).toBeVisible();
      await expectFit(frame);
    });

  test('suggested comparisons have an answer, too', () => {
    for (const { ids } of index.suggestions) {
      const { html } = JSON.parse(builtFile(`oembed/compare/${ids.join('.')}.json`)) as Record<
        string,
        string
      >;
      expect(html).toContain(`/embed/compare/?p=${ids.join('.')}"`);
    }
  });
});

test.describe('the dialog', () => {
  for (const [what, path, framed] of [
    ['a round', `/rounds/${ROUND}/`, embedPaths.round.to(ROUND)],
    ['a proposal', `/proposals/${A}/`, embedPaths.proposal.to(A)],
    ['what changed', `/compare/${A}...${B}/`, embedComparePath({ ids: [A, B] })],
    [
      'a comparison',
      `/compare/?p=${A}.${B}&base=${B}&diff=1`,
      embedComparePath({ ids: [A, B], base: B, diff: true }),
    ],
  ] as const)
    test(`makes the code for ${what}, and is loaded by the first click`, async ({
      page,
      baseURL,
    }) => {
      const loaded = listen(page, ['src/features/embed/embed-dialog.tsx']);
      await open(page, path);
      const button = page.getByRole('button', { name: words.embed.button, exact: true });
      await expect(button).toBeVisible();
      expect(loaded()).toEqual([]);
      await button.click();
      const field = page.getByLabel(builder.code);
      await expect(field).toHaveValue(new RegExp(`^<iframe src="${baseURL}`));
      const shown = await field.evaluate((element: HTMLTextAreaElement) => {
        const { body } = new DOMParser().parseFromString(element.value, 'text/html');
        const frame = body.querySelector('iframe');
        return {
          src: frame?.src,
          title: frame?.title,
          script: body.querySelector('script')?.src,
          all: body.querySelectorAll('*').length,
        };
      });
      expect(shown).toMatchObject({
        src: `${baseURL}${framed}`,
        script: `${baseURL}/embed.js`,
        all: 2,
      });
      expect(shown.title).toContain(what === 'a round' ? nameOf(ROUND) : nameOf(A));
      await expect(page.frameLocator('dialog iframe').getByText(nameOf(A)).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(button).toBeFocused();
      expect(loaded()).toEqual(['src/features/embed/embed-dialog.tsx']);
    });

  test('follows each choice, in the code and in the preview', async ({ page }) => {
    const { dialog, field } = await openBuilder(page, `/proposals/${A}/`);
    const preview = dialog.locator('iframe');
    await expect(field).toHaveValue(/embed\.js/);
    await dialog.getByLabel(builder.themes.dark).check();
    await expect(field).toHaveValue(/\/\?theme=dark"/);
    await expect(preview.contentFrame().locator('html')).toHaveCSS('background-color', DARK);
    await dialog.getByLabel(builder.themes.light).check();
    await expect(field).toHaveValue(/\/\?theme=light"/);
    await dialog.getByLabel(builder.sizes.fixed).check();
    await expect(field).not.toHaveValue(/script/);
    const width = dialog.getByLabel(builder.width);
    await width.fill('420');
    await expect(field).toHaveValue(/max-width:420px/);
    await expect.poll(async () => (await preview.boundingBox())?.width).toBe(420);
    for (const wrong of ['12', '99999', '"><script>', '1e3']) {
      await width.fill(wrong);
      await expect(dialog.getByText(builder.widthWrong(280, 1400))).toBeVisible();
      await expect(field).not.toHaveValue(/max-width|script>/);
    }
    await width.fill('');
    await expect(field).toHaveValue(/style="border:0"/);
  });

  test('has no barrier, light and dark, narrow and wide', async ({ page }) => {
    await openBuilder(page, `/rounds/${ROUND}/`);
    for (const width of [390, 1440])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .include('dialog')
          .exclude('dialog iframe')
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual(
          [],
        );
      }
  });

  test('copies the code', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { dialog, field } = await openBuilder(page, `/rounds/${ROUND}/`);
    await dialog.getByRole('button', { name: builder.copy }).click();
    await expect(dialog.getByRole('status')).toHaveText(builder.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await field.inputValue(),
    );
  });

  for (const what of ['refuses', 'is absent'])
    test(`marks the code where the clipboard ${what}`, async ({ page }) => {
      await page.addInitScript((refuses) => {
        const clipboard = refuses
          ? { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
          : undefined;
        Object.defineProperty(navigator, 'clipboard', { value: clipboard });
      }, what === 'refuses');
      const { dialog, field } = await openBuilder(page, `/rounds/${ROUND}/`);
      await dialog.getByRole('button', { name: builder.copy }).click();
      await expect(dialog.getByRole('status')).toHaveText(builder.refused);
      await expect(field).toBeFocused();
      const marked = await field.evaluate(
        ({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) =>
          selectionStart === 0 && selectionEnd === value.length,
      );
      expect(marked).toBe(true);
    });

  test('that cannot be loaded says so, and the page stays', async ({ page, expectTrouble }) => {
    expectTrouble(
      /^(request failed: \/assets\/embed-dialog|console error: Failed to load resource)/,
    );
    await page.route('**/assets/embed-dialog-*', (route) => route.abort('connectionreset'));
    await open(page, `/rounds/${ROUND}/`);
    await page.getByRole('button', { name: words.embed.button, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: words.site.notLoaded })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(ROUND));
  });
});
