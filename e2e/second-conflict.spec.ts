import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../src/messages/words.ts';
import { venueWords } from '../src/messages/en/venues.ts';
import { readDataFiles } from '../src/publish/data-files.ts';
import { leaksIn, ownWords, type OwnWord } from '../src/tools/neutral.ts';
import { testOf } from './build-site.ts';
import { expect, open } from './fixtures.ts';

/* The code knows negotiations in general: a dataset of another conflict gives a whole site of its own. */

const OTHER = 'src/testing/second-conflict';
const test = testOf({ data: OTHER });

test('a round of the other dataset has its page, with its own edition at the foot', async ({
  page,
}) => {
  await open(page, '/rounds/2025-06-02-istanbul/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Istanbul');
  await expect(page.getByRole('contentinfo')).toContainText(
    'The Ukraine-Russia talks since March 2022',
  );
});

test('its units are told, a length as its source told it', async ({ page }) => {
  await open(page, '/proposals/2025-12-24-20-points/');
  const main = page.getByRole('main');
  await expect(main).toContainText('15 years (5,475 days)');
  await expect(main).toContainText('5–40 km');
  await expect(main).toContainText('800,000');
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a city without coordinates is off the map, and not told as a country', async ({
      page,
    }) => {
      await page.goto('/venues/');
      const off = page
        .getByRole('main')
        .locator('section')
        .filter({
          has: page.getByRole('heading', { name: venueWords.unmapped }),
        });
      await expect(off.getByRole('listitem')).toHaveText(['Palm Beach 1']);
      await expect(page.getByText(venueWords.countryOnly)).toHaveCount(0);

      await off.getByRole('link', { name: 'Palm Beach' }).click();
      await expect(page.getByText(venueWords.one.unmapped)).toBeVisible();
      await expect(page.getByText(venueWords.one.countryOnly)).toHaveCount(0);
      await expect(page.getByText('1 of 6 rounds')).toBeVisible();

      await page.goto('/venues/geneva/');
      await expect(page.getByText(venueWords.one.unmapped)).toHaveCount(0);
    });
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a round that is only announced is told as planned, by whom, and is in no sum', async ({
      page,
    }) => {
      await page.goto('/');
      await expect(page.getByText('6 rounds, ')).toContainText('1 more is planned.');
      const card = page.getByRole('article').filter({ hasText: 'announced for Abu Dhabi' });
      await expect(card).toContainText('Planned');
      await expect(card).toContainText(words.round.expected);
      await expect(card).not.toContainText(words.round.unknownPresence);

      await card.getByRole('heading').getByRole('link').click();
      const main = page.getByRole('main');
      await expect(main).toContainText('Planned');
      await expect(main).not.toContainText(words.round.nothingTabled);
      await expect(main).toContainText('Dmitry Peskov, Kremlin spokesman');

      await main
        .getByRole('link', { name: /^Abu Dhabi/ })
        .first()
        .click();
      await expect(page.getByText('1 of 6 rounds: 23–24 Jan 2026.')).toBeVisible();
      const planned = page.getByRole('region').filter({
        has: page.getByRole('heading', { name: venueWords.one.planned, exact: true }),
      });
      await expect(planned.getByRole('listitem')).toContainText(['1 Feb 2026']);

      await page.goto('/timeline/');
      await expect(page.getByRole('main')).toContainText(
        /6 rounds from .* to 24 Jan 2026: .* 1 more is planned\./,
      );
    });
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a document without an address is named, and leads nowhere', async ({ page }) => {
      const title = 'Text of the 28 points';
      await page.goto('/proposals/2025-11-20-28-points/');
      const text = page
        .getByRole('main')
        .getByText(`${title} (${words.sourceKinds['agreement-text']})`);
      await expect(text.first()).toBeAttached();
      await page.goto('/sources/#28-points-print');
      const entry = page.locator('[id="28-points-print"]');
      await expect(entry).toContainText(title);
      await expect(entry).toContainText(words.sources.unlinked);
      await expect(entry.getByRole('link', { name: title })).toHaveCount(0);
      const links = await page
        .locator('a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(links.filter((href) => href === null || href === '' || href.endsWith('null'))).toEqual(
        [],
      );
    });
  });

