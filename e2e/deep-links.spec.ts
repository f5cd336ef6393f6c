import { parseHTML } from 'linkedom';
import { amount } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import { expect, open, test } from './fixtures.ts';
import {
  builtFile,
  cardRound,
  index,
  must,
  nameOf,
  proposalFile,
  redirects,
  roundFile,
  sourcesPart,
  squash,
} from './site.ts';

const textOf = (element: { textContent: string }) => squash(element.textContent);

const first = must(index.rounds[0], 'there is no round').id;
const last = must(index.rounds.at(-1), 'there is no round').id;
const ROUNDS = ['2024-01-28-paris', '2024-02-23-paris', '2025-01-10-doha', first, last];
const PROPOSALS = ['2024-02-23-paris-outline', '2025-01-15-agreement', '2023-11-22-truce'];

for (const id of ROUNDS) {
  test(`the link to the round ${id} answers with its facts`, async ({ request }) => {
    const { round, previous, next } = roundFile(id);
    const response = await request.get(`/rounds/${id}/`);
    expect(response.status()).toBe(200);
    const { document } = parseHTML(await response.text());
    expect(document.title).toBe(`${round.title} | ${words.site.name}`);
    const main = must(document.querySelector('main'), 'no main');
    const text = squash(main.textContent);
    expect([...main.querySelectorAll('h1')].map(textOf)).toEqual([squash(round.title)]);
    expect(text).toContain(squash(round.outcome.text));
    expect(text).toContain(words.statuses[round.outcome.status]);
    for (const { country } of round.venues) expect(text).toContain(country);
    for (const { name, people } of [...round.mediators, ...round.delegations])
      for (const one of [name, ...people.map((person) => person.name)])
        expect(text).toContain(squash(one));
    const headings = [...main.querySelectorAll('h2')].map(textOf);
    for (const { name } of round.proposals) expect(headings).toContain(squash(name));

    const neighbours = document.querySelectorAll(`nav[aria-label="${words.round.neighbours}"] a`);
    const links = [previous, next].flatMap((link) => (link ? [`/rounds/${link.id}/`] : []));
    expect([...neighbours].map((link) => link.getAttribute('href'))).toEqual(links);
  });
}

