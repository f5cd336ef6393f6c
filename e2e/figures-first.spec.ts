import { expect, open, test, type Page } from './fixtures.ts';
import { go } from './parts.ts';
import { builtFile, index, must, nameOf, squash } from './site.ts';
import type { LinksSlice } from '../src/model/slices/lineage-slice.ts';
import { changesPath } from '../src/urls/paths.ts';

/*
 * The figure for which people come stands under the title of a round and of a proposal, with who says so, before
 * anything else: seen at once on a phone and on a wide screen, and a step away from its accounts. The texts were
 * written down from the data files.
 */

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

const withFigures = index.rounds.filter(({ proposals }) =>
  proposals.some(({ figures }) => figures.length > 0),
);
const proposals = withFigures.flatMap((round) =>
  round.proposals.filter(({ figures }) => figures.length > 0),
);
const longest = <T>(list: readonly T[], size: (one: T) => number): T =>
  must(list.toSorted((a, b) => size(b) - size(a))[0], 'nothing has a key figure');

const withFigure = new Set(proposals.map(({ id }) => id));
const links = (JSON.parse(builtFile('data/links.json')) as LinksSlice).links.filter(
  ({ from, to }) => withFigure.has(from) && withFigure.has(to),
);

/** The pages whose heads are the highest: by title, by what was said of the outcome, by who tabled it, by number. */
const HIGHEST = [
  `/rounds/${longest(withFigures, ({ title }) => title.length).id}/`,
  `/rounds/${longest(withFigures, ({ outcome }) => outcome.text.length).id}/`,
  `/rounds/${longest(withFigures, ({ title, outcome }) => title.length * 2 + outcome.text.length).id}/`,
  `/rounds/${longest(withFigures, (round) => round.proposals.length).id}/`,
  `/proposals/${longest(proposals, ({ name }) => name.length).id}/`,
  `/proposals/${longest(proposals, ({ tabledBy, tabledTo }) => [...tabledBy, ...tabledTo].length).id}/`,
  ...[longest(links, ({ from, to }) => nameOf(from).length + nameOf(to).length)].map(
    ({ from, to }) => changesPath(from, to),
  ),
];

const firstFigure = (page: Page) => page.getByRole('main').getByRole('definition').first();

/** Whether the page says each of these texts, one after the other. */
async function saysInOrder(page: Page, parts: readonly string[]): Promise<void> {
  let rest = squash(await page.getByRole('main').innerText());
  for (const part of parts) {
    expect(rest, part).toContain(part);
    rest = rest.slice(rest.indexOf(part) + part.length);
  }
}

test('the first key figure with who says so is in view on a phone and on a wide screen', async ({
  page,
}) => {
  await open(page, must(HIGHEST[0], 'no page'));
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const path of HIGHEST)
      await test.step(`${path} at ${size.width}`, async () => {
        await go(page, path);
        await expect(page).toHaveURL(path);
        await expect(firstFigure(page)).toBeInViewport({ ratio: 1 });
        await expect(firstFigure(page)).toHaveText(/account/);
        expect(await page.evaluate(() => window.scrollY)).toBe(0);
      });
  }
});

test('a round says its key figures, the answers and who was there, in this order, each leading to its accounts', async ({
  page,
}) => {
  await open(page, '/rounds/2024-02-23-paris/');
  await saysInOrder(page, [
    'Paris talks, February 2024',
    'Second Paris outline, February 2024',
    // Four of six accounts say six weeks; of them the official of Egypt is named first.
    'Pause, first phase',
    '6 weeks (42 days)',
    '4 of 6 accounts',
    'a senior Egyptian official, to AP',
    'Hostages released, first phase',
    '40',
    '4 of 5 accounts; others say up to 40',
    'a senior source close to the talks, to Reuters',
    // Said on 2 March: by a US official of Israel; that nothing was heard of Hamas.
    'Israel: accepted, 2 Mar 2024',
    'Hamas: no answer yet, 2 Mar 2024',
    'Mediators',
    'Delegations',
  ]);

  await page.getByRole('link', { name: 'Hostages released, first phase' }).click();
  const term = page.locator('[data-landed]');
  await expect(term).toContainText('40 hostages in the humanitarian category');
  await expect(term).toBeInViewport();
  await page.goBack();
  await page.getByRole('link', { name: 'no answer yet' }).click();
  await expect(page.locator('[data-landed]')).toContainText(
    'defined category of vulnerable hostages',
  );
});

