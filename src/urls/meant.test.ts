import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantBy } from './meant.ts';

const ROUND = '/rounds/2001-a-b/';

describe('what a spoilt address means', () => {
  it.each([
    ROUND,
    '/rounds/2001-a-b',
    '/rounds/2001-a-b)',
    '/rounds/2001-a-b/)',
    '/rounds/2001-a-b/,',
    '/rounds/2001-a-b/.',
    '/rounds/2001-a-b/%20',
    '/rounds/2001-a-b/%0A',
    '/rounds/2001-a-b/%E2%80%9D',
    '/rounds/2001-a-b/%E2%80%A6',
    '/rounds/2001-a-b...',
    '/rounds/2001-a-b/%3E',
    '/rounds/2001-a-b/&gt;',
    '/rounds/2001-a-b/%26gt;',
    '/rounds/2001-a-b/&quot',
    '/rounds/2001-a-b/&#8221;',
    '/rounds/2001-a-b/amp',
    '/rounds/2001-a-b/amp/',
    '/rounds/2001-a-b/amp/).',
    '/rounds/2001-a-b/index.html',
    '/rounds/2001-a-b//',
    '//rounds//2001-a-b/',
    '/./rounds/../2001-a-b/',
    '/Rounds/2001-A-B/',
    '/ROUNDS/2001-A-B',
    '/rounds/2001%252Da%252Db/',
    '/rounds/2001%2Da-b/',
    '/rounds/2001-a%20-b/',
    '/rounds/2001-%C2%ADa-b/',
    '/rounds/2001-a-b%E2%80%8B/',
    '/%E2%80%8Erounds/2001-a-b/',
    '/rounds/2001%E2%80%93a%E2%80%91b/',
    '/rounds%5C2001-a-b%5C',
    '/(rounds/2001-a-b)',
    '/rounds/2001-a-b/%',
    '/rounds/2001-a-b%/',
    '/rounds/*2001-a-b*',
    '/rounds/2001-a-b/**',
    '/rounds/_2001-a-b_/',
  ])('%s is the round', (pathname) => {
    expect(meantBy(pathname)).toEqual({ path: ROUND, rest: '' });
  });

  it.each([
    ['/rounds/2001-a-b/%23rep-abcde', '#rep-abcde'],
    ['/rounds/2001-a-b%23rep-abcde).', '#rep-abcde'],
    ['/rounds/2001-a-b/%3Frung=text', '?rung=text'],
    ['/rounds/2001-a-b/%253Fv=1.0.0%2523rep-abcde', '?v=1.0.0#rep-abcde'],
  ])('%s keeps what was encoded with it', (pathname, rest) => {
    expect(meantBy(pathname)).toEqual({ path: ROUND, rest });
  });

  it.each([
    ['/compare/2001-a%E2%80%A62001-b/', '/compare/2001-a...2001-b/'],
    ['/compare/2001-a..2001-b/', '/compare/2001-a...2001-b/'],
    ['/compare/2001-a.%20.%20.2001-b', '/compare/2001-a...2001-b/'],
    ['/data/rounds/2001-a-b.json)', '/data/rounds/2001-a-b.json'],
    ['/data/rounds/2001-a-b.json/', '/data/rounds/2001-a-b.json'],
    ['/embed/rounds/2001-a-b/).', '/embed/rounds/2001-a-b/'],
    ['/)', '/'],
    ['/index.html', '/'],
    ['/about/amp', '/about/'],
  ])('%s is %s', (pathname, path) => {
    expect(meantBy(pathname)).toEqual({ path, rest: '' });
  });

  it('leaves what is not known to be a mark of others', () => {
    expect(meantBy('/rounds/2001-a-b/print').path).toBe('/rounds/2001-a-b/print/');
  });

  it('is a path below this site for whatever comes, and means itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const { path, rest } = meantBy(`/${text}`);
        expect(path).toMatch(/^\/(?!\/)[^?#\\\s]*$/);
        expect(rest).toMatch(/^(?:[?#][^\s]*)?$/);
        expect(meantBy(encodeURI(path)).path).toBe(path);
      }),
      { numRuns: 40 },
    );
  });
});
