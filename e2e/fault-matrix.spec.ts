import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { words } from '../src/messages/words.ts';
import { openByLine, openShare } from './compare-parts.ts';
import { expect, open, test, untilIdle } from './fixtures.ts';
import { columnNamesShown } from './parts.ts';
import { builtFile, DIST, FIVE, must, nameOf, PAGE_KINDS } from './site.ts';

/*
 * Every file of script and every kind of data file of the build, lost in turn. What there is comes from
 * the build, so that a new file is tried without an edit here.
 */

const pathOf = (address: string) => address.replace(/\?.*/, '');
const htmlOf = (address: string) => builtFile(`${pathOf(address).slice(1)}index.html`);

/**
 * Pages that between them load, before anybody does anything, all that is loaded so: a short one of each kind,
 * the shortest first, and the frame, which has no text of its own, last.
 */
const { 'not found': _none, ...KINDS } = PAGE_KINDS;
const [change = ''] = readdirSync(join(DIST, 'data/changes'));
const PAGES = [
  ...Object.values({
    ...KINDS,
    'round with proposals': '/rounds/2026-06-egypt/',
    changes: `/compare/${change.replace(/\.json$/, '')}/`,
  }).toSorted((a, b) => htmlOf(a).length - htmlOf(b).length),
  `/embed/compare/?p=${FIVE[0]}.${FIVE[1]}`,
];

const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'is cut off': (route) => route.abort('connectionreset'),
  'is gone': (route) => route.fulfill({ status: 404, body: 'gone' }),
  'is a page of HTML': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' }),
};

/** What the browser itself notes, also that data which was loaded ahead waits for script that does not come. */
const NOTED =
  /^(request failed: \/|status (404|500): \/|console error: |console warning: .* was preloaded)/;

/** Files that the pages name, each with the first page that names it. */
function named(pattern: RegExp): [string, string][] {
  const found = new Map<string, string>();
  for (const address of PAGES)
    for (const [, file = ''] of htmlOf(address).matchAll(pattern))
      if (!found.has(file)) found.set(file, address);
  return [...found];
}

/** The kind of a data file: the same code reads all of a folder. */
const kindOf = (file: string) => file.replace(/^data\/|\/.*|\.json.*/g, '');

const scripts = named(/(assets\/(?!frame-)[\w.-]+\.js)/g);
const dataFiles = [
  ...new Map(
    named(/as="fetch"[^>]*href="\/(data\/[\w./-]+\.json)/g).map(([file, address]) => [
      kindOf(file),
      [file, address] as const,
    ]),
  ).values(),
];

/** What was read before script came can still be read, and a line says that it is not all there. */
async function expectReadable(page: Page, address: string) {
  const told = page.getByRole('status').filter({
    hasText: new RegExp(`${words.site.notStarted.slice(0, 40)}|controls could not be started`),
  });
  await expect(told.first()).toBeVisible({ timeout: 15_000 });
  await expect(told).toHaveCount(1);
  const [, title] = must(
    /<h1[^>]*>(.*?)<\/h1>/s.exec(htmlOf(address)),
    `${address} has no heading`,
  );
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCount(1);
  const text = must(title, 'no text')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
  await expect(heading).toHaveText(text);
  await expect(page.locator('html')).not.toHaveAttribute('data-has-query');
}

/** A file that goes wrong at a page that names it. */
async function lose(
  page: Page,
  file: string,
  address: string,
  answer: (route: Route) => Promise<void>,
) {
  let asked = 0;
  const url = new RegExp(`/${file.replaceAll('.', '\\.')}(\\?|$)`);
  await page.route(url, (route) => {
    asked += 1;
    return answer(route);
  });
  await page.goto(address);
  await expectReadable(page, address);
  expect(asked, 'tries').toBeGreaterThan(0);
  // Once ahead and three times when it is needed.
  expect(asked, 'tries').toBeLessThanOrEqual(4);
  await page.unroute(url);
}

/** Each file goes wrong in one way, in turn; the one that starts everything in all. Loaders know no names of files. */
const shareOf = (files: readonly [string, string][], turn: number) =>
  files.filter(([file], i) => /\/index-/.test(file) || i % Object.keys(FAULTS).length === turn);

for (const [turn, [fault, answer]] of Object.entries(FAULTS).entries()) {
  for (const [what, files] of [
    ['script', shareOf(scripts, turn)],
    ['data', dataFiles],
  ] as const)
    test(`a file of ${what} that ${fault} leaves its page readable, and is asked for a few times`, async ({
      page,
      expectTrouble,
    }) => {
      test.slow();
      // A page in the place of data is no news to the browser.
      if (what === 'script' || fault !== 'is a page of HTML') expectTrouble(NOTED);
      if (what === 'data') expect(files).toHaveLength(10);
      else expect(files.length).toBeGreaterThan(5);
      for (const [file, address] of files)
        await test.step(`${file} at ${address}`, () => lose(page, file, address, answer));
    });

  test(`everything that is loaded later ${fault}: a comparison stays and says so for each`, async ({
    page,
    expectTrouble,
  }) => {
    test.slow();
    expectTrouble(NOTED);
    const first = new Set(scripts.map(([file]) => file));
    const later = readdirSync(join(DIST, 'assets'))
      .filter((file) => file.endsWith('.js') && !first.has(`assets/${file}`))
      .map((file) => `/assets/${file}`);
    expect(later.length).toBeGreaterThan(15);
    const asked = new Map<string, number>();
    await page.route(
      (url) => later.includes(url.pathname),
      (route) => {
        const { pathname } = new URL(route.request().url());
        asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
        return answer(route);
      },
    );
    await open(page, `/compare/?p=${FIVE[0]}.${FIVE[1]}&base=${FIVE[0]}`);
    await expect.poll(() => columnNamesShown(page)).toEqual([nameOf(FIVE[0]), nameOf(FIVE[1])]);
    // In the place of what takes the comparison away.
    await openByLine(
      page,
      /^Save/,
      page.getByText(words.site.notLoaded).filter({ visible: true }).first(),
    );
    await expect(
      page.getByText(words.site.notLoaded).filter({ visible: true }).first(),
    ).toBeVisible();
    for (const name of [words.compare.citing, words.compare.framing]) {
      await openShare(page);
      await page.getByRole('button', { name, exact: true }).first().click();
      await expect(
        page.getByRole('status').filter({ hasText: words.site.notLoaded }).first(),
      ).toBeVisible();
    }
    await untilIdle(page);
    expect(await columnNamesShown(page)).toEqual([nameOf(FIVE[0]), nameOf(FIVE[1])]);
    expect(asked.size).toBeGreaterThan(3);
    expect(Math.max(...asked.values()), 'tries').toBeLessThanOrEqual(4);
  });
}
