import { counted } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import { searching } from '../src/messages/en/searching.ts';
import type { CardRound } from '../src/model/slices/index-slice.ts';
import { expect, go, open, test, untilInteractive, type Page } from './fixtures.ts';
import { card, cards, retype, searchField } from './parts.ts';
import { cardRound, index, must, searchedRounds } from './site.ts';

const search = words.search;
const all = index.rounds.length;
const inVenue = (id: string) => index.rounds.filter(({ venues }) => venues.includes(id));
const doha = inVenue('doha');

/** The group of choices of a facet that can be seen. */
function facet(page: Page, name: string) {
  return page.getByRole('group', { name, exact: true });
}

/** One value of a facet; what is folded away is opened first. */
async function choice(page: Page, group: string, name: string) {
  const box = facet(page, group).locator('li', { hasText: name }).getByRole('checkbox', {
    includeHidden: true,
  });
  await expect(box).toHaveCount(1);
  if (!(await box.isVisible())) await facet(page, group).locator('summary').click();
  return box;
}

/** Ticks a value; it shows its tick when the rounds have followed. */
async function choose(page: Page, group: string, name: string) {
  const box = await choice(page, group, name);
  await box.click();
  await expect(box).toBeChecked();
}

function chip(page: Page, label: string) {
  return page.getByRole('button', { name: search.remove(label), exact: true });
}

async function expectRounds(page: Page, rounds: readonly CardRound[]) {
  await expect(cards(page)).toHaveCount(rounds.length);
  await expect(page.getByText(search.results(rounds.length, all), { exact: true })).toBeVisible();
  const titles = await cards(page).getByRole('heading', { level: 3 }).allTextContents();
  expect(titles.toSorted()).toEqual(rounds.map(({ title }) => title).toSorted());
}

/** The rounds whose full text has a word, and those of which one field alone has it. */
function withWord(word: string): string[] {
  const wanted = word.toLowerCase();
  return searchedRounds()
    .filter((entry) => JSON.stringify(entry).toLowerCase().includes(wanted))
    .map(({ id }) => id);
}

async function expectFound(page: Page, ids: readonly string[]) {
  expect(ids.length).toBeGreaterThan(0);
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  for (const round of index.rounds.filter(({ id }) => ids.includes(id)))
    await expect(card(page, round.title), round.id).toBeVisible();
}

/** An outlet with a telling name that a few rounds cite, and those rounds. */
function rareOutlet(): [string, string[]] {
  const uses = new Map<string, string[]>();
  for (const { id, publishers } of searchedRounds())
    for (const name of publishers) uses.set(name, [...(uses.get(name) ?? []), id]);
  return must(
    [...uses].find(
      ([name, its]) =>
        /^[A-Z][a-z]{7,}$/.test(name) && its.length < 4 && withWord(name).length === its.length,
    ),
    'no outlet with a telling name',
  );
}

/** A word that only the reports of one round have, and that round. */
function wordOfOneRound(): [string, string] {
  const uses = new Map<string, Set<string>>();
  for (const { id, texts } of searchedRounds())
    for (const word of texts.join(' ').match(/\b[a-z]{9,14}\b/g) ?? [])
      uses.set(word, (uses.get(word) ?? new Set()).add(id));
  const [word, [id = '']] = must(
    [...uses].find(([text, its]) => its.size === 1 && withWord(text.slice(0, 7)).length === 1),
    'no such word',
  );
  return [word, id];
}

test('the full text is searched', async ({ page }) => {
  const withWitkoff = withWord('Witkoff');
  await open(page, '/');

  await test.step('a name with a slip of the pen is found', async () => {
    expect(withWord('Witkof"')).toEqual([]);
    await retype(searchField(page), 'Witkof');
    await expect(page).toHaveURL('/?q=Witkof');
    await expectFound(page, withWitkoff);
  });

  await test.step('a name without its accents is found', async () => {
    const countries = index.venues.filter(({ country }) => country === 'Türkiye');
    const wanted = countries.flatMap(({ id }) => inVenue(id)).map(({ id }) => id);
    expect(wanted.filter((id) => !withWitkoff.includes(id))).not.toEqual([]);
    await go(page, '/?q=turkiye');
    await expectFound(page, wanted);
  });

  await test.step('a name that lost a letter in the middle is found', async () => {
    await retype(searchField(page), 'Wikoff');
    await expect(page).toHaveURL('/?q=Wikoff');
    await expectFound(page, withWitkoff);
  });

  await test.step('an outlet is found, and the card says where', async () => {
    const [outlet, ids] = rareOutlet();
    await retype(searchField(page), outlet);
    await expect(page).toHaveURL(`/?q=${outlet}`);
    await expectFound(page, ids);
    const round = cardRound(ids[0] ?? '');
    await expect(card(page, round.title)).toContainText(
      searching.foundIn(searching.fields.publishers),
    );
  });

  await test.step('a word that stands in one report only is found', async () => {
    const [word, id] = wordOfOneRound();
    await retype(searchField(page), word);
    await searchField(page).press('Enter');
    await expect(page).toHaveURL(`/?q=${word}`);
    await expectFound(page, [id]);
    await expect(card(page, cardRound(id).title)).toContainText(searching.fields.texts);
    await expect.poll(() => cards(page).count()).toBeLessThan(5);
  });

  await test.step('every word narrows', async () => {
    await go(page, '/?q=witkoff');
    await expectFound(page, withWitkoff);
    const before = await cards(page).count();
    await go(page, '/?q=witkoff+istanbul');
    await expect.poll(() => cards(page).count()).toBeLessThan(before);
  });
});

