import { claimWords } from '../src/messages/en/claims.ts';
import { counted, date } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import type { CorrectionEntry, CorrectionsSlice } from '../src/model/slices/corrections-slice.ts';
import { withVersion } from '../src/urls/version.ts';
import { listen } from './chunks.ts';
import { chooseKind } from './evidence-parts.ts';
import { expect, open, test, untilIdle, type Page } from './fixtures.ts';
import { go } from './parts.ts';
import { correctionsFile, FIVE, index, must, proposalFile, roundFile } from './site.ts';

/*
 * Corrections are public, and a link that was made from an older version says what has been corrected
 * since. The dataset has few corrections or none, so that here made-up ones stand in its place: about
 * real entries, and not one of them is a fact.
 */

const { since, corrections: page_ } = claimWords;
const { editions, corrections } = correctionsFile();
const newest = must(editions.at(-1), 'there is no edition');

/** Corrections that stand before those of the first page: the dataset has more than a page of them. */
const OLDEST = 150;

const OUTLINE = '2024-02-23-paris-outline';
const ROUND = '2024-02-23-paris';
const [PROPOSAL_PAGE, ROUND_PAGE] = [`/proposals/${OUTLINE}/`, `/rounds/${ROUND}/`];
const { proposal } = proposalFile(OUTLINE);
const report = must(proposal.provisions.at(-1)?.reports[0], 'the outline has no report');
const account = must(roundFile(ROUND).round.claims[0], 'the round has no claim');

const made = (n: number, version: string, target: CorrectionEntry['target']): CorrectionEntry => ({
  id: `cor-0000${n}`,
  date: '2030-01-02',
  version,
  field: 'text',
  before: `made-up wording ${n}, before`,
  after: `made-up wording ${n}, after`,
  reason: `Made up for a test, number ${n}.`,
  target,
});
const ofReport = made(1, '9.1.0', {
  kind: 'report',
  name: proposal.name,
  text: [report.text],
  path: `${PROPOSAL_PAGE}#${report.id}`,
  pages: [PROPOSAL_PAGE, ROUND_PAGE],
});
const ofAccount = made(2, '9.2.0', {
  kind: 'claim',
  name: roundFile(ROUND).round.title,
  text: [account.text],
  path: `${ROUND_PAGE}#${account.id}`,
  pages: [ROUND_PAGE],
});
const edition = (version: string, day: string) => ({ version, date: day, note: 'Made up.' });
const madeUp: CorrectionsSlice = {
  editions: [
    edition('9.0.0', '2030-01-01'),
    edition('9.1.0', '2030-01-02'),
    edition('9.2.0', '2030-01-03'),
  ],
  corrections: [ofAccount, ofReport],
};

/** Puts the made-up corrections in the place of the real ones. */
async function withMadeUp(page: Page) {
  await page.route('**/data/corrections.json*', (route) => route.fulfill({ json: madeUp }));
}

const note = (page: Page) => page.getByRole('region', { name: since.label });

async function expectNamed(page: Page, list: readonly CorrectionEntry[]) {
  await expect(note(page)).toContainText(counted(list.length, since.corrected));
  await expect(note(page).getByRole('article')).toHaveCount(list.length);
  for (const [i, one] of list.entries()) {
    const item = note(page).getByRole('article').nth(i);
    for (const text of [one.before, one.after, one.reason, date(one.date), one.version])
      await expect(item).toContainText(text);
    await expect(item.getByRole('link')).toHaveAttribute('href', one.target.path);
  }
}

