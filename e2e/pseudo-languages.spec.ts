import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pseudo } from '../src/messages/pseudo/pseudo.ts';
import { words } from '../src/messages/words.ts';
import { readDataFiles } from '../src/publish/data-files.ts';
import { testOf } from './build-site.ts';
import { expect, open, type Page } from './fixtures.ts';
import { saidInFiles } from './language-files.ts';
import {
  arrowsOn,
  cutOn,
  markedOn,
  plainWords,
  saidOn,
  textsOf,
  turnedRanges,
} from './language-parts.ts';

/*
 * The site in two invented languages. "xa" is accented, and longer: what it cuts, a translation
 * would cut, and a word without accents stands in no catalogue. "xr" is written from right to left.
 */

const DATA = 'src/testing/second-conflict';
const ROUND = '2025-06-02-istanbul';
const PROPOSAL = '2025-12-24-20-points';
const COMPARED = 'p=2025-06-02-russian-memorandum.2025-06-02-ukrainian-memorandum';

/** What a document says of its language. */
const TAGS = { xa: 'en-XA', xr: 'he-XB' };

/** The pages that React takes over, one of each kind. */
const PAGES = {
  home: '',
  round: `rounds/${ROUND}/`,
  proposal: `proposals/${PROPOSAL}/`,
  proposals: 'proposals/',
  'start of comparing': 'compare/',
  'comparison with a baseline': `compare/?${COMPARED}&base=2025-06-02-russian-memorandum`,
  change: `compare/2025-11-20-28-points...${PROPOSAL}/`,
  positions: 'positions/',
  sources: 'sources/',
  corrections: 'corrections/',
  data: 'data/',
  about: 'about/',
  'frame of a comparison': `embed/compare/?${COMPARED}`,
};
/** Finished pages. */
const STILL = {
  'not found': '404.html',
  'frame of a round': `embed/rounds/${ROUND}/`,
  'frame of a proposal': `embed/proposals/${PROPOSAL}/`,
};

/** Those that show records. */
const WITH_RECORDS = new Set([
  'home',
  'round',
  'proposal',
  'proposals',
  'change',
  'positions',
  'sources',
]);

/** Files of the site, one at least of each kind that is looked at. */
const FILES = [
  `rounds/${ROUND}/index.html`,
  'feeds/rounds.atom',
  'feeds/rounds.json',
  `oembed/rounds/${ROUND}.json`,
  `data/claims/${ROUND}.jsonld`,
  'data/datapackage.json',
  'data/promise.md',
  'CITATION.cff',
];

const inLanguage = (name: string) => testOf({ data: DATA, env: { PARLEY_LANGUAGE: name } });
const data = readDataFiles(join(import.meta.dirname, '..', DATA)).then(textsOf);

