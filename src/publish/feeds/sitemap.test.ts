import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { tinyData } from '../../testing/tiny.ts';
import type { Dataset } from '../../model/types.ts';
import { placeOfColumn } from '../../testing/downloads-fixture.ts';
import { ALONE } from '../../site/languages.ts';
import { pagePaths } from '../page-paths.ts';
import { feedFiles } from './feeds.ts';

type Url = { loc: string; lastmod?: string };

function sitemapOf(data: Dataset): Map<string, string | undefined> {
  const text = feedFiles(placeOfColumn(data)).get('sitemap.xml') ?? '';
  expect(XMLValidator.validate(text)).toBe(true);
  const { urlset } = new XMLParser({ parseTagValue: false }).parse(text) as {
    urlset: { url: Url[] };
  };
  return new Map(
    urlset.url.map(({ loc, lastmod }) => [loc.replace('https://parley.example/p', ''), lastmod]),
  );
}

describe('the sitemap', () => {
  const map = sitemapOf(tinyData());

  it('has every page once, by its whole address, no frame for other sites, and not that of own files', () => {
    const found = pagePaths(tinyData()).filter((path) => path !== '/your-talks/open/');
    expect([...map.keys()].toSorted()).toEqual(found.toSorted());
    expect([...map.keys()].filter((path) => path.startsWith('/embed/'))).toEqual([]);
  });

  it.each([
    [
      'a round is dated by the edition of its newest record',
      '/rounds/2001-07-01-portsea/',
      '2001-12-31',
    ],
    [
      'an event that was added beside a round dates it',
      '/rounds/2001-02-10-portsea/',
      '2001-12-31',
    ],
    ['a correction of a claim dates its proposal', '/proposals/2001-02-11-outline/', '2001-12-30'],
    [
      'what changed is dated by the newer of both sides',
      '/compare/2001-02-11-outline...2001-07-southland-outline/',
      '2001-12-31',
    ],
    ['a page that shows something of everything is as new as the newest', '/', '2001-12-31'],
    ['a page that does not come from the data has no date', '/about/', undefined],
  ])('%s', (_, path, day) => {
    expect(map.has(path)).toBe(true);
    expect(map.get(path)).toBe(day);
  });

  it('does not take a new date where words alone were improved', () => {
    const data = tinyData(
      ['about.json', '/date', '2002-06-01'],
      ['about.json', '/version', '1.0.1'],
    );
    expect(sitemapOf(data)).toEqual(map);
  });

  it('dates a proposal without corrections by its own edition', () => {
    const data = tinyData(['corrections.json', '/0', undefined]);
    expect(sitemapOf(data).get('/proposals/2001-02-11-outline/')).toBe('2001-12-01');
  });
});

describe('the sitemap of a site in several languages', () => {
  const textOf = (here: string, base: string) => {
    const languages = { ...ALONE, root: '/p/', here, all: ['en', 'fr', 'ar'] };
    return feedFiles({ ...placeOfColumn(tinyData()), base, languages }).get('sitemap.xml') ?? '';
  };
  const OTHERS =
    '<xhtml:link rel="alternate" hreflang="en" href="https://parley.example/p/about/"/>' +
    '<xhtml:link rel="alternate" hreflang="fr" href="https://parley.example/p/fr/about/"/>' +
    '<xhtml:link rel="alternate" hreflang="ar" href="https://parley.example/p/ar/about/"/>' +
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://parley.example/p/about/"/>';

  it.each([
    ['en', '/p/', 'https://parley.example/p/about/'],
    ['ar', '/p/ar/', 'https://parley.example/p/ar/about/'],
  ])('names beside each page of %s the same page in all of them', (here, base, loc) => {
    const text = textOf(here, base);
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
    expect(text.split('\n')).toContain(`<url><loc>${loc}</loc>${OTHERS}</url>`);
  });

  it('names none where there is one language', () => {
    const text = feedFiles(placeOfColumn(tinyData())).get('sitemap.xml') ?? '';
    expect(text).not.toContain('xhtml');
    expect(text).toContain('<url><loc>https://parley.example/p/about/</loc></url>');
  });
});

describe('robots.txt', () => {
  it('shuts nobody out and names the sitemap by its whole address', () => {
    const lines = (feedFiles(placeOfColumn(tinyData())).get('robots.txt') ?? '').split('\n');
    expect(lines).toContain('User-agent: *');
    expect(lines.filter((line) => line.startsWith('Disallow')).join()).toBe('Disallow:');
    expect(lines).toContain('Sitemap: https://parley.example/p/sitemap.xml');
  });
});
