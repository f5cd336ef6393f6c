import { amount } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import type { FullProposal } from '../src/model/slices/full-proposal.ts';
import { expect, test, type Page } from './fixtures.ts';
import { cards, openFolded } from './parts.ts';
import {
  index,
  nameOf,
  PAGE_KINDS,
  pageKinds,
  proposalFile,
  roundFile,
  builtFile,
  must,
  sourcesFile,
  squash,
} from './site.ts';

test.use({ javaScriptEnabled: false });

async function textOf(page: Page): Promise<string> {
  return squash(await page.getByRole('main').innerText());
}

/** Every text of a proposal that its readers must get. */
function textsOf({ name, provisions, responses }: FullProposal): string[] {
  return [
    name,
    ...provisions.flatMap(({ reports }) => reports.map(({ text }) => text)),
    ...responses.map(({ text }) => text),
  ];
}

for (const kind of pageKinds.filter((name) => name !== 'not found')) {
  test(`${kind}: says that script is off and shows no control that needs it`, async ({ page }) => {
    await page.goto(PAGE_KINDS[kind]);
    await expect(page.locator('noscript > p')).toBeVisible();
    expect(await page.locator('noscript > p').textContent()).toBe(words.site.noScript);
    // The list of languages is opened by the browser itself.
    const dead = page
      .locator('button:not([popovertarget]), input, select, textarea')
      .filter({ visible: true });
    await expect(dead).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('home lists every round as a card, grouped by chapters, newest first', async ({ page }) => {
  await page.goto('/');
  await expect(cards(page)).toHaveCount(index.rounds.length);
  const titles = await cards(page).getByRole('heading', { level: 3 }).allTextContents();
  expect(titles).toEqual(index.rounds.toReversed().map(({ title }) => title));

  const chapters = index.chapters.toReversed();
  const sections = page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.locator('article') });
  await expect(sections).toHaveCount(chapters.length);
  for (const [i, chapter] of chapters.entries()) {
    const section = sections.nth(i);
    await expect(section.getByRole('heading', { level: 2 })).toContainText(chapter.name);
    await expect(section.locator('article')).toHaveCount(
      index.rounds.filter((round) => round.chapter === chapter.id).length,
    );
  }
});

test('each card has its facts and its key figures', async ({ page }) => {
  await page.goto('/');
  const texts = (await cards(page).allTextContents()).map(squash);
  let figures = 0;
  for (const [i, round] of index.rounds.toReversed().entries()) {
    const text = texts[i] ?? '';
    const wanted = [
      round.title,
      round.outcome.text,
      words.statuses[round.outcome.status],
      ...round.mediators.map(({ name }) => name),
      ...round.delegations.map(({ name }) => name),
      ...round.proposals.flatMap(({ name, figures: own }) => {
        figures += own.length;
        return [name, ...own.map(({ leads }) => amount(...leads).number)];
      }),
    ];
    for (const part of wanted) expect(text, round.id).toContain(squash(part));
  }
  expect(figures).toBeGreaterThan(100);
});

for (const id of ['2024-01-28-paris', '2024-02-23-paris', '2025-01-10-doha']) {
  test(`the round ${id} can be read in full`, async ({ page }) => {
    const { round, before, during, after } = roundFile(id);
    await page.goto(`/rounds/${id}/`);
    await openFolded(page);
    const shown = await textOf(page);
    const texts = [
      round.title,
      round.outcome.text,
      ...round.proposals.flatMap(textsOf),
      ...round.claims.map(({ text }) => text),
      ...[...before, ...during, ...after].map(({ text }) => text),
    ];
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((text) => !shown.includes(squash(text)))).toEqual([]);
  });
}

for (const id of ['2024-02-23-paris-outline', '2025-01-15-agreement']) {
  test(`the proposal ${id} can be read in full`, async ({ page }) => {
    const { proposal, sources } = proposalFile(id);
    await page.goto(`/proposals/${id}/`);
    await openFolded(page);
    const shown = await textOf(page);
    expect(textsOf(proposal).filter((text) => !shown.includes(squash(text)))).toEqual([]);
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const missing = Object.values(sources).filter(({ url }) => !links.includes(url));
    expect(missing.map(({ url }) => url)).toEqual([]);
  });
}

test('the proposals are all listed', async ({ page }) => {
  await page.goto('/proposals/');
  const hrefs = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const wanted = index.rounds.flatMap(({ proposals }) => proposals.map(({ id }) => id));
  expect(wanted.filter((id) => !hrefs.includes(`/proposals/${id}/`))).toEqual([]);
});

test('the sources are all listed on the pages of the list, and the first leads to each', async ({
  page,
}) => {
  await page.goto('/sources/');
  const list = page.getByRole('navigation', { name: words.sources.list }).getByRole('link');
  const pages = await list.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(pages.length).toBeGreaterThan(2);
  const wanted = new Map(sourcesFile().sources.map(({ id, url }) => [id, url]));
  const found = pages.flatMap((path) => {
    const html = builtFile(`${path.slice(1)}index.html`);
    return [...html.matchAll(/<li id="([^"]+)"[^>]*><a href="([^"]+)"/g)].map(
      ([, id = '', url = '']): [string, string] => [
        id,
        url.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"),
      ],
    );
  });
  expect(found).toHaveLength(wanted.size);
  expect(found.filter(([id, url]) => wanted.get(id) !== url)).toEqual([]);

  const last = must(found.at(-1), 'no source')[0];
  await page.goto(`/sources/#${last}`);
  const there = page.locator(`[id="${last}"]`);
  await expect(there).toBeInViewport();
  await there.getByRole('link').click();
  await expect(page).toHaveURL(`${must(pages.at(-1), 'no page')}#${last}`);
  await expect(page.locator(`li[id="${last}"]`)).toBeInViewport();
});

test('the start of the comparison says what needs script and leads to the parts', async ({
  page,
}) => {
  await page.goto('/compare/');
  const main = page.getByRole('main');
  await expect(main).toContainText(words.compare.needsScript);
  for (const { title, ids } of index.suggestions) {
    await expect(main.getByRole('heading', { name: title, exact: true })).toBeVisible();
    for (const id of ids)
      await expect(main.getByRole('link', { name: nameOf(id), exact: true }).first()).toBeVisible();
  }
  const id = index.suggestions[0]?.ids[0] ?? '';
  await main
    .getByRole('link', { name: nameOf(id), exact: true })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(id));
});

test('a shared comparison is readable as its start', async ({ page }) => {
  await page.goto(PAGE_KINDS['compare, two']);
  await expect(page.getByText(words.compare.needsScript)).toBeVisible();
  await expect(page.getByRole('heading', { name: words.compare.start })).toBeVisible();
});
