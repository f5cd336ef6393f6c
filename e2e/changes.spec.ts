import { parseHTML } from 'linkedom';
import { changeSummary } from '../src/messages/change-summary.ts';
import { spelled } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import { CHANGE_KINDS, changesBetween, isDenied, type TermChange } from '../src/model/changes.ts';
import { headlineOf } from '../src/model/agreement.ts';
import type { ChangeSlice } from '../src/model/slices/change-slice.ts';
import type { LineageSlice } from '../src/model/slices/lineage-slice.ts';
import { changesPath } from '../src/urls/paths.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { openFolded } from './parts.ts';
import { builtFile, index, must, nameOf, proposalFile, redirects, squash } from './site.ts';

const lineage = JSON.parse(builtFile('data/lineage.json')) as LineageSlice;

/** Every pair with its slice and what changed, as the model finds it. */
const pairs = lineage.links.map(({ from, to, basis }) => {
  const slice = JSON.parse(builtFile(`data/changes/${from}...${to}.json`)) as ChangeSlice;
  const changes = changesBetween(slice.before.proposal, slice.after.proposal, slice.issues);
  return { from, to, basis, slice, changes, path: changesPath(from, to) };
});

type Pair = (typeof pairs)[number];

const kindsOf = ({ changes }: Pair) => new Set(changes.map(({ kind }) => kind));

/** The pair in which most differs, and one of each further sort that a reader may meet. */
/** A key figure of which another number leads now. */
const movedFigure = ({ changes, slice: { keyIssues } }: (typeof pairs)[number]) =>
  changes.find(
    ({ difference, issue, scope }) =>
      difference.kind === 'number' && scope === 'all' && keyIssues.includes(issue),
  );
const full = must(
  pairs
    .filter((pair) => kindsOf(pair).size === CHANGE_KINDS.length && movedFigure(pair))
    .toSorted((a, b) => b.changes.length - a.changes.length)[0],
  'no pair has changes of every kind and a key figure that moved',
);
const disputed = must(
  pairs.find(({ slice }) => slice.after.proposal.parents.length > 1),
  'no proposal has two predecessors',
);
const small = must(
  pairs.toSorted((a, b) => a.changes.length - b.changes.length)[0],
  'nothing builds on anything',
);

const reportsOf = ({ before, after }: TermChange) => [
  ...(before?.reports ?? []),
  ...(after?.reports ?? []),
];

const group = (page: Page, kind: string) => page.locator(`main section#${kind}`);

test('every link between proposals has its page, its data and its summary', () => {
  const proposals = index.rounds.flatMap((round) => round.proposals);
  const links = proposals.flatMap(({ id }) =>
    proposalFile(id).proposal.parents.map((parent) => changesPath(parent.id, id)),
  );
  expect(pairs.map(({ path }) => path).toSorted()).toEqual(links.toSorted());
  for (const { path, slice, changes } of pairs) {
    const html = builtFile(`${path.slice(1)}index.html`);
    expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
    expect(html, path).toContain(`${path}"`);
    const shown = html.match(/<p class="[^"]*">[^<]*<\/p>/g)?.join(' ') ?? '';
    const summary = changeSummary(changes, slice);
    expect(shown.replaceAll('&#x27;', "'").replaceAll('&quot;', '"'), path).toContain(summary);
  }
});

for (const [what, pair] of Object.entries({ 'the fullest': full, disputed, 'the smallest': small }))
  test(`the file of ${what} pair says it in full, with every report of both sides and where it stands`, () => {
    const { document } = parseHTML(builtFile(`${pair.path.slice(1)}index.html`));
    const { before, after } = pair.slice;
    const main = must(document.querySelector('main'), 'no main');
    expect([...main.querySelectorAll('h1')].map(({ textContent }) => squash(textContent))).toEqual([
      squash(words.changes.titleOf(before.proposal.name, after.proposal.name)),
    ]);
    const shown = squash(main.textContent);
    const texts = pair.changes.flatMap((change) => reportsOf(change).map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => !shown.includes(squash(text)))).toEqual([]);
    expect(shown).toContain(words.changes.ground[pair.basis]);
    const links = [...main.querySelectorAll('a')].map((link) => ({
      name: squash(link.textContent),
      href: link.getAttribute('href') ?? '',
    }));
    for (const parent of after.proposal.parents.filter(({ id }) => id !== pair.from))
      expect(links).toContainEqual({ name: parent.name, href: changesPath(parent.id, pair.to) });

    const claims = links.map(({ href }) => href).filter((href) => /^\/proposals\/.*#/.test(href));
    const wanted = (id: string, sides: TermChange['before'][]) =>
      sides.flatMap(
        (side) => side?.reports.map((report) => `/proposals/${id}/#${report.id}`) ?? [],
      );
    expect(claims.toSorted()).toEqual(
      [
        ...wanted(
          pair.from,
          pair.changes.map((change) => change.before),
        ),
        ...wanted(
          pair.to,
          pair.changes.map((change) => change.after),
        ),
      ].toSorted(),
    );
    for (const href of claims) {
      const [path = '', id = ''] = href.split('#');
      expect(builtFile(`${path.slice(1)}index.html`)).toContain(`id="${id}"`);
    }
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a change is read in full', async ({ page }) => {
    await page.goto(disputed.path);
    const { before, after } = disputed.slice;
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(
      words.changes.titleOf(before.proposal.name, after.proposal.name),
    );
    const shown = squash((await main.textContent()) ?? '');
    const texts = disputed.changes.flatMap((change) => reportsOf(change).map(({ text }) => text));
    expect(texts.filter((text) => !shown.includes(squash(text)))).toEqual([]);
  });
});

