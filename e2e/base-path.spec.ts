import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { testOf } from './build-site.ts';
import { expect, untilInteractive } from './fixtures.ts';
import { cards } from './parts.ts';

/*
 * A site below a path, and another language in a folder of it: every address that a built file names is below it
 * and is there, and the app works.
 */

const BASE = '/parley/';
const HOST = 'https://talks.example.org';

const test = testOf({
  data: 'src/testing/second-conflict',
  base: BASE,
  offered: ['fr'],
  env: { VITE_SITE_URL: `${HOST}${BASE}` },
});

/** Every file below a folder, as paths from it. */
function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)));
}

/** The addresses of this site that a built text names, as paths of the host; others are left out. */
function addressesIn(text: string, kind: string): string[] {
  const patterns: Readonly<Record<string, readonly RegExp[]>> = {
    html: [
      /\s(?:href|src|action|poster)="([^"#\s][^"\s]*)"/g,
      /content="(https?:[^"\s]+)"/g,
      /"(?:url|contentUrl|image)":"(https?:[^"\s\\]+)"/g,
    ],
    json: [/"(?:url|home_page_url|feed_url|contentUrl|image|provider_url)": ?"([/h][^"\s\\]+)"/g],
    xml: [/<(?:loc|id|uri)>([^<]+)</g, /\shref="([^"]+)"/g],
    txt: [/^Sitemap: (.+)$/gm],
  };
  const found = (patterns[kind] ?? [])
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, address = '']) => address.replaceAll('&amp;', '&'));
  return found.flatMap((address) => {
    if (address.startsWith(HOST)) return [address.slice(HOST.length)];
    return address.startsWith('/') && !address.startsWith('//') ? [address] : [];
  });
}

/** The form of a text, by the end of its name. */
function kindOf(file: string): string {
  const end = file.replace(/^.*\./, '');
  return { atom: 'xml', jsonld: 'json' }[end] ?? end;
}

test('every address that a built file names is below the path, and is there', async ({
  site,
  request,
}) => {
  test.slow();
  const texts = filesIn(site.dir).filter((file) =>
    /\.(?:html|atom|xml|txt|json|jsonld)$/.test(file),
  );
  expect(texts.length).toBeGreaterThan(60);
  const wanted = new Map<string, string>();
  for (const file of texts)
    for (const address of addressesIn(readFileSync(join(site.dir, file), 'utf8'), kindOf(file)))
      wanted.set(address.replace(/#.*$/, ''), file);
  expect(wanted.size).toBeGreaterThan(100);
  const outside = [...wanted].filter(([address]) => !address.startsWith(BASE));
  expect(outside).toEqual([]);
  const { origin } = new URL(site.url);
  const missing: string[] = [];
  for (const [address, file] of wanted) {
    const answer = await request.get(`${origin}${address}`);
    if (!answer.ok()) missing.push(`${answer.status()} ${address} (in ${file})`);
  }
  expect(missing).toEqual([]);
});

test('each language names its own addresses, and those of the other for the same page', async ({
  site,
}) => {
  const read = (file: string) => readFileSync(join(site.dir, file), 'utf8');
  const canonical = /<link rel="canonical" href="([^"]+)"/;
  expect(canonical.exec(read('about/index.html'))?.[1]).toBe(`${HOST}/parley/about/`);
  expect(canonical.exec(read('fr/about/index.html'))?.[1]).toBe(`${HOST}/parley/fr/about/`);
  for (const file of ['about/index.html', 'fr/about/index.html']) {
    expect(read(file)).toContain(`hreflang="en" href="${HOST}/parley/about/"`);
    expect(read(file)).toContain(`hreflang="fr" href="${HOST}/parley/fr/about/"`);
  }
  expect(read('robots.txt').match(/^Sitemap: .+$/gm)).toEqual([
    `Sitemap: ${HOST}/parley/sitemap.xml`,
    `Sitemap: ${HOST}/parley/fr/sitemap.xml`,
  ]);
  for (const [file, home] of [
    ['feeds/rounds.json', `${HOST}/parley/`],
    ['fr/feeds/rounds.json', `${HOST}/parley/fr/`],
  ] as const)
    expect(JSON.parse(read(file))).toMatchObject({ home_page_url: home });
});

test('from language to language and on, the path stays', async ({ page, request, site }) => {
  await page.goto('about/');
  await untilInteractive(page);
  await page.getByRole('button', { name: 'Languages' }).click();
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/parley\/fr\/about\/$/);
  await untilInteractive(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('link', { name: 'Parley', exact: true }).first().click();
  await expect(page).toHaveURL(/\/parley\/fr\/$/);
  await cards(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/parley\/fr\/rounds\/[^/]+\/$/);
  const gone = await request.get(`${site.url}fr/nowhere/`);
  expect(gone.status()).toBe(404);
  expect(await gone.text()).toContain('<html lang="fr"');
});

test('the server leads to the path and knows nothing beside it', async ({ site, request }) => {
  const { origin } = new URL(site.url);
  const bare = await request.get(`${origin}/parley`, { maxRedirects: 0 });
  expect(bare.status()).toBe(308);
  expect(bare.headers()['location']).toBe('/parley/');
  const slashless = await request.get(`${origin}/parley/about`, { maxRedirects: 0 });
  expect(slashless.headers()['location']).toBe('/parley/about/');
  expect((await request.get(`${origin}/about/`)).status()).toBe(404);
  expect((await request.get(`${origin}/parley/nowhere/`)).status()).toBe(404);
});

test('from page to page, in the search and in a comparison, the path stays', async ({ page }) => {
  await page.goto('./');
  await untilInteractive(page);
  const card = cards(page).first();
  await card.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/parley\/rounds\/[^/]+\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/parley\/$/);
  await page.getByRole('searchbox').first().pressSequentially('istanbul', { delay: 30 });
  await expect(page).toHaveURL(/\/parley\/\?q=istanbul$/);

  await page.goto('proposals/');
  await untilInteractive(page);
  const boxes = page.getByRole('main').getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole('complementary').getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/parley\/compare\/\?p=[^.]+\.[^.]+$/);
  await expect(page.getByRole('table')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
});

test('an unknown address below the path has the page that says so', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/^status 404/);
  expectTrouble(/^console error: Failed to load resource/);
  await page.goto('rounds/no-such-round/');
  await untilInteractive(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Proposals' }).click();
  await expect(page).toHaveURL(/\/parley\/proposals\/$/);
});

test('citations and frames name the host of the setting, with the path', async ({ page }) => {
  await page.goto('proposals/');
  await untilInteractive(page);
  const main = page.getByRole('main');
  // Marks of the pictures lead to accounts on those pages.
  await main.locator('a[href^="/parley/proposals/"]:not([data-mark])').first().click();
  await expect(page).toHaveURL(/\/parley\/proposals\/[^/]+\/$/);
  const path = new URL(page.url()).pathname;
  await main.getByRole('button', { name: 'Cite and share' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`${HOST}${path}`);
  await page.keyboard.press('Escape');
  await main.getByRole('button', { name: 'Embed' }).click();
  await expect(dialog.getByRole('textbox').last()).toHaveValue(
    new RegExp(`src="${HOST}/parley/embed${path.slice('/parley'.length)}`),
  );
  const frame = page.frameLocator('dialog iframe');
  await expect(frame.getByRole('heading').first()).toBeVisible();
});

test('without script every page can be read and left', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await page.goto('./');
  await cards(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/parley\/rounds\/[^/]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.close();
});
