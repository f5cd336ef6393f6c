import { shorten, violations, violationsEverywhere } from './axe.ts';
import { searching } from '../src/messages/en/searching.ts';
import { words } from '../src/messages/words.ts';
import { expect, go, keptTray, open, seed, test, TRAY_KEY, type Page } from './fixtures.ts';
import {
  addStyles,
  cutTexts,
  outOfPlaceOnPaper,
  smallTargets,
  SPACING,
  standingShare,
  tooWide,
} from './layout.ts';
import { card, retype, trayBar } from './parts.ts';
import { FIVE, index, must, nameOf, PAGE_KINDS, pageKinds, withoutProposal } from './site.ts';

const CHANGE = 'what changed';
const KINDS = {
  ...PAGE_KINDS,
  [CHANGE]: `/compare/${FIVE[0]}...${FIVE[1]}/`,
} as const;
const kinds = [...pageKinds, CHANGE] as const;

/** Windows as they are at 100 %, and of 1280 × 1024 pixels at 200 % and 400 %. */
const WINDOWS = [
  [1440, 900],
  [768, 1024],
  [390, 844],
  [640, 512],
  [320, 256],
] as const;

for (const kind of kinds)
  test(`${kind}: fits every window, spacing and paper, and has no violation in any colours`, async ({
    page,
    expectTrouble,
  }) => {
    test.slow();
    if (kind === 'not found') expectTrouble(/404/);
    await seed(page, TRAY_KEY, keptTray(FIVE));
    await open(page, KINDS[kind]);
    if (kind === 'compare, two') await expect(page.getByRole('table')).toBeVisible();
    else if (kind !== 'compare, empty') await expect(trayBar(page)).toContainText(nameOf(FIVE[0]));
    // Everything that opens is open, so that what is inside is looked at, too.
    await page
      .locator('details')
      .evaluateAll((all) =>
        all.forEach((details) => ((details as HTMLDetailsElement).open = true)),
      );
    // What is left out of the layout while it is out of sight has no size that could be measured.
    await addStyles(page, '* { content-visibility: visible !important }');
    // The whole of it once, where texts need most room.
    await test.step('nothing is cut where text is spaced', () => staysWholeSpaced(page));
    await shorten(page);
    await test.step('no window is too small', () => fits(page));
    await test.step('it can be printed', () => printsWell(page));
    expect(await violationsEverywhere(page)).toEqual([]);
  });

/** Nothing is wider than the window, stands over more than a third of it, or is too small to be hit. */
async function fits(page: Page): Promise<void> {
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    const which = `${width} × ${height}`;
    expect(await tooWide(page), which).toEqual([]);
    await expect.poll(() => standingShare(page), which).toBeLessThanOrEqual(1 / 3);
    if (height > 600) expect(await smallTargets(page), which).toEqual([]);
  }
}

async function staysWholeSpaced(page: Page): Promise<void> {
  const takeOff = await addStyles(page, SPACING);
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await tooWide(page), `${width}`).toEqual([]);
    expect(await cutTexts(page), `${width}`).toEqual([]);
  }
  await takeOff();
}

