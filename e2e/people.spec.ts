import { peopleWords } from '../src/messages/en/people.ts';
import { searching } from '../src/messages/en/searching.ts';
import { words } from '../src/messages/words.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { panelField, retype } from './parts.ts';

/*
 * Who was in the room. All numbers were counted by a person from the mediators and delegations in the data files: a
 * delegation counts where a source says that it was there.
 */

const WITKOFF =
  'Named in 17 of 152 rounds, January 2025 to December 2025: most often in Doha (6), Cairo (2) and New York (2). Of 4 no source names a place. 3 were announcements by one side, which are no meetings.';

const figure = (page: Page) => page.locator('figure[data-picture]');
const sentence = (page: Page) => figure(page).locator('[data-sentence]');
/** The marks of the row of somebody, or of a place. */
const marksOf = (page: Page, row: string) => page.locator(`[data-mark^="${row} "]`);

test.describe('how often an envoy came, and where, is two actions from the home page', () => {
  test('by search: typing a name, and a click', async ({ page }) => {
    await open(page, '/');
    await page.keyboard.press('/');
    await retype(panelField(page), 'Witkoff');
    await page
      .getByRole('dialog')
      .getByRole('region', { name: searching.groups.people })
      .getByRole('link', { name: 'Steve Witkoff', exact: true })
      .click();
    await expect(page).toHaveURL('/people/steve-witkoff/');
    await expect(sentence(page)).toHaveText(WITKOFF);
    await expect(sentence(page)).toBeInViewport({ ratio: 1 });
  });

  test('by the list of people: two clicks, also on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '/');
    await page.getByRole('contentinfo').getByRole('link', { name: words.site.people }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(peopleWords.title);
    await page.getByRole('table').getByRole('link', { name: 'Steve Witkoff' }).click();
    await expect(sentence(page)).toHaveText(WITKOFF);
    await expect(sentence(page)).toBeInViewport({ ratio: 1 });
    await expect(marksOf(page, 'doha').first()).toBeInViewport();
  });
});

test('the list of people has everybody, and the drawing those in most rounds', async ({ page }) => {
  await open(page, '/people/');
  await expect(sentence(page)).toHaveText(
    '58 people are named as having taken part in 117 of 152 rounds, most often Mohammed bin Abdulrahman Al Thani (44), David Barnea (31) and Khalil al-Hayya (28).',
  );
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(59);
  await expect(rows.nth(1)).toContainText('Qatar · prime minister and foreign minister');
  await expect(rows.nth(1)).toContainText('44');
  await expect(rows.nth(1)).toContainText('Oct 2023 to Dec 2025');
  await test.step('one mark a round', async () => {
    await expect(marksOf(page, 'mohammed-bin-abdulrahman-al-thani')).toHaveCount(44);
    await expect(marksOf(page, 'david-barnea')).toHaveCount(31);
    await expect(marksOf(page, 'steve-witkoff')).toHaveCount(17);
    // The 18 in most rounds: the last with a row came to five.
    await expect(figure(page).locator('[data-mark]:not([data-mark*=" "])')).toHaveCount(18);
    await expect(marksOf(page, 'zaher-jabarin')).toHaveCount(0);
  });
  await test.step('those who came for one actor', async () => {
    await page.getByLabel(peopleWords.actor).selectOption('Qatar (4)');
    await expect(page).toHaveURL('/people/?for=qatar');
    await expect(sentence(page)).toHaveText(
      '4 people are named as having come for Qatar, in 52 of 152 rounds, most often Mohammed bin Abdulrahman Al Thani (44), Majed Al-Ansari (5) and Tamim bin Hamad Al Thani (4).',
    );
    await expect(rows).toHaveCount(5);
  });
  await test.step('the order of the list', async () => {
    await page.getByLabel(peopleWords.sort).selectOption(peopleWords.sorts.name);
    await expect(page).toHaveURL('/people/?for=qatar&sort=name');
    await expect(rows.nth(1)).toContainText('Abdullah Al Sulaiti');
    await page.goBack();
    await expect(rows.nth(1)).toContainText('Mohammed bin Abdulrahman Al Thani');
  });
});

test('arrow keys go through the marks in one stop of the Tab key, and Enter opens the round', async ({
  page,
}) => {
  await open(page, '/people/steve-witkoff/');
  const row = page.getByRole('link', { name: 'Doha, 6 rounds' });
  await row.focus();
  await page.keyboard.press('ArrowRight');
  const first = page.getByRole('link', {
    name: 'Doha: 10–17 Jan 2025, Doha talks and the ceasefire agreement, January 2025',
  });
  await expect(first).toBeFocused();
  const card = figure(page).locator('[data-of]');
  await expect(card).toContainText(
    'Mediator for United States, incoming special envoy to the Middle East',
  );
  await page.keyboard.press('ArrowRight');
  await expect(card).toContainText('Doha talks and the Witkoff bridge proposal, March 2025');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/rounds/2025-03-10-doha/');
});

