import { amount } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import { headlineOf } from '../src/model/agreement.ts';
import { columnOf, type Column } from '../src/model/compare.ts';
import { buildComparison, type ComparisonOptions } from '../src/model/comparison.ts';
import { differenceOf } from '../src/model/difference.ts';
import { filterClaims, reportingDays } from '../src/model/evidence-filter.ts';
import { wordingOf } from '../src/model/wording.ts';
import { termDetail, termName } from '../src/messages/term.ts';
import { chooseKind, dayField, kindOption, openKinds, pressDay } from './evidence-parts.ts';
import { expect, open, test } from './fixtures.ts';
import { rowsChoice, unfoldAll, useTool } from './compare-parts.ts';
import { columnNamesShown, openFolded, row } from './parts.ts';
import { FIVE, index, must, nameOf, roundFile, withoutProposal } from './site.ts';

/* Issue by issue, what no other tool does: versions, sums, baseline, differences, ladder, day. */

const PARIS = ['2024-01-28-paris-framework', '2024-02-23-paris-outline'] as const;
const ALL: ComparisonOptions = { rung: null, asOf: null, base: null, rows: 'all' };
const compare = (ids: readonly string[], rest = '') => `/compare/?p=${ids.join('.')}${rest}`;

function columnsOf(ids: readonly string[]): Column[] {
  return ids.map((id) => {
    const home = index.rounds.find(
      (round) => round.id === id || round.proposals.some((proposal) => proposal.id === id),
    );
    return must(columnOf(id, roundFile(must(home, id).id)), id);
  });
}

const build = (ids: readonly string[], options: Partial<ComparisonOptions> = {}) =>
  buildComparison(columnsOf(ids), { ...index, edition: index.about }, { ...ALL, ...options });

/** The row of the pause in the first phase, which both Paris texts have with differing accounts. */
const pause = must(
  build(PARIS).terms.find(
    (t) => t.issue === 'pause-duration' && t.scope === 'all' && t.phase === 1,
  ),
  'no pause',
);
const pauseRow = 'Pause';

test('1: a number shows its version, its accounts and opens to every report by keyboard', async ({
  page,
}) => {
  await open(page, compare(PARIS));
  const cell = row(page, pauseRow).first().getByRole('cell').first();
  const reports = pause.cells.flatMap((c) => ('parts' in c ? c.parts : []))[0]?.provision.reports;
  const headline = must(headlineOf(must(reports, 'no reports')), 'no headline');
  await expect(cell).toContainText(amount(...headline.leads).number);
  await expect(cell).toContainText(words.figure.accounts(headline.accounts, headline.of));
  await expect(cell.getByRole('img')).toHaveAccessibleName(/each version/i);
  await cell.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  for (const report of reports ?? [])
    await expect(cell.getByText(report.text).first()).toBeVisible();
});

test('2: a computed ratio shows its sum, with who gave the inputs', async ({ page }) => {
  const { derived } = build(PARIS);
  const ratio = must(
    derived.find(({ figure, phase }) => figure.id === 'ratio' && phase === 1),
    'no ratio',
  );
  await open(page, compare(PARIS));
  const line = row(page, 'Prisoners per hostage').filter({ hasText: words.derived.computed });
  const cells = line.first().getByRole('cell');
  await expect(cells).toHaveCount(2);
  for (const [i, parts] of ratio.cells.entries()) {
    const part = parts[0];
    if (!part || !('division' in part) || part.division.basis === 'missing') continue;
    await cells.nth(i).locator('summary').click();
    await expect(cells.nth(i)).toContainText('÷');
    await expect(cells.nth(i)).toContainText(words.derived.rounded);
  }
});

test('2: where an input is missing, the cell says which', async ({ page }) => {
  const ids = ['2024-01-28-paris-framework', '2025-09-29-20-point-plan'];
  const { derived } = build(ids);
  const lacking = must(
    derived.flatMap(({ cells }) =>
      cells.flatMap((parts) =>
        parts.flatMap((part) =>
          'division' in part && part.division.basis === 'missing' ? [part] : [],
        ),
      ),
    )[0],
    'nothing is missing',
  );
  expect(lacking).toBeDefined();
  await open(page, compare(ids));
  await expect(page.getByText(/^Cannot be computed: .+ not reported$/).first()).toBeVisible();
});

