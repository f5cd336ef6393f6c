import { readFile } from 'node:fs/promises';
import { timelineWords as words } from '../src/messages/en/timeline.ts';
import { chartWords } from '../src/messages/en/charts.ts';
import { tooWide } from './layout.ts';
import { expect, open, test, type Page } from './fixtures.ts';

/* All rounds over one time. The numbers were counted by a person in src/data/rounds, events.json and chapters.json. */

test.use({ viewport: { width: 1440, height: 1000 } });

const row = (page: Page, name: string) => page.locator(`[data-drawing] g[data-row="${name}"]`);
const marks = (page: Page, name: string) => row(page, name).locator('[data-mark]');
const mark = (page: Page, name: string) =>
  page.locator('[data-drawing]').getByRole('link', { name, exact: false });
const scroller = (page: Page) => page.locator('[data-scroller]');
/** How many times wider the drawing is than what is seen of it beside the names of rows. */
const widened = (page: Page) =>
  scroller(page).evaluate((box) => {
    const names = box.querySelector<HTMLElement>('[data-names]')?.offsetWidth ?? 0;
    return (box.scrollWidth - names) / (box.clientWidth - names);
  });
const zoom = (page: Page, label: string) =>
  page.getByRole('group', { name: words.zoom }).getByRole('radio', { name: label, exact: true });

const PARIS = 'Paris talks, January 2024. 28 Jan 2024, Paris, France. Framework tabled';

test('every round stands in the row of its place, at its day, with a whole sentence as its name', async ({
  page,
}) => {
  await open(page, '/timeline/');
  await expect(page.locator('[data-sentence]')).toHaveText(
    '152 rounds from 7 Oct 2023 to 1 Jul 2026: 51 in Cairo, 44 in Doha, 8 in New York, 26 elsewhere and 30 without a reported place. 17 ended in agreement. A round in several places is in the row of each.',
  );
  for (const [name, count] of [
    ['cairo', 51],
    ['doha', 44],
    ['new-york', 8],
    ['others', 26],
    ['none', 30],
    ['proposals', 114],
    ['events', 91],
  ] as const)
    await expect(marks(page, name), name).toHaveCount(count);
  await expect(row(page, 'cairo')).toHaveAttribute('aria-label', 'Cairo, 51 rounds');
  await expect(row(page, 'none')).toHaveAttribute('aria-label', 'No place reported, 30 rounds');

  await test.step('its name is named on what stands elsewhere', async () => {
    await expect(mark(page, PARIS)).toHaveAttribute('href', '/rounds/2024-01-28-paris/');
    await expect(mark(page, PARIS).locator('[data-label]')).toHaveText('Paris');
  });

  await test.step('28 January 2024 is the 120th of 1,035 days', async () => {
    await expect(mark(page, PARIS).locator('> svg')).toHaveAttribute('x', '11.5%');
  });

  await test.step('marks of a row follow each other in order of time', async () => {
    const places = await marks(page, 'doha').evaluateAll((all) =>
      all.map((one) => Number.parseFloat(one.querySelector('svg')?.getAttribute('x') ?? '')),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await expect(marks(page, 'doha').first()).toHaveAttribute(
      'aria-label',
      /^Qatar's first contacts on a prisoner swap, October 2023\. about 7–9 Oct 2023, Doha, Qatar/,
    );
  });

  await test.step('49 rounds are dated approximately and 2 to the month: five of these stand in two rows', async () => {
    const rounds = page.locator('[data-drawing] a[href^="/rounds/"]:not([href*="#"])');
    await expect(rounds).toHaveCount(159);
    await expect(rounds.filter({ has: page.locator('svg > path[stroke-dasharray]') })).toHaveCount(
      APPROXIMATE,
    );
  });

  await test.step('two events of the first day lead to their sources', async () => {
    await expect(marks(page, 'events').first()).toHaveAttribute(
      'href',
      '/rounds/2023-10-07-qatar-first-contacts/#eve-6rv2m',
    );
  });
});

/** Of the 51 rounds without exact days, those that stand in two rows count twice. */
const APPROXIMATE = 56;

test('rows by mediator and by form, in the address', async ({ page }) => {
  await open(page, '/timeline/');
  await page.getByRole('radio', { name: words.lanes.mediator }).check({ force: true });
  await expect(page).toHaveURL('/timeline/?lanes=mediator');
  for (const [name, count] of [
    ['qatar', '104'],
    ['egypt', '101'],
    ['united-states', '80'],
    ['turkiye', '11'],
  ] as const)
    await expect(row(page, name)).toHaveAttribute('aria-label', new RegExp(`, ${count} rounds$`));
  await expect(page.locator('[data-sentence]')).toContainText(
    'Qatar in 104, Egypt in 101, United States in 80, Türkiye in 11, others in 7 and no reported mediator in 4. 17 ended in agreement.',
  );

  await test.step('rounds of one week that would lie too high are one mark, and no round is lost', async () => {
    await expect(page.locator('[data-sentence]')).toContainText(words.bins.week);
    const names = await marks(page, 'qatar').evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label') ?? ''),
    );
    const counts = names.map((name) => Number(/^(\d+) rounds, /.exec(name)?.[1] ?? 1));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(104);
    expect(names).toHaveLength(78);
    const several = marks(page, 'qatar')
      .filter({ has: page.locator('rect') })
      .first();
    await expect(several).toHaveAttribute('href', /^\/\?mediator=qatar&from=2023-\d\d-\d\d&to=/);
  });

  await page.getByRole('radio', { name: words.lanes.format }).check({ force: true });
  await expect(page).toHaveURL('/timeline/?lanes=format');
  await expect(marks(page, 'mediators-and-one')).toHaveCount(66);
  await expect(marks(page, 'direct')).toHaveCount(5);
  await page.goBack();
  await expect(page).toHaveURL('/timeline/?lanes=mediator');
  await page.goBack();
  await expect(page).toHaveURL('/timeline/');
  await expect(marks(page, 'cairo')).toHaveCount(51);
});

