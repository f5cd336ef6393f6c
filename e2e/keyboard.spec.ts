import type { ElementHandle, Locator } from '@playwright/test';
import { words } from '../src/messages/words.ts';
import { openAdd } from './compare-parts.ts';
import { expect, idsInAddress, open, test, type Page } from './fixtures.ts';
import { smallTargets, standingShare, tooWide } from './layout.ts';
import { cards, columnNamesShown, compareBox, panelField, searchField, trayBar } from './parts.ts';
import { FIVE, nameOf, singles } from './site.ts';

// Where the page scrolls smoothly, an element is on its way into sight when it gets the focus.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Where the keyboard stands: what is wrong with how that is shown, and whether it is this element. */
type Stop = { problem: string | null; html: string; reached: boolean } & Place;
/** What it is called, how far down it stands, and within which entry of a list. */
type Place = { inMain: boolean; name: string; top: number; entry: string };

function stopOf(page: Page, target: ElementHandle | null = null): Promise<Stop> {
  return page.evaluate((wanted) => {
    const at = document.activeElement ?? document.body;
    const problemOf = (): string | null => {
      if (at === document.body) return 'nothing has the focus';
      const name = `${at.tagName} "${(at.getAttribute('aria-label') ?? at.textContent).slice(0, 50)}"`;
      // The button within a field for dates is the browser's own, and so is the ring around it.
      const within = at.matches('input[type=date]:not(:focus-visible)');
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
      if (!within && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2))
        return `${name}: no outline`;
      if (/, 0\)$|transparent/.test(outlineColor)) return `${name}: the outline is transparent`;
      // Nothing that stands over the page, such as the tray, may hide it wholly.
      const visible = [...at.getClientRects()].some((box) =>
        [0.1, 0.5, 0.9].some((part) => {
          const x = box.left + box.width * part;
          const y = box.top + box.height * part;
          const top = document.elementFromPoint(x, y);
          return top !== null && (at.contains(top) || top.contains(at));
        }),
      );
      return visible ? null : `${name}: out of sight`;
    };
    return {
      problem: problemOf(),
      html: at.outerHTML,
      reached: at === wanted,
      inMain: at.closest('main') !== null,
      name: at.getAttribute('aria-label') ?? at.textContent,
      top: Math.round(at.getBoundingClientRect().top + scrollY),
      entry: at.closest('li[id]')?.id ?? '',
    };
  }, target);
}

/** What is wrong with how the focused element shows that it is focused; null if nothing is. */
async function focusProblem(page: Page): Promise<string | null> {
  return (await stopOf(page)).problem;
}

/** Presses a key that moves the focus; where it then stands must show itself. */
async function step(page: Page, key: string, target: ElementHandle | null = null): Promise<Stop> {
  await page.keyboard.press(key);
  const stop = await stopOf(page, target);
  expect(stop.problem).toBeNull();
  return stop;
}

/** Goes on with Tab until the element has the focus; each stop on the way must show itself. */
async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  await expect(target).toHaveCount(1);
  const wanted = await target.elementHandle();
  for (let stops = 0; stops < most; stops++) if ((await step(page, 'Tab', wanted)).reached) return;
  throw new Error(`${String(target)} was not reached with ${most} stops`);
}