test('3: a pinned column makes the others say how they differ', async ({ page }) => {
  await open(page, compare(PARIS));
  await useTool(page, PARIS[0], words.difference.pin);
  await expect(page).toHaveURL(new RegExp(`base=${PARIS[0]}`));
  await expect(row(page, 'Hostages released').first()).toContainText(/moved from 35 to 40/);
  await expect(page.locator('ins').first()).toBeVisible();
  await expect(page.locator('del').first()).toBeVisible();
  await useTool(page, PARIS[0], words.difference.unpin);
  await expect(page).not.toHaveURL(/base=/);
  await expect(page.locator('ins')).toHaveCount(0);
});

test('3: texts that share few words are not woven into each other', async ({ page }) => {
  const { terms } = build(PARIS);
  const worded = terms.flatMap((term) => {
    const [from, to] = term.cells;
    const difference = from && to && differenceOf(from, to);
    return difference?.kind === 'words' ? [{ term, ...difference }] : [];
  });
  const marked = ({ from, to }: { from: string; to: string }) => wordingOf(from, to) !== null;
  const alike = must(worded.find(marked), 'no two texts are alike');
  const unlike = must(
    worded.find((one) => !marked(one)),
    'all texts are alike',
  );
  await open(page, `${compare(PARIS)}&base=${PARIS[0]}`);
  const line = ({ term }: typeof alike) => {
    const name = termName(index.issues, term);
    return row(page, name.issue).filter({ hasText: termDetail(name) });
  };
  await expect(line(alike).first().locator('ins, del').first()).toBeVisible();
  await expect(line(unlike).first()).toContainText(words.difference.unlike(unlike.from));
  await expect(line(unlike).first().locator('ins, del')).toHaveCount(0);
});

test('4: what differs hides the rows that say the same, counts them and leads back', async ({
  page,
}) => {
  const ids = [FIVE[2], FIVE[3]];
  const { facts, terms, derived, hidden } = build(ids, { rows: 'differ' });
  // Day and place stand in the heads.
  const left = facts.length - 2 + terms.length + derived.length;
  expect(hidden).toBeGreaterThan(0);
  await open(page, compare(ids, '&diff=1'));
  await expect(page.getByText(/rows? in which the columns say the same/)).toContainText(
    String(hidden),
  );
  const rows = page.locator('tr[data-row]').filter({ visible: true });
  await unfoldAll(page);
  await expect(rows).toHaveCount(left);
  await page.getByRole('button', { name: words.difference.showAll }).click();
  await expect(page).toHaveURL(/&rows=all$/);
  // The rows that come, come folded; until they are there nothing is left to open.
  await expect(async () => {
    await unfoldAll(page);
    expect(await rows.count()).toBe(left + hidden);
  }).toPass();
});

test('5: a chosen kind of account hides weaker ones and says of emptied cells why', async ({
  page,
}) => {
  const rung = 'party-statement';
  const { terms } = build(PARIS, { rung });
  const emptied = terms.filter(({ cells }) => cells.some(({ state }) => state === 'filtered'));
  expect(emptied.length).toBeGreaterThan(0);
  await open(page, compare(PARIS));
  await chooseKind(page, 'named');
  await expect(page).toHaveURL(/rung=party-statement/);
  await expect(page.getByText(words.evidence.nothingLeft).first()).toBeVisible();
  await expect(page.getByRole('table').getByText('Outlet', { exact: true })).toHaveCount(0);
});

test('5: each kind of account is explained, with an example of each side', async ({ page }) => {
  await open(page, compare(PARIS));
  await openKinds(page);
  for (const { meaning } of Object.values(words.evidenceKinds))
    await expect(page.getByText(meaning).first()).toBeVisible();
  // Four kinds; a state and a movement that speak by name are of one.
  await expect(page.getByText(/^Example: .+\.$/)).toHaveCount(4);
  await expect(page.getByText(/^Example: .+ministry.*; Hamas.*\.$/)).toHaveCount(1);
});

test('5: what a button opens lies over the page, and closes on Escape and when one goes elsewhere', async ({
  page,
}) => {
  await open(page, '/proposals/2024-01-28-paris-framework/');
  const option = kindOption(page, null);
  const line = page.locator('summary').filter({ hasText: 'Showing all accounts · change' });
  const below = page.locator('[data-claim]').first();
  const where = (await below.boundingBox())?.y;
  await line.press('Enter');
  await expect(option).toBeVisible();
  expect((await below.boundingBox())?.y).toBe(where);
  await page.keyboard.press('Tab');
  await expect(option).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(option).toBeHidden();
  await expect(line).toBeFocused();

  await line.click();
  await expect(option).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(option).toBeHidden();

  await line.click();
  await page.keyboard.press('Shift+Tab');
  await expect(option).toBeHidden();
  await expect(line).not.toBeFocused();
});

