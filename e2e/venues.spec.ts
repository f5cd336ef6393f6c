import { venueWords } from '../src/messages/en/venues.ts';
import { words } from '../src/messages/words.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { cards } from './parts.ts';

/*
 * Where rounds were held, and how often. The numbers were counted off the files of the rounds by a person, not read
 * off the page.
 */

const map = (page: Page) => page.locator('figure#map');
const bars = (page: Page) => page.locator('figure#by-year');
const marks = (page: Page) => map(page).locator('[data-mark]');
const rowOf = (page: Page, place: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: place }) });

/** Labels of drawings that lie on each other, or reach beyond the drawing with what stands before it. */
const clashes = (page: Page) =>
  page.evaluate(() => {
    const wrong: string[] = [];
    for (const drawing of document.querySelectorAll('[data-drawing]')) {
      const frame = drawing.getBoundingClientRect();
      const labels = [...drawing.querySelectorAll('[data-label]')]
        .map((label) => ({
          text: label.textContent,
          size: Number.parseFloat(getComputedStyle(label).fontSize),
          box: label.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0);
      for (const [i, { text, size, box }] of labels.entries()) {
        if (size < 12) wrong.push(`${text} is of ${size} pixels`);
        if (box.left < frame.left - 1 || box.right > frame.right + 1)
          wrong.push(`${text} leaves its drawing`);
        for (const other of labels.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // The box of a line of letters is higher than they are.
          if (across > 1 && down > 4) wrong.push(`${text} lies on ${other.text}`);
        }
      }
    }
    return wrong;
  });

test('where rounds were held, and how often, is told in two actions from the home page', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('link', { name: words.site.places, exact: true }).first().click();
  await expect(page).toHaveURL('/venues/');
  const sentence = map(page).locator('[data-sentence]');
  await expect(sentence).toHaveText(
    'Of 152 rounds, 122 are known to have been held at 18 places, most in Cairo (51), Doha (44) and New York (8). Of 30 rounds no source names a place. 7 rounds were held at several places, and count at each. ',
  );
  await expect(sentence).toBeInViewport();
  await expect(marks(page)).toHaveCount(16);
  await expect(map(page).getByRole('link', { name: /^Doha, Qatar: / })).toHaveAccessibleName(
    'Doha, Qatar: 44 rounds, first about 7–9 Oct 2023, last 29 Sep – 4 Oct 2025',
  );

  await test.step('one action more: the rounds of a place', async () => {
    await map(page)
      .getByRole('link', { name: /^Paris, France: 3 rounds/ })
      .click();
    await expect(page).toHaveURL('/venues/paris/');
    await expect(page.getByText('3 of 152 rounds, the first 28 Jan 2024')).toBeInViewport();
    const rounds = page.getByRole('main').locator('section li');
    await expect(rounds.filter({ hasText: 'Paris talks, January 2024' })).toContainText(
      /28 Jan 2024 · .*Framework tabled.*Tabled: US-drafted two-phase plan, January 2024; Paris framework, January 2024/,
    );
    await expect(rounds.filter({ hasText: 'Paris meeting, May 2024' })).toContainText(
      'Talks continue',
    );
  });
});

test('each place has its rounds by year, and the table says the same', async ({ page }) => {
  await open(page, '/venues/');
  // 2023 to 2026; all; what has no bar is none.
  for (const [place, counts] of [
    ['Cairo', [4, 25, 16, 6]],
    ['Doha', [11, 20, 13, 0]],
    ['New York', [0, 2, 4, 2]],
    [venueWords.nowhere, [10, 12, 8, 0]],
  ] as const) {
    const told = counts.flatMap((count, i) =>
      count > 0 ? [`${place}, ${2023 + i}: ${count} rounds`] : [],
    );
    await expect(
      bars(page).getByRole('link', { name: new RegExp(`^${place}, 20\\d\\d: `) }),
    ).toHaveCount(told.length);
    for (const name of told)
      await expect(bars(page).getByRole('link', { name, exact: true })).toBeVisible();
    const cells = rowOf(page, place).getByRole('cell');
    const sum = counts.reduce<number>((all, count) => all + count, 0);
    await expect(cells.first()).toHaveText(String(sum));
    expect((await cells.allInnerTexts()).slice(-4)).toEqual(
      counts.map((count) => (count > 0 ? String(count) : words.empty.mark)),
    );
  }
  await expect(rowOf(page, 'Cairo')).toContainText('9 Nov 2023');
  // Eighteen places, those of which no place is known, and the heads.
  await expect(page.getByRole('row')).toHaveCount(20);

  await test.step('a bar leads to the rounds of its year', async () => {
    await bars(page).getByRole('link', { name: 'Cairo, 2025: 16 rounds' }).click();
    await expect(page).toHaveURL('/venues/cairo/#from-2025');
    const year = page.getByRole('region', { name: '2025 16 rounds' });
    await expect(year).toBeInViewport();
    await expect(year.getByRole('listitem')).toHaveCount(16);
  });

  await test.step('who mediated there most', async () => {
    const mediators = page.locator('section', {
      has: page.getByRole('heading', { name: venueWords.one.mediators }),
    });
    expect((await mediators.getByRole('listitem').allInnerTexts()).slice(0, 3)).toEqual([
      'Egypt 48',
      'Qatar 24',
      'United States 18',
    ]);
    await mediators.getByRole('link', { name: 'Qatar' }).click();
    await expect(page).toHaveURL('/?venue=cairo&mediator=qatar');
    await expect(page.getByText('24 of 152 rounds').first()).toBeVisible();
  });
});

test('what a map has no point for stands beside it, and rounds without a place can be shown', async ({
  page,
}) => {
  await open(page, '/venues/');
  await expect(page.getByRole('listitem').filter({ hasText: /^Israel 3$/ })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^Jordan 1$/ })).toBeVisible();
  await page.getByRole('link', { name: venueWords.nowhereLink }).click();
  await expect(page).toHaveURL('/?venue=none');
  await expect(page.getByText('30 of 152 rounds').first()).toBeVisible();
  await expect(cards(page)).toHaveCount(30);

  await test.step('the facet of venues offers the same, with its count', async () => {
    await page.goto('/');
    await page.getByText(words.round.untitledVenue, { exact: true }).first().click();
    await expect(page).toHaveURL('/?venue=none');
    await expect(cards(page)).toHaveCount(30);
  });

  await test.step('of which only the country is known has a page without a map', async () => {
    await open(page, '/venues/israel/');
    await expect(page.getByText(venueWords.one.countryOnly)).toBeVisible();
    await expect(page.getByText('3 of 152 rounds')).toBeVisible();
  });
});