test('the page of a person has offices, places, companions and rounds, each leading on', async ({
  page,
}) => {
  await open(page, '/people/khalil-al-hayya/');
  const section = (name: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(sentence(page)).toContainText('Named in 28 of 152 rounds');
  await test.step('offices, with from when to when', async () => {
    const offices = section(peopleWords.offices).getByRole('listitem');
    await expect(offices).toHaveCount(4);
    await expect(offices.first()).toContainText('Member of the political bureau');
  });
  await test.step('every round, the last first, with the account that names them', async () => {
    const rounds = section(peopleWords.attended).locator('ol > li');
    await expect(rounds).toHaveCount(28);
    const january = rounds.filter({ hasText: 'Doha talks and the ceasefire agreement' });
    await expect(january).toContainText('Delegation of Hamas');
    await expect(january.getByRole('link', { name: 'David Barnea' })).toHaveAttribute(
      'href',
      '/people/david-barnea/',
    );
    await january.getByRole('link', { name: /^The account that names Khalil al-Hayya/ }).click();
    await expect(page).toHaveURL(/\/rounds\/2025-01-10-doha\/#cla-/);
    await expect(page.locator('[data-landed]')).toContainText('Hayya');
    await page.goBack();
  });
  await test.step('a place leads to the rounds there, as cards', async () => {
    await open(page, '/people/steve-witkoff/');
    await section(peopleWords.where)
      .getByRole('link', { name: /^Doha: / })
      .click();
    await expect(page).toHaveURL('/?venue=doha&person=steve-witkoff');
    await expect(page.getByText('6 of 152 rounds').first()).toBeVisible();
  });
});

test('rounds can be filtered by who is named in them', async ({ page }) => {
  await open(page, '/');
  const people = page.getByRole('group', { name: words.search.facets.person });
  await test.step('those in most rounds stand open, all can be reached', async () => {
    await expect(people.getByRole('checkbox')).toHaveCount(7);
    await expect(people.getByRole('checkbox').first()).toHaveAccessibleName(
      /Mohammed bin Abdulrahman Al Thani\s+44/,
    );
    await people.getByText(words.search.more(51)).click();
    await expect(people.getByRole('checkbox')).toHaveCount(58);
  });
  await test.step('a choice narrows the rounds, stands as a chip and in the address', async () => {
    await people.getByRole('checkbox', { name: /^William Burns/ }).check();
    await expect(page).toHaveURL('/?person=william-burns');
    await expect(page.getByText('24 of 152 rounds').first()).toBeVisible();
    await people.getByRole('checkbox', { name: /^Brett McGurk/ }).check();
    // Within a facet choices widen: 24 with the one, 10 with the other, 5 with both.
    await expect(page.getByText('29 of 152 rounds').first()).toBeVisible();
    await page.getByRole('button', { name: words.search.remove('William Burns') }).click();
    await expect(page).toHaveURL('/?person=brett-mcgurk');
    await expect(page.getByText('10 of 152 rounds').first()).toBeVisible();
  });
  await test.step('the last name and a place, typed, are those filters', async () => {
    await page.keyboard.press('/');
    await retype(panelField(page), 'Witkoff Cairo');
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /^2 rounds: / })
      .click();
    await expect(page).toHaveURL('/?venue=cairo&person=steve-witkoff');
    await expect(page.getByText('2 of 152 rounds').first()).toBeVisible();
  });
});

test('a name on a card leads to the page of the person', async ({ page }) => {
  await open(page, '/?person=philippe-lalliot');
  await page.getByRole('article').getByRole('link', { name: 'Philippe Lalliot' }).click();
  await expect(page).toHaveURL('/people/philippe-lalliot/');
  await expect(sentence(page)).toContainText('Named in 1 of 152 rounds, January 2024');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing, its links and the whole list stand', async ({ page }) => {
    await page.goto('/people/');
    await expect(marksOf(page, 'steve-witkoff')).toHaveCount(17);
    await expect(page.getByLabel(peopleWords.actor)).toBeHidden();
    await page.getByRole('table').getByRole('link', { name: 'Ronen Bar' }).click();
    await expect(sentence(page)).toContainText('Named in 14 of 152 rounds');
    await marksOf(page, 'doha').first().click();
    await expect(page).toHaveURL(/\/rounds\//);
  });
});

test('no label of a drawing lies on another or leaves the window, at any width', async ({
  page,
}) => {
  for (const path of ['/people/', '/people/khalil-al-hayya/'])
    for (const width of [320, 390, 820, 1024, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, path);
      expect(await page.evaluate(labelTrouble), `${path} at ${width}`).toEqual([]);
    }
});

/** In the page: labels that touch each other, or reach beyond the window, and texts smaller than 12 pixels. */
function labelTrouble(): string[] {
  const labels = [...document.querySelectorAll('figure [data-label]')].filter(
    (label) => label.getClientRects().length > 0,
  );
  const boxes = labels.map((label) => ({
    text: label.textContent,
    box: label.getBoundingClientRect(),
    size: Number.parseFloat(getComputedStyle(label).fontSize),
  }));
  const { clientWidth } = document.documentElement;
  return boxes.flatMap(({ text, box, size }, i) => [
    ...(box.left < 0 || box.right > clientWidth ? [`${text} leaves the window`] : []),
    ...(size < 12 ? [`${text} has ${size} px`] : []),
    ...boxes
      .slice(i + 1)
      .filter(
        (other) =>
          other.box.left < box.right &&
          box.left < other.box.right &&
          other.box.top < box.bottom &&
          box.top < other.box.bottom,
      )
      .map((other) => `${text} lies on ${other.text}`),
  ]);
}
