import { searching } from '../src/messages/en/searching.ts';
import { words } from '../src/messages/words.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { go, panelField, retype } from './parts.ts';

/*
 * What a journalist comes with, from the home page: at most two actions, and the answer is in view. Opening the search
 * and typing is one, as is a click. The answers were read off the data by a person.
 */

const dialog = (page: Page) => page.getByRole('dialog', { name: searching.title });
const found = (page: Page, name: string) => dialog(page).getByRole('region', { name });

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await retype(panelField(page), query);
}

test('a question takes two actions at most from the home page to its answer', async ({ page }) => {
  await open(page, '/');

  await test.step('a turning point, with its figures, as it stands on the home page', async () => {
    const point = page.getByRole('listitem').filter({ hasText: 'Paris framework, January 2024' });
    await expect(point.first()).toContainText('35 hostages');
    await expect(point.first()).toBeInViewport();
  });

  await test.step('who spoke of ten prisoners for one hostage, and when', async () => {
    await search(page, '10:1');
    const account = found(page, searching.groups.accounts).getByRole('listitem').first();
    await expect(account).toBeInViewport();
    await expect(account).toContainText('a senior source close to the talks, to Reuters');
    await expect(account).toContainText('27 Feb 2024');
    await page.keyboard.press('Escape');
  });

  await test.step('in how many rounds an envoy is named', async () => {
    await search(page, 'Witkov');
    const person = found(page, searching.groups.people).getByRole('listitem').first();
    await expect(person).toContainText('Steve Witkoff');
    await expect(person).toContainText('Named in 17 rounds');
    await expect(person).toBeInViewport();
    await page.keyboard.press('Escape');
  });

  await test.step('what one mediator mediated in one place in one year', async () => {
    await search(page, 'Qatar Doha 2024');
    await dialog(page)
      .getByRole('link', { name: /^19 rounds: / })
      .click();
    await expect(page).toHaveURL('/?venue=doha&mediator=qatar&from=2024-01-01&to=2024-12-31');
    await expect(page.getByText('19 of 152 rounds').first()).toBeVisible();
    await go(page, '/');
  });

  await test.step('who spoke first of one corridor, and when', async () => {
    await search(page, 'Philadelphi');
    await dialog(page).getByLabel(searching.order).selectOption('Oldest');
    const account = found(page, searching.groups.accounts).getByRole('listitem').first();
    await expect(account).toContainText('Al Majalla, as reported by Ahram Online · 13 Jun 2024');
    await page.keyboard.press('Escape');
  });

  await test.step('what was said of one corridor', async () => {
    await search(page, 'Philadelphi');
    const accounts = found(page, searching.groups.accounts).getByRole('listitem');
    await expect(accounts.first()).toBeInViewport();
    for (const account of await accounts.all())
      await expect(account.locator('mark').first()).toHaveText(/Philadelphi/);
    await page.keyboard.press('Escape');
  });

  await test.step('what an id in a printed citation stands for', async () => {
    await search(page, 'cla-hjidc');
    await expect(found(page, searching.groups.accounts).getByRole('listitem')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/rounds/2024-02-23-paris/#cla-hjidc');
    await expect(
      page.getByText('In addition to David Barnea the delegation included Ronen Bar').first(),
    ).toBeInViewport();
    await go(page, '/');
  });

  await test.step('what happened after the truce', async () => {
    const chapters = page.getByRole('navigation', { name: words.home.chapters });
    await chapters.getByRole('link', { name: 'After the truce' }).click();
    await expect(page.getByRole('heading', { name: /^After the truce/ })).toBeInViewport();
    await go(page, '/');
  });

  await test.step('hostages over time, in all proposals', async () => {
    const head = page.getByRole('navigation', { name: words.site.nav });
    await head.getByRole('link', { name: words.site.issues, exact: true }).click();
    await page.getByRole('link', { name: 'Hostages released', exact: true }).click();
    await expect(page).toHaveURL('/issues/hostages-released/');
    const figure = page.locator('figure#picture');
    await expect(figure.locator('[data-sentence]')).toContainText(
      'a number of hostages: from 50 (23 Oct 2023) to 20 (9 Oct 2025)',
    );
    await expect(figure.locator('[data-mark]:visible').first()).toBeInViewport();
  });

  await test.step('the highest ratio, honest about the accounts that tie', async () => {
    await page.getByRole('link', { name: words.site.proposals, exact: true }).first().click();
    await page
      .getByRole('columnheader', { name: /^Exchange ratio/ })
      .getByRole('button')
      .click();
    const first = page.getByRole('table').locator('tbody tr').first();
    await expect(first).toContainText('Paris framework, January 2024');
    await expect(first).toContainText('3 or 100–200');
    await expect(first).toContainText('2 of 5 accounts each');
    await expect(first).toBeInViewport();
  });

  await test.step('what one party rejected', async () => {
    await page
      .getByRole('combobox', { name: 'Answer of Hamas' })
      .selectOption({ label: 'Rejected (17)' });
    const rows = page.getByRole('table').locator('tbody tr');
    await expect(rows).toHaveCount(17);
    await expect(rows.first()).toBeInViewport();
  });
});
