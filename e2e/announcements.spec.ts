import { expect, open, test, type Page } from './fixtures.ts';
import { rowsChoice } from './compare-parts.ts';
import { cards, compareBox, trayBar } from './parts.ts';
import { FIVE, nameOf } from './site.ts';

/*
 * What a screen reader says without being asked: each change once, in few words, when the reader is done with
 * the sentence (`polite`). Expected sentences are written down here, since they are what is heard.
 */

/** Notes from now on what each live region comes to say; a region that appears with its text says nothing. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const LIVE = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
    const last = new Map([...document.querySelectorAll(LIVE)].map((one) => [one, one.textContent]));
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(LIVE)) {
        const text = region.textContent.replace(/\s+/g, ' ').trim();
        const before = last.get(region);
        last.set(region, region.textContent);
        const isHeard = before !== undefined || region.getAttribute('role') === 'alert';
        if (!isHeard || before === region.textContent || text === '') continue;
        const kind = region.getAttribute('role') ?? region.getAttribute('aria-live');
        heard.push(`${kind}: ${text}`);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('a filter says how many are left, a choice for the comparison how many there are, each once', async ({
  page,
}) => {
  await open(page, '/');
  const heard = await listen(page);
  await page.getByRole('checkbox', { name: 'Paris' }).first().click();
  await expect(cards(page)).toHaveCount(3);
  await compareBox(page, nameOf(FIVE[0])).click();
  await expect(trayBar(page)).toContainText('Comparing 1 of 5');
  await compareBox(page, nameOf(FIVE[1])).click();
  await expect(trayBar(page)).toContainText('Comparing 2 of 5');

  // What goes away once it is used leaves the keyboard's place to its neighbour.
  const chip = page.getByRole('button', { name: 'Remove the filter Paris' });
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(chip).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: /^Order/ })).toBeFocused();
  await trayBar(page)
    .getByRole('button', { name: `Remove ${nameOf(FIVE[0])} from the comparison` })
    .focus();
  await page.keyboard.press('Enter');
  await expect(
    trayBar(page).getByRole('button', { name: `Remove ${nameOf(FIVE[1])} from the comparison` }),
  ).toBeFocused();
  await trayBar(page).getByRole('button', { name: 'Empty' }).focus();
  await page.keyboard.press('Enter');
  await expect(trayBar(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await settle(page);
  expect(await heard()).toEqual([
    'status: 3 of 152 rounds',
    'status: Comparing 1 of 5',
    'status: Comparing 2 of 5. Compare, in the main navigation, leads there.',
    'status: All 152 rounds',
    'status: Comparing 1 of 5',
    'status: Nothing is gathered for a comparison',
  ]);
});

test('a comparison says what is left out and what is hidden; its buttons leave the focus near', async ({
  page,
}) => {
  await open(page, `/compare/?p=${FIVE[0]}.${FIVE[1]}`);
  await expect(page.getByRole('table')).toBeVisible();
  const heard = await listen(page);
  await rowsChoice(page).selectOption('What differs');
  const showAll = page.getByRole('button', { name: 'Show all rows' });
  await expect(showAll).toBeVisible();
  await settle(page);
  const [hidden, ...more] = await heard();
  expect(hidden).toMatch(/^status: \d+ rows in which the columns say the same are hidden.$/);
  expect(more).toEqual([]);
  await showAll.focus();
  await page.keyboard.press('Enter');
  await expect(showAll).toHaveCount(0);
  expect(await focused(page)).not.toMatch(/^BODY/);
});

test('a page that is slow says that it is loading, then its title; a failure says so, each once', async ({
  page,
}) => {
  await open(page, '/about/');
  let answer = () => {};
  const asked = new Promise<void>((done) => (answer = done));
  await page.route('**/data/corrections.json*', async (route) => {
    await asked;
    await route.continue();
  });
  const heard = await listen(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toBeVisible();
  answer();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await settle(page);
  expect(await heard()).toEqual([
    'status: Loading …',
    'status: Page: Corrections and versions | Parley',
  ]);
});

/** Two frames further: what the last change brings has come. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** What has the focus, as its element and its name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const name = at.getAttribute('aria-label') ?? at.textContent;
    return `${at.tagName} "${name.trim()}"`;
  });
}
