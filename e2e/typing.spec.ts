import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../src/messages/words.ts';
import { dayField, openDay } from './evidence-parts.ts';
import { addressOf, expect, go, open, test, untilIdle, type Page } from './fixtures.ts';
import { cards, retype, searchField, typeDay } from './parts.ts';
import { nameOf } from './site.ts';
import { rowsChoice } from './compare-parts.ts';

/*
 * What is typed stays as it is typed, key by key. `fill` sets a whole text at once and sees none of what
 * happens between two keys. What is to be found is counted in the files of the data.
 */

const DATA = join(import.meta.dirname, '../src/data');

function filesOf<T>(folder: string): T[] {
  return readdirSync(join(DATA, folder)).map(
    (name) => JSON.parse(readFileSync(join(DATA, folder, name), 'utf8')) as T,
  );
}

type SourceRecord = {
  kind: string;
  language: string;
  published: string | null;
  via: string | null;
};
type RoundRecord = { dates: { start: string; end: string } };

const ALL = filesOf<SourceRecord[]>('sources').flat();
const inWords = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/, ',');

const search = words.search;
const sources = words.sources;

const steps = (page: Page) => page.evaluate(() => history.length);
const field = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).filter({ visible: true });

const sourcesStatus = (page: Page) => page.getByRole('status').filter({ hasText: 'sources' });

