import { counted } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import type { CardRound } from '../src/model/slices/index-slice.ts';
import { expect, open, test, untilInteractive, type Page } from './fixtures.ts';
import { card, cards, retype, searchField, typeDay } from './parts.ts';
import { index, must, searchFile } from './site.ts';

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
  return searchFile()
    .rounds.filter((entry) => JSON.stringify(entry).toLowerCase().includes(wanted))
    .map(({ id }) => id);
}

async function expectFound(page: Page, ids: readonly string[]) {
  expect(ids.length).toBeGreaterThan(0);
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  for (const round of index.rounds.filter(({ id }) => ids.includes(id)))
    await expect(card(page, round.title), round.id).toBeVisible();
}

test('a name with a slip of the pen is found', async ({ page }) => {
  const wanted = withWord('Witkoff');
  expect(withWord('Witkof"')).toEqual([]);
  await open(page, '/');
  await retype(searchField(page), 'Witkof');
  await expect(page).toHaveURL('/?q=Witkof');
  await expectFound(page, wanted);
  await retype(searchField(page), 'Wikoff');
  await expect(page).toHaveURL('/?q=Wikoff');
  await expectFound(page, wanted);
});

test('a name without its accents is found', async ({ page }) => {
  const countries = index.venues.filter(({ country }) => country === 'Türkiye');
  const wanted = countries.flatMap(({ id }) => inVenue(id)).map(({ id }) => id);
  await open(page, '/?q=turkiye');
  await expectFound(page, wanted);
});

test('an outlet is found, and the card says where', async ({ page }) => {
  const uses = new Map<string, string[]>();
  for (const { id, publishers } of searchFile().rounds)
    for (const name of publishers) uses.set(name, [...(uses.get(name) ?? []), id]);
  const [outlet, ids] = must(
    [...uses].find(
      ([name, its]) =>
        /^[A-Z][a-z]{7,}$/.test(name) && its.length < 4 && withWord(name).length === its.length,
    ),
    'no outlet with a telling name',
  );
  await open(page, '/');
  await retype(searchField(page), outlet);
  await expectFound(page, ids);
  const round = must(
    index.rounds.find(({ id }) => id === ids[0]),
    'no such round',
  );
  await expect(card(page, round.title)).toContainText(search.foundIn(search.fields.publishers));
});

test('a word that stands in one report only is found', async ({ page }) => {
  const rounds = searchFile().rounds;
  const uses = new Map<string, Set<string>>();
  for (const { id, texts } of rounds)
    for (const word of texts.join(' ').match(/\b[a-z]{9,14}\b/g) ?? [])
      uses.set(word, (uses.get(word) ?? new Set()).add(id));
  const [word, ids] = must(
    [...uses].find(([text, its]) => its.size === 1 && withWord(text.slice(0, 7)).length === 1),
    'no such word',
  );
  const [id = ''] = ids;
  await open(page, '/');
  await retype(searchField(page), word);
  await searchField(page).press('Enter');
  await expectFound(page, [id]);
  const round = must(
    index.rounds.find((candidate) => candidate.id === id),
    id,
  );
  await expect(card(page, round.title)).toContainText(search.fields.texts);
  expect(await cards(page).count()).toBeLessThan(5);
});

test('every word narrows', async ({ page }) => {
  await open(page, '/?q=witkoff');
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  const before = await cards(page).count();
  await open(page, '/?q=witkoff+istanbul');
  await expect.poll(() => cards(page).count()).toBeLessThan(before);
});

test('the counts of a facet add up with the cards', async ({ page }) => {
  await open(page, '/');
  const sumOf = async (name: string) => {
    const texts = await facet(page, name).locator('li').allTextContents();
    return texts.reduce((sum, text) => sum + Number(/(\d+)$/.exec(text.trim())?.[1]), 0);
  };
  // Each round has one format and one outcome, so their counts are the rounds.
  expect(await sumOf(search.facets.format)).toBe(all);
  expect(await sumOf(search.facets.status)).toBe(all);
  await choose(page, search.facets.venue, 'Doha');
  await expectRounds(page, doha);
  expect(await sumOf(search.facets.format)).toBe(doha.length);
  expect(await sumOf(search.facets.status)).toBe(doha.length);
});

test('each choice shows as many rounds as its count promised; a second one widens', async ({
  page,
}) => {
  await open(page, '/');
  const venue = search.facets.venue;
  await expect(facet(page, venue).locator('li', { hasText: 'Doha' })).toContainText(
    String(doha.length),
  );
  await choose(page, venue, 'Doha');
  await expect(page).toHaveURL('/?venue=doha');
  await expectRounds(page, doha);
  await choose(page, venue, 'Oslo');
  await expect(page).toHaveURL('/?venue=doha.oslo');
  const either = index.rounds.filter(({ venues }) =>
    venues.some((id) => id === 'doha' || id === 'oslo'),
  );
  await expectRounds(page, either);
  const format = must(either[0], 'no round').format;
  await choose(page, search.facets.format, words.formats[format]);
  await expectRounds(
    page,
    either.filter((round) => round.format === format),
  );
});

test('every kind of choice narrows as the data says', async ({ page }) => {
  const has = (round: CardRound, issue: string) =>
    round.proposals.some(({ issues }) => issues.includes(issue));
  const issue = must(index.issues[0], 'no issue').id;
  const cases: [string, (round: CardRound) => boolean][] = [
    ['mediator=qatar', ({ mediators }) => mediators.some(({ id }) => id === 'qatar')],
    [
      'party=hamas',
      ({ delegations }) => delegations.some(({ id, present }) => id === 'hamas' && present),
    ],
    ['status=agreement', ({ outcome }) => outcome.status === 'agreement'],
    [`issue=${issue}`, (round) => has(round, issue)],
    ['has=proposal', ({ proposals }) => proposals.length > 0],
    ['has=turning-point', ({ id }) => index.about.turningPoints.includes(id)],
    [
      'from=2024-01-01&to=2024-03-31',
      ({ dates }) => dates.end >= '2024-01-01' && dates.start <= '2024-03-31',
    ],
  ];
  for (const [query, keep] of cases) {
    const wanted = index.rounds.filter(keep);
    expect(wanted.length, query).toBeGreaterThan(0);
    expect(wanted.length, query).toBeLessThan(all);
    await open(page, `/?${query}`);
    await expectRounds(page, wanted);
  }
});

