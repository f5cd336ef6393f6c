import { readFile } from 'node:fs/promises';
import { violationsEverywhere } from './axe.ts';
import { citeWords } from '../src/messages/en/citing-dialog.ts';
import { sentence } from '../src/messages/sentence.ts';
import { words } from '../src/messages/words.ts';
import { citedClaim } from '../src/model/citation/claims.ts';
import { citedProposal, citedRound } from '../src/model/citation/records.ts';
import {
  citedHere,
  claim,
  claimLink,
  dialog,
  expectedCitations,
  openClaim,
  openRecord,
  PAGE,
  PROPOSAL,
  versioned,
} from './cite-parts.ts';
import { listen } from './chunks.ts';
import { expect, open, test } from './fixtures.ts';
import { go, row } from './parts.ts';
import { FIVE, index, must, nameOf, proposalFile, roundFile, squash } from './site.ts';

const { passages } = citeWords;

test('a claim hands over its sentence, a note and references, originals first', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const loaded = listen(page, ['src/features/cite/cite-dialog.tsx']);
  await open(page, PAGE);
  await test.step('nothing of it is loaded before the first click', async () => {
    expect(loaded()).toEqual([]);
    await claimLink(page).click();
    await expect(dialog(page)).toBeVisible();
    expect(loaded()).toEqual(['src/features/cite/cite-dialog.tsx']);
  });
  const shown = dialog(page);
  const thing = citedHere(page);
  const all = expectedCitations(thing);
  await expect(shown.getByText(all.credited, { exact: true })).toBeVisible();
  await expect(shown).toContainText(citeWords.claimOn(claim.id, thing.title));
  for (const style of ['footnote', 'chicago', 'apa'] as const) {
    const part = shown.getByRole('region', { name: passages[style] });
    const text = squash(await part.innerText());
    const place = all[style]
      .trimEnd()
      .split('\n')
      .map((entry) => text.indexOf(entry));
    expect(place.every((at) => at >= 0)).toBe(true);
    expect(place).toEqual(place.toSorted((a, b) => a - b));
    expect(text).toContain(claim.id);
    expect(text.indexOf(must(thing.sources[0]?.url, 'no source with an address'))).toBeLessThan(
      text.indexOf(thing.address),
    );
  }
  await expect(shown.getByRole('region', { name: citeWords.link })).toContainText(
    versioned(page, `${PAGE}#${claim.id}`),
  );

  await test.step('paper shows neither the dialog nor its links', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(shown).toBeHidden();
    await expect(page.locator('a[data-claim]').first()).toBeHidden();
    await expect(page.getByRole('button', { name: words.cite.button })).toBeHidden();
    await page.emulateMedia({ media: null });
  });

  const part = shown.getByRole('region', { name: citeWords.files });
  for (const [format, ending] of [
    ['bibtex', 'bib'],
    ['ris', 'ris'],
    ['csl', 'csl.json'],
  ] as const)
    await test.step(`references come as ${format}, to be copied and to be saved`, async () => {
      const name = citeWords.formats[format];
      await part.getByLabel(citeWords.format).selectOption(format);
      // A field has lines of its own kind; what is saved keeps those of the format.
      await expect(part.getByRole('textbox', { name })).toHaveValue(
        all[format].replaceAll('\r\n', '\n'),
      );
      await part.getByRole('button', { name: citeWords.copyWhat(name) }).click();
      await expect(shown.getByText(citeWords.copied(name))).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(all[format]);
      const file = `parley-${claim.id}.${ending}`;
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        part.getByRole('button', { name: `${citeWords.save}: ${file}` }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(file);
      expect(await readFile(await download.path(), 'utf8')).toBe(all[format]);
      await expect(shown.getByText(citeWords.saved(file))).toBeVisible();
    });
});

/** What the round in Paris and the proposal tabled there are quoted with, by hand: four of seven accounts say six weeks. */
const FACT =
  'On the second Paris outline of February 2024, a senior Egyptian official told AP that the ceasefire would last six weeks (AP, seen via CityNews Toronto, 27 Feb 2024).';

test('a round and a proposal hand over a fact with its speaker, say what they are, and list every source', async ({
  page,
}) => {
  const round = roundFile('2024-02-23-paris');
  const proposal = proposalFile(PROPOSAL);
  const records = [
    {
      path: `/rounds/${round.round.id}/`,
      thing: (address: string) => citedRound(round, address),
    },
    { path: PAGE, thing: (address: string) => citedProposal(proposal, address) },
  ];
  for (const { path, thing } of records) {
    const shown = await openRecord(page, path);
    const record = thing(versioned(page, path));
    await expect(
      shown.getByText(expectedCitations(record).record ?? '', { exact: true }),
    ).toBeVisible();
    await expect(shown.getByText(FACT, { exact: true })).toBeVisible();
    const part = shown.getByRole('region', { name: passages.apa });
    await part.getByText(`${record.sources.length + 1} entries`).click();
    await expect(part.getByText(record.address)).toBeVisible();
    await expect(part.locator('p')).toHaveCount(record.sources.length + 1);
    await expect(shown.getByRole('region', { name: citeWords.report.title })).toHaveCount(0);
  }
});

