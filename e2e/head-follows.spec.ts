import { index, FIVE, builtFile, must, proposalFile } from './site.ts';
import { expect, open, test, type Page } from './fixtures.ts';
import { go } from './parts.ts';
import { words } from '../src/messages/words.ts';

/*
 * What other programs read of a page stands in its head: what a telephone shares, a reference manager saves, a
 * feed reader finds. It tells of what is on screen, however somebody came there.
 */

const [A, B] = FIVE;
const ROUND = '2024-01-28-paris';
const CHANGES = `${must(proposalFile(B).proposal.parents[0], 'it builds on nothing').id}...${B}`;

/** All that the head of a document says of a page, one line a tag, in the order of the alphabet. */
function told(head: ParentNode): string[] {
  const tags = head.querySelectorAll(
    'title, meta[name], meta[property], link[rel="canonical"], link[rel="alternate"], script[type="application/ld+json"]',
  );
  return [...tags]
    .filter((tag) => !/viewport|color-scheme|parley-data/.test(tag.getAttribute('name') ?? ''))
    .map((tag) => {
      const said = [...tag.attributes].map(({ name, value }) => `${name}=${value}`).toSorted();
      return `${tag.localName} ${said.join(' ')} ${tag.textContent}`;
    })
    .toSorted();
}

const TOLD = told.toString();

/** What the document in the window tells. */
const now = (page: Page) => page.evaluate<string[]>(`(${TOLD})(document.head)`);

/** What the file tells that was built for a path; read in a page that may make markup of a text. */
const sent = (reader: Page, path: string) =>
  reader.evaluate<string[]>(
    `(${TOLD})(new DOMParser().parseFromString(${JSON.stringify(builtFile(`${path.slice(1)}index.html`))}, 'text/html').head)`,
  );

const tag = (page: Page, name: string) =>
  page.locator(`head > meta[property="${name}"], head > meta[name="${name}"]`);

test('after a change of page, of whatever kind, the whole head is that of the page', async ({
  page,
  anotherReader,
}) => {
  test.slow();
  const reader = await anotherReader({ bypassCSP: true });
  await open(page, '/about/');
  expect(await now(page)).toEqual(await sent(reader, '/about/'));
  for (const path of [
    `/rounds/${ROUND}/`,
    `/proposals/${B}/`,
    `/compare/${CHANGES}/`,
    '/data/',
    '/positions/',
    '/corrections/',
    '/proposals/',
    '/sources/',
    '/',
    '/about/',
  ])
    await test.step(path, async () => {
      await go(page, path);
      const wanted = await sent(reader, path);
      expect(wanted.length).toBeGreaterThan(25);
      await expect.poll(() => now(page)).toEqual(wanted);
    });
});

test('a view has its own address for whoever passes it on, without what others have put into it', async ({
  page,
}) => {
  const site = new URL(
    must(/og:url" content="([^"]+)/.exec(builtFile('about/index.html'))?.[1], ''),
  ).origin;
  const canonical = page.locator('link[rel="canonical"]');
  const isNamed = async (address: string) => {
    await expect(canonical).toHaveCount(1);
    await expect(canonical).toHaveAttribute('href', address);
    await expect(tag(page, 'og:url')).toHaveAttribute('content', `${site}${address}`);
  };
  await open(page, `/rounds/${ROUND}/?fbclid=x&rung=official-on-record&asof=2024-03-01`);
  await isNamed(`/rounds/${ROUND}/?rung=party-statement&asof=2024-03-01`);
  await open(page, `/rounds/${ROUND}/?utm_source=letter&v=1.0.0`);
  await isNamed(`/rounds/${ROUND}/?v=1.0.0`);
  await open(page, '/about/?v=no-version&gclid=x');
  await isNamed('/about/');

  await open(page, `/compare/?igsh=x&p=${A}.${B}&diff=1&p=nowhere`);
  await isNamed(`/compare/?p=${A}.${B}&diff=1`);
  const names = must(/^(.*) \| /.exec(await page.title())?.[1], 'no title');
  for (const name of ['og:title', 'twitter:title', 'citation_title', 'dc.title'])
    await expect(tag(page, name)).toHaveAttribute('content', names);
  await expect(tag(page, 'citation_public_url')).toHaveAttribute(
    'content',
    `${site}/compare/?p=${A}.${B}&diff=1&v=${index.about.version}`,
  );
  await go(page, '/compare/');
  await isNamed('/compare/');
  await expect(tag(page, 'og:title')).toHaveAttribute('content', words.compare.title);

  await go(page, '/sources/?q=reuters&mc_cid=x');
  await isNamed('/sources/?q=reuters');
});

test('a comparison has no address of its own in the file that is sent, where every view is the same', () => {
  const head = builtFile('compare/index.html');
  expect(head).not.toContain('rel="canonical"');
  expect(head).not.toContain('og:url');
  expect(head).toContain('og:title');
});

test('where the head of a page does not come, nothing in it tells of the page before', async ({
  page,
  expectTrouble,
  anotherReader,
}) => {
  const reader = await anotherReader({ bypassCSP: true });
  expectTrouble(/^(status 500: \/heads\/|console error: Failed to load resource: .* 500)/);
  await page.route('**/heads/**', (route) => route.fulfill({ status: 500 }));
  await open(page, `/proposals/${A}/`);
  await expect(tag(page, 'og:title')).toHaveCount(1);
  await go(page, '/about/');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', '/about/');
  for (const name of ['og:title', 'og:url', 'citation_title', 'dc.title', 'author'])
    await expect(tag(page, name)).toHaveCount(0);
  await expect(page.locator('head > [type="application/ld+json"]')).toHaveCount(0);
  await page.unroute('**/heads/**');
  await go(page, `/proposals/${A}/`);
  await expect.poll(() => now(page)).toEqual(await sent(reader, `/proposals/${A}/`));
});

test('a page that there is not tells of none', async ({ page }) => {
  await open(page, `/rounds/${ROUND}/`);
  await go(page, '/nowhere/');
  await expect(tag(page, 'robots')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"], link[rel="alternate"]')).toHaveCount(0);
  await expect(tag(page, 'og:url')).toHaveCount(0);
});

test('a page in whose place the server sent the home page tells of itself alone', async ({
  page,
}) => {
  await page.route('/about/', async (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: builtFile('index.html') }),
  );
  await page.goto('/about/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.about.title);
  await expect(page).toHaveTitle(words.site.pageTitle(words.about.title));
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', '/about/');
  await expect(page.locator('head > meta[name="description"]')).toHaveCount(1);
  await expect(tag(page, 'og:title')).toHaveCount(0);
  await go(page, '/corrections/');
  await expect(tag(page, 'og:title')).toHaveCount(1);
});
