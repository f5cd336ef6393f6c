import { positionsWords } from '../src/messages/en/positions.ts';
import { attribution } from '../src/messages/attribution.ts';
import { counted, date } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { must, positionsFile, squash } from './site.ts';

/* What the parties said they want: every position, under its issue, in order of time, with its sources. */

const { positions, events, sources } = positionsFile();
const issues = [...new Map(positions.map(({ issue }) => [issue.id, issue.name]))];

/** The list of one issue. */
const listOf = (page: Page, id: string) => page.locator(`section[aria-labelledby="issue-${id}"]`);

test('every position stands under its issue, with its party, its date and who said it', async ({
  page,
}) => {
  await open(page, '/positions/');
  expect(positions.length).toBeGreaterThan(100);
  for (const [id, name] of issues) {
    const section = listOf(page, id);
    await expect(section.getByRole('heading', { level: 3 })).toContainText(name);
    const own = positions.filter(({ issue }) => issue.id === id);
    const rows = section.locator('li[id]');
    expect(await rows.evaluateAll((all) => all.map((row) => row.id))).toEqual(
      own.map((position) => position.id),
    );
    const texts = (await rows.allInnerTexts()).map(squash);
    const whole = await rows.allTextContents();
    for (const [i, position] of own.entries()) {
      const { party, text, date: day } = position;
      for (const part of [
        party.name,
        squash(text),
        day ? date(day) : positionsWords.undated,
        squash(attribution(position.attribution)),
      ])
        expect(texts[i]).toContain(part);
      const of = position.sources.map((source) => must(sources[source], source).publisher.name);
      for (const name of of) expect(whole[i]).toContain(name);
      // Two stand in line, the others are folded behind them.
      for (const name of of.slice(0, 2)) expect(texts[i]).toContain(name);
      if (of.length > 2) expect(texts[i]).toContain(counted(of.length - 2, words.attribution.more));
    }
  }

  await test.step('events that stand beside no round are listed, each with its sources', async () => {
    for (const event of events) {
      const row = page.locator(`li[id="${event.id}"]`);
      await expect(row).toContainText(event.text);
      await expect(row.getByRole('link')).not.toHaveCount(0);
    }
  });

  await test.step('those of one party can be shown alone, and the address says so', async () => {
    await page.getByText(positionsWords.allParties).click();
    const group = page.getByRole('group', { name: positionsWords.onlyThose });
    const hamas = positions.filter(({ party }) => party.id === 'hamas');
    expect(hamas).toHaveLength(50);
    await expect(group.getByText('Hamas 50')).toBeVisible();
    await group.getByRole('checkbox', { name: 'Hamas' }).check();
    await expect(page).toHaveURL(/\?party=hamas/);
    const shown = page.locator('section[aria-labelledby^="issue-"] li[id]');
    await expect(shown).toHaveCount(50);
    expect(await shown.evaluateAll((all) => all.map((row) => row.id))).toEqual(
      hamas.map(({ id }) => id),
    );
    await expect(page.locator('[data-sentence]')).toContainText('50 positions of 1 party');
    const cells = page.locator('[data-cell]');
    expect(
      new Set(await cells.evaluateAll((all) => all.map((cell) => cell.dataset['cell']))),
    ).toEqual(new Set(['hamas']));
    await group.getByRole('checkbox', { name: 'Hamas' }).uncheck();
    await expect(shown).toHaveCount(positions.length);
  });

  await test.step('the page is reached from the head of every page', async () => {
    await page.getByRole('link', { name: words.site.about, exact: true }).first().click();
    await expect(page).toHaveURL('/about/');
    await page.getByRole('link', { name: words.site.positions, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(positionsWords.title);
    await expect(page).toHaveURL('/positions/');
  });
});

test('under each issue they stand in order of time', () => {
  for (const [id] of issues) {
    const days = positions
      .filter(({ issue }) => issue.id === id)
      .map(({ date: day }) => day ?? '9');
    expect(days.map((day) => day.slice(0, 4))).toEqual(
      days.map((day) => day.slice(0, 4)).toSorted(),
    );
  }
});
