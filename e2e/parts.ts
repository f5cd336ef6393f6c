import type { Locator, Page } from '@playwright/test';
import { searching } from '../src/messages/en/searching.ts';
import { words } from '../src/messages/words.ts';

/* The parts of a page that several specs look at, found as a reader finds them. */

/** Every card of the home page that is shown: what a search leaves out stays in the page, hidden. */
export function cards(page: Page): Locator {
  return page.locator('main :not([hidden]) > article');
}

/** The card of a round, by its title. */
export function card(page: Page, title: string): Locator {
  return page.getByRole('article', { name: title, exact: true });
}

/** The control of a card or a page that puts a proposal or a round into the comparison. */
export function compareBox(within: Page | Locator, name: string): Locator {
  return within.getByRole('checkbox', { name, exact: false });
}

/** The bar with what has been gathered for a comparison. */
export function trayBar(page: Page): Locator {
  return page.getByRole('complementary', { name: words.tray.label });
}

/** The heads of the columns of a comparison that can be seen, in order, without that of the terms. */
export function columnHeads(page: Page): Locator {
  return page
    .getByRole('table')
    .getByRole('columnheader')
    .filter({ has: page.getByRole('link') });
}

/** The names over the columns of a comparison, from left to right. */
export async function columnNamesShown(page: Page): Promise<string[]> {
  return columnHeads(page).getByRole('link').allInnerTexts();
}

/** The row of a comparison whose name holds these words. */
export function row(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
}

/** Opens everything that a page folds, as its readers can without script. */
export async function openFolded(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
}

/** The search field of the home page. */
export function searchField(page: Page): Locator {
  return page.getByRole('searchbox', { name: words.search.label });
}

/** The field of the search that stands over a page. */
export function panelField(page: Page): Locator {
  return page.getByRole('dialog').getByRole('searchbox', { name: searching.label });
}

/** Types a text into a field key by key, as people do, in place of what stands there. */
export async function retype(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  if (text === '') await field.press('Delete');
  else await field.pressSequentially(text);
}

/** Types a day (YYYY-MM-DD) into a date field as an English reader does: month, day, year, digit by digit. */
export async function typeDay(field: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await field.focus();
  // Not through the field: that would focus it anew for each digit, and begin at the month again.
  for (const digit of `${month}${date}${year}`) await field.page().keyboard.press(digit);
}

/** Goes to another address of the site as its links do: without loading it anew. */
export async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** In a page: its clipboard refuses whatever is put there, or is missing altogether. */
export function takeClipboard(refuses: boolean): void {
  const no = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  const value = refuses ? { writeText: no, write: no } : undefined;
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
}
