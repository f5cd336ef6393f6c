import { words } from '../src/messages/words.ts';
import { alignTerms, columnOf, type Column, type TermRow } from '../src/model/compare.ts';
import { termDetail, termName } from '../src/messages/term.ts';
import {
  compare,
  expectColumns,
  foldHeadings,
  openAdd,
  rowsChoice,
  unfoldAll,
  useTool,
  wordsToFigure,
} from './compare-parts.ts';
import { addressOf, expect, go, open, test, untilIdle, type Page } from './fixtures.ts';
import { card, columnHeads, compareBox, retype, row, trayBar } from './parts.ts';
import {
  cardRound,
  FIVE,
  index,
  must,
  nameOf,
  roundFile,
  singles,
  squash,
  withoutProposal,
} from './site.ts';

const [A, B, C, D, E] = FIVE;

/** What the data says that the columns hold. */
function columnsOf(ids: readonly string[]): Column[] {
  return ids.map((id) => {
    const home = index.rounds.find(
      (round) => round.id === id || round.proposals.some((proposal) => proposal.id === id),
    );
    return must(columnOf(id, roundFile(must(home, id).id)), id);
  });
}

test('what is ticked on cards comes to stand side by side', async ({ page }) => {
  const several = must(
    index.rounds.find(({ proposals }) => proposals.length > 1),
    'no such round',
  );
  const chosen = singles.slice(-4, -1);
  const ids = chosen.map(({ proposal }) => proposal.id);
  const bar = trayBar(page);
  await open(page, '/');

  await test.step('a card of several proposals offers each of them', async () => {
    // Far down the page cards get their height as they come near, and a click may meet another place.
    await card(page, several.title).scrollIntoViewIfNeeded();
    for (const { name } of several.proposals)
      await expect(() => compareBox(card(page, several.title), name).check()).toPass();
    await bar.getByRole('link', { name: words.tray.compare }).click();
    await expectColumns(
      page,
      several.proposals.map(({ id }) => id),
    );
  });

  await test.step('three of three cards are the comparison', async () => {
    await page.getByRole('link', { name: words.site.rounds, exact: true }).first().click();
    await bar.getByRole('button', { name: words.tray.clear }).click();
    for (const { round, proposal } of chosen)
      await compareBox(card(page, round.title), proposal.name).check();
    await expect(bar).toContainText(words.tray.count(3));
    for (const { proposal } of chosen) await expect(bar).toContainText(proposal.name);
    await bar.getByRole('link', { name: words.tray.compare }).click();
    await expect(page).toHaveURL(compare(...ids));
    await expectColumns(page, ids);
    await expect(page).toHaveTitle(`${words.site.together(ids.map(nameOf))} | ${words.site.name}`);
  });
});

/** The rows of the comparison that is shown: the name of each with the texts of its cells. */
async function shownRows(page: Page): Promise<{ name: string; cells: string[] }[]> {
  // The headings of rows that stand together have no cells.
  const rows = page.locator('tr[data-row]');
  const texts = await rows.evaluateAll((all) =>
    all.map((tr) => ({
      name: tr.querySelector('th')?.textContent ?? '',
      cells: [...tr.querySelectorAll('td')].map((td) => td.textContent),
    })),
  );
  return texts.map(({ name, cells }) => ({ name: squash(name), cells: cells.map(squash) }));
}

/** What the row of a term is called. */
function rowName(term: TermRow): string {
  const name = termName(index.issues, term);
  return squash(`${name.issue}${termDetail(name)}`);
}

