import { expect, open, test, untilIdle, type Page } from './fixtures.ts';
import { cards } from './parts.ts';
import { index, must } from './site.ts';

/*
 * The next page is fetched while the reader is about to go there: once, for links within the site, and not
 * where little is to be loaded.
 */

/** Files of data and of code that a page asks for from now on, without their versions. */
function askedFrom(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/data\/.*\.json$|^\/assets\/.*\.js$/.test(pathname)) asked.push(pathname);
  });
  return asked;
}

const dataOf = (asked: readonly string[]) => asked.filter((path) => path.startsWith('/data/'));

/** The link of a card that leads to the page of its round, and the id of that. */
async function titleOf(page: Page, place: number) {
  const link = cards(page).nth(place).getByRole('heading', { level: 3 }).getByRole('link');
  const id = /\/rounds\/([^/]+)\//.exec((await link.getAttribute('href')) ?? '')?.[1];
  await link.scrollIntoViewIfNeeded();
  return { link, id: must(id, 'the title of a card leads to no round') };
}

test('a pointer that rests on a link brings the page: once, and the click asks for nothing more', async ({
  page,
}) => {
  await open(page, '/');
  await untilIdle(page);
  const { link, id } = await titleOf(page, 2);
  const asked = askedFrom(page);
  await link.hover();
  await expect.poll(() => dataOf(asked)).toEqual([`/data/rounds/${id}.json`]);
  await untilIdle(page);
  const before = [...asked];
  expect(before.some((path) => path.startsWith('/assets/'))).toBe(true);
  expect(new Set(before).size).toBe(before.length);

  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => seen.push(document.querySelector('main')?.innerText ?? '')).observe(
      document.body,
      { childList: true, subtree: true, characterData: true },
    );
  });
  await page.mouse.move(0, 0);
  await link.hover();
  await link.click();
  const round = must(
    index.rounds.find((one) => one.id === id),
    'no such round',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(round.title);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((text) => /^Loading/m.test(text))).toEqual([]);
  // The head of another page comes with its own small file.
  expect(dataOf(asked)).toEqual(dataOf(before));
});

test('the focus of the keyboard brings the page, too', async ({ page }) => {
  await open(page, '/');
  await untilIdle(page);
  const { link, id } = await titleOf(page, 1);
  const asked = askedFrom(page);
  await link.focus();
  // The browser shows the focus from the first key on.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect.poll(() => dataOf(asked)).toContain(`/data/rounds/${id}.json`);
});

test('a button that goes down brings the page before it comes up', async ({ page }) => {
  await open(page, '/');
  await untilIdle(page);
  const { link, id } = await titleOf(page, 1);
  const asked = askedFrom(page);
  const box = must(await link.boundingBox(), 'the link is not there');
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await expect.poll(() => dataOf(asked)).toEqual([`/data/rounds/${id}.json`]);
  await page.mouse.move(0, 0);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/$/);
});

test('who goes over a list in passing asks for nothing; a link that scrolls below the pointer is none', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, '/');
  await untilIdle(page);
  const asked = askedFrom(page);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  for (const place of [0, 1, 2, 3]) {
    const { link } = await titleOf(page, place);
    await link.hover();
  }
  await page.mouse.move(2, 2);
  await page.clock.runFor(1000);
  expect(dataOf(asked)).toEqual([]);

  const { link, id } = await titleOf(page, 4);
  await link.hover();
  await page.clock.runFor(1000);
  await expect.poll(() => dataOf(asked)).toEqual([`/data/rounds/${id}.json`]);
});

for (const [what, connection] of [
  ['who saves data', { saveData: true }],
  ['a very slow line', { effectiveType: 'slow-2g' }],
] as const)
  test(`${what}: a page is asked for by the click, and not before`, async ({ page }) => {
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value, configurable: true });
    }, connection);
    await page.clock.install();
    await open(page, '/');
    await untilIdle(page);
    const { link, id } = await titleOf(page, 2);
    const asked = askedFrom(page);
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await link.hover();
    await page.clock.runFor(1000);
    expect(asked).toEqual([]);
    await page.clock.resume();
    await link.click();
    await expect.poll(() => dataOf(asked)).toEqual([`/data/rounds/${id}.json`]);
  });

test('what could not be fetched ahead is asked for anew by the click', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/status 500/);
  expectTrouble(/console error: Failed to load resource/);
  await open(page, '/');
  await untilIdle(page);
  const { link, id } = await titleOf(page, 2);
  let refused = 0;
  let isUp = false;
  await page.route(`**/data/rounds/${id}.json*`, async (route) => {
    if (isUp) return route.continue();
    refused += 1;
    return route.fulfill({ status: 500, body: '' });
  });
  await link.hover();
  // The second and third try come after a while.
  await expect.poll(() => refused).toBe(3);
  await untilIdle(page);
  isUp = true;
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/rounds/${id}/$`));
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('who goes back as soon as a page is there is where they were', async ({ page }) => {
  await open(page, '/');
  const { link } = await titleOf(page, 60);
  await link.hover();
  await untilIdle(page);
  const top = async () => (await link.boundingBox())?.y ?? -1;
  const before = await top();
  expect(before).toBeGreaterThan(0);
  // The page that comes begins at its top, and of that the browser tells only afterwards.
  await page.evaluate(() => {
    const title = () => document.querySelector('h1')?.textContent;
    const home = title();
    const watch = new MutationObserver(() => {
      if (title() === home) return;
      watch.disconnect();
      addEventListener('popstate', () => document.body.classList.add('went-back'));
      history.back();
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await link.press('Enter');
  await expect(page.locator('body')).toHaveClass(/went-back/);
  await expect(cards(page).first()).toBeAttached();
  await untilIdle(page);
  expect(Math.abs((await top()) - before)).toBeLessThan(3);
});

test('a page that the app draws shows its head first, and is whole a moment later', async ({
  page,
}) => {
  await open(page, '/');
  const all = await cards(page).count();
  // How much of the round stands when its heading is painted first.
  const first = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          if (document.querySelector('h1')?.textContent !== 'Paris talks, January 2024') return;
          watch.disconnect();
          resolve(document.querySelectorAll('main .term').length);
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
  );
  await page.getByRole('link', { name: 'Paris talks, January 2024', exact: true }).click();
  expect(await first).toBe(0);
  await expect(page.locator('main .term').first()).toBeVisible();
  await page.goBack();
  await expect(cards(page)).toHaveCount(all);
  await expect(page.locator('main .cards > div:empty')).toHaveCount(0);
});

test('an address with an anchor leads to it, however far down it stands', async ({ page }) => {
  await open(page, '/proposals/2024-01-28-paris-framework/');
  const claim = page.locator('main .term').last();
  const id = must(await claim.getAttribute('id'), 'a term has no address');
  await open(page, '/');
  await page.evaluate((to) => {
    history.pushState(null, '', `/proposals/2024-01-28-paris-framework/#${to}`);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, id);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});
