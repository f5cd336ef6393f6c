import { words } from '../src/messages/words.ts';
import { expect, open, test } from './fixtures.ts';
import { smallTargets, tooWide } from './layout.ts';
import { card, cards, retype, searchField } from './parts.ts';
import { index } from './site.ts';

/* What the home page shows before anybody has asked for anything, and the ways into it. */

/** The turning points as a person reads them off the data: what is told of each, and its first figures. */
const POINTS = [
  ['22 Nov 2023', 'Truce agreement of 22 November 2023', '4 days', '50 hostages'],
  ['28 Jan 2024', 'Paris framework, January 2024', '6 weeks', '35 hostages'],
  ['6 May 2024', 'Egyptian-Qatari text accepted by Hamas, May 2024', '33 hostages'],
  ['31 May', 'Biden makes the three-phase proposal public, 31 May 2024', 'Framework tabled'],
  ['16 Aug 2024', 'US bridging proposal, August 2024', 'Framework tabled'],
  ['15 Jan 2025', 'Agreement of 15 January 2025', '42 days', '33 hostages'],
  ['29 May 2025', 'Witkoff framework (60 days), May 2025', '60 days', '10 hostages'],
  ['29 Sep 2025', 'Trump 20-point plan, September 2025', 'Framework tabled'],
  ['9 Oct 2025', 'First-phase agreement, October 2025', '20 hostages'],
] as const;

/** The rounds of each chapter, counted in the data, newest first. */
const CHAPTERS = [
  ['The 20 points and after', 25],
  ['Extensions and the 60-day texts', 26],
  ['The January 2025 agreement', 14],
  ['The three-phase proposal', 32],
  ['Texts of the spring', 14],
  ['Two Paris frameworks', 12],
  ['After the truce', 10],
  ['First contacts and the November truce', 19],
] as const;

test('home begins with the turning points and their figures, and leads to each chapter', async ({
  page,
}) => {
  await open(page, '/');
  const points = page.getByRole('region', { name: /turning points$/ }).getByRole('listitem');

  await test.step('each turning point has its date, its name and its first figures', async () => {
    await expect(points).toHaveCount(POINTS.length);
    for (const [i, texts] of POINTS.entries())
      for (const text of texts) await expect(points.nth(i)).toContainText(text);
    await expect(points.nth(1)).toContainText('7 of 12 accounts');
    await expect(points.nth(1).getByRole('link')).toHaveAttribute(
      'href',
      '/proposals/2024-01-28-paris-framework/',
    );
  });

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    await test.step(`their first figures are in view at ${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await expect(points.first().getByText('50')).toBeInViewport({ ratio: 1 });
      await expect(points.first().getByText('2 of 3 accounts')).toBeInViewport({ ratio: 1 });
      await expect(searchField(page)).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await tooWide(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    });

  await test.step('every chapter says how many rounds it has, and a link leads to it', async () => {
    const chapters = page.getByRole('navigation', { name: words.home.chapters });
    const entries = await chapters.getByRole('listitem').allInnerTexts();
    expect(entries.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual(
      CHAPTERS.map(([name, count]) => `${name} ${count}`),
    );
    await chapters.getByRole('link', { name: 'After the truce' }).click();
    await expect(page).toHaveURL('/#chapter-after-the-truce');
    const heading = page.getByRole('heading', { name: /^After the truce/ });
    await expect(heading).toBeInViewport();
  });

  await test.step('who types sees the rounds at once, without the turning points', async () => {
    await searchField(page).pressSequentially('philadelphi');
    await expect(points).toHaveCount(0);
    await retype(searchField(page), '');
    await expect(points).toHaveCount(POINTS.length);
  });
});

test('rounds are shown as a list of lines, and on paper in any case', async ({ page }) => {
  test.slow();
  await open(page, '/');
  const paris = card(page, 'Paris talks, January 2024');

  await test.step('a line has date, name, place, outcome and first figures, and no more', async () => {
    await page.getByRole('button', { name: words.search.views.list, exact: true }).click();
    await expect(page).toHaveURL('/?view=list');
    await expect(cards(page)).toHaveCount(index.rounds.length);
    for (const text of ['28 Jan 2024', 'Paris, France', 'Framework tabled', '35'])
      await expect(paris.getByText(text, { exact: true }).first()).toBeVisible();
    await expect(paris.getByText(words.round.mediators, { exact: true })).toBeHidden();
    await expect(paris.getByText(words.round.open)).toBeHidden();
    const summit = card(page, 'Sharm el-Sheikh summit, 13 October 2025');
    expect((await summit.boundingBox())?.height).toBeLessThan(70);
    const pageHeight = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(pageHeight / 900).toBeLessThan(12);
  });

  await test.step('the way to a chapter works there, too', async () => {
    const chapters = page.getByRole('navigation', { name: words.home.chapters });
    await chapters.getByRole('link', { name: 'Two Paris frameworks' }).click();
    await expect(paris).toBeInViewport();
  });

  await test.step('filters stay in view beside the rounds', async () => {
    const dates = page.getByRole('group', { name: words.search.dates, exact: true });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1500);
    await expect(dates).toBeInViewport();
  });

  await test.step('"back" leads to the cards', async () => {
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL('/');
    await expect(paris.getByText(words.round.mediators, { exact: true })).toBeVisible();
  });

  await test.step('on paper all rounds take six sheets at most, and no filter', async () => {
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(6);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('group', { name: words.search.dates })).toHaveCount(0);
    await expect(paris.getByText(words.round.mediators, { exact: true })).toBeHidden();
  });
});

test('filters say what each choice would show, can be skipped, and close on a phone', async ({
  page,
}) => {
  await open(page, '/');

  await test.step('every choice has a count', async () => {
    const choices = page.locator('.filters li');
    const texts = await choices.allTextContents();
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => !/\d$/.test(text.trim()))).toEqual([]);
    await expect(choices.filter({ hasText: words.search.hasTurningPoint })).toContainText('9');
    await expect(choices.filter({ hasText: words.round.untitledVenue })).toContainText('30');
  });

  await test.step('from the search, one step leads past all of them', async () => {
    await page.getByRole('link', { name: words.home.turningPointsOnly }).focus();
    const skip = page.getByRole('link', { name: words.search.skip });
    for (let i = 0; i < 24 && !(await skip.evaluate((el) => el === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: words.search.views.cards })).toBeFocused();
  });

  await test.step('on a phone what closes them says how many rounds there are, and stays in view', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const line = page.locator('.filters > summary');
    await line.click();
    await page
      .locator('.filters li', { hasText: 'Venue not reported' })
      .getByRole('checkbox')
      .check();
    const show = page.getByRole('button', { name: 'Show 30 rounds' });
    await expect(show).toBeInViewport({ ratio: 1 });
    await show.click();
    await expect(show).toBeHidden();
    await expect(line).toBeFocused();
    await expect(line).toBeInViewport();
    await expect(page).toHaveURL('/?venue=none');
    await expect(cards(page)).toHaveCount(30);
  });
});