test('zoom by buttons, keys and the wheel stands in the address, and back leads back', async ({
  page,
}) => {
  await open(page, '/timeline/');
  expect(await widened(page)).toBeCloseTo(1, 1);
  await page.getByRole('button', { name: words.widen }).click();
  // The middle of all is the middle of a half: a quarter of 1,035 days after 1 October 2023.
  await expect(page).toHaveURL('/timeline/?zoom=2&at=2024-06-16');
  expect(await widened(page)).toBeCloseTo(2, 1);
  await expect(page.locator('[data-label]', { hasText: 'Two Paris frameworks' })).toBeVisible();
  await zoom(page, '8×').check({ force: true });
  await expect(page).toHaveURL(/\?zoom=8&at=2024-12-\d\d$/);
  expect(await widened(page)).toBeCloseTo(8, 1);
  await page.goBack();
  await expect(page).toHaveURL('/timeline/?zoom=2&at=2024-06-16');
  await expect(zoom(page, '2×')).toBeChecked();
  await page.getByRole('button', { name: words.narrow }).click();
  await expect(page).toHaveURL('/timeline/');
  await expect(page.getByRole('button', { name: words.narrow })).toBeDisabled();

  await test.step('keys, from a mark: it stays in view', async () => {
    await mark(page, PARIS).focus();
    for (const key of ['+', '+', '+']) await page.keyboard.press(key);
    await expect(page).toHaveURL(/\?zoom=8&at=2023-12-\d\d$|\?zoom=8&at=2024-01-\d\d$/);
    await expect(mark(page, PARIS)).toBeInViewport();
    await page.keyboard.press('-');
    await expect(zoom(page, '4×')).toBeChecked();
    await page.keyboard.press('0');
    await expect(page).toHaveURL('/timeline/');
  });

  await test.step('the wheel with Ctrl, at the pointer; without, the page moves', async () => {
    await mark(page, PARIS).hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await expect(zoom(page, '2×')).toBeChecked();
    await page.mouse.wheel(0, -120);
    await expect(zoom(page, '4×')).toBeChecked();
    await page.keyboard.up('Control');
    await expect(mark(page, PARIS)).toBeInViewport();
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(zoom(page, '4×')).toBeChecked();
  });

  await test.step('an address opens at its day', async () => {
    await open(page, '/timeline/?zoom=16&at=2024-01-21');
    expect(await widened(page)).toBeCloseTo(16, 1);
    await expect(mark(page, PARIS)).toBeInViewport();
    await expect(marks(page, 'new-york').first()).not.toBeInViewport();
  });

  await test.step('moving the drawing moves the day, and adds no step back', async () => {
    const steps = await page.evaluate(() => history.length);
    await scroller(page).evaluate((box) => (box.scrollLeft = 0));
    await expect(page).toHaveURL('/timeline/?zoom=16');
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });
});