test('a round of several texts says the key figures of each under its name', async ({ page }) => {
  await open(page, '/rounds/2024-01-28-paris/');
  const framework = page.getByRole('region', { name: 'Paris framework, January 2024, in short' });
  await expect(framework).toContainText('7 of 12 accounts');
  await expect(framework).toContainText('Israel: accepted, 1 Feb 2024');
  await expect(framework).toContainText('Hamas: countered, 6 Feb 2024');
  const draft = page.getByRole('region', {
    name: 'US-drafted two-phase plan, January 2024, in short',
  });
  await expect(draft).toContainText('at least 100');

  await test.step('where the last accounts of an answer differ, it says so', async () => {
    await go(page, '/rounds/2025-07-01-revised-60-day-round/');
    await expect(page.getByRole('main')).toContainText('Israel: accounts differ');
  });
});

test('a change says the key figures of both texts under its title, each leading to its accounts', async ({
  page,
}) => {
  await open(page, '/compare/2024-01-28-paris-framework...2024-02-23-paris-outline/');
  await saysInOrder(page, [
    'Before, 28 Jan 2024',
    'Paris framework, January 2024',
    'After, 23 Feb 2024',
    'Second Paris outline, February 2024',
    'Pause, first phase',
    '6 weeks (42 days)',
    '7 of 12 accounts',
    '6 weeks (42 days)',
    '4 of 6 accounts',
    'Hostages released, first phase',
    '35',
    '7 of 11 accounts',
    '40',
    '4 of 5 accounts',
    'Exchange ratio, first phase',
    '3 or 100–200',
    '2 of 5 accounts each; others say 100–250',
    '10',
    'both accounts',
    'Hostages went from 35 to 40.',
  ]);
  await page.getByRole('link', { name: 'Prisoners released, first phase' }).click();
  const prisoners = page
    .getByText('200 to 300 prisoners not held under high-security conditions would be freed.')
    .first();
  await expect(prisoners).toBeInViewport();
  // The same in both, and therefore folded.
  await page.getByRole('link', { name: 'Pause, first phase' }).click();
  await expect(
    page.getByRole('heading', { name: /^Pause\s*: length, first phase$/ }),
  ).toBeInViewport();
});

test('a proposal says what is computed of its terms, in a box of its own, with the sum; a filter holds for it', async ({
  page,
  expectTrouble,
}) => {
  const proposal = '/proposals/2024-02-23-paris-outline/';
  const computed = page.getByRole('region', { name: 'Computed' });
  await open(page, proposal);
  // 400 for 40, of three speakers; of one at least 300 for 40.
  await expect(computed).toContainText('Prisoners per hostage, computed, first phase');
  await expect(computed.getByRole('definition').first()).toContainText(
    /^10\s*computed, by 3 speakers’ own two numbers; others say at least 7.5/,
  );
  await computed.getByText('Show the sum').first().click();
  await expect(computed).toContainText('400 prisoners ÷ 40 hostages = 10');

  await test.step('of what was published by the next day no ratio can be computed', async () => {
    await go(page, `${proposal}?asof=2024-02-24`);
    await expect(page.getByText('Showing all accounts, published by 24 Feb 2024')).toBeVisible();
    await expect(computed.getByText('Prisoners per hostage')).toHaveCount(0);
  });
  await test.step('it stays, and opens, where its code does not come', async () => {
    expectTrouble(/computed-figures|lineage-drawing|Failed to load/);
    await page.route(/assets\/(computed-figures|lineage-drawing)-/, (route) => route.abort());
    await page.goto(proposal);
    await expect(computed).toContainText('Prisoners per hostage, computed, first phase');
    await computed.getByText('Show the sum').first().click();
    await expect(computed).toContainText('400 prisoners ÷ 40 hostages = 10');
    const drawing = page.getByRole('group').filter({ hasText: 'Who built on what' });
    await drawing.getByRole('link', { name: /Paris framework, January 2024$/ }).click();
    await expect(page).toHaveURL('/proposals/2024-01-28-paris-framework/');
  });
});