test('a change says what moved, in its groups, by signs, wide and narrow', async ({ page }) => {
  await open(page, full.path);
  await test.step('the summary names figures of both sides as the data have them', async () => {
    const summary = changeSummary(full.changes, full.slice);
    await expect(page.getByRole('main').getByText(summary, { exact: true })).toBeVisible();
    await expect(page.locator('head > meta[name="description"]')).toHaveAttribute(
      'content',
      new RegExp(`^${summary.slice(0, 60).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    );
    const moved = must(movedFigure(full), 'no key figure moved');
    for (const side of [moved.before, moved.after]) {
      for (const lead of headlineOf(side?.reports ?? [])?.leads ?? [])
        expect(summary).toContain(spelled(lead).split(' ')[0]);
    }
  });
  await test.step('terms stand in their group, in order, before beside after', async () => {
    const groups = page.locator('main section[id]:not(section section)');
    await expect(groups).toHaveCount(CHANGE_KINDS.length);
    const ids = await groups.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual([...CHANGE_KINDS]);
    for (const kind of CHANGE_KINDS) {
      const wanted = full.changes.filter((change) => change.kind === kind);
      const section = group(page, kind);
      await expect(section.locator('section')).toHaveCount(wanted.length);
      for (const [i, change] of wanted.entries()) {
        const term = section.locator('section').nth(i);
        for (const { text } of reportsOf(change)) await expect(term).toContainText(text);
        if (!change.before || !change.after)
          await expect(term).toContainText(words.changes.notReported);
        if (isDenied(change.before) || isDenied(change.after))
          await expect(term).toContainText(words.changes.absent);
      }
    }
    const folded = group(page, 'same').locator('> details');
    await expect(folded).not.toHaveAttribute('open');
    await folded.locator('> summary').click();
    await expect(folded.locator('section').first()).toBeVisible();
  });
  await test.step('other words are marked as such, by signs and not by colour alone', async () => {
    const section = group(page, 'reworded');
    for (const [mark, sign, line] of [
      ['del', '−', 'line-through'],
      ['ins', '+', 'underline'],
    ] as const) {
      const first = section.locator(mark).first();
      await expect(first).toBeVisible();
      await expect(first).toHaveCSS('text-decoration-line', line);
      const content = await first.evaluate((el) => getComputedStyle(el, '::before').content);
      expect(content).toContain(sign);
    }
  });
  await test.step('on a phone the earlier side stands above the later one, and nothing is cut off', async () => {
    for (const [width, stacked] of [
      [390, true],
      [1440, false],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      const sides = group(page, 'moved').locator('section').first().locator('> div');
      await expect(sides.nth(2)).toBeVisible();
      const [before, after] = [await sides.nth(1).boundingBox(), await sides.nth(2).boundingBox()];
      const [top, bottom] = [must(before, 'no earlier side'), must(after, 'no later side')];
      expect(bottom.y >= top.y + top.height, `${width}`).toBe(stacked);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${width}`).toBe(0);
    }
  });
});

test('a pair in the wrong order leads to the page of the pair', async ({ page }) => {
  await page.goto(changesPath(small.to, small.from));
  await page.waitForURL(small.path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words.changes.title);
});