test('choices show the rounds that they promise, and stand in the address', async ({ page }) => {
  const sumOf = async (name: string) => {
    const texts = await facet(page, name).locator('li').allTextContents();
    return texts.reduce((sum, text) => sum + Number(/(\d+)$/.exec(text.trim())?.[1]), 0);
  };
  const venue = search.facets.venue;
  const either = index.rounds.filter(({ venues }) =>
    venues.some((id) => id === 'doha' || id === 'oslo'),
  );
  const format = must(either[0], 'no round').format;
  const ofFormat = either.filter((round) => round.format === format);
  const address = `/?venue=doha.oslo&format=${format}`;
  await open(page, '/');

  await test.step('the counts of a facet add up with the cards', async () => {
    // Each round has one format and one outcome, so their counts are the rounds.
    expect(await sumOf(search.facets.format)).toBe(all);
    expect(await sumOf(search.facets.status)).toBe(all);
  });

  await test.step('a choice shows as many rounds as its count promised', async () => {
    const choiceOfDoha = facet(page, venue).locator('li', { hasText: 'Doha' });
    await expect(choiceOfDoha).toContainText(String(doha.length));
    await choose(page, venue, 'Doha');
    await expect(page).toHaveURL('/?venue=doha');
    await expectRounds(page, doha);
    expect(await sumOf(search.facets.format)).toBe(doha.length);
    expect(await sumOf(search.facets.status)).toBe(doha.length);
  });

  await test.step('a second one of the same kind widens, one of another kind narrows', async () => {
    await choose(page, venue, 'Oslo');
    await expect(page).toHaveURL('/?venue=doha.oslo');
    await expectRounds(page, either);
    await choose(page, search.facets.format, words.formats[format]);
    await expectRounds(page, ofFormat);
    await expect(page).toHaveURL(address);
  });

  await test.step('reload, back and forward restore what is asked for', async () => {
    await page.reload();
    await untilInteractive(page);
    await expectRounds(page, ofFormat);
    await expect(await choice(page, venue, 'Doha')).toBeChecked();
    await page.goBack();
    await expectRounds(page, either);
    await page.goBack();
    await expectRounds(page, doha);
    await page.goBack();
    await expectRounds(page, index.rounds);
    for (const _ of [1, 2, 3]) await page.goForward();
    await expectRounds(page, ofFormat);
    await expect(page).toHaveURL(address);
  });
});

const issue = must(index.issues[0], 'no issue').id;
/** What addresses may ask for, and which rounds that leaves. */
const KINDS: [string, (round: CardRound) => boolean][] = [
  ['status=agreement', ({ outcome }) => outcome.status === 'agreement'],
  ['mediator=qatar', ({ mediators }) => mediators.some(({ id }) => id === 'qatar')],
  [
    'party=hamas',
    ({ delegations }) => delegations.some(({ id, present }) => id === 'hamas' && present),
  ],
  [`issue=${issue}`, ({ proposals }) => proposals.some(({ issues }) => issues.includes(issue))],
  ['has=proposal', ({ proposals }) => proposals.length > 0],
  ['has=turning-point', ({ id }) => index.about.turningPoints.includes(id)],
  [
    'from=2024-01-01&to=2024-03-31',
    ({ dates }) => dates.end >= '2024-01-01' && dates.start <= '2024-03-31',
  ],
];

