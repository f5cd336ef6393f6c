import type { AxeBuilder } from '@axe-core/playwright';
import { axe } from './axe.ts';
import { words } from '../src/messages/words.ts';
import { expect, keptTray, open, seed, test, TRAY_KEY, type Page } from './fixtures.ts';
import { card, retype } from './parts.ts';
import { FIVE, index, must, nameOf, PAGE_KINDS, pageKinds, withoutProposal } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [1440, 390] as const;

/** What axe finds, one line for each element. */
async function violations(builder: AxeBuilder): Promise<string[]> {
  const results = await builder.analyze();
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
  );
}

/**
 * Of long lists the first entries are looked at: the others are made of the same parts, and a look at
 * all of them takes minutes.
 */
const LONG: Partial<Record<(typeof pageKinds)[number], string[]>> = {
  home: ['main section:nth-of-type(n + 3)', 'section > div > div:nth-child(n + 4)'],
  'round with proposals': ['main section section:nth-of-type(n + 7)', 'li[id]:nth-child(n + 5)'],
  proposal: ['main section:nth-of-type(n + 7)', 'li[id]:nth-child(n + 5)'],
  proposals: ['main section:nth-of-type(n + 3)', 'main section li:nth-child(n + 7)'],
  'compare, two': ['tbody + tbody tr:nth-child(n + 10)', 'td li:nth-child(n + 4)'],
  positions: ['main section:nth-of-type(n + 3)', 'li[id]:nth-child(n + 5)'],
  sources: ['main section:nth-of-type(n + 3)', 'main section > div:nth-of-type(n + 7)'],
};

/** Takes what is repeated out of the page: axe walks through whatever is there, looked at or not. */
async function shorten(page: Page, kind: (typeof pageKinds)[number]): Promise<void> {
  await page.evaluate((repeated) => {
    for (const element of repeated.flatMap((one) => [...document.querySelectorAll(one)]))
      element.remove();
  }, LONG[kind] ?? []);
}

for (const kind of pageKinds) {
  test(`${kind}: no violation in light and dark, wide and narrow`, async ({
    page,
    expectTrouble,
  }) => {
    test.slow();
    if (kind === 'not found') expectTrouble(/404/);
    await open(page, PAGE_KINDS[kind]);
    if (kind === 'compare, two') await expect(page.getByRole('table')).toBeVisible();
    // Everything that opens is open, so that what is inside is looked at, too.
    await page
      .locator('details')
      .evaluateAll((all) =>
        all.forEach((details) => ((details as HTMLDetailsElement).open = true)),
      );
    // What is left out of the layout while it is out of sight has no size that could be measured.
    await page.evaluate(() => {
      const styles = new CSSStyleSheet();
      styles.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets.push(styles);
    });
    await shorten(page, kind);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      const everything = axe(page).withTags(TAGS);
      expect(await violations(everything), `${width}`).toEqual([]);
      // The colours alone differ in the dark.
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(22, 20, 18)');
      const colours = axe(page).withRules(['color-contrast', 'link-in-text-block']);
      expect(await violations(colours), `${width}, dark`).toEqual([]);
    }
  });
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
  const found = await violations(axe(page).withTags(TAGS));
  expect(found.map((line) => line.split(' ')[0] ?? '').toSorted()).toEqual([
    'color-contrast',
    'image-alt',
    'label',
  ]);
});

test('the tray has no violation, full and refusing, light and dark, wide and narrow', async ({
  page,
}) => {
  await seed(page, TRAY_KEY, keptTray(FIVE));
  await open(page, '/proposals/2024-01-10-qatari-exile-plan/');
  await page.getByRole('checkbox').click();
  await expect(page.getByText(words.tray.full)).toBeVisible();
  for (const width of WIDTHS)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const tray = axe(page).include('aside').withTags(TAGS);
      expect(await violations(tray), `${width}, ${colorScheme}`).toEqual([]);
    }
});

test('what appears only now and then has no violation either', async ({ page }) => {
  test.slow();
  const all = () => violations(axe(page).withTags(TAGS));
  await open(page, '/?venue=oslo&from=2026-01-01');
  await expect(page.getByRole('heading', { name: words.search.nothing })).toBeVisible();
  expect(await all(), 'nothing matches').toEqual([]);
  await open(page, '/?q=oslo&venue=oslo');
  await expect(page.getByText(words.search.foundIn('').trim()).first()).toBeVisible();
  expect(await all(), 'found').toEqual([]);
  const rounds = withoutProposal.slice(0, 5).map(({ id }) => id);
  await open(page, `/compare/?p=${rounds.join('.')}.2024-02-23-pari.${FIVE[0]}`);
  await expect(page.getByRole('table')).toBeVisible();
  expect(await all(), 'remarks over a comparison of five').toEqual([]);
  await open(page, `/compare/?p=${FIVE[0]}`);
  await retype(page.getByLabel(words.compare.pick), 'paris');
  await expect(page.getByRole('button', { name: /^Add: / }).first()).toBeVisible();
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