test('the link to a round opens it, and from there links lead to the one before and the one after', async ({
  page,
}) => {
  const { round, previous, next } = roundFile('2024-02-23-paris');
  const response = await open(page, '/rounds/2024-02-23-paris/');
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(`${round.title} | ${words.site.name}`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(round.title);
  await expect(page.getByRole('main')).toContainText(round.outcome.text);
  for (const { name } of round.proposals)
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  await page.getByRole('link', { name: must(next, 'no next round').title, exact: true }).click();
  await expect(heading).toHaveText(must(next, 'no next round').title);
  await page.getByRole('link', { name: round.title, exact: true }).click();
  await expect(heading).toHaveText(round.title);
  await page
    .getByRole('link', { name: must(previous, 'no previous round').title, exact: true })
    .click();
  await expect(heading).toHaveText(must(previous, 'no previous round').title);
  await expect(page).toHaveURL(`/rounds/${previous?.id}/`);
});

for (const id of PROPOSALS) {
  test(`the link to the proposal ${id} opens it with its key figures`, async ({ page }) => {
    const { proposal, round } = proposalFile(id);
    const response = await open(page, `/proposals/${id}/`);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(`${proposal.name} | ${words.site.name}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(proposal.name);
    for (const { name } of proposal.tabledBy) await expect(main).toContainText(name);

    const card = cardRound(round.id).proposals.find((candidate) => candidate.id === id);
    const figures = must(card, `${round.id} lacks ${id}`).figures;
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const provision = proposal.provisions.find(
        ({ issue, scope, phase }) =>
          issue === figure.issue && scope === 'all' && phase === figure.phase,
      );
      const term = page.locator(`#${must(provision, `no term for ${figure.issue}`).id}`);
      await expect(term).toContainText(amount(...figure.leads).number);
    }

    for (const link of [...proposal.parents, ...proposal.children])
      await expect(
        main.getByRole('link', { name: nameOf(link.id), exact: true }).first(),
      ).toHaveAttribute('href', `/proposals/${link.id}/`);
    await main.getByRole('link', { name: words.proposal.inRound(round.title) }).click();
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(round.title);
  });
}

test('every retired address is answered with 308 to one that stands', async ({ request }) => {
  const moves = Object.entries(redirects);
  expect(moves.length).toBeGreaterThan(0);
  for (const [from, to] of moves) {
    for (const spelling of [from, from.slice(0, -1)]) {
      const answer = await request.get(spelling, { maxRedirects: 0 });
      expect(answer.status(), spelling).toBe(308);
      expect(answer.headers()['location'], spelling).toBe(to);
    }
    expect((await request.get(to, { maxRedirects: 0 })).status(), to).toBe(200);
  }
});

test('a retired address opens the page that replaced it', async ({ page }) => {
  const [from, to] = must(Object.entries(redirects)[0], 'no id was retired');
  await open(page, `${from}#content`);
  await expect(page).toHaveURL(`${to}#content`);
  const nameAt = (path: string) => nameOf(must(path.split('/').at(-2), 'no id'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameAt(to));

  await test.step('on a host that cannot redirect, its page leads on', async () => {
    const moves = Object.entries(redirects);
    const [round, proposal] = ['/rounds/', '/proposals/'].map((kind) =>
      moves.findLast(([path]) => path.startsWith(kind)),
    );
    for (const [old, now] of [must(round, 'no round'), must(proposal, 'no proposal')]) {
      const body = builtFile(`${old.slice(1)}index.html`);
      await page.route(`**${old}`, (route) => route.fulfill({ body, contentType: 'text/html' }));
      await page.goto(old);
      await page.waitForURL(now);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameAt(now));
    }
  });
});

test('every page of a retired address leads on to the one that stands, without script too', () => {
  for (const [from, to] of Object.entries(redirects)) {
    const { document } = parseHTML(builtFile(`${from.slice(1)}index.html`));
    const refresh = document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
    expect(refresh, from).toContain(to);
    expect(document.querySelector(`a[href$="${to}"]`), from).not.toBeNull();
  }
});

const claims = {
  'the last account of a round': () => {
    const { round } = roundFile('2025-01-10-doha');
    const claim = must(round.claims.at(-1), 'the round has no claim');
    return { path: `/rounds/${round.id}/`, id: claim.id, text: claim.text };
  },
  'the last report of a proposal, in its round': () => {
    const { round } = roundFile('2024-01-28-paris');
    const report = must(round.proposals.at(-1)?.provisions.at(-1)?.reports.at(-1), 'no report');
    return { path: `/rounds/${round.id}/`, id: report.id, text: report.text };
  },
  'a report of a proposal': () => {
    const { proposal } = proposalFile('2024-05-27-israeli-proposal');
    const report = must(proposal.provisions.at(-1)?.reports[0], 'no report');
    return { path: `/proposals/${proposal.id}/`, id: report.id, text: report.text };
  },
  'an answer to a proposal': () => {
    const { proposal } = proposalFile('2024-02-23-paris-outline');
    const answer = must(proposal.responses[0], 'no answer');
    return { path: `/proposals/${proposal.id}/`, id: answer.id, text: answer.text };
  },
  'a source far down the list': () => {
    const source = must(sourcesPart(1).sources.at(-1), 'no source');
    return { path: '/sources/', id: source.id, text: words.sources.resting };
  },
};

test('the address of a claim leads to it and marks it', async ({ page }) => {
  for (const [what, find] of Object.entries(claims))
    await test.step(what, async () => {
      const { path, id, text } = find();
      await open(page, `${path}#${id}`);
      const claim = page.locator(`[id="${id}"]`);
      await expect(claim).toContainText(text);
      await expect(claim).toBeInViewport({ ratio: 0.5 });
      expect(await claim.evaluate((element) => element.matches(':target'))).toBe(true);
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
    });

  await test.step('a source on a later page of the list is led to by the address of the list', async () => {
    const source = must(sourcesPart(3).sources.at(-1), 'no source');
    await open(page, `/sources/#${source.id}`);
    await expect(page).toHaveURL(`/sources/3/#${source.id}`);
    const there = page.locator(`li[id="${source.id}"]`);
    await expect(there.getByRole('link').first()).toHaveAttribute(
      'href',
      must(source.url, 'no address'),
    );
    await expect(there).toBeInViewport({ ratio: 0.5 });
    expect(await there.evaluate((element) => element.matches(':target'))).toBe(true);
  });
});

test('an address without its last stroke is the same page', async ({ page, request }) => {
  const answer = await request.get('/rounds/2024-02-23-paris?x=1', { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers()['location']).toBe('/rounds/2024-02-23-paris/?x=1');
  await open(page, '/rounds/2024-02-23-paris');
  await expect(page).toHaveURL('/rounds/2024-02-23-paris/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf('2024-02-23-paris'));

  await test.step('every claim of a page hands over its own address', async () => {
    const { round } = roundFile('2024-02-23-paris');
    const claim = must(round.proposals[0]?.provisions.at(-1)?.reports[0], 'no report');
    const link = page
      .locator(`[id="${claim.id}"]`)
      .getByRole('link', { name: words.cite.linkTo(claim.text) });
    const href = must(await link.getAttribute('href'), 'a link without an address');
    await page.goto(new URL(href, page.url()).href);
    await expect(page).toHaveURL(`/rounds/${round.id}/#${claim.id}`);
    await expect(page.locator(`[id="${claim.id}"]`)).toBeInViewport();
  });
});
