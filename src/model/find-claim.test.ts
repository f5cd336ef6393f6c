import { describe, expect, it } from 'vitest';
import { findClaim } from './find-claim.ts';

const claims = {
  pages: {
    '/proposals/outline/': ['pro-00001', 'rep-00001', 'rep-00012'],
    '/rounds/portsea/': ['cla-00001'],
  },
  moved: { 'rep-00000': 'rep-00001', 'rep-zzzzz': 'rep-99999' },
};

describe('findClaim', () => {
  it('finds the page on which a claim stands', () => {
    expect(findClaim(claims, 'cla-00001')).toEqual({
      state: 'stands',
      at: { id: 'cla-00001', page: '/rounds/portsea/' },
    });
  });

  it('finds what stands for a claim that was retired', () => {
    expect(findClaim(claims, 'rep-00000')).toEqual({
      state: 'moved',
      at: { id: 'rep-00001', page: '/proposals/outline/' },
    });
  });

  it('names what one wrong character could have been', () => {
    expect(findClaim(claims, 'rep-0000l')).toEqual({
      state: 'unknown',
      near: [{ id: 'rep-00001', page: '/proposals/outline/' }],
    });
  });

  it('names nothing for an id that is like no other', () => {
    expect(findClaim(claims, 'rep-wvxyz')).toEqual({ state: 'unknown', near: [] });
  });

  it('does not follow a redirect that leads nowhere', () => {
    expect(findClaim(claims, 'rep-zzzzz')).toEqual({ state: 'unknown', near: [] });
  });
});
