import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { chartWords } from '../src/messages/en/charts.ts';
import { positionsWords } from '../src/messages/en/positions.ts';
import { words } from '../src/messages/words.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { must, positionsFile } from './site.ts';

/* Who wants what at a day, and who moved: issues by parties above the list of positions. The numbers were counted from the data. */

const { positions } = positionsFile();

const figure = (page: Page) => page.locator('#positions-at');
const row = (page: Page, issue: string) => page.locator(`section[aria-labelledby="at-${issue}"]`);
const cell = (page: Page, issue: string, party: string) =>
  row(page, issue).locator(`[data-cell="${party}"]`);
const filled = (page: Page) => figure(page).locator('[data-cell]:has(details)');
const sentence = (page: Page) => figure(page).locator('[data-sentence]');
const slider = (page: Page) => page.getByRole('slider', { name: positionsWords.slider });

test('who moved on withdrawal, and when, is told in two actions', async ({ page }) => {
  await open(page, '/positions/');
  await page
    .getByRole('navigation', { name: positionsWords.nav })
    .getByRole('link', { name: 'Israeli withdrawal' })
    .click();
  const israel = cell(page, 'withdrawal', 'israel');
  await expect(israel).toBeInViewport();
  await israel.getByText('4 in all').click();
  const steps = israel.locator('ol > li');
  await expect(steps.locator('b').first()).toBeVisible();
  expect(await steps.locator('b').allTextContents()).toEqual([
    '17 Dec 2023',
    '30 Jan 2024',
    '26 Mar 2024',
    '25 Dec 2024',
  ]);
  await expect(steps.last()).toContainText('Israel Katz, Israeli defence minister');
  for (const step of await steps.all())
    await expect(step.locator('a[href^="http"]')).not.toHaveCount(0);
});

test('the picture shows the last known position of every party and issue', async ({ page }) => {
  await open(page, '/positions/');
  await expect(sentence(page)).toContainText('134 positions of 9 parties on 17 issues');
  await expect(sentence(page)).toContainText('20 stand on pages without a date');
  await expect(filled(page)).toHaveCount(46);
  await expect(figure(page).locator('h2')).toHaveCount(15);
  await expect(figure(page).getByRole('heading', { name: positionsWords.alone })).toBeVisible();
  const katz = cell(page, 'withdrawal', 'israel');
  await expect(katz).toContainText('Israel will keep security control in Gaza');
  await expect(katz).toContainText('25 Dec 2024 · Israel Katz');
  await expect(cell(page, 'withdrawal', 'united-states')).toContainText(positionsWords.noneFound);
  // A mark for each step, the last one alone in the accent.
  const marks = cell(page, 'permanent-ceasefire', 'hamas').locator('svg a');
  await expect(marks).toHaveCount(18);
  await expect(marks.locator('circle.fill-accent')).toHaveCount(1);
});

test('at a day it shows nothing that had not been reported by then', async ({ page }) => {
  await open(page, '/positions/?asof=2024-02-23');
  await expect(sentence(page)).toContainText('30 positions of 5 parties on 11 issues');
  await expect(sentence(page)).toContainText('20 more stand on pages without a date');
  await expect(filled(page)).toHaveCount(19);
  await expect(cell(page, 'withdrawal', 'israel')).toContainText('30 Jan 2024');
  await expect(cell(page, 'withdrawal', 'israel')).toContainText('2 by then');
  await expect(cell(page, 'disarmament', 'hamas')).toContainText(
    positionsWords.noneBy('23 Feb 2024'),
  );
  const text = must(await figure(page).textContent(), 'the picture is empty');
  const later = positions.filter(({ date }) => date !== null && date > '2024-02-23');
  expect(later.length).toBeGreaterThan(80);
  expect(later.filter((position) => text.includes(position.text))).toEqual([]);
  // The list is whole, whatever the day.
  await expect(page.locator('section[aria-labelledby^="issue-"] li[id]')).toHaveCount(134);
});

test('the slider goes from report to report, by keys too, and the address follows', async ({
  page,
}) => {
  await open(page, '/positions/');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '5 Jun 2026, the last report');
  await expect(slider(page)).toHaveAttribute('max', '94');
  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL('/positions/?asof=2026-05-20');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL('/positions/?asof=2026-02-20');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '20 Feb 2026');
  await page.keyboard.press('Home');
  await expect(page).toHaveURL('/positions/?asof=2023-10-28');
  await expect(sentence(page)).toContainText('2 positions of 1 party on 2 issues');
  await expect(page.getByRole('button', { name: positionsWords.earlier })).toBeDisabled();
  await page.getByRole('button', { name: positionsWords.later }).click();
  await expect(page).toHaveURL(/asof=2023-1/);
  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL('/positions/');
  await expect(page.getByRole('button', { name: positionsWords.later })).toBeDisabled();
  await expect(filled(page)).toHaveCount(46);
});

