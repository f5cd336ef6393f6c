import { issueWords } from '../src/messages/en/issues.ts';
import { tabledWords } from '../src/messages/en/tabled.ts';
import { words } from '../src/messages/words.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { trayBar } from './parts.ts';

/*
 * One issue through all proposals, and the picture of all that was tabled. The numbers were counted off the data by a
 * person, not read off the page.
 */

const figure = (page: Page, id = 'picture') => page.locator(`figure#${id}`);
const marks = (page: Page, id?: string) => figure(page, id).locator('[data-mark]:visible');
const steps = (page: Page) => page.locator('ol.steps > li');
const choose = (page: Page, label: string, option: string | { label: string }) =>
  page.getByRole('combobox', { name: label, exact: true }).selectOption(option);

test('how many aid trucks a day all proposals ask for is told in two actions', async ({ page }) => {
  await open(page, '/');
  await page
    .getByRole('navigation', { name: words.site.nav })
    .getByRole('link', { name: 'Issues' })
    .click();
  await page.getByRole('link', { name: 'Aid', exact: true }).click();
  await expect(page).toHaveURL('/issues/humanitarian-aid/');
  const sentence = figure(page).locator('[data-sentence]');
  await expect(sentence).toBeInViewport();
  await expect(sentence).toContainText(
    '17 of 114 proposals give a number of trucks a day: from 200 or about 300 (22 Nov 2023) to 600 (31 May 2026)',
  );
  await expect(sentence).toContainText('the highest is 1,000 (26 May 2025)');
  await expect(marks(page)).toHaveCount(17);
  await expect(marks(page).first()).toHaveAccessibleName(
    /^Truce agreement of 22 November 2023, 22 Nov 2023: 200 or about 300 trucks a day; 2 accounts each; tabled by Qatar, Egypt and (?:the )?United States/,
  );

  await test.step('largest first, the list begins with the largest, and the address says so', async () => {
    await choose(page, issueWords.sort, { label: issueWords.byValue });
    await expect(page).toHaveURL('/issues/humanitarian-aid/?sort=value');
    await expect(steps(page).first()).toContainText('1,000 trucks a day');
    await expect(steps(page).nth(1)).toContainText('600 trucks a day');
  });

  await test.step('another term is another picture', async () => {
    await choose(page, issueWords.scope, 'fuel-trucks');
    await expect(page).toHaveURL('/issues/humanitarian-aid/?scope=fuel-trucks&sort=value');
    await expect(marks(page)).toHaveCount(7);
    await page.goBack();
    await expect(marks(page)).toHaveCount(17);
  });
});

test('who moved on withdrawal, and when, is told in two actions', async ({ page }) => {
  await open(page, '/');
  await page
    .getByRole('navigation', { name: words.site.nav })
    .getByRole('link', { name: 'Issues' })
    .click();
  await page.getByRole('link', { name: 'Israeli withdrawal', exact: true }).click();
  await expect(figure(page).locator('[data-sentence]')).toHaveText(
    /^47 of 114 proposals speak of it, tabled 5 by Israel, 12 by Hamas and other Palestinian groups, 26 by mediators and 4 by others or by several sides; 8 statements of parties stand beside them\.\s*$/,
  );
  // Every proposal that speaks of it, and what the parties said with a date: all eight have one.
  await expect(marks(page)).toHaveCount(55);
  await expect(steps(page)).toHaveCount(47);

  await test.step('of one side, what it tabled and what it said', async () => {
    await choose(page, issueWords.side, { label: 'Hamas and other Palestinian groups' });
    await expect(page).toHaveURL('/issues/withdrawal/?side=palestinian-groups');
    await expect(steps(page)).toHaveCount(12);
    await expect(
      page.getByRole('region', { name: issueWords.positions }).getByRole('listitem'),
    ).toHaveCount(4);
  });

  await test.step('what was said stands among what was tabled, by date', async () => {
    await page.getByLabel(issueWords.positionsAmong).check();
    await expect(steps(page)).toHaveCount(16);
    await expect(page).toHaveURL('/issues/withdrawal/?side=palestinian-groups&positions=among');
  });
});

test('two marks that are chosen lead to their comparison', async ({ page }) => {
  await open(page, '/issues/hostages-released/');
  for (const name of [/^Paris framework, January 2024, /, /^Israeli proposal of 27 May 2024, /]) {
    await marks(page).and(page.getByRole('link', { name })).hover();
    const card = figure(page).locator('[data-of]');
    await expect(card).toContainText(/\d+ hostages/);
    await card.getByRole('checkbox').check();
  }
  await trayBar(page).getByRole('link', { name: words.tray.compare }).click();
  await expect(page).toHaveURL(
    '/compare/?p=2024-01-28-paris-framework.2024-05-27-israeli-proposal',
  );
});

