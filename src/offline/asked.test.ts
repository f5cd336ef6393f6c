import { describe, expect, it } from 'vitest';
import { SITE } from '../testing/kept-site.ts';
import { askedBy, dataVersionIn, fileKey, pageKey, type Asking } from './asked.ts';

const asking = (url: string, others: Partial<Asking> = {}): Asking => ({
  url: new URL(url, SITE).href,
  method: 'GET',
  mode: 'cors',
  cache: 'default',
  headers: new Headers(),
  ...others,
});

const navigation = (url: string, others: Partial<Asking> = {}) =>
  askedBy(asking(url, { mode: 'navigate', ...others }), SITE);

describe('askedBy', () => {
  it.each([
    ['rounds/2001-02-10-portsea/', '/rounds/2001-02-10-portsea/'],
    ['rounds/2001-02-10-portsea', '/rounds/2001-02-10-portsea/'],
    ['rounds/2001-02-10-portsea/?v=1.0.0&fbclid=x#claim', '/rounds/2001-02-10-portsea/'],
    ['compare/a...b/', '/compare/a...b/'],
    ['compare/?p=a.b', '/compare/'],
    ['index.html', '/'],
    ['', '/'],
  ])('takes a navigation to %s for the page %s', (url, key) => {
    expect(navigation(url)).toEqual({ kind: 'page', key });
  });

  it.each([
    ['a page of a frame', navigation('embed/rounds/2001-02-10-portsea/')],
    ['a file that is opened', navigation('data/dataset.json')],
    ['a table that is opened', navigation('data/csv/claims.csv')],
    ['another site on the host', navigation('/elsewhere/')],
    ['a form that is sent', navigation('', { method: 'POST' })],
  ])('passes %s on', (_, asked) => {
    expect(asked).toEqual({ kind: 'passed' });
  });

  it.each([
    ['assets/index-1.js', '/assets/index-1.js'],
    ['assets/serif-1.woff2', '/assets/serif-1.woff2'],
    ['data/rounds/2001-02-10-portsea.json?v=abc', '/data/rounds/2001-02-10-portsea.json?v=abc'],
    ['data/index.json?utm_source=x&v=abc', '/data/index.json?v=abc'],
  ])('takes %s for the file %s', (url, key) => {
    expect(askedBy(asking(url), SITE)).toEqual({ kind: 'file', key });
  });

  it.each([
    ['a file of another site', asking('https://other.example.org/parley/assets/a-1.js')],
    ['a file of another site on the host', asking('/assets/a-1.js')],
    ['data without its version', asking('data/index.json')],
    ['data of an impossible version', asking('data/index.json?v=../x')],
    ['a picture', asking('previews/site.png?v=abc')],
    ['a part of a file', asking('assets/a-1.js', { headers: new Headers({ range: 'bytes=0-' }) })],
    ['what is sent', asking('assets/a-1.js', { method: 'POST' })],
    ['a question for the head alone', asking('about/', { method: 'HEAD' })],
    ["the server's own answer", asking('assets/a-1.js', { cache: 'reload' })],
    ['a page that is looked at by script', asking('about/', { cache: 'no-cache' })],
  ])('leaves %s alone', (_, request) => {
    expect(askedBy(request, SITE)).toBeNull();
  });
});

describe('with the folders of other languages', () => {
  const APART = ['fr', 'ar'];
  const inEach = (url: string, mode: string) => askedBy(asking(url, { mode }), SITE, APART);

  it.each(['fr/', 'fr/rounds/2001-02-10-portsea/', 'ar/about', 'fr/index.html'])(
    'passes a navigation to %s on: it has a worker of its own, or none yet',
    (url) => {
      expect(inEach(url, 'navigate')).toEqual({ kind: 'passed' });
    },
  );

  it.each(['fr/assets/index-1.js', 'ar/data/index.json?v=abc'])('leaves %s alone', (url) => {
    expect(inEach(url, 'cors')).toBeNull();
  });

  it.each([
    ['about/', '/about/'],
    ['fra/', '/fra/'],
    ['rounds/fr/', '/rounds/fr/'],
    ['es/', '/es/'],
  ])('keeps %s, which is in none of them', (url, key) => {
    expect(inEach(url, 'navigate')).toEqual({ kind: 'page', key });
  });

  it('keeps files of its own', () => {
    expect(inEach('assets/index-1.js', 'cors')).toEqual({
      kind: 'file',
      key: '/assets/index-1.js',
    });
  });
});

describe('keys', () => {
  it('are those of pages with a slash', () => {
    expect([pageKey('/about'), pageKey('/about/index.html'), pageKey('/robots.txt')]).toEqual([
      '/about/',
      '/about/',
      null,
    ]);
  });

  it('tell the version of data', () => {
    expect(dataVersionIn(fileKey('/data/a/b.json', '?v=abc') ?? '')).toBe('abc');
    expect(dataVersionIn('/assets/a-1.js')).toBeNull();
  });
});
