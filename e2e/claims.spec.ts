import { claimWords } from '../src/messages/en/claims.ts';
import { words } from '../src/messages/words.ts';
import { listen } from './chunks.ts';
import { expect, open, test, untilIdle, untilScrolled, type Page } from './fixtures.ts';
import { go } from './parts.ts';
import {
  builtFile,
  claimsFile,
  FIVE,
  index,
  must,
  nameOf,
  positionsFile,
  proposalFile,
  roundFile,
} from './site.ts';

/*
 * A link to a claim opens its page with the claim in view, marked and focused; where the page does not
 * show it, the page says why, or where it is.
 */

const { landing } = claimWords;
const OUTLINE = '2024-02-23-paris-outline';
const PAGE = `/proposals/${OUTLINE}/`;
const outline = proposalFile(OUTLINE).proposal;
const reports = outline.provisions.flatMap((provision) => provision.reports);
const last = must(reports.at(-1), 'the outline has no report');
const first = must(reports[0], 'the outline has no report');

const claim = (page: Page, id: string) => page.locator(`[id="${id}"]`);

/** That a claim is where the reader looks, and that no other is marked. */
async function expectLanded(page: Page, id: string) {
  const element = page
    .locator(`[id="${id}"], [data-claim="${id}"]`)
    .and(page.locator('[data-landed]'));
  await expect(element).toHaveCount(1);
  await expect(element).toBeInViewport();
  await expect(element).toBeFocused();
  const tint = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--tint').trim(),
  );
  const coloured = await page.evaluate(
    () =>
      [...document.querySelectorAll('main [id], main [data-claim]')].filter(
        (one) =>
          one.matches('[data-landed], :target') && getComputedStyle(one).boxShadow !== 'none',
      ).length,
  );
  expect(tint).not.toBe('');
  expect(coloured, 'one thing is marked').toBe(1);
}

const event = must(
  Object.entries(claimsFile().pages)
    .filter(([path]) => path.startsWith('/rounds/'))
    .flatMap(([path, ids]) => ids.map((id) => ({ path, id })))
    .find(({ id }) => id.startsWith('eve-')),
  'no event stands beside a round',
);
const kinds = {
  'a report, on its proposal': { path: PAGE, id: last.id },
  'a term': { path: PAGE, id: must(outline.provisions.at(-1), 'no term').id },
  'an answer': { path: PAGE, id: must(outline.responses.at(-1), 'no answer').id },
  'a report, on its round': {
    path: '/rounds/2024-01-28-paris/',
    id: must(
      roundFile('2024-01-28-paris').round.proposals[0]?.provisions.at(-1)?.reports.at(-1),
      'no report',
    ).id,
  },
  'an account of a round': {
    path: '/rounds/2025-01-10-doha/',
    id: must(roundFile('2025-01-10-doha').round.claims.at(-1), 'no claim').id,
  },
  'an event': event,
  // Where the data have one: with enough rounds every event stands beside one.
  ...Object.fromEntries(
    positionsFile()
      .events.slice(0, 1)
      .map(({ id }) => ['an event beside no round', { path: '/positions/', id }]),
  ),
  'a position': {
    path: '/positions/',
    id: must(positionsFile().positions.at(-1), 'no position').id,
  },
};

test('a link to a claim lands on it: in view, marked and focused', async ({ page }) => {
  let opened = '';
  for (const [what, { path, id }] of Object.entries(kinds))
    await test.step(`a link to ${what}`, async () => {
      // The second of two on one page is come to by its anchor alone.
      if (path === opened) await page.evaluate((hash) => (location.hash = hash), id);
      else await open(page, `${path}#${id}`);
      opened = path;
      await expectLanded(page, id);
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    });
});

test('every claim that the dataset names stands on its page, once', () => {
  const { pages } = claimsFile();
  const lost: string[] = [];
  for (const [path, ids] of Object.entries(pages)) {
    const html = builtFile(`${path.slice(1)}index.html`);
    for (const id of ids) if (html.split(` id="${id}"`).length !== 2) lost.push(`${path}#${id}`);
  }
  expect(Object.values(pages).flat().length).toBeGreaterThan(3000);
  expect(lost).toEqual([]);
});