test('a date that is not exact is told as about, and so it is cited', async ({ page }) => {
  await open(page, '/proposals/2025-11-23-european-text/');
  await expect(page.getByRole('main')).toContainText('about 23 Nov 2025');
  await page.goto('/proposals/');
  await expect(page.getByRole('main')).toContainText('about 23 Nov 2025');
  const { positions: _, ...whole } = JSON.parse(
    await (await page.request.get('/data/dataset.json')).text(),
  ) as {
    positions: unknown;
    rounds: { proposals: { id: string; date: string; approximate?: true }[] }[];
  };
  const text = whole.rounds
    .flatMap(({ proposals }) => proposals)
    .find(({ approximate }) => approximate);
  expect(text).toMatchObject({ id: '2025-11-23-european-text', date: '2025-11-23' });
});

test('a planned round is scheduled for machines', async ({ page }) => {
  await page.goto('/rounds/2026-02-01-abu-dhabi/');
  const node = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.parse(node ?? '')).toMatchObject({
    '@type': 'Event',
    startDate: '2026-02-01',
    eventStatus: 'https://schema.org/EventScheduled',
  });
});

test('its own figures are computed, and none of the other conflict', async ({ page }) => {
  await open(page, '/compare/?p=2025-06-02-russian-memorandum.2025-06-02-ukrainian-memorandum');
  const row = page.getByRole('row', { name: /^Share of the children on the list/ });
  // 10 of 339, by two accounts of one speaker or of two.
  await expect(row.getByRole('cell').first()).toContainText('2.9 percent');
  await row.locator('summary').first().click();
  await expect(row).toContainText('10 children ÷ 339 children on the list = 2.9 percent');
  await expect(page.getByRole('row', { name: /computed/ })).toHaveCount(1);

  const shown = new Map([['comparison', await page.getByRole('main').innerText()]]);
  expect(leaksIn(shown, await wordsOfTheFirst(await readDataFiles()))).toEqual([]);
});

// What the scripts say stands in src/, which `npm run check:neutral` reads.
test('no page and no download of its site has a word of the first conflict', async ({ site }) => {
  const first = await readDataFiles();
  const foreign = await wordsOfTheFirst(first);
  expect(foreign.length).toBeGreaterThan(100);

  const files = new Map(
    readdirSync(site.dir, { recursive: true, withFileTypes: true })
      .filter((entry) => /\.(?:html|json|jsonld|csv|atom|xml|md|txt|cff)$/.test(entry.name))
      // In a packed index letters are numbers; its words are those of the texts beside it.
      .filter((entry) => !/^search-(?:index|rounds|sources)\.json$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(site.dir.length), readFileSync(path, 'utf8')]),
  );
  expect(files.size).toBeGreaterThan(100);
  const found = leaksIn(files, foreign).map(({ file, word }) => `${file}: ${word.text}`);
  expect([...new Set(found)]).toEqual([]);

  // The same look would find them where they are: in the data of the first.
  // One by one, since a part of a name is not found where the whole name is.
  expect(foreign.filter((word) => leaksIn(first, [word]).length === 0)).toEqual([]);
});

/** Words of the first conflict that the other does not have, too. */
async function wordsOfTheFirst(first: ReadonlyMap<string, string>): Promise<OwnWord[]> {
  const other = await readDataFiles(join(import.meta.dirname, '..', OTHER));
  const shared = [...other.values()].join('\n').toLowerCase();
  return [...ownWords(first), ...namesOf(first)].filter(
    ({ text }) => !shared.includes(text.toLowerCase()),
  );
}

/** What the first conflict counts in words of its own, and what it computes. */
function namesOf(files: ReadonlyMap<string, string>): OwnWord[] {
  const read = <T>(path: string) => JSON.parse(files.get(path) ?? '[]') as T[];
  // Weeks and months, which have a measure, are of every calendar.
  const units = read<{ forms: Record<string, string>; measure?: object }>('units.json').flatMap(
    ({ forms, measure }) =>
      measure ? [] : Object.values(forms).map((text) => ({ text, from: 'units.json' })),
  );
  const figures = read<{ name: string }>('computed.json').map(({ name }) => ({
    text: name,
    from: 'computed.json',
  }));
  return [...units, ...figures];
}
