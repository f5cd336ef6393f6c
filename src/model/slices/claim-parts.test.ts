import { describe, expect, it } from 'vitest';
import { findClaim } from '../find-claim.ts';
import { claimFile, claimFiles, allClaims, joinedClaims } from './claim-parts.ts';
import type { ClaimsSlice } from './claims-slice.ts';

const claims: ClaimsSlice = {
  pages: {
    '/rounds/a/': ['cla-1aaaa', 'rep-2bbbb'],
    '/rounds/b/': ['rep-2cccc', 'rep-3dddd'],
  },
  moved: { 'rep-2gone': 'rep-3dddd' },
  letters: 0,
};

describe('where claims stand', () => {
  it('is told by one file as long as they are few', () => {
    expect([...claimFiles(claims, 4)]).toEqual([['claims', claims]]);
  });

  it('is told by files of ids that begin alike where they are many', () => {
    const files = claimFiles(claims, 3);
    expect(Object.fromEntries(files)).toEqual({
      claims: { pages: {}, moved: { 'rep-2gone': 'rep-3dddd' }, letters: 5 },
      'claim-places/cla-1': { pages: { '/rounds/a/': ['cla-1aaaa'] }, moved: {}, letters: 0 },
      'claim-places/rep-2': {
        pages: { '/rounds/a/': ['rep-2bbbb'], '/rounds/b/': ['rep-2cccc'] },
        moved: {},
        letters: 0,
      },
      'claim-places/rep-3': { pages: { '/rounds/b/': ['rep-3dddd'] }, moved: {}, letters: 0 },
    });
    expect(allClaims(files)).toEqual(claims);
  });

  it('is found by the file of an id, and by that of the id to which it was moved', () => {
    const files = claimFiles(claims, 3);
    const known = (...ids: string[]) =>
      joinedClaims(
        ['claims', ...ids.map((id) => claimFile(id, 5))].flatMap((n) => files.get(n) ?? []),
      );
    expect(findClaim(known('rep-2cccc'), 'rep-2cccc')).toEqual({
      state: 'stands',
      at: { id: 'rep-2cccc', page: '/rounds/b/' },
    });
    expect(findClaim(known('rep-2gone', 'rep-3dddd'), 'rep-2gone')).toMatchObject({
      state: 'moved',
      at: { id: 'rep-3dddd' },
    });
    expect(findClaim(known('rep-2cccx'), 'rep-2cccx')).toMatchObject({
      state: 'unknown',
      near: [{ id: 'rep-2cccc' }],
    });
  });
});