test('a change is cited by its own address', async ({ page }) => {
  const path = `/compare/${FIVE[0]}...${FIVE[1]}/`;
  const shown = await openRecord(page, path);
  await expect(shown.getByRole('region', { name: citeWords.link })).toContainText(
    versioned(page, path),
  );
  await expect(shown).toContainText(`from “${nameOf(FIVE[0])}” to “${nameOf(FIVE[1])}” rests on`);
  await page.keyboard.press('Escape');

  await test.step('an account of one side is cited from here, by the page of its proposal', async () => {
    const link = page.locator('a[data-claim]:visible').first();
    const href = must(await link.getAttribute('href'), 'a link without an address');
    await link.click();
    await expect(dialog(page).getByRole('region', { name: citeWords.link })).toContainText(
      versioned(page, href),
    );
    await expect(page).toHaveURL(path);
  });
});

test('a comparison is cited as it is shown, and its claims by their own pages', async ({
  page,
}) => {
  const path = `/compare/?p=${FIVE[0]}.${FIVE[1]}&rung=party-statement`;
  const shown = await openRecord(page, path);
  await expect(shown.getByRole('region', { name: citeWords.link })).toContainText(
    versioned(page, path),
  );
  await shown.getByRole('button', { name: words.site.close }).click();

  await go(page, `/compare/?p=${FIVE[0]}.${FIVE[1]}`);
  await expect(page).toHaveURL(`/compare/?p=${FIVE[0]}.${FIVE[1]}`);
  const pause = row(page, 'Pause').first();
  await pause.locator('summary').first().click();
  const address = page.url();
  const link = pause.locator('a[data-claim]').first();
  const href = must(await link.getAttribute('href'), 'a link without an address');
  await link.click();
  await expect(dialog(page).getByRole('region', { name: citeWords.link })).toContainText(
    versioned(page, href),
  );
  expect(page.url()).toBe(address);
});

test('a position is cited from the page of positions', async ({ page }) => {
  await open(page, '/positions/');
  const link = page.locator('a[data-claim]').nth(4);
  const href = must(await link.getAttribute('href'), 'a link without an address');
  await link.click();
  const shown = dialog(page);
  await expect(shown.getByRole('region', { name: citeWords.link })).toContainText(
    versioned(page, `/positions/${href}`),
  );
  await expect(shown.getByLabel(citeWords.report.message)).toHaveValue(
    new RegExp(`^Claim ${href.slice(1)}, `),
  );
});

test('every claim of the dataset becomes one finished sentence', () => {
  const bad: string[] = [];
  let count = 0;
  for (const { id } of index.rounds) {
    const { round, sources } = roundFile(id);
    const claims = [
      ...round.claims,
      ...round.proposals.flatMap(({ provisions, responses }) => [
        ...provisions.flatMap(({ reports }) => reports),
        ...responses,
      ]),
    ];
    for (const { id: of, text, attribution } of claims) {
      const thing = citedClaim({ round, proposals: round.proposals, sources }, of, () => '');
      const line = thing ? sentence(thing) : '';
      count += 1;
      // All but the first letter, which may have become small.
      const end = text.slice(1).replace(/\W+$/, '').slice(-12);
      const speaker = attribution.speaker?.split(',')[0]?.split(' ').at(-1);
      const wrong = [
        !/^[A-Z\d]|^[a-z0-9]+\.[a-z]|^[a-z]\d/.test(line) && 'begins small',
        !/[^.][.!?]["”)]?$/.test(line) && 'does not end once',
        /,,| ,| {2}|,\.|\.\.|: :|\bundefined\b|\bnull\b/.test(line) && 'has a broken joint',
        !line.includes(end) && 'lacks the text',
        speaker && !line.includes(speaker) && !line.includes("Parley's") && 'lacks the speaker',
        attribution.outlet && !line.includes(attribution.outlet.name) && 'lacks the outlet',
        attribution.relay && !line.includes(attribution.relay.name) && 'lacks the relay',
      ].filter(Boolean);
      if (wrong.length > 0) bad.push(`${of} ${wrong.join(', ')}: ${line}`);
    }
  }
  expect(bad).toEqual([]);
  expect(count).toBeGreaterThan(2000);
});

test('the keyboard opens it, stays in it, and comes back to the link', async ({
  page,
  context,
}) => {
  await open(page, PAGE);
  const link = claimLink(page);
  await link.focus();
  await page.keyboard.press('Enter');
  const shown = dialog(page);
  await expect(shown).toBeVisible();
  await expect(
    shown.getByRole('button', { name: citeWords.copySentence, exact: true }),
  ).toBeFocused();
  for (let i = 0; i < 25; i += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(shown).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await shown.getByRole('button', { name: words.site.close }).click();
  await expect(shown).toBeHidden();
  await expect(link).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');

  await test.step('any other click follows the link', async () => {
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      link.click({ modifiers: ['Control'] }),
    ]);
    await other.waitForURL(`**${PAGE}#${claim.id}`);
    await expect(dialog(page)).toHaveCount(0);
    await other.close();
  });
});

test('no violation, wide and narrow, in light and dark', async ({ page }) => {
  test.slow();
  const shown = await openClaim(page);
  await shown.getByRole('button', { name: citeWords.picture.show }).click();
  await expect(shown.getByRole('img')).toBeVisible();
  expect(await violationsEverywhere(page, { within: 'dialog' })).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the claim', async ({ page }) => {
    await page.goto(PAGE);
    await claimLink(page).click();
    expect(new URL(page.url()).hash).toBe(`#${claim.id}`);
    await expect(page.locator(`[id="${claim.id}"]`)).toBeInViewport();
    await expect(page.getByRole('button', { name: words.cite.button })).toBeHidden();
  });
});