test('"back" and "forward" mark the claims again and leave the reader where they were', async ({
  page,
}) => {
  await open(page, `${PAGE}#${first.id}`);
  await expectLanded(page, first.id);
  const landed = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 120);
  await untilScrolled(page, landed);
  const left = await page.evaluate(() => window.scrollY);
  await test.step('another claim of the same page is landed on when the anchor changes', async () => {
    await page.evaluate((id) => (location.hash = id), last.id);
    await expectLanded(page, last.id);
  });
  await page.goBack();
  await expect(page).toHaveURL(`${PAGE}#${first.id}`);
  await expect(claim(page, first.id)).toHaveAttribute('data-landed');
  await expect(claim(page, first.id)).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(left);
  await page.goForward();
  await expectLanded(page, last.id);

  await test.step('coming back from another page, the claim is marked where the reader left it', async () => {
    // Not with the pointer, for which the page would be scrolled to its top first.
    await page
      .getByRole('banner')
      .getByRole('link', { name: words.site.rounds })
      .evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      words.home.title(index.about.subject),
    );
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(outline.name);
    await expectLanded(page, last.id);
  });
});

test('a claim that the view leaves out is offered with every account', async ({ page }) => {
  await open(page, `${PAGE}?asof=2023-10-01&v=1.0.0#${last.id}`);
  const line = page.getByRole('status').filter({ hasText: landing.hidden });
  await expect(line).toBeInViewport();
  await expect(claim(page, last.id)).toHaveCount(0);
  await line.getByRole('button', { name: landing.showAll }).click();
  await expectLanded(page, last.id);
  await expect(page).toHaveURL(`${PAGE}?v=1.0.0#${last.id}`);
  await expect(page.getByText(landing.hidden)).toHaveCount(0);

  await test.step('a claim that a chosen kind keeps is landed on in that view', async () => {
    const strong = must(
      reports.findLast(({ attribution }) => attribution.kind === 'official-anonymous'),
      'no such report',
    );
    await go(page, `${PAGE}?rung=party-anonymous#${strong.id}`);
    await expectLanded(page, strong.id);
  });
  await test.step('a report that the view leaves out of a round is offered, too', async () => {
    const { path, id } = kinds['a report, on its round'];
    await open(page, `${path}?asof=2023-10-01#${id}`);
    await page.getByRole('button', { name: landing.showAll }).click();
    await expectLanded(page, id);
  });
});

const COMPARE = `/compare/?p=${FIVE[0]}.${OUTLINE}.${FIVE[2]}`;

test('in a comparison, the accounts that hold a claim open, and it is landed on', async ({
  page,
}) => {
  await open(page, `${COMPARE}#${last.id}`);
  await expectLanded(page, last.id);
  const accounts = page.locator('details:has([data-landed])');
  await expect(accounts).toHaveAttribute('open');

  await test.step('what a comparison does not show is named with its own page', async () => {
    const answer = must(outline.responses[0], 'no answer');
    await page.evaluate((id) => (location.hash = id), answer.id);
    await page.getByRole('link', { name: landing.place(answer.id, outline.name) }).click();
    await expect(page).toHaveURL(`${PAGE}#${answer.id}`);
    await expectLanded(page, answer.id);
  });
});

test('on a phone, the column that holds the claim is brought in', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const third = must(
    proposalFile(FIVE[2]).proposal.provisions.at(-1)?.reports[0],
    'the third column has no report',
  );
  await open(page, `${COMPARE}#${third.id}`);
  await expectLanded(page, third.id);
  await page.getByLabel(words.compare.right).selectOption('1');
  await expect(page.getByLabel(words.compare.right)).toHaveValue('1');
});

test('a claim of a term in which the columns are the same is offered with every row', async ({
  page,
}) => {
  await open(page, `/compare/?p=${OUTLINE}.${FIVE[2]}&asof=2023-10-01#${last.id}`);
  await page.getByRole('button', { name: landing.showAll }).click();
  await expect(page).toHaveURL(`/compare/?p=${OUTLINE}.${FIVE[2]}#${last.id}`);
  await expectLanded(page, last.id);
});