/** Folds out everything, so that nothing of a page is left unseen. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

for (const [language, test] of [
  ['xa', inLanguage('xa')],
  ['xr', inLanguage('xr')],
] as const) {
  test.describe(language, () => {
    test.use({ viewport: { width: 390, height: 844 } });

    for (const [name, path] of Object.entries({ ...PAGES, ...STILL }))
      test(`${name}: nothing is cut, no English is left, the direction is that of the language`, async ({
        page,
      }) => {
        await (name in STILL ? page.goto(path) : open(page, path));
        await unfold(page);
        const root = page.locator('html');
        await expect(root).toHaveAttribute('lang', TAGS[language]);
        await expect(root).toHaveCSS('direction', language === 'xa' ? 'ltr' : 'rtl');
        const said = await saidOn(page);
        expect(said.length).toBeGreaterThan(5);
        expect.soft(plainWords(said, await data), 'words without a translation').toEqual([]);
        // What is marked as English is of the data, and so no word of ours hides behind the mark; the data
        // page describes its files in English as well.
        const marked = await markedOn(page, 'en');
        if (WITH_RECORDS.has(name)) expect(marked.length, 'texts of the data').toBeGreaterThan(5);
        const ofData = [...(await data)];
        if (name !== 'data')
          expect
            .soft(
              marked.filter((text) => !ofData.some((whole) => whole.includes(text))),
              'marked, and not of the data',
            )
            .toEqual([]);
        expect.soft(await cutOn(page), 'what does not fit').toEqual([]);
        expect.soft((await turnedRanges(page)).turned, 'ranges painted backwards').toEqual([]);
      });

    test('heads, feeds, frames and descriptions of downloads: no English is left', async ({
      site,
    }) => {
      const said = saidInFiles(site.dir);
      const texts = await data;
      for (const [kind, sayings] of said) {
        expect.soft(sayings.length, `texts of ${kind}`).toBeGreaterThan(2);
        const plain = sayings.flatMap(({ at, text }) =>
          plainWords([text], texts).map((found) => `${at} ${found}`),
        );
        expect.soft(plain, kind).toEqual([]);
      }
      const feed = readFileSync(join(site.dir, 'feeds/rounds.json'), 'utf8');
      expect(feed).toContain(`"language": "${TAGS[language]}"`);
    });

    test('dialogs: nothing is cut, no English is left', async ({ page }) => {
      await open(page, PAGES.proposal);
      await page.locator('a[data-claim]').first().click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.locator('textarea').first()).toBeVisible();
      expect.soft(plainWords(await saidOn(page), await data), 'citing').toEqual([]);
      expect.soft(await cutOn(page), 'citing').toEqual([]);
      await page.keyboard.press('Escape');
      const embedButton = pseudo(language, 'button', words.embed.button);
      await expect(dialog).toBeHidden();

      await page.getByRole('button', { name: embedButton, exact: true }).first().click();
      await expect(dialog.locator('iframe')).toBeVisible();
      expect.soft(plainWords(await saidOn(page), await data), 'embedding').toEqual([]);
      expect.soft(await cutOn(page), 'embedding').toEqual([]);
    });
  });
}

inLanguage('xr')(
  'arrows lead the way that is read, sums are painted in order',
  async ({ page }) => {
    let arrows = 0;
    for (const path of Object.values(PAGES)) {
      await open(page, path);
      // Some come once the page has been taken over.
      if (path === PAGES.round || path === PAGES.proposal)
        await expect
          .poll(async () => {
            await unfold(page);
            return (await arrowsOn(page)).length;
          })
          .toBeGreaterThan(1);
      else await unfold(page);
      const drawn = await arrowsOn(page);
      arrows += drawn.length;
      for (const arrow of drawn) expect.soft(arrow, path).toMatch(/^[←→] -1( 1)?$/);
    }
    expect(arrows).toBeGreaterThan(3);

    await open(page, PAGES['comparison with a baseline']);
    await unfold(page);
    const sum = page.locator('bdi', { hasText: /\d.*÷.*\d.*=.*\d/ }).first();
    const places = await sum.evaluate((element) => {
      const text = element.firstChild;
      if (!text?.textContent) return [];
      return [...text.textContent.matchAll(/\d[\d.,]*|[÷=]/g)].map(({ index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const { left, top } = range.getBoundingClientRect();
        return { left, top };
      });
    });
    expect(places.length).toBeGreaterThan(4);
    // All of it runs one way, that of the names in it, line by line.
    const order = (way: 1 | -1) =>
      places.toSorted((a, b) => a.top - b.top || way * (a.left - b.left));
    expect([order(1), order(-1)]).toContainEqual(places);
  },
);

inLanguage('xr')('the look at files would find English in any kind of them', async ({ site }) => {
  const dir = mkdtempSync(join(tmpdir(), 'parley-english-'));
  try {
    for (const file of FILES) {
      mkdirSync(join(dir, dirname(file)), { recursive: true });
      const text = readFileSync(join(site.dir, file), 'utf8');
      writeFileSync(join(dir, file), text.replaceAll(/[א-ת]{3,}/g, 'English'));
    }
    const texts = await data;
    for (const [kind, said] of saidInFiles(dir)) {
      const found = plainWords(
        said.map(({ text }) => text),
        texts,
      );
      expect.soft(found.join(), kind).toContain('English');
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
});

inLanguage('xr')('these looks would find what they look for', async ({ page }) => {
  await open(page, PAGES.about);
  await page.evaluate(() => {
    for (const [text, title, style] of [
      ['An English text', 'Some title', ''],
      ['ש 5–40 ש', '', ''],
      ['ש → ש', '', ''],
      ['', '', 'width:3000px;height:2px'],
      ['שששששששששששששששששש', '', 'width:3rem;overflow:hidden;white-space:nowrap'],
    ] as const) {
      const added = document.createElement('p');
      added.textContent = text;
      if (title) added.title = title;
      added.style.cssText = style;
      document.querySelector('main')?.append(added);
    }
  });
  const said = plainWords(await saidOn(page), await data).join();
  for (const text of ['An English text', 'Some title']) expect(said).toContain(text);
  const cut = (await cutOn(page)).join();
  for (const text of ['wide', 'is cut', 'ends outside']) expect(cut).toContain(text);
  expect((await turnedRanges(page)).turned).toEqual(['5–4']);
  expect(await arrowsOn(page)).toContain('→ none');
});
