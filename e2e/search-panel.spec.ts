import type { Locator } from '@playwright/test';
import { searching } from '../src/messages/en/searching.ts';
import { violations } from './axe.ts';
import { addressOf, expect, open, test, type Page } from './fixtures.ts';
import { smallTargets, tooWide } from './layout.ts';
import { panelField, retype } from './parts.ts';

/* The search over a page. What is to be found was read off the data by a person. */

const dialog = (page: Page) => page.getByRole('dialog', { name: searching.title });
const group = (page: Page, name: string) => dialog(page).getByRole('region', { name });
const results = (within: Locator) => within.locator('[data-result]');

/** Looks for something; the first result of a group follows. */
async function look(page: Page, query: string): Promise<void> {
  await retype(panelField(page), query);
}

test('answers stand over the page, in groups, with what matches and why', async ({ page }) => {
  await open(page, '/about/');
  await page.keyboard.press('/');
  const accounts = group(page, searching.groups.accounts);

  await test.step('a number is found as the sentence writes it, and marked there', async () => {
    await look(page, '1500');
    const found = accounts.getByRole('link', {
      name: '1,500 prisoners would be freed in the first phase.',
      exact: true,
    });
    await expect(found.locator('mark')).toHaveText('1,500');
    await expect(page).toHaveURL('/about/');
  });

  await test.step('a ratio is a ratio, whatever the words', async () => {
    await look(page, '10:1');
    await expect(results(accounts).first()).toHaveText(
      'Prisoners would be freed at an overall ratio of 10 to one hostage.',
    );
    await expect(accounts).toContainText(searching.why.ratio('10'));
  });

  await test.step('a party and its answer find the answer', async () => {
    await look(page, 'Israel rejected');
    await expect(accounts.getByRole('listitem').first()).toContainText('Israel: Rejected');
    await expect(group(page, searching.groups.proposals)).toContainText(
      searching.why.answer('Israel', 'Rejected'),
    );
  });

  await test.step('a name with a slip finds the person and their rounds', async () => {
    await look(page, 'Witkov');
    const people = group(page, searching.groups.people);
    const found = results(people).first();
    await expect(found).toHaveText('Steve Witkoff');
    await expect(found).toHaveAttribute('href', /^\/people\/[a-z-]+\/$/);
    await expect(people.locator('summary').first()).toHaveText('Named in 17 rounds');
  });

  await test.step('an issue and a place lead to their pages', async () => {
    await look(page, 'Philadelphi corridor');
    const issue = results(group(page, searching.groups.issues)).first();
    await expect(issue).toHaveText('Corridors');
    await expect(issue).toHaveAttribute('href', '/issues/corridor/');
    await expect(group(page, searching.groups.issues)).toContainText('Philadelphi corridor');
    await look(page, 'Sharm');
    const place = results(group(page, searching.groups.places)).first();
    await expect(place).toHaveText('Sharm el-Sheikh');
    await expect(place).toHaveAttribute('href', '/venues/sharm-el-sheikh/');
  });

  await test.step('a day finds the round of that day, and one that can be read in two ways says how', async () => {
    await look(page, '28/01/2024');
    await expect(results(group(page, searching.groups.rounds)).first()).toHaveText(
      'Paris talks, January 2024',
    );
    await look(page, '03/04/2024');
    await expect(dialog(page)).toContainText(searching.assumed('3 Apr 2024'));
  });

  await test.step('the id of an account finds it alone', async () => {
    await look(page, 'https://example.org/#cla-hjidc');
    await expect(accounts.getByRole('listitem')).toHaveCount(1);
    await expect(results(accounts).first()).toHaveAttribute(
      'href',
      '/rounds/2024-02-23-paris/#cla-hjidc',
    );
  });

  await test.step('it can be cited without leaving the page', async () => {
    await accounts.getByRole('link', { name: /^Cite/ }).click();
    const cite = page.getByRole('dialog').filter({ hasText: 'cla-hjidc' }).last();
    await expect(cite.getByRole('button', { name: 'Copy' }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panelField(page)).toBeVisible();
    await expect(page).toHaveURL('/about/');
  });

  await test.step('all rounds are a step away', async () => {
    await look(page, 'Witkov');
    await group(page, searching.groups.rounds)
      .getByRole('link', { name: searching.allRounds })
      .click();
    await expect(dialog(page)).toHaveCount(0);
    await expect.poll(() => addressOf(page)).toBe('/?q=Witkov');
  });
});

test('the keyboard goes through what was found, and the numbers are said', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/about/');
  await page.keyboard.press('/');
  await look(page, 'Philadelphi corridor');
  const all = results(dialog(page));
  await expect(all.first()).toBeVisible();
  await expect(
    dialog(page)
      .getByRole('status')
      .filter({ hasText: /\d accounts/ }),
  ).toHaveCount(1);

  await test.step('the arrows go from the field through the groups, and back', async () => {
    await panelField(page).press('ArrowDown');
    await expect(all.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(all.nth(1)).toBeFocused();
    for (const _ of [1, 2]) await page.keyboard.press('ArrowUp');
    await expect(panelField(page)).toBeFocused();
  });

  await test.step('more of a kind go on where the button was', async () => {
    const accounts = group(page, searching.groups.accounts);
    const before = await accounts.getByRole('listitem').count();
    await accounts.getByRole('button').press('Enter');
    await expect(accounts.getByRole('listitem').nth(before).locator('[data-result]')).toBeFocused();
  });

  await test.step('on a phone it fills the window, and everything in it can be hit', async () => {
    expect(await dialog(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    expect(await tooWide(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  await test.step('Enter in the field leads to the first result, and there to its page', async () => {
    await panelField(page).press('Enter');
    await expect(all.first()).toBeFocused();
    const to = (await all.first().getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
    await expect(page).toHaveURL(to);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  await test.step('and one to an account leads to it on its page', async () => {
    await page.keyboard.press('/');
    await look(page, 'Philadelphi corridor');
    const account = results(group(page, searching.groups.accounts)).first();
    const to = (await account.getAttribute('href')) ?? '';
    await account.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
    await expect(page).toHaveURL(to);
    await expect(page.locator('[data-landed]')).toBeFocused();
  });

  await test.step('it closes by its button, and what nothing has says so', async () => {
    await page.keyboard.press('/');
    await look(page, 'zqxjkvbwpf');
    await expect(dialog(page)).toContainText(searching.nothing('zqxjkvbwpf'));
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialog(page)).toHaveCount(0);
  });
});

test('where what is searched cannot be had, the search says so and tries again', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/^request failed: \/data\/search\.json/);
  expectTrouble(/^console error: Failed to load resource: .*\/data\/search\.json/);
  await page.route('**/data/search.json*', (route) => route.abort());
  await open(page, '/about/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(dialog(page)).toContainText(searching.failed, { timeout: 30_000 });
  await page.unroute('**/data/search.json*');
  await dialog(page).getByRole('button', { name: searching.retry }).click();
  await look(page, 'Witkoff');
  await expect(results(dialog(page)).first()).toBeVisible();
});