test('a chapter is gone to whole, and the strip shows and leads to what is in view', async ({
  page,
}) => {
  await open(page, '/timeline/');
  const chapters = page.getByRole('navigation', { name: words.chapters }).getByRole('link');
  await expect(chapters).toHaveCount(8);
  // 42 of 1,035 days: a sixteenth holds 64.
  await chapters.nth(2).click();
  await expect(page).toHaveURL('/timeline/?zoom=16&at=2024-01-21');
  await expect(mark(page, PARIS)).toBeInViewport();
  // 297 days to the end: more than a quarter.
  await chapters.nth(7).click();
  await expect(page).toHaveURL('/timeline/?zoom=2&at=2025-09-07');
  await expect(marks(page, 'new-york').last()).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL('/timeline/?zoom=16&at=2024-01-21');
  await expect(mark(page, PARIS)).toBeInViewport();

  const strip = page.getByRole('slider', { name: words.overview });
  await expect(strip).toHaveAttribute('aria-valuetext', '21 Jan 2024 to 25 Mar 2024');
  await strip.press('ArrowRight');
  // An eighth of what is in view.
  await expect(page).toHaveURL(/zoom=16&at=2024-01-(28|29|30)$/);
  const box = (await strip.boundingBox()) ?? { width: 0 };
  await strip.click({ position: { x: box.width * 0.9, y: 8 } });
  await expect(page).toHaveURL(/zoom=16&at=2026-0[34]-\d\d$/);
  await page.keyboard.press('0');
  await expect(page).toHaveURL('/timeline/');
  await strip.click({ position: { x: box.width * 0.1, y: 8 } });
  await expect(page).toHaveURL('/timeline/?zoom=4');
});

test('marks are one stop of the Tab key; their card tells of the round and puts it into the comparison', async ({
  page,
}) => {
  await open(page, '/timeline/');
  await expect(page.locator('[data-drawing] [data-mark][tabindex="0"]')).toHaveCount(1);
  await marks(page, 'cairo').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks(page, 'cairo').nth(1)).toBeFocused();
  const card = page.locator('[data-of]');
  await expect(card).toContainText('Haniyeh in Cairo, 20 December 2023');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(marks(page, 'cairo').first()).toBeFocused();

  await mark(page, PARIS).hover();
  for (const part of [
    '28 Jan 2024 · Paris, France',
    'Paris talks, January 2024',
    'Framework tabled',
    'mediated by United States, Qatar and Egypt',
    'Israel called the meeting constructive with significant gaps left; mediators produced a framework that was sent to Hamas.',
    'US-drafted two-phase plan, January 2024',
    'Paris framework, January 2024',
  ])
    await expect(card).toContainText(part);
  await card.getByRole('checkbox', { name: /Paris framework, January 2024/ }).check();
  await page.getByRole('link', { name: 'Compare', exact: true }).first().click();
  await expect(page).toHaveURL('/compare/?p=2024-01-28-paris-framework');
});

