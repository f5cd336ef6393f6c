import { describe, expect, it } from 'vitest';
import { hostilePaths } from '../testing/hostile-addresses.ts';
import { splitAddress, wantedBy, withQuery } from './server-address.ts';

describe('what an address asks for', () => {
  it.each([
    ['/', '', '', true],
    ['/rounds/x/', '/rounds/x', '/rounds/x', true],
    ['/rounds/x', '/rounds/x', '/rounds/x', false],
    ['/a%20folder/', '/a folder', '/a%20folder', true],
    ['/rounds/%78', '/rounds/x', '/rounds/x', false],
    ['/.well-known/security.txt', '/.well-known/security.txt', '/.well-known/security.txt', false],
  ])('%s', (pathname, path, encoded, isFolder) => {
    expect(wantedBy(pathname)).toEqual({ kind: 'name', path, encoded, isFolder });
  });

  it.each(['', 'rounds/x', '/%', '/%zz/', '/%ff'])('%j is no address', (pathname) => {
    expect(wantedBy(pathname)).toEqual({ kind: 'malformed' });
  });

  it.each(['//', '//x/', '/../x', '/%2e%2e/x', '/..%2fx', '/..%5cx', '/.env', '/x%00.html'])(
    '%s can name no file of the site',
    (pathname) => {
      expect(wantedBy(pathname)).toEqual({ kind: 'nowhere' });
    },
  );
});

it('of 2,500 hostile paths, none leads out of the folder of the site or onto another host', () => {
  const wrong = hostilePaths(20_240_223, 2500).filter((address) => {
    const wanted = wantedBy(splitAddress(address).pathname);
    if (wanted.kind !== 'name') return false;
    return /\/\.(?!well-known)|\/\/|\\|\0/.test(wanted.path) || !/^(\/|$)/.test(wanted.encoded);
  });
  expect(wrong).toEqual([]);
});

describe('the query', () => {
  it('is all from the first question mark on', () => {
    expect(splitAddress('/x?a=1?b')).toEqual({ pathname: '/x', search: '?a=1?b' });
    expect(splitAddress('/x')).toEqual({ pathname: '/x', search: '' });
  });

  it.each([
    ['/new/', '', '/new/'],
    ['/new/', '?', '/new/'],
    ['/new/', '?a=1', '/new/?a=1'],
    ['/new/?b=2#c', '?a=1', '/new/?b=2&a=1#c'],
    ['/new/#c#d', '?a=1', '/new/?a=1#c#d'],
  ])('of a request for %s with %j leads to %s', (target, search, to) => {
    expect(withQuery(target, search)).toBe(to);
  });
});