test('the rows of a comparison hold what the data says', async ({ page }) => {
  await test.step('each term stands on one line, aligned, the facts of the rounds last', async () => {
    const columns = columnsOf([A, B, D]);
    await open(page, compare(A, B, D));
    await expectColumns(page, [A, B, D]);
    const rows = await shownRows(page);
    const facts = Object.values(words.compare.facts);
    const isFact = ({ name }: { name: string }) => facts.some((fact) => fact === name);
    const firstFact = rows.findIndex(
      (candidate) => isFact(candidate) && candidate.name !== words.compare.facts.answers,
    );
    const [others, last] = [rows.slice(0, firstFact), rows.slice(firstFact)];
    expect(last.map(({ name }) => name)).toEqual([
      'Time between',
      'Format',
      'Mediators',
      'Who was there',
      'Tabled by',
      'Outcome of the round',
    ]);
    for (const { name, cells } of rows) expect(cells, name).toHaveLength(3);
    // Day and place are said by the heads.
    await expect(columnHeads(page)).toContainText([
      '28 Jan 2024 · Paris',
      '23 Feb 2024 · Paris',
      '15 Jan 2025 · Doha',
    ]);

    // Each account of a term stands in the one row of that term, in the column of its proposal.
    const terms = alignTerms(columns, index.issues);
    expect(terms.length).toBeGreaterThan(20);
    for (const term of terms) {
      const own = others.filter(({ name }) => name === rowName(term));
      expect(own, rowName(term)).toHaveLength(1);
      for (const [i, cell] of term.cells.entries())
        for (const { provision } of 'parts' in cell ? cell.parts : [])
          for (const { text } of provision.reports)
            expect(own[0]?.cells[i], `${term.key}, column ${i}`).toContain(squash(text));
    }
  });

  await test.step('the three kinds of empty are told apart', async () => {
    const denying = must(
      index.rounds
        .flatMap(({ id, proposals }) => (proposals.length > 0 ? [roundFile(id)] : []))
        .flatMap(({ round }) => round.proposals)
        .find(({ provisions }) =>
          provisions.some(({ reports }) => reports.every(({ absent }) => absent)),
        ),
      'no account says that a text lacks a term',
    ).id;
    const ids = [denying, A, must(withoutProposal[0], 'every round tabled something').id];
    await go(page, compare(...ids));
    await expectColumns(page, ids);
    const rows = await shownRows(page);
    const empties = ['absent', 'not-reported', 'nothing-tabled'] as const;
    const met = new Set<string>();
    for (const term of alignTerms(columnsOf(ids), index.issues)) {
      const cells = rows.find(({ name }) => name === rowName(term))?.cells;
      for (const [i, cell] of term.cells.entries()) {
        const said = empties.filter((empty) => cells?.[i]?.startsWith(words.empty.says[empty]));
        expect(said, `${term.key}, column ${i}`).toEqual(
          empties.filter((empty) => empty === cell.state),
        );
        for (const empty of said) met.add(empty);
      }
    }
    expect([...met].toSorted()).toEqual([...empties]);
  });

  await test.step('the accounts of a term open in its cell', async () => {
    const provision = must(
      columnsOf([A])[0]?.proposals[0]?.provisions.find(({ reports }) => reports.length > 2),
      'no such term',
    );
    await go(page, compare(A, B));
    const account = page.getByText(provision.reports[1]?.text ?? '');
    const details = page.locator('td details', { has: account });
    await expect(details).toHaveCount(1);
    await expect(details.locator('ul')).toBeHidden();
    // The sources of an account fold inside it.
    await details.locator('summary').first().click();
    await expect(details.locator('li[data-claim]')).toHaveCount(provision.reports.length);
    await expect(account).toBeVisible();
  });

  await test.step('on a long comparison the names of the columns stay in view', async () => {
    await go(page, compare(A, B, C));
    await expectColumns(page, [A, B, C]);
    await page.getByRole('rowheader').last().scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
    await expect(columnHeads(page).first().getByRole('link')).toBeInViewport({ ratio: 1 });
  });
});

