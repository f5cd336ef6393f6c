import { chromium } from '@playwright/test';
import { words } from '../src/messages/words.ts';
import { ensureChromium, findWindowed } from './chromium.ts';
import { expect, test, untilInteractive, type Page } from './fixtures.ts';
import { addStyles } from './layout.ts';
import { builtFile } from './site.ts';

/* Nothing holds back the first paint: a page has in it what it needs to be seen, and is whole without the rest. */

const ROUND = '/rounds/2026-06-egypt/';
const SHEET = /\/assets\/[\w.-]+\.css$/;
const SCRIPT = /\/assets\/[\w.-]+\.js$/;

/** One page for each part of the sheet that pages have in them, small where there is a choice. */
const PAGES = [
  '/',
  ROUND,
  '/proposals/',
  '/proposals/2023-11-22-truce/',
  '/compare/2023-10-23-dual-nationals-for-fuel...2023-10-27-fifty-for-pause/',
  '/issues/',
  '/issues/bodies/',
  '/timeline/',
  '/positions/',
  '/people/',
  '/venues/doha/',
  '/corrections/',
  '/sources/2/',
  '/data/',
  '/about/',
  '/embed/timeline/',
  '/embed/rounds/2026-06-egypt/',
];

/** What stays on its way for as long as a test lasts. */
const never = () => new Promise<void>(() => undefined);

/**
 * How every kind of element looks, and what stands before and after it: one line each. Elements are of a kind that no
 * rule can tell apart by what they are, by what they are in, or as the first or last there; a page has thousands, and
 * some hundred kinds. Folds are opened, and what holds others may be as high as it likes: browsers work out the sizes of
 * what nobody sees when they like. The line for a page whose app does not come is left out, since it appears in its
 * own time.
 */
const LOOKS = `(() => {
  const looks = [];
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const kinds = new Map();
  const seen = new Set();
  for (const element of document.querySelectorAll('html, body, body *:not([data-late], [data-late] *)')) {
    const place = (element.previousElementSibling ? '' : 'first ') + (element.nextElementSibling ? '' : 'last ');
    const names = element.getAttributeNames().filter((name) => name !== 'class' && name !== 'id');
    const kind = (kinds.get(element.parentElement) ?? '') + '>' + place + element.tagName + '.' + element.getAttribute('class') + names;
    kinds.set(element, kind);
    if (seen.has(kind)) continue;
    seen.add(kind);
    const holds = element.childElementCount > 0;
    for (const part of [null, '::before', '::after', '::marker', '::placeholder']) {
      const style = getComputedStyle(element, part);
      if ((part === '::before' || part === '::after') && style.content === 'none') continue;
      if (part === '::marker' && !getComputedStyle(element).display.includes('list-item')) continue;
      if (part === '::placeholder' && !element.matches('[placeholder]')) continue;
      let line = element.tagName + '.' + element.getAttribute('class') + (part ?? '');
      for (const name of style) if (!name.startsWith('--') && !(holds && /^(?:height|block-size|.*-origin)$/.test(name))) line += ';' + name + ':' + style.getPropertyValue(name);
      looks.push(line);
    }
  }
  return looks;
})()`;

const differ = (a: readonly string[], b: readonly string[]) =>
  a.flatMap((line, i) => (line === b[i] ? [] : [[line.slice(0, 60), apart(line, b[i] ?? '')]]));

const apart = (a: string, b: string) => {
  const of = b.split(';');
  return a.split(';').flatMap((one, i) => (one === of[i] ? [] : [`${one} -> ${of[i]}`]));
};

async function withWholeSheet(page: Page): Promise<void> {
  const sheet = /<link rel="preload" as="style"[^>]* href="([^"]+)"/.exec(builtFile('index.html'));
  await page.evaluate(
    (href) =>
      new Promise((done) => {
        const link = document.createElement('link');
        link.id = 'whole';
        link.rel = 'stylesheet';
        link.href = href;
        link.addEventListener('load', done);
        document.head.append(link);
      }),
    sheet?.[1] ?? '',
  );
}

for (const path of PAGES)
  test(`${path} looks with its own styles as with the whole sheet`, async ({ page }) => {
    test.slow();
    await page.route(SCRIPT, never);
    // In the stand-in throughout: a title font may be used or not, by when it comes.
    await page.route(/\.woff2$/, never);
    for (const [name, media, width] of [
      ['on a phone', { colorScheme: 'light' }, 390],
      ['on a wide screen in the dark', { colorScheme: 'dark' }, 1440],
      ['on paper', { media: 'print' }, 800],
      ['in forced colours', { forcedColors: 'active' }, 1000],
    ] as const)
      await test.step(name, async () => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, ...media });
        await page.goto(path, { waitUntil: 'commit' });
        await expect(page.locator('footer, [data-late]').last()).toBeAttached();
        await page.waitForFunction(() => document.readyState !== 'loading');
        // The sizes of what is skipped out of sight change as browsers like.
        await addStyles(page, '* { content-visibility: visible !important }');
        const own = await page.evaluate<string[]>(LOOKS);
        await withWholeSheet(page);
        const whole = await page.evaluate<string[]>(LOOKS);
        expect(own.length).toBeGreaterThan(50);
        expect(differ(own, whole).slice(0, 5)).toEqual([]);
      });
  });

