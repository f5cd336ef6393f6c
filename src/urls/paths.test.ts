import fc from 'fast-check';
import { matchPath } from 'react-router';
import { describe, expect, it } from 'vitest';
import { comparePath, paths } from './paths.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);
const pages = Object.entries(paths).map(([name, { pattern, to }]) => ({
  name,
  pattern,
  address: to('2001-02-10-portsea', '3'),
}));

describe('paths', () => {
  it.each(pages)('gives the page $name an address that its own pattern matches', (page) => {
    expect(matchPath({ path: page.pattern, end: true }, page.address)).not.toBeNull();
  });

  it.each(pages)('gives the page $name an address that no other pattern matches', (page) => {
    const matching = pages.filter((other) => matchPath(other.pattern, page.address));
    expect(matching.map(({ name }) => name)).toEqual([page.name]);
  });

  it.each(pages)('begins and ends the address of the page $name with a slash', ({ address }) => {
    expect(address).toMatch(/^\/(.*\/)?$/);
  });

  it.each([paths.round, paths.proposal])('carries any id through $pattern', ({ pattern, to }) => {
    fc.assert(
      fc.property(id, (one) => {
        expect(matchPath(pattern, to(one))?.params.id).toBe(one);
      }),
    );
  });
});

describe('comparePath', () => {
  it('leads to the bare page where there is nothing to compare', () => {
    expect(comparePath([])).toBe('/compare/');
  });

  it('keeps the order of the columns', () => {
    expect(comparePath(['b', 'a'])).toBe('/compare/?p=b.a');
  });
});