test('what is typed to find a source stays as it is typed', async ({ page }) => {
  await open(page, '/sources/');
  const before = await steps(page);
  const find = page.getByLabel(sources.find);

  await test.step('a source is found by two words with a blank between them', async () => {
    await find.pressSequentially('new york', { delay: 60 });
    await expect(find).toHaveValue('new york');
    await expect.poll(() => addressOf(page)).toBe('/sources/?q=new+york');
    const found = page.locator('main section li[id]').filter({ visible: true });
    await expect(found.first()).toBeVisible();
    await expect(sourcesStatus(page)).toHaveText(`39 of ${inWords(ALL.length)} sources`);
    await expect(found).toHaveCount(39);
    await expect(page.getByRole('heading', { name: 'The New York Times' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Haaretz' })).toBeHidden();
    expect(await steps(page)).toBe(before);
  });

  await test.step('a blank typed slowly is not taken away', async () => {
    await retype(find, '');
    await expect.poll(() => addressOf(page)).toBe('/sources/');
    // Longer than the pause after which the address follows.
    await find.pressSequentially('new y', { delay: 400 });
    await expect(find).toHaveValue('new y');
    await find.press('Backspace');
    await expect.poll(() => addressOf(page)).toBe('/sources/?q=new');
    await expect(find).toHaveValue('new ');
    await find.blur();
    await expect(find).toHaveValue('new');
  });

  await test.step('choices over the sources add up, and each can be taken back', async () => {
    await go(page, '/sources/?language=ar');
    await expect(find).toHaveValue('');
    await find.pressSequentially('al jazeera', { delay: 30 });
    await expect.poll(() => addressOf(page)).toBe('/sources/?q=al+jazeera&language=ar');
    await page.getByRole('combobox', { name: sources.language }).selectOption('');
    await expect.poll(() => addressOf(page)).toBe('/sources/?q=al+jazeera');
  });
});

const CHOICES: readonly (readonly [string, string, string, (source: SourceRecord) => boolean])[] = [
  [
    sources.kind,
    words.sourceKinds['un-document'],
    '?kind=un-document',
    ({ kind }) => kind === 'un-document',
  ],
  [sources.language, 'Arabic', '?language=ar', ({ language }) => language === 'ar'],
  [sources.year, sources.undated, '?year=undated', ({ published }) => published === null],
  [sources.via, sources.viaOther, '?via=other', ({ via }) => via !== null],
];

test('the list of sources says how much was not seen, and marks what stands on sites that repeat others', async ({
  page,
}) => {
  await open(page, '/sources/');
  // Counted in the files of the sources: 819 and 517 of 1,576, and 199 by the grades of their sites.
  await expect(page.getByRole('main')).toContainText(
    'Of these pages, 819 (52 per cent) showed no title and 517 (33 per cent) no date where they were read; 199 (13 per cent) stand on sites that repeat',
  );
  await page.getByRole('combobox', { name: sources.via }).selectOption(sources.viaRepeating);
  await expect(sourcesStatus(page)).toHaveText('199 of 1,576 sources');
  expect(addressOf(page)).toBe('/sources/?via=repeating');
  const marked = page.locator('main section li[id]').filter({
    hasText: /a copy|retold there|reworded by a machine/,
  });
  await expect(marked).toHaveCount(199);
});

test('sources are chosen by each of their choices, and "back" takes a choice back', async ({
  page,
}) => {
  await open(page, '/sources/');
  for (const [label, option, address, chosen] of CHOICES)
    await test.step(label, async () => {
      await page.getByRole('combobox', { name: label }).selectOption({ label: option });
      await expect(sourcesStatus(page)).toHaveText(
        `${ALL.filter(chosen).length} of ${inWords(ALL.length)} sources`,
      );
      expect(addressOf(page)).toBe(`/sources/${address}`);
      await page.goBack();
      await expect(sourcesStatus(page)).toHaveText(`All ${inWords(ALL.length)} sources`);
    });
});

test('what is typed into the fields of the home page stays as it is typed', async ({ page }) => {
  const from = field(page, search.from);
  const to = field(page, search.to);
  await open(page, '/');

  await test.step('a range of dates is typed digit by digit, one step of the history each', async () => {
    const before = await steps(page);
    await typeDay(from, '2024-01-01');
    await expect(from).toHaveValue('2024-01-01');
    await expect.poll(() => addressOf(page)).toBe('/?from=2024-01-01');
    await typeDay(to, '2024-01-31');
    await expect(to).toHaveValue('2024-01-31');
    await expect(from).toHaveValue('2024-01-01');
    await expect.poll(() => addressOf(page)).toBe('/?from=2024-01-01&to=2024-01-31');
    expect(await steps(page)).toBe(before + 2);
    const rounds = filesOf<RoundRecord>('rounds');
    const january = rounds.filter(
      ({ dates }) => dates.start <= '2024-01-31' && dates.end >= '2024-01-01',
    );
    await expect(cards(page)).toHaveCount(january.length);
    await expect(
      page.getByText(search.results(january.length, rounds.length), { exact: true }),
    ).toBeVisible();
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe('/?from=2024-01-01');
    await expect(to).toHaveValue('');
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe('/');
    await expect(from).toHaveValue('');
  });

  await test.step('the ends of a range typed the wrong way round change places when the field is left', async () => {
    await to.blur();
    await go(page, '/?from=2024-03-01');
    await expect(from).toHaveValue('2024-03-01');
    await typeDay(to, '2024-01-31');
    await expect.poll(() => addressOf(page)).toBe('/?from=2024-01-31&to=2024-03-01');
    await expect(to).toHaveValue('2024-01-31');
    await to.blur();
    await expect(to).toHaveValue('2024-03-01');
    await expect(from).toHaveValue('2024-01-31');
  });

  await test.step('a date that is typed over is one step, and Enter does not wait', async () => {
    const before = await steps(page);
    await typeDay(from, '2024-02-29');
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page)).toBe('/?from=2024-02-29&to=2024-03-01');
    expect(await steps(page)).toBe(before + 1);
  });

  await test.step('what is typed into the search stays, and the last word counts', async () => {
    await searchField(page).pressSequentially('gaza city ', { delay: 260 });
    await expect(searchField(page)).toHaveValue('gaza city ');
    const dates = 'from=2024-02-29&to=2024-03-01';
    await expect.poll(() => addressOf(page)).toBe(`/?q=gaza+city&${dates}`);
    await searchField(page).press('Escape');
    await expect(searchField(page)).toHaveValue('');
    await expect.poll(() => addressOf(page)).toBe(`/?${dates}`);
  });
});

test('the day of knowledge is typed digit by digit', async ({ page }) => {
  const asof = dayField(page);
  await open(page, '/about/');
  const [first, second] = ['2024-01-28-paris-framework', '2024-02-23-paris-outline'] as const;
  for (const [path, title] of [
    ['/rounds/2024-02-23-paris/', nameOf('2024-02-23-paris')],
    [`/proposals/${second}/`, nameOf(second)],
    [`/compare/?p=${first}.${second}`, 'January and February 2024, Paris'],
  ] as const)
    await test.step(`on ${path}`, async () => {
      await go(page, path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await untilIdle(page);
      await openDay(page);
      const before = await steps(page);
      await typeDay(asof, '2024-02-01');
      await expect(asof).toHaveValue('2024-02-01');
      await expect(page).toHaveURL(/[?&]asof=2024-02-01$/);
      expect(await steps(page)).toBe(before + 1);
      await page.goBack();
      await expect(asof).toHaveValue('');
      await expect(page).not.toHaveURL(/asof/);
    });
});

test('"back" is followed though it comes before the page has', async ({ page }) => {
  // A phone needs longer for a long comparison than a thumb does for "back".
  const client = await page.context().newCDPSession(page);
  await open(page, '/compare/?p=2024-01-28-paris-framework.2024-02-23-paris-outline');
  const rows = page.getByRole('row');
  const choice = rowsChoice(page);
  await expect(choice).toHaveValue('common');
  const all = await rows.count();
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.evaluate(() => {
    const push = history.pushState.bind(history);
    history.pushState = (...entry) => {
      push(...entry);
      history.pushState = push;
      addEventListener('popstate', () => (document.title = 'gone back'), { once: true });
      history.back();
    };
  });
  await choice.selectOption('differ', { noWaitAfter: true });
  await page.waitForFunction(() => document.title === 'gone back');
  expect(addressOf(page)).not.toContain('diff');
  await expect(choice).toHaveValue('common');
  await expect(rows).toHaveCount(all);
  // The same step without "back" does leave rows out.
  await choice.selectOption('differ');
  await expect(page).toHaveURL(/diff=1/);
  await expect(choice).toHaveValue('differ');
  await expect.poll(() => rows.count()).toBeLessThan(all);
});
