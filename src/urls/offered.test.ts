import { describe, expect, it } from 'vitest';
import { offeredFor, type There } from './offered.ts';

const there: There = {
  records: new Map([
    ['2001-01-portsea', 'round'],
    ['2001-02-portsea-outline', 'proposal'],
    ['2001-05-hill-paper', 'proposal'],
    ['2001-09-coast-paper', 'proposal'],
  ]),
  pairs: [{ from: '2001-02-portsea-outline', to: '2001-05-hill-paper' }],
};

const at = (pathname: string) => ({ pathname, search: '', hash: '' });

const PAIR = '/compare/2001-02-portsea-outline...2001-05-hill-paper/';

describe('what is offered for an address without a page', () => {
  it.each([
    ['/rounds/2001-01-portsea/).', '/rounds/2001-01-portsea/'],
    ['/rounds//2001-01-portsea/', '/rounds/2001-01-portsea/'],
    ['/rounds/2001-01-portsea/print', '/rounds/2001-01-portsea/'],
    ['/rounds/2001-01-portsea/feed/rss', '/rounds/2001-01-portsea/'],
    ['/rounds/2001-01-portsea/%23rep-abcde', '/rounds/2001-01-portsea/#rep-abcde'],
    ['/Proposals/2001-05-Hill-Paper/amp', '/proposals/2001-05-hill-paper/'],
    ['/embed/rounds/2001-01-portsea/,', '/embed/rounds/2001-01-portsea/'],
    ['/compare/2001-02-portsea-outline%E2%80%A62001-05-hill-paper/', PAIR],
    ['/compare/2001-02-portsea-outline..2001-05-hill-paper', PAIR],
    ['/about/)', '/about/'],
    ['/About/amp/', '/about/'],
  ])('%s means %s', (pathname, meant) => {
    expect(offeredFor(at(pathname), there)).toMatchObject({ meant, pair: null });
  });

  it.each([
    '/nowhere/',
    '/rounds/2001-01-portse/',
    '/rounds/2001-05-hill-paper/',
    '/)',
    '/rounds/',
    '/proposals/x/',
  ])('%s is surely no page', (pathname) => {
    expect(offeredFor(at(pathname), there).meant).toBeNull();
  });

  it.each([
    ['/rounds/2001-01-portse/', '2001-01-portsea'],
    ['/rounds/2001-01-portse/print/', '2001-01-portsea'],
    ['/rounds/2001-05-hill-paper/', '2001-05-hill-paper'],
    ['/nowhere/', undefined],
  ])('nearest to %s lies %s', (pathname, nearest) => {
    expect(offeredFor(at(pathname), there).near[0]).toBe(nearest);
  });

  it.each([
    ['', '?v=1.0.0', '#rep-abcde', '?v=1.0.0#rep-abcde'],
    ['%23rep-abcde', '?v=1.0.0', '', '?v=1.0.0#rep-abcde'],
    ['%3Frung=text', '?v=1.0.0', '#rep-abcde', '?v=1.0.0&rung=text#rep-abcde'],
    ['%3Frung=text', '', '', '?rung=text'],
  ])('keeps what stands behind the path: %s%s%s', (added, search, hash, kept) => {
    const pathname = `/rounds/2001-01-portsea)/${added}`;
    expect(offeredFor({ pathname, search, hash }, there).meant).toBe(
      `/rounds/2001-01-portsea/${kept}`,
    );
  });

  it('puts side by side what has no page of what changed', () => {
    const { meant, pair, near } = offeredFor(
      at('/compare/2001-02-portsea-outline...2001-09-coast-paper/'),
      there,
    );
    expect({ meant, pair }).toEqual({
      meant: null,
      pair: ['2001-02-portsea-outline', '2001-09-coast-paper'],
    });
    expect(near).toContain('2001-09-coast-paper');
  });
});