test('a pair with a retired id leads to the page of the pair', async ({ page }) => {
  const retired = new Map(
    Object.entries(redirects)
      .filter(([from]) => from.startsWith('/proposals/'))
      .map(([from, to]) => [to.split('/')[2] ?? '', from.split('/')[2] ?? '']),
  );
  const pair = must(
    pairs.find(({ from, to }) => retired.has(from) || retired.has(to)),
    'no proposal with kin was renamed',
  );
  const old = (id: string) => retired.get(id) ?? id;
  await page.goto(changesPath(old(pair.from), old(pair.to)));
  await page.waitForURL(pair.path);
});

test('an unknown pair is a page that helps', async ({ page, expectTrouble }) => {
  expectTrouble(/404/);
  const strangers = index.rounds.flatMap((round) => round.proposals);
  const [one, other] = [must(strangers[0], 'none').id, must(strangers.at(-1), 'none').id];
  const answer = await open(page, changesPath(one, other));
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound.title);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: nameOf(one), exact: true })).toBeVisible();
  await expect(main.getByRole('link', { name: words.proposal.sideBySide })).toHaveAttribute(
    'href',
    `/compare/?p=${one}.${other}`,
  );
});

test('the page of a proposal leads to what changed, and from there side by side', async ({
  page,
}) => {
  const { before, after } = small.slice;
  await open(page, `/proposals/${small.to}/`);
  await page
    .getByRole('link', {
      name: words.proposal.whatChangedTo(before.proposal.name, after.proposal.name),
      exact: true,
    })
    .click();
  await expect(page).toHaveURL(small.path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words.changes.title);
  await page.getByRole('link', { name: words.proposal.sideBySide }).click();
  await expect(page.getByRole('table').first()).toContainText(before.proposal.name);
});

/** How many lines of each sort a drawing has that end at a proposal. */
function curves(page: Page) {
  return page.locator('main ol svg[stroke-width="1.75"] path').evaluateAll((all) => {
    const dashed = all.filter((path) => path.hasAttribute('stroke-dasharray')).length;
    return { reported: all.length - dashed, inferred: dashed };
  });
}

const count = (links: LineageSlice['links']) => ({
  reported: links.filter(({ basis }) => basis === 'reported').length,
  inferred: links.filter(({ basis }) => basis === 'inferred').length,
});

test('the drawing of all proposals has every one as a link and every line', async ({ page }) => {
  await open(page, '/proposals/');
  // In a wide window the list is the fold below the picture.
  await openFolded(page);
  const rows = page.locator('main section[aria-labelledby] ol > li');
  await expect(rows).toHaveCount(lineage.nodes.length);
  const hrefs = await rows
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(lineage.nodes.map(({ id }) => `/proposals/${id}/`));
  expect(await curves(page)).toEqual(count(lineage.links));

  await test.step('its links work by keyboard', async () => {
    const links = rows.getByRole('link');
    await links.first().focus();
    await page.keyboard.press('Tab');
    await expect(links.nth(1)).toBeFocused();
    const second = must(lineage.nodes[1], 'only one proposal');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/proposals/${second.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(second.name);
  });
});

test('the drawing on the page of a proposal has both disputed predecessors', async ({ page }) => {
  const { proposal, lineage: near } = proposalFile(disputed.to);
  await page.goto(`/proposals/${disputed.to}/`);
  const drawing = page.locator('main ol:has(svg)');
  await drawing.evaluate((el) => el.closest('details')?.setAttribute('open', ''));
  await expect(drawing.getByRole('listitem')).toHaveCount(near.nodes.length);
  expect(await curves(page)).toEqual(count(near.links));
  const here = drawing.getByRole('listitem').filter({ has: page.locator('[aria-current]') });
  for (const { name, basis } of proposal.parents) {
    await expect(drawing.getByRole('link', { name })).toBeVisible();
    await expect(here).toContainText(words.lineage.parent(name, words.lineage[basis]));
  }
});

test('a term without a counterpart says what editors read, where the other text tells of its subject', async ({
  page,
}) => {
  await open(page, '/compare/2025-09-29-20-point-plan...2025-10-09-phase-one-agreement/');
  const share = page
    .getByRole('main')
    .locator('section section')
    .filter({ hasText: 'share of Gaza under Israeli control' });
  await expect(share).toContainText(
    'Read against the other text: The share is what Israel still held',
  );
  await expect(share).toContainText('Not reported');
  // The remains of hostages are in no term of the plan.
  const bodies = page
    .locator('section section')
    .filter({ hasText: 'The bodies of 28 hostages are returned' });
  await expect(bodies).not.toContainText('Read against the other text');
});
