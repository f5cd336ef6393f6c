import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, open, test } from './fixtures.ts';
import { builtFile, DIST, headOf, PAGE_KINDS, pageKinds } from './site.ts';

const FEEDS = ['rounds', 'corrections'] as const;

type Json = { items: { id: string; url: string }[] };

test('a feed reader finds both feeds from every kind of page', async ({ page, request }) => {
  const read = new Map<string, string>();
  for (const kind of pageKinds.filter((name) => name !== 'not found'))
    await test.step(kind, async () => {
      const answer = await request.get(PAGE_KINDS[kind]);
      const { document } = parseHTML(headOf(await answer.text()));
      const links = document.querySelectorAll(
        'head link[rel="alternate"][type="application/atom+xml"]',
      );
      expect(links).toHaveLength(FEEDS.length);
      for (const link of links) {
        expect(link.getAttribute('title')).toBeTruthy();
        const href = link.getAttribute('href') ?? '';
        if (read.has(href)) continue;
        const feed = await request.get(href);
        expect(feed.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
        read.set(href, await feed.text());
        expect(XMLValidator.validate(read.get(href) ?? '')).toBe(true);
      }
    });
  expect(read.size).toBe(FEEDS.length);
  await test.step('where a page has taken over, they are still there', async () => {
    await open(page, '/about/');
    const links = page.locator('head link[rel="alternate"][type="application/atom+xml"]');
    await expect(links).toHaveCount(FEEDS.length);
  });
});

for (const name of FEEDS)
  test(`the feed of ${name} is served in both formats, to any site, and never stale`, async ({
    request,
  }) => {
    for (const [ending, type] of [
      ['atom', 'application/atom+xml'],
      ['json', 'application/feed+json'],
    ]) {
      const answer = await request.get(`/feeds/${name}.${ending}`);
      expect(answer.status()).toBe(200);
      expect(answer.headers()).toMatchObject({
        'content-type': `${type}; charset=utf-8`,
        'access-control-allow-origin': '*',
        'cache-control': 'no-cache',
      });
      expect(answer.headers()['etag']).toBeTruthy();
    }
  });

test('every entry of the feeds leads to a page', () => {
  for (const name of FEEDS) {
    const { items } = JSON.parse(builtFile(`feeds/${name}.json`)) as Json;
    for (const { url } of items)
      expect(existsSync(join(DIST, new URL(url).pathname, 'index.html')), url).toBe(true);
    if (name === 'rounds') expect(items).toHaveLength(50);
  }
});

test('the sitemaps have every page that is to be found, and robots.txt leads to that of each language', async ({
  request,
}) => {
  const robots = await request.get('/robots.txt');
  expect(robots.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const maps = [...(await robots.text()).matchAll(/^Sitemap: (.+)$/gm)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  expect(maps).toEqual(['', '/fr', '/es', '/ar', '/he'].map((at) => `${at}/sitemap.xml`));
  const urls: { loc: string; lastmod?: string }[] = [];
  for (const map of maps) {
    const answer = await request.get(map);
    expect(answer.headers()['content-type']).toBe('application/xml; charset=utf-8');
    const text = await answer.text();
    expect(XMLValidator.validate(text)).toBe(true);
    const { urlset } = new XMLParser({ parseTagValue: false }).parse(text) as {
      urlset: { url: typeof urls };
    };
    urls.push(...urlset.url);
  }
  const listed = urls.map(({ loc }) => new URL(loc).pathname);
  const built = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .filter((path) => !builtFile(`${path}index.html`).includes('<meta name="robots"'));
  expect(listed.toSorted()).toEqual(built.toSorted());
  for (const { loc, lastmod } of urls)
    if (!/\/(?:about|offline|your-talks)\/$/.test(loc))
      expect(lastmod, loc).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
