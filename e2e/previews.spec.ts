import type { APIRequestContext } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { amount } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import { expect, test, untilIdle } from './fixtures.ts';
import {
  builtFile,
  headOf,
  index,
  must,
  PAGE_KINDS,
  pageKinds,
  proposalFile,
  redirects,
  roundFile,
  withoutProposal,
} from './site.ts';

/* Places that show previews run no script: they read what the server sends. */

const CHANGE = '/compare/2024-01-28-paris-framework...2024-02-06-hamas-135-days/';

/** What the file that the server sends for a path says in its head, and its document. */
async function sent(request: APIRequestContext, path: string) {
  const { document } = parseHTML(await (await request.get(path)).text());
  return { document, found: tagsOf(document) };
}

function tagsOf(document: Document): Record<string, string> {
  return Object.fromEntries(
    [...document.querySelectorAll('head meta[property], head meta[name]')].map((tag) => [
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? '',
      tag.getAttribute('content') ?? '',
    ]),
  );
}

/** An address of the built site on the site that is being served. */
function here(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

for (const [kind, path] of [
  ...pageKinds
    .filter((kind) => kind !== 'not found')
    .map((kind) => [kind, PAGE_KINDS[kind]] as const),
  ['what changed', CHANGE] as const,
]) {
  test(`${kind}: has a preview with words, a picture and words for the picture`, async ({
    request,
  }) => {
    const answer = await request.get(path);
    const found = tagsOf(parseHTML(headOf(await answer.text())).document);
    expect(found['og:site_name']).toBe(words.site.name);
    expect(found['twitter:card']).toBe('summary_large_image');
    for (const key of ['title', 'description', 'image', 'image:alt']) {
      expect(found[`og:${key}`], key).not.toBe('');
      expect(found[`twitter:${key}`], key).toBe(found[`og:${key}`]);
    }
    // Every comparison is sent the same file: an address in it would take the place of theirs.
    if (path.startsWith('/compare/?') || path === '/compare/')
      expect(found['og:url']).toBeUndefined();
    else expect(new URL(found['og:url'] ?? '').pathname).toBe(path);
    expect(found['og:title']).not.toContain(`| ${words.site.name}`);

    const picture = await request.get(here(found['og:image'] ?? ''));
    expect(picture.status()).toBe(200);
    expect(picture.headers()['content-type']).toBe('image/png');
    expect(picture.headers()['cache-control']).toContain('immutable');
    const file = await picture.body();
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(file.length).toBeLessThan(100_000);
  });
}

test('every round, proposal and change has a picture of its own, which a browser can show', async ({
  page,
}) => {
  const proposals = index.rounds.flatMap((round) => round.proposals.map(({ id }) => id));
  const pairs = proposals.flatMap((id) =>
    proposalFile(id).proposal.parents.map((parent) => `${parent.id}...${id}`),
  );
  const pictures = [
    ...index.rounds.map(({ id }) => `/previews/rounds/${id}.png`),
    ...proposals.map((id) => `/previews/proposals/${id}.png`),
    ...pairs.map((pair) => `/previews/changes/${pair}.png`),
  ];
  expect(pairs.length).toBeGreaterThan(50);
  await page.goto('/about/');
  await page.evaluate((all) => {
    const images = all.map((src) => Object.assign(document.createElement('img'), { src }));
    document.body.replaceChildren(...images);
  }, pictures);
  await expect(async () => {
    const broken = await page
      .locator('img')
      .evaluateAll((all) =>
        (all as HTMLImageElement[])
          .filter((image) => image.naturalWidth !== 1200 || image.naturalHeight !== 630)
          .map((image) => image.src),
      );
    expect(broken).toEqual([]);
  }).toPass({ timeout: 30_000 });
});

test('the preview of a proposal says figures, dates and who gave them', async ({ request }) => {
  const { found } = await sent(request, '/proposals/2024-02-23-paris-outline/');
  const card = must(
    index.rounds
      .flatMap((round) => round.proposals)
      .find(({ id }) => id === '2024-02-23-paris-outline'),
    'the proposal is gone',
  );
  const figure = must(card.figures[0], 'the proposal has no figure');
  expect(found['og:title']).toBe(card.name);
  for (const key of ['og:description', 'og:image:alt']) {
    expect(found[key]).toContain('23 Feb 2024');
    expect(found[key]).toContain(amount(...figure.leads).number);
    expect(found[key]).toMatch(/from \S/);
  }
  expect(found['og:image:alt']).toContain(index.about.version);
});

test('the preview of a round without a proposal says how it ended', async ({ request }) => {
  const round = must(withoutProposal[0], 'every round tabled something');
  const { found } = await sent(request, `/rounds/${round.id}/`);
  expect(found['og:description']).toContain(round.outcome.text);
});

test.describe('with script', () => {
  test('a page asks for no preview picture itself', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const previews = () => asked.filter((path) => path.startsWith('/previews/'));
    await page.goto('/rounds/2024-02-23-paris/');
    await untilIdle(page);
    expect(asked).toContain('/rounds/2024-02-23-paris/');
    expect(previews()).toEqual([]);
    // Who is handed the link does ask for it.
    const address = page.locator('head meta[property="og:image"]');
    const picture = new URL((await address.getAttribute('content')) ?? '').pathname;
    await page.evaluate((src) => (new Image().src = src), picture);
    await expect.poll(previews).toEqual([picture]);
  });
});

