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

/** Presses a button of the line of controls that opens something, if that is not open. */
export async function openByLine(page: Page, name: RegExp, inside: Locator): Promise<void> {
  if (await inside.isVisible()) return;
  const buttons = page.getByRole('main').locator('details > summary').filter({ visible: true });
  await buttons.filter({ hasText: name }).first().click();
  await expect(inside).toBeVisible();
}

/** Opens what passes a comparison on: its link and citations, its frame. */
export async function openShare(page: Page): Promise<void> {
  await openByLine(page, /^Share/, page.getByRole('button', { name: words.compare.framing }));
}

/** Opens what keeps a comparison: as a table, as a file, on paper. */
export async function openSave(page: Page): Promise<void> {
  const inside = page.getByRole('group', { name: words.exporting.label });
  await openByLine(page, page.viewportSize()?.width === 390 ? /^Share/ : /^Save/, inside);
}

/** The field that finds another column, with what can be done with the columns. */
export async function openAdd(page: Page): Promise<Locator> {
  const field = page
    .getByRole('main')
    .getByLabel(words.compare.pick, { exact: true })
    .and(page.locator('input'));
  await openByLine(page, /^Columns/, field);
  return field;
}

/** Does something with a column by the button of its tools. */
export async function useTool(page: Page, id: string, tool: string): Promise<void> {
  const tools = await openTools(page, id);
  await tools.getByRole('button', { name: tool, exact: true }).click();
}

/** Opens what can be done with the columns, and gives what belongs to one of them. */
export async function openTools(page: Page, id: string): Promise<Locator> {
  const tools = page.getByRole('main').getByRole('group', { name: nameOf(id), exact: true });
  await openByLine(page, /^Columns/, tools);
  return tools;
}

/**
 * How many words a screen reader says from the start of the page's content to the first figure of the
 * comparison: names of controls, texts that are seen or hidden for the eye alone, none that is hidden from it.
 */
export async function wordsToFigure(page: Page): Promise<number> {
  const said = await page.getByRole('main').evaluate((main) => {
    const texts: string[] = [];
    const walk = (node: Node): boolean => {
      if (node instanceof Element) {
        if (node.matches('td[role="cell"]')) return true;
        if (node.closest('[aria-hidden="true"]') || !node.checkVisibility()) return false;
        const label = node.getAttribute('aria-label');
        if (label !== null) {
          texts.push(label);
          if (!node.querySelector('td[role="cell"]')) return false;
        }
        if (node instanceof HTMLSelectElement) {
          texts.push(node.selectedOptions[0]?.text ?? '');
          return false;
        }
      } else if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
      return [...node.childNodes].some(walk);
    };
    if (!walk(main)) throw new Error('no figure');
    return texts;
  });
  return said
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;
}