/** Black on white, whatever the theme; whole on a sheet of A4 upright between its margins; nothing to press. */
async function printsWell(page: Page): Promise<void> {
  const html = page.locator('html');
  await html.evaluate((root) => root.setAttribute('data-theme', 'dark'));
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(html).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByRole('navigation', { name: words.site.nav })).toBeHidden();
  expect(await outOfPlaceOnPaper(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
  expect(await cutTexts(page)).toEqual([]);
  await html.evaluate((root) => root.removeAttribute('data-theme'));
  await page.emulateMedia({ media: null });
}

test('a fault would be found: a picture without words, a field without a name, grey on grey', async ({
  page,
}) => {
  await open(page, PAGE_KINDS.about);
  await page.locator('main').evaluate((main) => {
    const picture = document.createElement('img');
    picture.src = '/icon.svg';
    const grey = document.createElement('p');
    grey.style.cssText = 'color:#999;background:#aaa';
    grey.textContent = 'Grey';
    main.append(picture, document.createElement('input'), grey);
  });
  const found = await violations(page);
  expect(found.map((line) => line.split(' ')[0] ?? '').toSorted()).toEqual([
    'color-contrast',
    'image-alt',
    'label',
  ]);
});

test('faults of the layout would be found: a wide box, a high bar, a cut text, small targets side by side', async ({
  page,
}) => {
  await open(page, PAGE_KINDS.about);
  await page.locator('main').evaluate((main) => {
    for (const [name, style, text] of [
      ['p', 'width: 3000px', 'wide'],
      ['p', 'position: fixed; top: 0; height: 50vh', 'high'],
      ['p', 'width: 3rem; overflow: hidden; white-space: nowrap', 'a text that does not fit'],
      ['button', 'width: 12px; height: 12px; display: block', ''],
      ['button', 'width: 12px; height: 12px; display: block', ''],
    ] as const) {
      const added = document.createElement(name);
      added.style.cssText = style;
      added.textContent = text;
      main.append(added);
    }
  });
  expect(await tooWide(page)).toContainEqual(expect.stringContaining('wide</p>'));
  expect(await standingShare(page)).toBeCloseTo(0.5, 1);
  expect(await cutTexts(page)).toEqual([
    expect.stringMatching(/^"a text that does not fit" by <p /),
  ]);
  expect(await smallTargets(page)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  expect((await outOfPlaceOnPaper(page)).length).toBeGreaterThanOrEqual(3);
});

test('the tray has no violation, full and refusing, in every colour and at every width', async ({
  page,
}) => {
  await seed(page, TRAY_KEY, keptTray(FIVE));
  await open(page, '/proposals/2024-01-10-qatari-exile-plan/');
  await page.getByRole('main').getByRole('checkbox').click();
  await expect(page.getByText(words.tray.full)).toBeVisible();
  expect(await violationsEverywhere(page, { within: 'aside' })).toEqual([]);
});

test('what appears only now and then has no violation either', async ({ page }) => {
  test.slow();
  const all = () => violations(page);
  await open(page, '/?venue=oslo&from=2026-01-01');
  await expect(page.getByRole('heading', { name: words.search.nothing })).toBeVisible();
  expect(await all(), 'nothing matches').toEqual([]);
  await go(page, '/?q=oslo&venue=oslo');
  await expect(
    page.getByText(searching.foundIn('').trim()).filter({ visible: true }).first(),
  ).toBeVisible();
  expect(await all(), 'found').toEqual([]);
  const rounds = withoutProposal.slice(0, 5).map(({ id }) => id);
  await go(page, `/compare/?p=${rounds.join('.')}.2024-02-23-pari.${FIVE[0]}`);
  await expect(page.getByRole('table')).toBeVisible();
  expect(await all(), 'remarks over a comparison of five').toEqual([]);
  await go(page, `/compare/?p=${FIVE[0]}`);
  await retype(page.getByRole('combobox', { name: words.compare.pick }), 'paris');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await all(), 'offers below the field').toEqual([]);
});

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await open(page, '/rounds/2024-02-23-paris/');
  const skip = page.getByRole('link', { name: words.site.skip });
  const isSeen = () =>
    skip.evaluate((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === link;
    });
  expect(await isSeen(), 'hidden at first').toBe(false);
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  expect(await isSeen()).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});

test('after a navigation the heading has the focus and the title is announced', async ({
  page,
}) => {
  await open(page, '/proposals/');
  await page.evaluate(() => window.scrollTo(0, 600));
  await page.getByRole('link', { name: nameOf(FIVE[1]), exact: true }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(nameOf(FIVE[1]));
  await expect(heading).toBeFocused();
  await expect(
    page.getByRole('status').filter({ hasText: words.site.navigated(await page.title()) }),
  ).toHaveCount(1);
  expect(await page.title()).toContain(nameOf(FIVE[1]));
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('a change of the view takes the focus nowhere', async ({ page }) => {
  await open(page, '/');
  const box = page.getByRole('checkbox', { name: 'Doha' }).first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/?venue=doha');
  await expect(box).toBeFocused();
});

for (const path of ['/', '/?venue=cairo'] as const) {
  test(`"back" leads to the place on ${path} from which one left`, async ({ page }) => {
    await open(page, path);
    const rounds = index.rounds.filter(({ venues }) => path === '/' || venues.includes('cairo'));
    const round = must(rounds.at(-16), 'too few rounds');
    const link = card(page, round.title).getByRole('heading', { level: 3 }).getByRole('link');
    // As a reader comes there: past one card after the other.
    await page.mouse.move(700, 500);
    await expect
      .poll(
        async () => {
          await page.mouse.wheel(0, 600);
          const box = await link.boundingBox();
          return box !== null && box.y < 700;
        },
        { timeout: 20_000, intervals: [60] },
      )
      .toBe(true);
    const place = async () => Math.round((await link.boundingBox())?.y ?? Number.NaN);
    let before = Number.NaN;
    const hasSettled = async () => {
      const last = before;
      before = await place();
      return before === last;
    };
    await expect.poll(hasSettled).toBe(true);
    // With the keyboard's key, since a click would first scroll the link to where it can be hit.
    await link.evaluate((element) => element.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(round.title);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await expect(link).toBeAttached();
    await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(60);
  });
}