test('a page at an unknown address has no preview', async ({ request }) => {
  const answer = await request.get('/rounds/2024-02-23-pari/');
  expect(answer.status()).toBe(404);
  const found = tagsOf(parseHTML(await answer.text()).document);
  expect(found['robots']).toBe('noindex');
  expect(Object.keys(found).filter((key) => /^(og|twitter):/.test(key))).toEqual([]);
});

test('a page that has moved leads on and has no preview of its own', async ({ request }) => {
  const [from, to] = must(
    Object.entries(redirects).find(([path]) => path.startsWith('/rounds/')),
    'no round has moved',
  );
  expect(builtFile(`${from.slice(1)}index.html`)).not.toContain('og:');
  const answer = await request.get(from);
  expect(new URL(answer.url()).pathname).toBe(to);
  const found = tagsOf(parseHTML(await answer.text()).document);
  expect(new URL(found['og:url'] ?? '').pathname).toBe(to);
});

test('a round is described to machines as an event, and its claims in a file', async ({
  request,
}) => {
  const { round } = roundFile('2024-02-23-paris');
  const { document } = await sent(request, '/rounds/2024-02-23-paris/');
  const script = document.querySelector('head script[type="application/ld+json"]');
  const event = JSON.parse(script?.textContent ?? '') as Record<string, unknown>;
  expect(event).toMatchObject({
    '@type': 'Event',
    name: round.title,
    startDate: round.dates.start,
  });

  const link = document.querySelector('head link[rel="alternate"][type="application/ld+json"]');
  const answer = await request.get(link?.getAttribute('href') ?? '');
  expect(answer.headers()['content-type']).toContain('application/ld+json');
  const { hasPart } = (await answer.json()) as { hasPart: Record<string, string>[] };
  const claims = hasPart.filter((node) => node['@type'] === 'Claim');
  expect(claims.map(({ text }) => text)).toEqual(round.claims.map(({ text }) => text));
  for (const { url } of claims)
    expect(document.querySelectorAll(`[id="${new URL(url ?? '').hash.slice(1)}"]`)).toHaveLength(1);
});

test('the claims of a proposal all have their place on its page', async ({ request }) => {
  const { document } = await sent(request, '/proposals/2024-02-23-paris-outline/');
  const link = document.querySelector('head link[rel="alternate"][type="application/ld+json"]');
  const { hasPart } = (await (await request.get(link?.getAttribute('href') ?? '')).json()) as {
    hasPart: Record<string, string>[];
  };
  const anchors = hasPart
    .filter((node) => node['@type'] === 'Claim')
    .map(({ url }) => new URL(url ?? '').hash.slice(1));
  const ids = new Set([...document.querySelectorAll('main [id]')].map(({ id }) => id));
  expect(anchors.length).toBeGreaterThan(20);
  expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
});

test('the dataset is described to machines with its licence and downloads that are there', async ({
  request,
}) => {
  const { document } = await sent(request, '/data/');
  const script = document.querySelector('head script[type="application/ld+json"]');
  const dataset = JSON.parse(script?.textContent ?? '') as {
    version: string;
    license: string;
    distribution: { contentUrl: string; encodingFormat: string }[];
  };
  expect(dataset.version).toBe(index.about.version);
  expect(dataset.license).toContain('creativecommons.org/licenses/by/4.0');
  expect(dataset.distribution.length).toBeGreaterThan(1);
  for (const { contentUrl } of dataset.distribution)
    expect((await request.head(here(contentUrl))).status(), contentUrl).toBe(200);
});