const shown: Record<string, [path: string, list: CorrectionEntry[]]> = {
  'a proposal': [PROPOSAL_PAGE, [ofReport]],
  'a round': [ROUND_PAGE, [ofAccount, ofReport]],
  'a change': [`/compare/${FIVE[0]}...${OUTLINE}/`, [ofReport]],
  'a comparison of proposals': [`/compare/?p=${FIVE[0]}.${OUTLINE}`, [ofReport]],
  'a comparison of rounds': [`/compare/?p=2024-01-28-paris.${ROUND}`, [ofReport]],
  'the home page': ['/', [ofReport]],
};
test('a link to a page from an older version names what was corrected in it since', async ({
  page,
}) => {
  await withMadeUp(page);
  for (const [i, [what, [path, list]]] of Object.entries(shown).entries())
    await test.step(what, async () => {
      // The first is opened; the others are met while looking around, each with a version of its own.
      if (i === 0) await open(page, withVersion(path, '9.0.0'));
      else await go(page, withVersion(path, '9.0.0'));
      await expect(page).toHaveURL(withVersion(path, '9.0.0'));
      await expect(note(page)).toContainText(since.made('9.0.0', date('2030-01-01')));
      await expectNamed(page, list);
      await go(page, '/about/');
      await expect(note(page)).toHaveCount(0);
    });
});

test('what is said depends on the version in the link', async ({ page }) => {
  await withMadeUp(page);
  await open(page, withVersion(ROUND_PAGE, '9.1.0'));
  await test.step('only what was corrected after that version is named', () =>
    expectNamed(page, [ofAccount]));

  await test.step('of a version that never was, the one before it counts', async () => {
    await go(page, withVersion(ROUND_PAGE, '9.1.7'));
    await expect(note(page)).toContainText(since.unpublished('9.1.7'));
    await expect(note(page)).toContainText(since.before('9.1.0', date('2030-01-02')));
    await expectNamed(page, [ofAccount]);
  });
  await test.step('of a version before the first, the first counts', async () => {
    await go(page, withVersion(ROUND_PAGE, '0.1.0'));
    await expect(note(page)).toContainText(since.first('9.0.0', date('2030-01-01')));
    await expectNamed(page, [ofAccount, ofReport]);
  });
  await test.step('where nothing that the page shows was corrected, it says that', async () => {
    await go(page, withVersion(`/proposals/${FIVE[0]}/`, '9.0.0'));
    await expect(note(page)).toContainText(since.nothing('9.2.0'));
    await expect(note(page).getByRole('article')).toHaveCount(0);
  });
});

