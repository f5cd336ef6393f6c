import { readFileSync } from 'node:fs';
import { answersWords } from '../src/messages/en/answers.ts';
import { chartWords } from '../src/messages/en/charts.ts';
import { words } from '../src/messages/words.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { tooWide } from './layout.ts';
import { index } from './site.ts';

/* The two pictures of all proposals: who answered what and when, and who built on what. */

const all = index.counts.proposals;
const answers = (page: Page) => page.locator('#answers');
const families = (page: Page) => page.locator('#families');
const marks = (page: Page) => page.locator('#answers [data-drawing] [data-mark]');
const texts = (page: Page) => page.locator('#families [data-drawing] [data-mark]');
const card = (page: Page) => page.locator('[data-of]');
const PARIS = '2024-01-28-paris-framework';

/** In a page: labels of drawings that lie on each other, or reach out of their drawing. */
function labelsInTheWay(): string[] {
  return [...document.querySelectorAll('[data-drawing]')].flatMap((drawing) => {
    const frame = drawing.getBoundingClientRect();
    const labels = [...drawing.querySelectorAll('[data-label]')]
      .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const wrong = labels.filter(
      ({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1,
    );
    const colliding = labels.flatMap(({ text, box: a }, i) =>
      labels
        .slice(i + 1)
        .filter(
          ({ box: b }) =>
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 3 &&
            b.top < a.bottom - 3,
        )
        .map((other) => `"${text}" on "${other.text}"`),
    );
    return [...wrong.map(({ text }) => `"${text}" out of the frame`), ...colliding];
  });
}

test('which proposals were rejected is answered by one action', async ({ page }) => {
  await open(page, '/proposals/');
  // Counted by a person: last rejected by Israel 17, by Hamas 17, and by others the last of which both did not.
  await expect(answers(page)).toContainText(
    'Israel last accepted 17 and rejected 17; Hamas last accepted 14 and rejected 17; both accepted 6.',
  );
  await page.getByRole('button', { name: words.proposals.rejectedByAny }).click();
  await expect(page.getByText(words.proposals.shown(34, all))).toBeVisible();
  await expect(answers(page)).toContainText('Of 34 proposals');
});

test('each answer is a mark in time, with who said so; accounts that differ stand together', async ({
  page,
}) => {
  await open(page, '/proposals/');
  const row = page.getByRole('row', { name: 'Paris framework, January 2024' });
  const course = row.getByRole('group', { name: answersWords.course('Hamas') });
  const told = await course
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
  expect(told.map((text) => text?.split('. ')[0])).toEqual([
    'Hamas, 29 Jan 2024: rejected',
    'Hamas, 30 Jan 2024: studying',
    'Hamas, 1 Feb 2024: studying',
    'Hamas, 6 Feb 2024: countered',
  ]);
  expect(told[0]).toContain('joint statement, as reported by The Jerusalem Post');
  await expect(row).toContainText('countered');

  const differing = page
    .getByRole('row', { name: 'All hostages for all prisoners, October 2023' })
    .getByRole('group', { name: answersWords.course('Israel') });
  await expect(differing.locator('.border-differ').getByRole('link')).toHaveCount(2);

  await course.getByRole('link').first().hover();
  await expect(card(page)).toContainText('halt its offensive');
  await course.getByRole('link').first().click();
  await expect(page).toHaveURL(`/proposals/${PARIS}/#res-5mvm3`);
});

test('the picture has every answer, is worked by keys, and follows the filters', async ({
  page,
}) => {
  await open(page, '/proposals/');
  // 257 accounts of 222 answers: what is said alike of one party, text and day is one.
  await expect(marks(page)).toHaveCount(222);
  await page.getByRole('link', { name: words.proposals.tree }).focus();
  await page.keyboard.press('Tab');
  await expect(marks(page).first()).toBeFocused();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(marks(page).nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks(page).last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Accepted by both' }).click();
  // Of the six: the answers of the two, and of others to the same.
  const shown = await marks(page).evaluateAll((links) => [
    ...new Set(links.map((link) => link.getAttribute('href')?.split('#')[0])),
  ]);
  expect(shown).toHaveLength(6);
});

test('the picture can be taken away: its rows, a drawing', async ({ page }) => {
  await open(page, '/proposals/');
  await answers(page).getByText(chartWords.tools).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: chartWords.csv }).click();
  const rows = readFileSync(await (await saved).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(rows).toHaveLength(1 + 257);
  const drawn = page.waitForEvent('download');
  await page.getByRole('button', { name: chartWords.svg }).click();
  const svg = readFileSync(await (await drawn).path(), 'utf8');
  expect(svg).toContain(answersWords.lanes.countered);
  expect(svg).toContain(index.about.title);
});

test('all texts and their links are on one screen, and kin stand out', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/proposals/#lineage');
  await expect(texts(page)).toHaveCount(all);
  await expect(families(page).locator('svg path[vector-effect]')).toHaveCount(99);
  await expect(families(page).locator('svg path[stroke-dasharray]')).toHaveCount(35);
  expect(await tooWide(page)).toEqual([]);
  const { height, beyond } = await families(page)
    .locator('[data-drawing]')
    .evaluate((drawing) => {
      const frame = drawing.getBoundingClientRect();
      const outside = [...drawing.querySelectorAll('[data-mark]')].filter((mark) => {
        const { left, right } = mark.getBoundingClientRect();
        return left + 8 < frame.left || right - 8 > frame.right;
      });
      return { height: frame.height, beyond: outside.length };
    });
  expect(height).toBeLessThan(700);
  expect(beyond).toBe(0);

  // Two before it and 46 after it, read off the links.
  const paris = families(page).locator(`[data-mark="${PARIS}"]`);
  await paris.hover();
  await expect(families(page).locator('g.opacity-30 > [data-mark]')).toHaveCount(all - 49);
  await expect(card(page)).toContainText('Hamas: countered');
  await expect(card(page)).toContainText('US-drafted two-phase plan');
  await paris.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/proposals/${PARIS}/`);
});

test('no label of a picture lies on another or leaves its drawing, at any width', async ({
  page,
}) => {
  await open(page, '/proposals/');
  await expect(texts(page)).toHaveCount(all);
  for (const width of [320, 390, 768, 1024, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(labelsInTheWay), `at ${width} px`).toEqual([]);
    expect(await tooWide(page), `at ${width} px`).toEqual([]);
  }
});

test.describe('on a phone, without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  test('the sentence is on the first screen, the lineage is a list with the state of each', async ({
    page,
  }) => {
    await page.goto('/proposals/');
    await expect(answers(page).locator('[data-sentence]')).toBeInViewport({ ratio: 1 });
    await expect(marks(page)).toHaveCount(222);
    await expect(texts(page).first()).toBeHidden();
    const item = page
      .getByRole('region', { name: words.lineage.title })
      .getByRole('listitem')
      .filter({ hasText: /^22 Nov 2023 Truce agreement/ });
    for (const part of [answersWords.lineage.agreed, 'Israel', 'Hamas', 'accepted'])
      await expect(item).toContainText(part);
    await expect(item).toBeVisible();
  });
});