test('the map is one stop of the Tab key, and tells of each place', async ({ page }) => {
  await open(page, '/venues/');
  await expect(map(page).locator('[data-mark][tabindex="0"]')).toHaveCount(1);
  await marks(page).first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const told = map(page).locator('[data-of]');
  await expect(told).toContainText('New York, United States');
  await expect(told).toContainText('8 rounds, first 25 Mar 2024, last 21 May 2026');
  await expect(told).toContainText('Agreement 1 · Framework tabled 4 · Talks continue 3');
  await page.keyboard.press('Escape');
  await expect(told).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/venues/new-york/');
});

test('the place of a round leads to its page, and back', async ({ page }) => {
  await open(page, '/rounds/2024-02-23-paris/');
  await page.getByRole('main').getByRole('link', { name: 'Paris, France' }).click();
  await expect(page).toHaveURL('/venues/paris/');
  await page.getByRole('link', { name: 'Paris talks, February 2024' }).click();
  await expect(page).toHaveURL('/rounds/2024-02-23-paris/');
});

test('no label lies on another or leaves its drawing, at any width', async ({ page }) => {
  for (const path of ['/venues/', '/venues/cairo/', '/venues/miami/']) {
    await open(page, path);
    for (const width of [320, 390, 640, 900, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await clashes(page), `${path} at ${width}`).toEqual([]);
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the map stands, with its land, its links and its list', async ({ page }) => {
    await page.goto('/venues/');
    const land = map(page).locator('path').first();
    const box = await land.boundingBox();
    expect(box?.width).toBeGreaterThan(500);
    await expect(marks(page)).toHaveCount(16);
    await expect(rowOf(page, 'Oslo')).toContainText('Oslo, Norway');
    await map(page)
      .getByRole('link', { name: /^Oslo, / })
      .click();
    await expect(page).toHaveURL('/venues/oslo/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oslo, Norway');
  });
});

test('a phone shows the answer and the map on its first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/venues/');
  await expect(map(page).locator('[data-sentence]')).toBeInViewport({ ratio: 1 });
  await expect(map(page).locator('[data-drawing]')).toBeInViewport({ ratio: 1 });
});