test('on the page of a change, a claim among the terms that are the same is opened', async ({
  page,
}) => {
  const pair = `/compare/${FIVE[0]}...${OUTLINE}/`;
  await open(page, pair);
  const folded = await page
    .locator('details [data-claim^="rep-"]')
    .first()
    .getAttribute('data-claim');
  const id = must(folded, 'nothing is folded');
  await page.evaluate((hash) => (location.hash = hash), id);
  await expectLanded(page, id);

  await test.step('a link met while looking around lands on its claim, too', async () => {
    await go(page, `${PAGE}#${last.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(outline.name);
    await expectLanded(page, last.id);
  });
});

test('a claim that is not on the page is named with where it is', async ({ page }) => {
  await test.step('an unknown claim leaves the page as it is, and the page says so', async () => {
    await open(page, `${PAGE}#rep-zzzzz`);
    await expect(
      page.getByRole('status').filter({ hasText: landing.unknown('rep-zzzzz') }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(outline.name);
    await expect(page.locator('[data-landed]')).toHaveCount(0);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.evaluate((id) => (location.hash = id), last.id);
    await expectLanded(page, last.id);
    await expect(page.getByText(landing.unknown('rep-zzzzz'))).toHaveCount(0);
  });
  await test.step('an id with one wrong character leads to what it may have been', async () => {
    const wrong = `${last.id.slice(0, -1)}${last.id.endsWith('_') ? 'a' : last.id.endsWith('l') ? '1' : 'l'}`;
    await open(page, `/rounds/2025-01-10-doha/#${wrong}`);
    await expect(page.getByText(landing.near)).toBeVisible();
    await page.getByRole('link', { name: landing.place(last.id, outline.name) }).click();
    await expectLanded(page, last.id);
  });
  await test.step('a claim of another page is named with that page', async () => {
    await go(page, `/rounds/2025-01-10-doha/#${last.id}`);
    await expect(page.getByText(landing.stands(last.id))).toBeVisible();
    await page.getByRole('link', { name: landing.place(last.id, outline.name) }).click();
    await expect(page).toHaveURL(`${PAGE}#${last.id}`);
    await expectLanded(page, last.id);
  });
});

test('a retired claim leads to what stands for it', async ({ page }) => {
  const claims = claimsFile();
  const moved = { ...claims, moved: { 'rep-zzzzz': last.id } };
  await page.route('**/data/claims.json*', (route) => route.fulfill({ json: moved }));
  await open(page, '/about/#rep-zzzzz');
  await expect(page.getByText(landing.moved('rep-zzzzz'))).toBeVisible();
  await page.getByRole('link', { name: landing.place(last.id, outline.name) }).click();
  await expectLanded(page, last.id);
});

test('a page that is not there still says where the claim is', async ({ page, expectTrouble }) => {
  expectTrouble(/404/);
  await open(page, `/proposals/2024-02-23-paris-outlin/#${last.id}`);
  await page.getByRole('link', { name: landing.place(last.id, outline.name) }).click();
  await expectLanded(page, last.id);
});

test('where the list of claims cannot be loaded, the page says so and tries again', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/claims\.json/);
  await page.route('**/data/claims.json*', (route) => route.abort('connectionreset'));
  await open(page, `${PAGE}#rep-zzzzz`);
  const line = page.getByRole('status').filter({ hasText: landing.unseen('rep-zzzzz') });
  await expect(line).toBeVisible();
  await page.unroute('**/data/claims.json*');
  await line.getByRole('button', { name: landing.retry }).click();
  await expect(page.getByText(landing.unknown('rep-zzzzz'))).toBeVisible();
});

test('where the code for it cannot be loaded, the page is whole and says so', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/landing-/);
  await page.route('**/assets/landing-*.js', (route) => route.abort('connectionreset'));
  await open(page, `${PAGE}#${last.id}`);
  await expect(page.getByText(words.site.linkFailed)).toBeVisible();
  await expect(claim(page, last.id)).toBeInViewport();
});

test('an anchor that names no claim loads nothing, and nothing is said', async ({ page }) => {
  const loaded = listen(page, ['src/app/landing.tsx', 'src/app/since.tsx']);
  const data: string[] = [];
  page.on('request', (request) => data.push(new URL(request.url()).pathname));
  await open(page, `${PAGE}#rep-`);
  for (const hash of ['#rep-', '', '#', '#content', '#rep-123', '#REPORT', '#%3Cb%3E', '#nowhere'])
    await test.step(`the anchor "${hash}"`, async () => {
      await go(page, `${PAGE}${hash}`);
      await untilIdle(page);
      expect(loaded()).toEqual([]);
      expect(data.filter((path) => path.startsWith('/data/claims'))).toEqual([]);
      await expect(page.locator('[data-landed]')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(OUTLINE));
    });
  await test.step('the anchor of a claim loads what leads to it', async () => {
    await go(page, `${PAGE}#${last.id}`);
    await expect(claim(page, last.id)).toBeInViewport();
    await expect.poll(loaded).toEqual(['src/app/landing.tsx']);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the browser itself leads to the claim and marks it', async ({ page }) => {
    await page.goto(`${PAGE}#${last.id}`);
    await expect(claim(page, last.id)).toBeInViewport();
    const shadow = await claim(page, last.id).evaluate((one) => getComputedStyle(one).boxShadow);
    expect(shadow).not.toBe('none');
  });
});
