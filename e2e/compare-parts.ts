import type { Locator } from '@playwright/test';
import { words } from '../src/messages/words.ts';
import { expect, idsInAddress, type Page } from './fixtures.ts';
import { columnNamesShown } from './parts.ts';
import { nameOf } from './site.ts';

/** The address of a comparison of these proposals and rounds. */
export const compare = (...ids: string[]) => `/compare/?p=${ids.join('.')}`;

/** Waits until the columns are these, and finds them in the address, too. */
export async function expectColumns(page: Page, ids: readonly string[]) {
  await expect.poll(() => columnNamesShown(page)).toEqual(ids.map(nameOf));
  expect(idsInAddress(page)).toEqual([...ids]);
}

/** Which rows of a comparison are shown: the choice of the reader. */
export function rowsChoice(page: Page): Locator {
  return page.getByRole('combobox', { name: words.compare.rows.label, exact: true });
}

/** The headings of rows that are folded, open or not. */
export function foldHeadings(page: Page, expanded?: boolean): Locator {
  const state = expanded === undefined ? '' : `="${expanded}"`;
  return page.getByRole('table').locator(`button[aria-controls][aria-expanded${state}]`);
}

/** Opens everything that a comparison folds to a heading. */
export async function unfoldAll(page: Page): Promise<void> {
  for (const heading of (await foldHeadings(page, false).all()).toReversed()) await heading.click();
}
