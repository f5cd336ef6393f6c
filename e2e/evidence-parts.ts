import { words } from '../src/messages/words.ts';
import { lastOf } from '../src/model/ladder.ts';
import type { EvidenceKind } from '../src/model/types.ts';
import { expect, type Page } from './fixtures.ts';

/* The choice of the accounts that a page shows: behind one line of it, or behind two buttons of a comparison. */

/** The field for the day. */
export function dayField(page: Page) {
  return page.locator('input[type="date"]').and(page.getByLabel(words.evidence.asof));
}

/** One kind of account in the choice; null for every account. */
export function kindOption(page: Page, kind: EvidenceKind | null) {
  const name = kind
    ? words.evidence.upTo(words.evidenceKinds[kind].name)
    : words.evidence.everything;
  return page.getByRole('radio', { name, exact: true });
}

/** Presses the button that opens a choice: its own, or the one behind which all stand. */
async function press(page: Page, button: string) {
  const buttons = page.getByRole('main').locator('summary').filter({ visible: true });
  const own = buttons.filter({ hasText: new RegExp(`^${button}`) });
  const all = buttons.filter({
    hasText: new RegExp(`^All accounts|and above|${words.evidence.change}$`),
  });
  // Which of them there is can be told once either is drawn.
  await expect(own.or(all).first()).toBeVisible();
  await ((await own.count()) > 0 ? own : all).first().click();
}

/** Opens the choice of the kinds, if it is not open. */
export async function openKinds(page: Page) {
  const option = kindOption(page, null);
  if (!(await option.isVisible())) await press(page, words.evidence.ladder);
  await expect(option).toBeVisible();
}

/** Opens the choice of the day, if it is not open. */
export async function openDay(page: Page) {
  if (!(await dayField(page).isVisible())) await press(page, words.evidence.asof);
  await expect(dayField(page)).toBeVisible();
}

/** Shows accounts of this kind and the stronger ones as a reader does; null shows all. */
export async function chooseKind(page: Page, kind: EvidenceKind | null) {
  await openKinds(page);
  // It is ticked when the page has followed.
  await kindOption(page, kind).click();
  await expect(page).toHaveURL(kind ? new RegExp(`rung=${lastOf(kind)}`) : /^(?!.*rung=)/);
}

/** Presses one of the buttons beside the day. */
export async function pressDay(page: Page, name: string) {
  await openDay(page);
  await page.getByRole('button', { name, exact: true }).click();
}