test('Enter opens what a mark stands for', async ({ page }) => {
  await open(page, '/timeline/');
  await mark(page, PARIS).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/rounds/2024-01-28-paris/');
});

test('the table has every round and every event in order, and can be taken away', async ({
  page,
}) => {
  await open(page, '/timeline/');
  const rounds = page.locator('.timeline-list li[data-round]');
  await expect(rounds.first()).toBeHidden();
  await page.getByText(chartWords.table).click();
  await expect(rounds).toHaveCount(152);
  await expect(page.locator('.timeline-list li:not([data-round])')).toHaveCount(91);
  await expect(rounds.first()).toBeVisible();
  expect(await rounds.nth(32).textContent()).toMatch(/^28 Jan 2024\s*Paris talks, January 2024/);
  await page.getByText(chartWords.tools).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: chartWords.csv }).click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(1 + 152 + 91);
  expect(lines.filter((line) => line.endsWith(',2024-01-28-paris'))).toEqual([
    'round,2024-01-28,2024-01-28,to the day,"Paris talks, January 2024","Paris, France",Mediators with Israel,"mediated by United States, Qatar and Egypt",Framework tabled,"US-drafted two-phase plan, January 2024; Paris framework, January 2024",2024-01-28-paris',
  ]);
  const [drawing] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: chartWords.svg }).click(),
  ]);
  const svg = await readFile(await drawing.path(), 'utf8');
  for (const text of ['Cairo', '51 rounds', 'No place reported', 'The 20 points and after'])
    expect(svg).toMatch(new RegExp(`>${text} ?<`));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('time runs down, one chapter after the other', async ({ page }) => {
    await open(page, '/timeline/');
    await expect(page.locator('[data-drawing]')).toBeHidden();
    expect(await tooWide(page)).toEqual([]);
    const chapters = page.locator('section:has(> .timeline-list)');
    await expect(chapters).toHaveCount(8);
    const counts = [19, 10, 12, 14, 32, 14, 26, 25];
    for (const [i, count] of counts.entries())
      await expect(chapters.nth(i).locator('li[data-round]')).toHaveCount(count);
    const first = chapters.first().locator('li[data-round]').first();
    await expect(first).toBeVisible();
    for (const part of ['about 7–9 Oct 2023', 'Talks continue', 'Doha, Qatar'])
      await expect(first).toContainText(part);
    const jump = page.getByRole('navigation', { name: words.chapters }).getByRole('link').nth(7);
    await jump.click();
    await expect(page).toHaveURL('/timeline/#chapter-twenty-points');
    await expect(chapters.nth(7).getByRole('heading')).toBeInViewport();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing widens, names come with the width, and links lead on', async ({ page }) => {
    await page.goto('/timeline/');
    const name = page.locator('[data-label]', { hasText: 'First contacts' });
    await expect(name).toBeHidden();
    await page.getByText('4×', { exact: true }).click();
    const widths = await scroller(page).boundingBox();
    const whole = await page.locator('[data-drawing]').boundingBox();
    // 160 pixels of names stay as they are.
    expect((whole?.width ?? 0) - 160).toBeCloseTo(4 * ((widths?.width ?? 0) - 160), -1);
    await expect(name).toBeVisible();
    await expect(page.getByRole('button', { name: words.widen })).toBeHidden();
    await page.getByText(words.whole, { exact: true }).click();
    await expect(name).toBeHidden();
    await mark(page, PARIS).click();
    await expect(page).toHaveURL('/rounds/2024-01-28-paris/');
  });

  test('a chapter leads into the list', async ({ page }) => {
    await page.goto('/timeline/');
    await page.getByRole('navigation', { name: words.chapters }).getByRole('link').nth(2).click();
    await expect(page.getByRole('heading', { name: /Two Paris frameworks/ })).toBeInViewport();
  });
});