test('where both gave a number, the gap is drawn, and told from which texts', async ({ page }) => {
  await open(page, '/positions/');
  const gap = row(page, 'pause-duration').locator('[data-gap]').first();
  await expect(gap.getByRole('heading')).toContainText('length, first phase');
  const [israel, hamas] = [gap.getByRole('listitem').nth(0), gap.getByRole('listitem').nth(1)];
  await expect(israel).toContainText('Israel 3 weeks (21 days)');
  await expect(israel.getByRole('link')).toHaveAttribute(
    'href',
    /^\/proposals\/2025-04-28-israel-three-week\/#rep-/,
  );
  await expect(hamas).toContainText('Hamas 60 days');
  await expect(gap).toContainText('33 days apart');
  // The scale goes from 0 to 80: 21 and 60 days stand at 26.25 and 75 percent, and the gap between them.
  await expect(israel.locator('circle')).toHaveAttribute('cx', '26.25%');
  await expect(hamas.locator('circle')).toHaveAttribute('cx', '75%');
  await expect(hamas.locator('rect')).toHaveAttribute('width', '48.75%');
  await expect(row(page, 'withdrawal').locator('[data-gap]')).toHaveCount(0);

  await test.step('at a day, from what had been published by then', async () => {
    await open(page, '/positions/?asof=2024-02-23');
    await expect(gap).toContainText('Hamas 6 weeks (42 days)');
    await expect(gap).toContainText('66 days apart');
  });

  await test.step('and not where one of the two is left out', async () => {
    await open(page, '/positions/?party=hamas');
    await expect(filled(page).first()).toBeVisible();
    await expect(page.locator('[data-gap]')).toHaveCount(0);
  });
});

test('marks are reached by arrow keys in one stop, and tell what they stand for', async ({
  page,
}) => {
  await open(page, '/positions/');
  const marks = cell(page, 'withdrawal', 'hamas').locator('[data-mark]');
  await expect(figure(page).locator('[data-mark][tabindex="0"]')).toHaveCount(1);
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  const card = figure(page).locator('[data-of]');
  await expect(card).toContainText('Any agreement must secure a ceasefire');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/positions/#pos-bdkb7');
  await expect(page.locator('li#pos-bdkb7')).toBeInViewport();
});

test('its rows are kept as a table, and it as a drawing, with where it is from', async ({
  page,
}) => {
  await open(page, '/positions/?asof=2024-02-23');
  await figure(page).getByText(chartWords.tools).click();
  const saved = async (format: 'csv' | 'svg' | 'png') => {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: chartWords[format] }).click();
    return readFile(await (await file).path());
  };
  const { data } = Papa.parse<Record<string, string>>((await saved('csv')).toString().slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(30);
  expect(data.filter((one) => one['last reported'] === positionsWords.yes)).toHaveLength(19);
  const svg = (await saved('svg')).toString();
  for (const part of ['Israeli withdrawal', '30 Jan 2024', 'seen ', '/positions/?asof=2024-02-23'])
    expect(svg).toContain(part);
  // What it tells ends with that day; the edition and who looked are of another.
  expect(svg.match(/\d+ \w{3} 202[56] · /g)).toBeNull();
  expect((await saved('png')).subarray(1, 4).toString()).toBe('PNG');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the parties stand below each other, and the first answer is on the first screen', async ({
    page,
  }) => {
    await open(page, '/positions/');
    await expect(filled(page).first().locator('p').first()).toBeInViewport();
    const boxes = await Promise.all(
      ['israel', 'hamas', 'united-states'].map((party) =>
        cell(page, 'withdrawal', party).boundingBox(),
      ),
    );
    expect(new Set(boxes.map((box) => box?.x)).size).toBe(1);
    await expect(cell(page, 'withdrawal', 'hamas').getByRole('heading')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture is whole, its cells open, and a position is found by its address', async ({
    page,
  }) => {
    await page.goto('/positions/');
    await expect(filled(page)).toHaveCount(46);
    await expect(sentence(page)).toContainText('134 positions');
    await expect(slider(page)).toBeHidden();
    const hamas = cell(page, 'withdrawal', 'hamas');
    await hamas.getByText('4 in all').click();
    await expect(hamas.locator('ol > li')).toHaveCount(4);
    await expect(hamas.locator('ol > li').first()).toBeVisible();
    for (const address of ['#issue-withdrawal', '#pos-rbgza']) {
      await page.goto('about:blank');
      await page.goto(`/positions/${address}`);
      await expect(page.locator(address)).toBeInViewport();
    }
    await expect(
      page.locator('#pos-rbgza').getByText(words.cite.link, { exact: true }),
    ).toBeVisible();
  });
});