test('of the version that is shown nothing is said; of one that is none, that it is none', async ({
  page,
}) => {
  await test.step('a link from this very version says nothing', async () => {
    await open(page, withVersion(PROPOSAL_PAGE, newest.version));
    await untilIdle(page);
    await expect(note(page)).toHaveCount(0);
    await expect(page).toHaveURL(`${PROPOSAL_PAGE}?v=${newest.version}`);
  });
  await test.step('a version from the future is said to be newer than this copy', async () => {
    await go(page, withVersion(PROPOSAL_PAGE, '999.0.0'));
    await expect(note(page)).toHaveCount(1);
    await expect(note(page)).toHaveText(since.future('999.0.0', newest.version, date(newest.date)));
  });
  for (const [asked, text] of [
    ['latest', 'latest'],
    ['1.0', '1.0'],
    ['9'.repeat(5000), '9'.repeat(20)],
    ['%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '<img src=x onerror=a'],
  ] as const)
    await test.step(`"${text}" is no version, and the page says so`, async () => {
      await go(page, `${PROPOSAL_PAGE}?v=${asked}`);
      await expect(note(page)).toHaveText(since.malformed(text));
      await expect(page.locator('main img')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(proposal.name);
    });
  await test.step('nor is it in an address that is opened', async () => {
    await open(page, `${PROPOSAL_PAGE}?v=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E`);
    await expect(note(page)).toHaveText(since.malformed('<img src=x onerror=a'));
    await expect(page.locator('main img')).toHaveCount(0);
  });
});

test('many corrections are folded, and the page keeps its place', async ({ page }) => {
  const many = Array.from({ length: 65 }, (_, i) => ({
    ...ofReport,
    id: `cor-${10000 + i}`,
    before: `made-up value ${i + 1}, before`,
  }));
  await page.route('**/data/corrections.json*', (route) =>
    route.fulfill({ json: { ...madeUp, corrections: many } }),
  );
  await open(page, withVersion(PROPOSAL_PAGE, '9.0.0'));
  await expect(note(page)).toContainText(counted(65, since.corrected));
  await expect(note(page).getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();

  await test.step('they are one press away, and of very many the page of corrections has the rest', async () => {
    await note(page).getByText('Show 65 corrections').click();
    await expect(note(page).getByRole('article')).toHaveCount(60);
    await expect(note(page).getByText('made-up value 60, before')).toBeVisible();
    await note(page).getByRole('link', { name: page_.all }).click();
    await expect(page).toHaveURL('/corrections/');
  });

  await test.step('there they are folded under the record to which they belong', async () => {
    const items = page.getByRole('main').getByRole('article');
    await expect(
      page.getByText('65 corrections, by what was corrected: wording (65).'),
    ).toBeVisible();
    await expect(items).toHaveCount(0);
    await page.getByRole('heading', { level: 3, name: proposal.name }).click();
    await expect(items).toHaveCount(65);
  });

  await test.step('a link to one of them opens its record', async () => {
    await go(page, `/corrections/#${many[4]?.id ?? ''}`);
    await expect(page.getByText('made-up value 5, before')).toBeInViewport();
  });
});

test('where the corrections cannot be loaded, the page says so and tries again', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/corrections\.json/);
  await page.route('**/data/corrections.json*', (route) => route.abort('connectionreset'));
  await open(page, withVersion(PROPOSAL_PAGE, '9.0.0'));
  await expect(note(page)).toContainText(since.failed('9.0.0'));
  await withMadeUp(page);
  await note(page).getByRole('button', { name: since.retry }).click();
  await expectNamed(page, [ofReport]);
});

test('who lands on a claim finds its correction with it, and hears of the others', async ({
  page,
}) => {
  await withMadeUp(page);
  await open(page, withVersion(`${ROUND_PAGE}#${report.id}`, '9.0.0'));
  const claim = page.locator(`[id="${report.id}"]`);
  await expect(claim).toContainText(since.here);
  await expect(claim).toContainText(ofReport.before);
  await expect(claim).not.toContainText(ofAccount.before);
  await expect(claim).toBeInViewport();
  await expect(claim).toBeFocused();
  await expect(page.getByText(counted(2, since.elsewhere))).toBeVisible();

  await test.step('a claim that was not corrected bears no note', async () => {
    const other = must(proposal.provisions[0]?.reports[0], 'no report');
    await go(page, withVersion(`${PROPOSAL_PAGE}#${other.id}`, '9.0.0'));
    await expect(page.getByText(counted(1, since.elsewhere))).toBeVisible();
    await expect(page.locator(`[id="${other.id}"]`)).not.toContainText(since.here);
    await expect(page.locator(`[id="${other.id}"]`)).toBeInViewport();
  });
});

test('the version stays in the address while the view changes, and goes with the page', async ({
  page,
}) => {
  await withMadeUp(page);
  await open(page, `${PROPOSAL_PAGE}?v=9.0.0&rung=nonsense&x=1#top`);
  await expect(page).toHaveURL(`${PROPOSAL_PAGE}?v=9.0.0&x=1#top`);
  await chooseKind(page, 'named');
  await expect(page).toHaveURL(`${PROPOSAL_PAGE}?rung=party-statement&v=9.0.0&x=1`);
  await expectNamed(page, [ofReport]);
  await page.getByRole('link', { name: words.site.sources, exact: true }).click();
  await expect(page).toHaveURL('/sources/');
  await expect(note(page)).toHaveCount(0);
});

test('a version alone is no other view: the page is shown before script has run', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/assets\/index-/);
  await page.route('**/assets/index-*.js', (route) => route.abort('connectionreset'));
  await page.goto(withVersion('/', '9.0.0'));
  await expect(page.locator('html')).not.toHaveAttribute('data-has-query');
  await expect(page.locator('main article').first()).toBeVisible();
  const other = page.getByText(words.site.viewNotApplied);
  await expect(page.getByText(words.site.notStarted)).toBeVisible();
  await expect(other).toBeHidden();
  await page.goto('/?venue=doha&v=9.0.0');
  await expect(other).toBeVisible();
});