test('a picture is one stop of the Tab key, and arrow keys go through it', async ({ page }) => {
  await open(page, '/issues/hostages-released/');
  const all = marks(page);
  await expect(all.first()).toHaveAttribute('tabindex', '0');
  await expect(figure(page).locator('[data-mark][tabindex="0"]:visible')).toHaveCount(1);
  await all.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(all.nth(1)).toBeFocused();
  await expect(figure(page).locator('[data-of]')).toBeVisible();
  await page.keyboard.press('End');
  await expect(all.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(all.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(figure(page).locator('[data-of]')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/proposals\/2023-10-23-[\w-]+\/#pro-\w+$/);
});

test('who says so and by when hold for the picture as for the list', async ({ page }) => {
  await open(page, '/issues/humanitarian-aid/?asof=2024-03-31');
  // By then trucks of three texts had been reported; those of Paris in January only later.
  await expect(marks(page)).toHaveCount(3);
  await expect(steps(page)).toHaveCount(3);
  await expect(page.getByText(/^Not shown: /)).toBeVisible();
});

test('what is reckoned stands apart from what is stated', async ({ page }) => {
  await open(page, '/issues/exchange-ratio/');
  await expect(page.getByRole('heading', { name: issueWords.computed })).toBeVisible();
  // Of 22 proposals numbers of both are known; in one of them they are of different phases.
  await expect(marks(page, 'sums-picture')).toHaveCount(21);
  await expect(figure(page, 'sums-picture').locator('[data-sentence]')).toContainText(
    'It can be computed for 21 proposals',
  );
  await expect(marks(page)).toHaveCount(7);
});

test('the matrix has every issue with how many proposals have it', async ({ page }) => {
  await open(page, '/issues/');
  const lines = figure(page, 'matrix')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') });
  const first = lines.filter({ hasText: 'Pause' }).first();
  await expect(first).toContainText('70 proposals');
  await expect(first.locator('[data-mark]')).toHaveCount(70);
  await expect(lines.filter({ hasText: 'Corridors' }).locator('[data-mark]')).toHaveCount(18);
  await expect(figure(page, 'matrix').locator('[data-sentence]')).toContainText(
    'Hostages released stands in most: 73 of 114 proposals.',
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture of an issue stands, with its sentence and its list', async ({ page }) => {
    await page.goto('/issues/humanitarian-aid/');
    await expect(marks(page)).toHaveCount(17);
    await expect(figure(page).locator('[data-sentence]')).toContainText('17 of 114 proposals');
    await expect(steps(page).first()).toContainText('200 or about 300 trucks a day');
    await marks(page).last().click();
    await expect(page).toHaveURL(/\/proposals\/2026-05-31-hamas-demands\/#pro-/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('numbers go downwards in time, and a finger shows the card before it opens anything', async ({
    page,
  }) => {
    await open(page, '/issues/humanitarian-aid/');
    await expect(marks(page)).toHaveCount(17);
    const [one, two] = [marks(page).nth(3), marks(page).nth(9)];
    const boxes = [await one.boundingBox(), await two.boundingBox()];
    expect(boxes[1]?.y ?? 0).toBeGreaterThan((boxes[0]?.y ?? 0) + 100);
    await one.tap();
    await expect(page).toHaveURL('/issues/humanitarian-aid/');
    await figure(page).locator('[data-of]').getByRole('link').first().tap();
    await expect(page).toHaveURL(/\/proposals\//);
  });
});

test('the home page shows what was tabled, and a stretch of its time chooses the rounds', async ({
  page,
}) => {
  await open(page, '/');
  const picture = figure(page, 'tabled');
  await expect(picture.getByRole('heading', { name: tabledWords.title })).toBeVisible();
  // Figures of the four key issues: as many as there are in the list of proposals.
  await expect(picture.locator('[data-mark]')).not.toHaveCount(0);

  await test.step('a chapter, by the list', async () => {
    await page.getByLabel(tabledWords.chapters).selectOption({ label: 'Two Paris frameworks' });
    await expect(page).toHaveURL('/?from=2024-01-21&to=2024-03-02');
    await expect(page.getByText('12 of 152 rounds').first()).toBeVisible();
    await page.getByLabel(tabledWords.chapters).selectOption({ label: tabledWords.all });
    await expect(page).toHaveURL('/');
  });

  await test.step('a stretch, drawn with the mouse', async () => {
    await picture.locator('[data-drawing]').scrollIntoViewIfNeeded();
    const box = await picture.locator('[data-drawing] svg').first().boundingBox();
    if (!box) throw new Error('no drawing');
    const y = box.y + box.height - 40;
    await page.mouse.move(box.x + box.width * 0.5, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/\?from=2025-0[23]-\d\d&to=2025-0[56]-\d\d$/);
  });

  await test.step('the name of a strip leads to its issue', async () => {
    await picture.getByRole('link', { name: 'Hostages released', exact: true }).click();
    await expect(page).toHaveURL('/issues/hostages-released/');
  });
});