test('what is asked for stands in the address: reload, back and forward restore it', async ({
  page,
}) => {
  await open(page, '/');
  await choose(page, search.facets.venue, 'Doha');
  await expectRounds(page, doha);
  await choose(page, search.has, search.hasProposal);
  const both = doha.filter(({ proposals }) => proposals.length > 0);
  await expectRounds(page, both);
  await expect(page).toHaveURL('/?venue=doha&has=proposal');
  await page.reload();
  await untilInteractive(page);
  await expectRounds(page, both);
  await expect(await choice(page, search.facets.venue, 'Doha')).toBeChecked();
  await page.goBack();
  await expectRounds(page, doha);
  await page.goBack();
  await expectRounds(page, index.rounds);
  await page.goForward();
  await page.goForward();
  await expectRounds(page, both);
  await expect(page).toHaveURL('/?venue=doha&has=proposal');
});

test('a word in the field is one step back, and the field follows the address', async ({
  page,
}) => {
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

test('on a slow device no letter is lost to those who type slowly', async ({ page }) => {
  await open(page, '/');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // The address follows in the middle of the word, while the next letters are being typed.
  await searchField(page).pressSequentially('witkoff framework', { delay: 230 });
  await expect(searchField(page)).toHaveValue('witkoff framework');
  await expect(page).toHaveURL('/?q=witkoff+framework');
  await expect(searchField(page)).toHaveValue('witkoff framework');
});

test('chips name what is asked for and take it off, one by one or all', async ({ page }) => {
  await open(page, '/?venue=doha&has=proposal&from=2024-01-01');
  const since = doha.filter(({ dates }) => dates.end >= '2024-01-01');
  await expectRounds(
    page,
    since.filter(({ proposals }) => proposals.length > 0),
  );
  await chip(page, search.hasProposal).click();
  await expectRounds(page, since);
  await chip(page, 'Doha').click();
  await expectRounds(
    page,
    index.rounds.filter(({ dates }) => dates.end >= '2024-01-01'),
  );
  await page.getByRole('button', { name: search.reset }).click();
  await expectRounds(page, index.rounds);
  await expect(page).toHaveURL('/');
});

test('where nothing matches, the page offers what to loosen, and the offer works', async ({
  page,
}) => {
  const oslo = inVenue('oslo');
  expect(oslo.filter(({ dates }) => dates.start > '2026-01-01')).toEqual([]);
  const late = index.rounds.filter(({ dates }) => dates.end >= '2026-01-01');
  await open(page, '/?venue=oslo&from=2026-01-01');
  await expect(page.getByRole('heading', { name: search.nothing })).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  const offers = page.getByRole('main').getByRole('button', { name: /^Without / });
  await expect(offers).toHaveCount(2);
  const offer = page.getByRole('button', { name: search.loosenOne('Oslo') });
  await expect(offer).toContainText(counted(late.length, search.loosenCount));
  await offer.click();
  await expectRounds(page, late);
});

test('a word that nothing has says so and can be taken off', async ({ page }) => {
  await open(page, '/?q=zqxjkvbwpf');
  await expect(page.getByRole('heading', { name: search.nothing })).toBeVisible();
  await page.getByRole('button', { name: search.loosenOne(search.query('zqxjkvbwpf')) }).click();
  await expectRounds(page, index.rounds);
});

const dateField = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).filter({ visible: true });

test('a range of dates is chosen in its fields', async ({ page }) => {
  await open(page, '/');
  await typeDay(dateField(page, search.from), '2024-01-01');
  await typeDay(dateField(page, search.to), '2024-01-31');
  await expect(page).toHaveURL('/?from=2024-01-01&to=2024-01-31');
  await expectRounds(
    page,
    index.rounds.filter(({ dates }) => dates.end >= '2024-01-01' && dates.start <= '2024-01-31'),
  );
});

test('the order can be turned', async ({ page }) => {
  await open(page, '/');
  const first = cards(page).first().getByRole('heading', { level: 3 });
  await expect(first).toHaveText(must(index.rounds.at(-1), 'no round').title);
  await page.getByRole('combobox', { name: search.sort }).selectOption('old');
  await expect(page).toHaveURL('/?sort=old');
  await expect(first).toHaveText(must(index.rounds[0], 'no round').title);
});

test('without the full text, titles, people and places are searched, and the page says so', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/^request failed: \/data\/search\.json/);
  expectTrouble(/^console error: Failed to load resource: .*\/data\/search\.json/);
  await page.route('**/data/search.json*', (route) => route.abort());
  await open(page, '/');
  await retype(searchField(page), 'witkoff');
  await expect(page.getByText(search.failed)).toBeVisible({ timeout: 15_000 });
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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the choices are one line that says what is on, and open at a touch', async ({ page }) => {
    await open(page, '/?venue=doha');
    const line = page.locator('summary').filter({ visible: true }).first();
    await expect(line).toHaveText(search.fold('Doha', doha.length, all));
    await expect(facet(page, search.facets.venue)).toHaveCount(0);
    await line.click();
    await choose(page, search.facets.venue, 'Cairo');
    await expect(page).toHaveURL('/?venue=cairo.doha');
  });
});