test('contents stay beside a long page and say what is read; names of terms stay, accounts fold', async ({
  page,
}) => {
  const round = '/rounds/2024-02-23-paris/';
  await open(page, round);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const part = (name: string) => contents.getByRole('link', { name, exact: true });
  const landed = page.locator('[data-landed]');

  await test.step('on a wide screen the part that is read is marked', async () => {
    await part('Answers').click();
    await expect(page.getByRole('heading', { name: 'Answers' })).toBeInViewport();
    await expect(part('Answers')).toBeInViewport();
    await expect(part('Answers')).toHaveAttribute('aria-current', 'true');
    await expect(part('Pause')).not.toHaveAttribute('aria-current');
  });
  await test.step('behind a name of who was there stands the way to the account of it', async () => {
    await expect(page.getByRole('link', { name: 'David Barnea', exact: true })).toHaveAttribute(
      'href',
      '/people/david-barnea/',
    );
    await page.getByRole('link', { name: 'The account that names David Barnea' }).click();
    await expect(landed).toContainText('Barnea');
    await expect(part('Delegations')).toHaveAttribute('aria-current', 'true');
  });
  await test.step('more than three accounts fold, and open for what an address names', async () => {
    // Of six accounts of the pause, one that names no speaker.
    const folded = page.locator('#rep-0jj4t');
    await expect(page.getByText('3 more accounts').first()).toBeVisible();
    await expect(folded).toBeHidden();
    await go(page, `${round}#rep-0jj4t`);
    await expect(folded).toBeInViewport();
    await expect(folded).toContainText('The truce would last six weeks.');
  });

  await page.setViewportSize({ width: 390, height: 844 });
  await test.step('on a phone the name of the term stays over its accounts', async () => {
    await go(page, `${round}#rep-24v2g`);
    await expect(landed).toContainText('The ceasefire would last six weeks.');
    await expect(
      page.getByRole('heading', { name: /^Pause\s*: length, first phase$/ }),
    ).toBeInViewport();
  });
  await test.step('a link to an account lands under a line that says the round, its day and the part', async () => {
    await go(page, `${round}#cla-hjidc`);
    await expect(landed).toBeInViewport();
    await expect(contents.locator('summary')).toBeInViewport({ ratio: 1 });
    await expect(contents.locator('summary')).toContainText(
      'Paris talks, February 2024, 23 Feb 2024',
    );
    await expect(contents.locator('summary')).toContainText('Delegations');
  });
  await test.step('that line opens the contents, which close on a choice and on Escape', async () => {
    await expect(part('Aid')).toBeHidden();
    await contents.locator('summary').click();
    await part('Aid').click();
    await expect(part('Aid')).toBeHidden();
    await expect(
      page.getByRole('heading', { name: /^Aid\s*: trucks a day, first phase$/ }),
    ).toBeInViewport();
    await expect(contents.locator('summary')).toContainText('Aid');
    await page.keyboard.press('Escape');
    await contents.locator('summary').press('Enter');
    await expect(part('Pause')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(part('Pause')).toBeHidden();
    await expect(contents.locator('summary')).toBeFocused();
  });
  await test.step('a day leaves out later texts and outlines, and says in a line how many terms it leaves out', async () => {
    await go(page, `${round}?asof=2024-02-24`);
    // Of 25 terms four have an account of that day: pause, hostages, ratio, withdrawal.
    await expect(page.getByText('21 terms have no account among those shown.')).toBeVisible();
    await expect(page.getByText('first phase, outline: 40–42 days')).toBeVisible();
    await expect(page.getByText(/^second phase/)).toHaveCount(0);
    // It was written on 14 March.
    await expect(page.getByText('Hamas three-stage proposal, March 2024')).toHaveCount(0);
  });
});