test('a page is painted in its colours and type though neither sheet nor script comes', async ({
  page,
}) => {
  for (const files of [SHEET, SCRIPT]) await page.route(files, never);
  await page.goto(ROUND, { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1);
  const bar = page.getByRole('banner');
  expect(await bar.evaluate((one) => getComputedStyle(one).borderBottomStyle)).toBe('double');
});

test('the app comes though the sheet does not, and uses it when it does', async ({ page }) => {
  let send: () => void = () => undefined;
  const released = new Promise<void>((done) => {
    send = done;
  });
  await page.route(SHEET, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(ROUND, { waitUntil: 'commit' });
  await untilInteractive(page);
  const sheets = () => page.evaluate(() => document.styleSheets.length);
  expect(await sheets()).toBe(1);
  send();
  await expect.poll(sheets).toBe(2);
});

test('a dialog has the whole sheet, and what the app draws looks as it should', async ({
  page,
}) => {
  await page.goto(ROUND);
  await untilInteractive(page);
  await page.getByRole('button', { name: words.cite.button, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
  await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(1);
});

test('nothing that a page loads comes before what is read', () => {
  for (const path of PAGES) {
    const html = builtFile(`${path.slice(1)}index.html`);
    expect(html, path).not.toMatch(/<link[^>]*rel="stylesheet"|<link[^>]*as="font"/);
    const before = html.slice(0, html.indexOf('<main'));
    expect(before, path).not.toMatch(/<script type="module"|<link rel="(?:modulep|p)reload"/);
    for (const [tag] of html.matchAll(
      /<(?:script type="module"|link rel="(?:modulep|p)reload")[^>]*>/g,
    ))
      expect(tag, path).toContain('fetchpriority="low"');
  }
});

test('letters that titles rarely have come from the whole font, which is loaded for them alone', async ({
  page,
}) => {
  await page.goto('/about/');
  await untilInteractive(page);
  const asked = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => /(title-600|source-serif-4-latin-600)/.exec(name)?.[1])
        .filter((name) => name !== undefined),
    );
  await expect.poll(asked).toEqual(['title-600']);
  await page.locator('h1').evaluate((title) => {
    title.textContent = 'Café';
  });
  await expect.poll(asked).toEqual(['title-600', 'source-serif-4-latin-600']);
});

test('where the reader comes back to a page, the browser shows it as it was left', async ({
  baseURL,
}) => {
  const browser = await chromium.launch({
    executablePath: findWindowed() ?? (await ensureChromium()),
    args: ['--no-sandbox'],
    // Playwright switches it off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage(baseURL ? { baseURL } : {});
    const returnTo = async () => {
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.title = `kept: ${persisted}`;
        });
      });
      await page.goto('/robots.txt');
      await page.goBack({ waitUntil: 'commit' });
    };
    // A shell without a window may keep no page at all, not even a text.
    await page.goto('/licences.txt');
    await returnTo();
    const keeps = await page
      .waitForFunction(() => document.title === 'kept: true', undefined, { timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );
    test.skip(!keeps, 'this browser keeps no page of those that were left');
    for (const path of ['/', ROUND, '/timeline/']) {
      await page.goto(path);
      await untilInteractive(page);
      await returnTo();
      await expect(page, path).toHaveTitle('kept: true');
    }
  } finally {
    await browser.close();
  }
});

test('a page on whose link the reader dwells may be fetched before the app is there', async ({
  page,
}) => {
  await page.route(SCRIPT, never);
  await page.goto('/', { waitUntil: 'commit' });
  const rules = page.locator('script[type="speculationrules"]');
  await expect(rules).toBeAttached();
  expect(JSON.parse((await rules.textContent()) ?? '')).toEqual({
    prefetch: [{ where: { href_matches: ['/rounds/*', '/proposals/*'] }, eagerness: 'moderate' }],
  });
  await page.unroute(SCRIPT);
  await page.goto('/');
  await untilInteractive(page);
  await expect(rules).toHaveCount(0);
  expect(builtFile('embed/timeline/index.html')).not.toContain('speculationrules');
});