test('the answer comes first, then what both report; what one alone has is folded below', async ({
  page,
}) => {
  const keys = () =>
    page
      .locator('tr[data-row]')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((line) => line.getAttribute('data-row')));
  await open(page, compare(A, B));
  await expectColumns(page, [A, B]);

  await test.step('in the order that a person wrote down from the two texts of Paris', async () => {
    expect(await keys()).toEqual([
      'pause-duration/1/all',
      'hostages-released/1/all',
      'prisoners-released/1/all',
      'exchange-ratio/1/all',
      'ratio/1',
      'per-day/1',
      'answers',
      'hostage-categories/1/all',
      'exchange-ratio/1/for-civilians',
      'withdrawal/1/populated-areas',
      'return-of-displaced/1/north',
      'humanitarian-aid/1/all',
      'humanitarian-aid/1/trucks',
      'permanent-ceasefire//all',
      'other/1/operations',
      'other/1/flights',
      'since',
      'format',
      'mediators',
      'delegations',
      'tabled-by',
      'outcome',
    ]);
    await expect(page.getByRole('table').getByRole('heading')).toHaveText([
      'Key figures',
      'Terms by issue',
      /Only in Paris framework, January 2024, 15 rows$/,
      /Only in Second Paris outline, February 2024, 12 rows$/,
      'About the rounds',
    ]);
  });

  await test.step('a fold opens and closes by keyboard, and where the browser finds a word in it', async () => {
    const [first, second] = [foldHeadings(page).nth(0), foldHeadings(page).nth(1)];
    await first.press('Enter');
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    expect(await keys()).toHaveLength(22 + 15);
    await first.press('Enter');
    await expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(await keys()).toHaveLength(22);
    const body = page.locator(`[id="${await second.getAttribute('aria-controls')}"]`);
    await expect(body).toHaveAttribute('hidden', 'until-found');
    await body.dispatchEvent('beforematch');
    await expect(second).toHaveAttribute('aria-expanded', 'true');
    await expect(body).not.toHaveAttribute('hidden');
    expect(await keys()).toHaveLength(22 + 12);
  });

  await test.step('what differs hides three rows, says so, and is in the address', async () => {
    await rowsChoice(page).selectOption('What differs');
    await expect(page).toHaveURL(`${compare(A, B)}&diff=1`);
    await expect(
      page.getByText('3 rows in which the columns say the same are hidden.'),
    ).toBeVisible();
    const left = await keys();
    expect(left).toHaveLength(22 + 12 - 3);
    for (const same of ['exchange-ratio/1/for-civilians', 'format', 'mediators'])
      expect(left).not.toContain(same);
    // Both ended with a framework, and each in its own way.
    expect(left).toContain('outcome');
  });

  await test.step('everything stands in its place, long issues folded to a count', async () => {
    await rowsChoice(page).selectOption('Everything');
    await expect(page).toHaveURL(`${compare(A, B)}&rows=all`);
    await expect(foldHeadings(page, false)).toHaveText([
      /Hostages released, 4 rows$/,
      /Aid, 6 rows$/,
    ]);
    await unfoldAll(page);
    expect(await keys()).toHaveLength(22 + 15 + 12);
  });

  await test.step('a term in a fold is landed on', async () => {
    const tents = must(
      columnsOf([A, B])
        .flatMap(({ proposals }) => proposals.flatMap(({ provisions }) => provisions))
        .find(({ issue, scope }) => issue === 'humanitarian-aid' && scope === 'tents'),
      'no text speaks of tents',
    );
    await go(page, `${compare(A, B)}#${tents.id}`);
    const landed = page.locator('[data-landed]');
    await expect(landed).toBeInViewport();
    await expect(landed).toHaveAttribute('data-claim', tents.id);
    await expect(foldHeadings(page, true)).toHaveCount(1);
  });

  await test.step('of rounds without a text nothing is common, so everything is shown', async () => {
    const ids = withoutProposal.slice(0, 2).map(({ id }) => id);
    await go(page, compare(...ids));
    await expectColumns(page, ids);
    await expect(rowsChoice(page)).toHaveValue('all');
    await expect(rowsChoice(page).getByRole('option')).toHaveText(['What differs', 'Everything']);
  });
});

test('rounds are columns, too', async ({ page }) => {
  await test.step('a round without a proposal is a column', async () => {
    const round = must(withoutProposal.at(-1), 'every round tabled something');
    await open(page, compare(round.id, A));
    await expectColumns(page, [round.id, A]);
    const tabledBy = row(page, words.compare.facts['tabled-by']).getByRole('cell').first();
    await expect(tabledBy).toHaveText(words.empty.says['nothing-tabled']);
    await expect(row(page, words.compare.facts.outcome).getByRole('cell').first()).toContainText(
      round.outcome.text,
    );
  });

  await test.step('a round of several proposals stands for all of them in one column', async () => {
    const round = cardRound('2025-01-10-doha');
    await go(page, compare(round.id, A));
    await expectColumns(page, [round.id, A]);
    const tabledBy = row(page, words.compare.facts['tabled-by']).getByRole('cell').first();
    for (const { name } of round.proposals) await expect(tabledBy).toContainText(name);
  });

  await test.step('two rounds in which nothing was tabled are compared by their facts', async () => {
    const ids = withoutProposal.slice(0, 2).map(({ id }) => id);
    await go(page, compare(...ids));
    await expectColumns(page, ids);
    await expect(row(page, words.compare.facts.outcome).getByRole('cell')).toContainText(
      ids.map((id) => cardRound(id).outcome.text),
    );
  });
});

/** Waits until what the page holds now has been drawn. */
const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

/** How far things on the page have moved by themselves, as browsers count it. */
const shifted = (page: Page) =>
  page.evaluate(() =>
    ((globalThis as { shifts?: number[] }).shifts ?? []).reduce((sum, value) => sum + value, 0),
  );