test('what the address asks for is shown, can be seen and taken off', async ({ page }) => {
  const inDoha = doha.filter(({ dates }) => dates.end >= '2024-01-01');

  await test.step('chips name what is asked for and take it off, one by one or all', async () => {
    await open(page, '/?venue=doha&has=proposal&from=2024-01-01');
    await expectRounds(
      page,
      inDoha.filter(({ proposals }) => proposals.length > 0),
    );
    await chip(page, search.hasProposal).click();
    await expectRounds(page, inDoha);
    await chip(page, 'Doha').click();
    await expectRounds(
      page,
      index.rounds.filter(({ dates }) => dates.end >= '2024-01-01'),
    );
    await page.getByRole('button', { name: search.reset }).click();
    await expectRounds(page, index.rounds);
    await expect(page).toHaveURL('/');
  });

  await test.step('the order can be turned', async () => {
    const first = cards(page).first().getByRole('heading', { level: 3 });
    await expect(first).toHaveText(must(index.rounds.at(-1), 'no round').title);
    await page.getByRole('combobox', { name: search.sort }).selectOption('old');
    await expect(page).toHaveURL('/?sort=old');
    await expect(first).toHaveText(must(index.rounds[0], 'no round').title);
  });

  for (const [query, keep] of KINDS)
    await test.step(`every kind of choice narrows as the data says: ${query}`, async () => {
      const wanted = index.rounds.filter(keep);
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.length).toBeLessThan(all);
      await go(page, `/?${query}`);
      await expectRounds(page, wanted);
    });

  await test.step('where nothing matches, the page offers what to loosen, and the offer works', async () => {
    const oslo = inVenue('oslo');
    expect(oslo.filter(({ dates }) => dates.start > '2026-01-01')).toEqual([]);
    const late = index.rounds.filter(({ dates }) => dates.end >= '2026-01-01');
    await go(page, '/?venue=oslo&from=2026-01-01');
    await expect(page.getByRole('heading', { name: search.nothing })).toBeVisible();
    await expect(cards(page)).toHaveCount(0);
    const offers = page.getByRole('main').getByRole('button', { name: /^Without / });
    await expect(offers).toHaveCount(2);
    const offer = page.getByRole('button', { name: search.loosenOne('Oslo') });
    await expect(offer).toContainText(counted(late.length, search.loosenCount));
    await offer.click();
    await expectRounds(page, late);
  });

  await test.step('on a phone, the choices are one line that says what is on, and open at a touch', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await go(page, '/?venue=doha');
    const line = page.locator('.filters > summary');
    await expect(line).toHaveText(search.fold('Doha', doha.length, all));
    await expect(facet(page, search.facets.venue)).toHaveCount(0);
    await line.click();
    await choose(page, search.facets.venue, 'Cairo');
    await expect(page).toHaveURL('/?venue=cairo.doha');
  });
});

test('without the full text, titles, people and places are searched, and the page says so', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/^request failed: \/data\/search/);
  expectTrouble(/^console error: Failed to load resource: .*\/data\/search/);
  await page.route(/\/data\/search(?:-rounds)?\.json/, (route) => route.abort());
  await open(page, '/');
  await retype(searchField(page), 'witkoff');
  await expect(page.getByText(search.failed)).toBeVisible({ timeout: 30_000 });
  const named = index.rounds.filter((round) =>
    /witkoff/i.test(
      [
        round.title,
        ...round.proposals.map(({ name }) => name),
        ...[...round.mediators, ...round.delegations].flatMap(({ people }) =>
          people.map(({ name }) => name),
        ),
      ].join(),
    ),
  );
  await expectFound(
    page,
    named.map(({ id }) => id),
  );
});

test('what stands in the field and what the address asks for follow each other', async ({
  page,
}) => {
  await test.step('a word in the field is one step back, and the field follows the address', async () => {
    await open(page, '/about/');
    await page.getByRole('link', { name: words.site.rounds, exact: true }).first().click();
    await searchField(page).pressSequentially('witkoff', { delay: 20 });
    await expect(page).toHaveURL('/?q=witkoff');
    await expect.poll(() => cards(page).count()).toBeLessThan(all);
    await chip(page, search.query('witkoff')).click();
    await expect(searchField(page)).toHaveValue('');
    await expectRounds(page, index.rounds);
    await page.goBack();
    await expect(searchField(page)).toHaveValue('witkoff');
    await page.goBack();
    await expect(page).toHaveURL('/about/');
  });

  await test.step('a word that nothing has says so and can be taken off', async () => {
    await go(page, '/?q=zqxjkvbwpf');
    await expect(page.getByRole('heading', { name: search.nothing })).toBeVisible();
    await page.getByRole('button', { name: search.loosenOne(search.query('zqxjkvbwpf')) }).click();
    await expectRounds(page, index.rounds);
  });

  await test.step('on a slow device no letter is lost to those who type slowly', async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    // The address follows in the middle of the word, while the next letters are being typed.
    await searchField(page).pressSequentially('witkoff plan', { delay: 230 });
    await expect(searchField(page)).toHaveValue('witkoff plan');
    await expect(page).toHaveURL('/?q=witkoff+plan');
    await expect(searchField(page)).toHaveValue('witkoff plan');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.detach();
  });
});