test('6: a day hides what was published later, and the stepper goes from day to day', async ({
  page,
}) => {
  const slice = roundFile('2024-01-28-paris');
  const reports = slice.round.proposals.flatMap((p) => p.provisions.flatMap((v) => v.reports));
  const days = reportingDays(reports, slice.sources);
  const [first = '', second = ''] = days;
  await open(page, compare(PARIS, `&asof=${first}`));
  await expect(page.getByText(/published later/).first()).toBeVisible();
  await pressDay(page, words.evidence.later);
  await expect(page).toHaveURL(new RegExp(`asof=${second}`));
  await pressDay(page, words.evidence.today);
  await expect(page).not.toHaveURL(/asof=/);
});

for (const [kind, path] of [
  ['round', '/rounds/2024-01-28-paris/'],
  ['proposal', '/proposals/2024-01-28-paris-framework/'],
] as const)
  test(`6: the day holds on a ${kind} page too, and counts what it hides`, async ({ page }) => {
    const slice = roundFile('2024-01-28-paris');
    const asOf = '2024-01-31';
    const proposal = must(
      slice.round.proposals.find(({ id }) => id === PARIS[0]),
      'no framework',
    );
    const reports = proposal.provisions.flatMap((provision) => provision.reports);
    const { kept } = filterClaims(reports, { rung: null, asOf }, slice.sources);
    const gone = must(
      reports.find((report) => !kept.includes(report)),
      'nothing was reported later',
    );
    await open(page, `${path}?asof=${asOf}`);
    await openFolded(page);
    for (const report of kept) await expect(page.locator(`[id="${report.id}"]`)).toBeVisible();
    await expect(page.locator(`[id="${gone.id}"]`)).toHaveCount(0);
    await expect(page.getByText(/published later/).first()).toBeVisible();
  });

test('8: a round without a proposal is a column with its time since the one before', async ({
  page,
}) => {
  const bare = must(
    withoutProposal.find(({ id }) => id === '2024-02-13-cairo'),
    'no bare round',
  );
  await open(page, compare(['2024-01-28-paris', bare.id]));
  await expect
    .poll(() => columnNamesShown(page))
    .toEqual(['2024-01-28-paris', bare.id].map(nameOf));
  await expect(row(page, words.compare.facts.since).first()).toContainText(
    '16 days after 28 Jan 2024',
  );
  await expect(page.getByText(words.empty.says['nothing-tabled']).first()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('9: a swipe brings the next column, and the headers stay in sight', async ({ page }) => {
    const ids = FIVE.slice(0, 4);
    await open(page, compare(ids));
    const shown = () => columnNamesShown(page);
    await expect.poll(shown).toEqual(ids.slice(0, 2).map(nameOf));
    const table = page.getByRole('table');
    const at = (x: number) => [{ identifier: 0, clientX: x, clientY: 400 }];
    await table.dispatchEvent('touchstart', { touches: at(320), changedTouches: at(320) });
    await table.dispatchEvent('touchend', { touches: [], changedTouches: at(60) });
    await expect.poll(shown).toEqual(ids.slice(1, 3).map(nameOf));
    await page.mouse.wheel(0, 2500);
    await expect(page.getByRole('columnheader').filter({ visible: true }).first()).toBeInViewport();
  });
});

test('five columns with every switch on are restored from the address', async ({ page }) => {
  const address = compare(FIVE, `&base=${FIVE[0]}&diff=1&rung=party-anonymous&asof=2025-12-31`);
  await open(page, address);
  await expect.poll(() => columnNamesShown(page)).toEqual(FIVE.map(nameOf));
  await expect(rowsChoice(page)).toHaveValue('differ');
  await openKinds(page);
  await expect(kindOption(page, 'unnamed')).toBeChecked();
  // With that many columns the day stands behind the same button.
  await expect(dayField(page)).toHaveValue('2025-12-31');
  expect(new URL(page.url()).search).toBe(new URL(address, 'http://x').search);
});
