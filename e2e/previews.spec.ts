import { briefly } from '../src/messages/format.ts';
import { words } from '../src/messages/words.ts';
import { expect, test, untilIdle, type Page } from './fixtures.ts';
import {
  builtFile,
  index,
  must,
  PAGE_KINDS,
  pageKinds,
  proposalFile,
  redirects,
  roundFile,
  withoutProposal,
} from './site.ts';

/** Places that show previews run no script. */
test.use({ javaScriptEnabled: false });

const CHANGE = '/compare/2024-01-28-paris-framework...2024-02-06-hamas-135-days/';

async function tags(page: Page): Promise<Record<string, string>> {
  const found = await page
    .locator('head meta[property], head meta[name]')
    .evaluateAll((all) =>
      all.map((tag) => [
        tag.getAttribute('property') ?? tag.getAttribute('name') ?? '',
        tag.getAttribute('content') ?? '',
      ]),
    );
  return Object.fromEntries(found) as Record<string, string>;
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
    page,
    request,
  }) => {
    await page.goto(path);
    const found = await tags(page);
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

test('the preview of a proposal says figures, dates and who gave them', async ({ page }) => {
  await page.goto('/proposals/2024-02-23-paris-outline/');
  const found = await tags(page);
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
    expect(found[key]).toContain(briefly(figure.quantity));
    expect(found[key]).toMatch(/from \S/);
  }
  expect(found['og:image:alt']).toContain(index.about.version);
});

test('the preview of a round without a proposal says how it ended', async ({ page }) => {
  const round = must(withoutProposal[0], 'every round tabled something');
  await page.goto(`/rounds/${round.id}/`);
  expect((await tags(page))['og:description']).toContain(round.outcome.text);
});

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true });
  test('a page asks for no preview picture itself', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const previews = () => asked.filter((path) => path.startsWith('/previews/'));
    await page.goto('/rounds/2024-02-23-paris/');
    await untilIdle(page);
    expect(asked).toContain('/rounds/2024-02-23-paris/');
    expect(previews()).toEqual([]);
    // Who is handed the link does ask for it.
    const picture = new URL((await tags(page))['og:image'] ?? '').pathname;
    await page.evaluate((src) => (new Image().src = src), picture);
    await expect.poll(previews).toEqual([picture]);
  });
});

test('a page at an unknown address has no preview', async ({ page, expectTrouble }) => {
  expectTrouble(/^(status 404: |console error: Failed to load resource: .* 404)/);
  await page.goto('/rounds/2024-02-23-pari/');
  expect(Object.keys(await tags(page)).filter((key) => /^(og|twitter):/.test(key))).toEqual([]);
});

test('a page that has moved leads on and has no preview of its own', async ({ page }) => {
  const [from, to] = must(
    Object.entries(redirects).find(([path]) => path.startsWith('/rounds/')),
    'no round has moved',
  );
  expect(builtFile(`${from.slice(1)}index.html`)).not.toContain('og:');
  await page.goto(from);
  await expect(page).toHaveURL(to);
  expect(new URL((await tags(page))['og:url'] ?? '').pathname).toBe(to);
});

test('a round is described to machines as an event, and its claims in a file', async ({
  page,
  request,
}) => {
  const { round } = roundFile('2024-02-23-paris');
  await page.goto('/rounds/2024-02-23-paris/');
  const script = page.locator('head script[type="application/ld+json"]');
  const event = JSON.parse((await script.textContent()) ?? '') as Record<string, unknown>;
  expect(event).toMatchObject({
    '@type': 'Event',
    name: round.title,
    startDate: round.dates.start,
  });

  const link = page.locator('head link[rel="alternate"][type="application/ld+json"]');
  const answer = await request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toContain('application/ld+json');
  const { hasPart } = (await answer.json()) as { hasPart: Record<string, string>[] };
  const claims = hasPart.filter((node) => node['@type'] === 'Claim');
  expect(claims.map(({ text }) => text)).toEqual(round.claims.map(({ text }) => text));
  for (const { url } of claims)
    await expect(page.locator(`[id="${new URL(url ?? '').hash.slice(1)}"]`)).toHaveCount(1);
});

test('the claims of a proposal all have their place on its page', async ({ page, request }) => {
  await page.goto('/proposals/2024-02-23-paris-outline/');
  const link = page.locator('head link[rel="alternate"][type="application/ld+json"]');
  const { hasPart } = (await (
    await request.get((await link.getAttribute('href')) ?? '')
  ).json()) as { hasPart: Record<string, string>[] };
  const anchors = hasPart
    .filter((node) => node['@type'] === 'Claim')
    .map(({ url }) => new URL(url ?? '').hash.slice(1));
  const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(anchors.length).toBeGreaterThan(20);
  expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
});

test('the dataset is described to machines with its licence and downloads that are there', async ({
  page,
  request,
}) => {
  await page.goto('/data/');
  const script = page.locator('head script[type="application/ld+json"]');
  const dataset = JSON.parse((await script.textContent()) ?? '') as {
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