/** Notes what moves on a page from its beginning. */
async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

test('nothing moves while the columns arrive one after the other', async ({ page }) => {
  const held: (() => Promise<void>)[] = [];
  await noteShifts(page);
  await page.route('**/data/rounds/*.json*', (route) => {
    held.push(() => route.continue());
  });
  for (const width of [1440, 390])
    await test.step(`at ${width} px`, async () => {
      held.length = 0;
      await page.setViewportSize({ width, height: 860 });
      await open(page, compare(A, B, C));
      await expect.poll(() => held.length).toBe(3);
      // Each column comes when the page has drawn itself without it.
      for (const letCome of held) {
        await painted(page);
        const came = page.waitForResponse('**/data/rounds/*.json*');
        await letCome();
        await (await came).finished();
      }
      // A phone shows two columns of the three.
      await expect(columnHeads(page)).toHaveCount(width === 390 ? 2 : 3);
      await untilIdle(page);
      expect(held).toHaveLength(3);
      expect(await shifted(page)).toBeLessThan(0.005);
      // A thing that does move the page is noticed.
      await page.evaluate(() => {
        const late = document.createElement('p');
        late.style.height = '300px';
        document.body.prepend(late);
      });
      await expect.poll(() => shifted(page)).toBeGreaterThan(0.005);
    });
});

test('who gets the address sees the same comparison', async ({ page, anotherReader }) => {
  await open(page, compare(A, C));
  await retype(await openAdd(page), nameOf(E));
  await page.getByRole('option').first().click();
  await expectColumns(page, [A, C, E]);
  await page.keyboard.press('Escape');
  await useTool(page, C, words.compare.earlier);
  await expectColumns(page, [C, A, E]);
  const other = await anotherReader({ viewport: page.viewportSize() });
  await open(other, addressOf(page));
  await expectColumns(other, [C, A, E]);
  const shown = await page.getByRole('table').innerText();
  expect(shown.length).toBeGreaterThan(500);
  expect(await other.getByRole('table').innerText()).toBe(shown);
});

test('on a phone two columns are shown, and any two of five can be chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, compare(...FIVE));
  const left = page.getByLabel(words.compare.left);
  const right = page.getByLabel(words.compare.right);
  const expectPair = async (i: number, j: number) => {
    await expect
      .poll(async () => {
        const heads = columnHeads(page).filter({ visible: true });
        const boxes = await heads.evaluateAll((all) =>
          all.map((head) => ({
            x: head.getBoundingClientRect().x,
            name: head.querySelector('a')?.textContent ?? '',
          })),
        );
        return boxes.toSorted((a, b) => a.x - b.x).map(({ name }) => name);
      })
      .toEqual([nameOf(FIVE[i] ?? ''), nameOf(FIVE[j] ?? '')]);
    const cells = row(page, words.compare.facts.format).getByRole('cell').filter({ visible: true });
    await expect(cells).toHaveCount(2);
  };
  await expectPair(0, 1);
  for (const i of [2, 3, 4]) {
    await left.selectOption({ label: nameOf(FIVE[i] ?? '') });
    await expectPair(i, 1);
  }
  for (const j of [0, 2, 3]) {
    await right.selectOption({ label: nameOf(FIVE[j] ?? '') });
    await expectPair(4, j);
  }
  await right.selectOption({ label: nameOf(FIVE[4]) });
  await expectPair(3, 4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the answer first: two, three and five columns show a figure and who says so at once', async ({
  page,
}) => {
  await open(page, '/about/');
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    for (const ids of [FIVE.slice(0, 2), FIVE.slice(0, 3), FIVE])
      await test.step(`${ids.length} columns at ${width} px`, async () => {
        await page.setViewportSize({ width, height });
        await go(page, compare(...ids));
        await expect(columnHeads(page)).toHaveCount(width === 390 ? 2 : ids.length);
        const cell = row(page, 'Pause').first().getByRole('cell').first();
        await expect(cell.getByText('6 weeks', { exact: true })).toBeInViewport({ ratio: 1 });
        await expect(cell.getByText('7 of 12 accounts')).toBeInViewport({ ratio: 1 });
        expect(await wordsToFigure(page)).toBeLessThanOrEqual(80);
        const head = page.getByRole('table').locator('thead');
        if (width === 1440) expect((await head.boundingBox())?.height).toBeLessThanOrEqual(90);
        await go(page, '/about/');
        await expect(page.getByRole('table')).toHaveCount(0);
      });
});
