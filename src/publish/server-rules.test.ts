import { describe, expect, it } from 'vitest';
import { headersOf, redirectsIn, SERVING_RULES } from './server-rules.ts';

const FOREVER = 'public, max-age=31536000, immutable';

describe('headers of a file', () => {
  it.each([
    ['/index.html', 'no-cache', undefined],
    ['/data/index.html', 'no-cache', undefined],
    ['/datasheet.txt', 'public, max-age=3600', undefined],
    ['/data/csv/rounds.csv', 'no-cache', '*'],
    ['/rounds/data/x.json', 'public, max-age=3600', undefined],
    ['/embed.js', 'public, max-age=3600', '*'],
    ['/sw.js', 'no-cache', undefined],
    ['/oembed/rounds/x.json', 'no-cache', '*'],
    ['/assets/main-abc123.js', FOREVER, '*'],
    ['/CITATION.cff', 'no-cache', '*'],
    ['/copy/CITATION.cff', 'public, max-age=3600', undefined],
    ['/feeds/rounds.json', 'no-cache', '*'],
  ])('%s: kept by %s, open to %s', (path, kept, open) => {
    const headers = headersOf(path, '');
    expect(headers['Cache-Control']).toBe(kept);
    expect(headers['Access-Control-Allow-Origin']).toBe(open);
  });

  it('keep for good what the address names by version, of data and previews alone', () => {
    const kept = ['/data/index.json', '/previews/x.png', '/feeds/rounds.atom', '/index.html'].map(
      (path) => headersOf(path, '?a=1&v=abc')['Cache-Control'],
    );
    expect(kept).toEqual([FOREVER, FOREVER, 'no-cache', 'no-cache']);
  });

  it('know a type in capitals, and a folder whose name looks like an ending', () => {
    expect(headersOf('/PICTURE.PNG', '')['Content-Type']).toBe('image/png');
    expect(headersOf('/data/x.csv/y', '')['Content-Type']).toBe('application/octet-stream');
  });

  it('come from rules of which the last one, and no other, fits every file', () => {
    expect(SERVING_RULES.map(({ files }) => files).indexOf('*')).toBe(SERVING_RULES.length - 1);
  });
});

describe('redirects', () => {
  it('are looked up without the base, and lead to a path of the host', () => {
    const redirects = redirectsIn('{"/parley/old": "/parley/new/?base=x#c1"}', '/parley/');
    expect([...redirects]).toEqual([['/old/', '/parley/new/?base=x#c1']]);
  });

  it('of a text that is none are refused', () => {
    expect(() => redirectsIn('7', '/')).toThrow('it must be an object of paths');
    expect(() => redirectsIn('{"/old/": "/new page/"}', '/')).toThrow('"/old/" must lead');
  });
});