test('without a version in the address nothing of this is loaded', async ({ page }) => {
  const loaded = listen(page, ['src/app/since.tsx']);
  const data: string[] = [];
  page.on('request', (request) => data.push(new URL(request.url()).pathname));
  const corrections = () => data.filter((path) => path.startsWith('/data/corrections'));
  await open(page, `${PROPOSAL_PAGE}?rung=document`);
  await untilIdle(page);
  expect(loaded()).toEqual([]);
  expect(corrections()).toEqual([]);
  // An old version does load both.
  await open(page, `${PROPOSAL_PAGE}?v=0.0.1`);
  await expect.poll(loaded).toEqual(['src/app/since.tsx']);
  await expect.poll(() => corrections().length).toBeGreaterThan(0);
});

test.describe('the page of corrections', () => {
  test('names every version, and every correction or that there is none', async ({ page }) => {
    await test.step('it is reached from the version at the foot of every page', async () => {
      await open(page, '/about/');
      const { version, date: day } = index.about;
      await page.getByRole('link', { name: words.site.footerVersion(version, date(day)) }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(page_.title);
      await expect(page).toHaveURL('/corrections/');
    });
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(page_.title);
    const newestHere = corrections.length - OLDEST;
    await expect(main.locator('article')).toHaveCount(newestHere);
    await expect(main.getByText(page_.none)).toHaveCount(corrections.length === 0 ? 1 : 0);
    for (const { version, date: day, note: text } of editions) {
      await expect(main).toContainText(page_.version(version));
      await expect(main).toContainText(`${date(day)}. ${text}`);
    }
    await expect(main).toContainText(page_.reportText);

    await test.step('those before stand on a page of their own, which a link leads to', async () => {
      await main
        .getByRole('navigation', { name: page_.pages })
        .getByRole('link', { name: page_.ofPage('1', String(OLDEST)) })
        .click();
      await expect(page).toHaveURL('/corrections/1/');
      await expect(main.locator('article')).toHaveCount(OLDEST);
    });
  });

  test('leads on to a correction that stands on another page', async ({ page }) => {
    const oldest = must(corrections.at(-1), 'there is no correction').id;
    await page.goto(`/corrections/#${oldest}`);
    await expect(page).toHaveURL(`/corrections/1/#${oldest}`);
    await expect(page.locator(`[id="${oldest}"]`)).toBeVisible();
    await expect(page.locator(`[id="${oldest}"]`)).toBeInViewport();
  });

  test('shows then, now and why of each, and leads to what was corrected', async ({ page }) => {
    await withMadeUp(page);
    await open(page, '/about/');
    await page.getByRole('link', { name: words.site.corrections, exact: true }).click();
    const items = page.getByRole('main').getByRole('article');
    await expect(items).toHaveCount(2);
    for (const text of [ofReport.before, ofReport.after, ofReport.reason])
      await expect(items.nth(1)).toContainText(text);
    await expect(page.getByText(page_.none)).toHaveCount(0);
    await items.nth(1).getByRole('link').click();
    await expect(page).toHaveURL(ofReport.target.path);
    await expect(page.locator(`[id="${report.id}"]`)).toBeFocused();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page of corrections can be read, and a version in the address hides nothing', async ({
    page,
  }) => {
    await page.goto('/corrections/');
    await expect(page.getByRole('main')).toContainText(page_.version(newest.version));
    await page.getByRole('link', { name: page_.ofPage('1', String(OLDEST)) }).click();
    await expect(page.locator('main article')).toHaveCount(OLDEST);
    await page.goto(withVersion(PROPOSAL_PAGE, newest.version));
    await expect(page.getByRole('main')).toContainText(report.text);
  });
});