test('a comparison is made from home with the keyboard alone', async ({ page }) => {
  test.slow();
  const chosen = singles.slice(-4, -2);
  const ids = chosen.map(({ proposal }) => proposal.id);
  await open(page, '/');
  for (const { proposal } of chosen) {
    await page.getByRole('main').focus();
    await tabTo(page, searchField(page));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(proposal.name);
    await page.keyboard.press('Enter');
    await expect(compareBox(page, proposal.name)).toHaveCount(1);
    await expect.poll(() => cards(page).count()).toBeLessThan(30);
    await tabTo(page, compareBox(page, proposal.name), 250);
    await page.keyboard.press('Space');
    await expect(compareBox(page, proposal.name)).toBeChecked();
  }
  await expect(trayBar(page)).toContainText(words.tray.count(2));
  await tabTo(page, trayBar(page).getByRole('link', { name: words.tray.compare }), 250);
  await page.keyboard.press('Enter');
  await expect.poll(() => columnNamesShown(page)).toEqual(ids.map(nameOf));
  expect(idsInAddress(page)).toEqual(ids);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('accounts are opened, columns moved and removed with the keyboard, and the focus stays', async ({
  page,
}) => {
  await open(page, `/compare/?p=${FIVE.slice(0, 3).join('.')}`);
  await expect.poll(() => columnNamesShown(page)).toEqual(FIVE.slice(0, 3).map(nameOf));
  await page.keyboard.press('Tab');

  const columns = page.locator('main summary', { hasText: 'Columns' });
  const tool = (id: string, name: string) =>
    page.getByRole('group', { name: nameOf(id) }).getByRole('button', { name, exact: true });
  await tabTo(page, columns);
  await page.keyboard.press('Enter');
  await tabTo(page, tool(FIVE[0], words.compare.later));
  await page.keyboard.press('Enter');
  const moved = [FIVE[1], FIVE[0], FIVE[2]];
  await expect.poll(() => columnNamesShown(page)).toEqual(moved.map(nameOf));
  await expect(tool(FIVE[0], words.compare.later), 'after moving').toBeFocused();
  await page.keyboard.press('Escape');
  await expect(columns).toBeFocused();

  await tabTo(page, page.locator('td summary').first());
  const details = page.locator('td details').first();
  await page.keyboard.press('Enter');
  await expect(details.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(details).not.toHaveAttribute('open');

  await step(page, 'Shift+Tab');
  await columns.press('Enter');
  await tool(FIVE[2], words.compare.remove).press('Space');
  await expect.poll(() => columnNamesShown(page)).toEqual(moved.slice(0, 2).map(nameOf));
  expect(await focusProblem(page), 'after removing').toBeNull();
});

test('a comparison of two is gone through, turned round and added to with the keyboard', async ({
  page,
}) => {
  await open(page, `/compare/?p=${FIVE[0]}.${FIVE[1]}`);
  await expect.poll(() => columnNamesShown(page)).toEqual(FIVE.slice(0, 2).map(nameOf));

  await test.step('going backwards, nothing that has the focus lies under its heads', async () => {
    const stops = page.locator('td summary');
    await expect.poll(() => stops.count()).toBeGreaterThan(20);
    await stops.nth(20).focus();
    for (let back = 0; back < 20; back++) await step(page, 'Shift+Tab');
  });

  await test.step('a column moved to the end leaves the focus on it', async () => {
    await page.locator('main summary', { hasText: 'Columns' }).press('Enter');
    const later = page
      .getByRole('group', { name: nameOf(FIVE[0]) })
      .getByRole('button', { name: words.compare.later, exact: true });
    await later.press('Enter');
    await expect.poll(() => columnNamesShown(page)).toEqual([nameOf(FIVE[1]), nameOf(FIVE[0])]);
    await expect(later).toBeFocused();
    await expect(later).toBeDisabled();
    await page.keyboard.press('Escape');
  });

  await test.step('a column is added', async () => {
    const field = await openAdd(page);
    await field.focus();
    await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(8);
    await page.keyboard.type(nameOf(FIVE[3]));
    await expect(
      page.getByRole('main').getByRole('status').filter({ hasText: 'result' }),
    ).toHaveText('1 result');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toHaveText(
      /^Agreement of 15 January 2025 Proposal, 15 Jan 2025/,
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'added, 3 of 5' })).toBeVisible();
    await expect
      .poll(() => columnNamesShown(page))
      .toEqual([FIVE[1], FIVE[0], FIVE[3]].map(nameOf));
    expect(await focusProblem(page), 'after adding').toBeNull();
  });
});

test('"/" opens the search over the page, but not while somebody types, and can be switched off', async ({
  page,
}) => {
  await open(page, '/about/');
  const hint = page.getByRole('banner').locator('kbd');
  const field = panelField(page);
  await expect(hint).toBeVisible();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(page).toHaveURL('/about/');
  expect(await focusProblem(page)).toBeNull();
  await page.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);

  await test.step('it goes back to where the keyboard was, and on from what was looked for', async () => {
    const opener = page.getByRole('banner').getByRole('link', { name: words.site.search });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('a/b');
    await page.keyboard.type('c');
    await expect(field).toHaveValue('c');
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });

  await test.step('switched off, it is a letter', async () => {
    await page.getByRole('checkbox', { name: words.site.slash }).uncheck();
    await expect(hint).toBeHidden();
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: words.site.slash })).not.toBeChecked();
  });
});

test('every stop of the keyboard can be seen, to the end of a page', async ({ page }) => {
  const theme = page.getByLabel(words.site.theme);
  for (const path of ['/about/', '/data/', '/proposals/2024-01-10-qatari-exile-plan/', '/compare/'])
    await test.step(`on ${path}`, async () => {
      await open(page, path);
      const seen = new Set<string>();
      const last = await theme.elementHandle();
      for (let stops = 0; stops < 400; stops++) {
        const { html, reached } = await step(page, 'Tab', last);
        seen.add(html);
        if (reached) break;
      }
      await expect(theme).toBeFocused();
      expect(seen.size).toBeGreaterThan(8);
    });
});

test("the keyboard goes down a phone's page in the order in which it is read, and back", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/rounds/2024-01-10-qatari-exile-proposal/', '/sources/?q=le+monde'])
    await test.step(`on ${path}`, async () => {
      await open(page, path);
      const main = page.getByRole('main');
      // What is looked for comes after the page.
      await expect(main.locator('li[id]').nth(2)).toBeVisible();
      const stops: Place[] = [];
      await main.focus();
      while (stops.length < 200) {
        const stop = await step(page, 'Tab');
        if (!stop.inMain) break;
        stops.push(stop);
      }
      expect(stops.length).toBeGreaterThan(8);
      // Two on one line may differ by the height of that line; the link to an account stands at its first line.
      const upwards = stops.filter(
        ({ top, entry }, i) =>
          top < (stops[i - 1]?.top ?? 0) - 30 && (entry === '' || entry !== stops[i - 1]?.entry),
      );
      expect(upwards).toEqual([]);
      for (const { name } of stops.toReversed().slice(0, 5))
        expect((await step(page, 'Shift+Tab')).name).toBe(name);
    });
});

test('a dialog keeps the keyboard while it is open, lets it go, and gives the focus back', async ({
  page,
}) => {
  await open(page, '/proposals/2024-01-10-qatari-exile-plan/');
  const opener = page.getByRole('button', { name: 'Cite and share' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const seen = new Set<string>();
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      // At the end the browser's own controls have their turn, which here are none.
      if (!activeElement || activeElement === document.body) return 'the browser';
      return activeElement.closest('dialog') ? activeElement.outerHTML : 'the page behind';
    });
    expect(at).not.toBe('the page behind');
    seen.add(at);
  }
  expect(seen.size).toBeGreaterThan(5);
  expect(seen.size, 'it begins anew after the last one').toBeLessThan(40);
  // At 400 % it can be read, too: its buttons go with its text.
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await tooWide(page)).toEqual([]);
  await expect.poll(() => standingShare(page)).toBeLessThanOrEqual(1 / 3);
  expect(await smallTargets(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});
