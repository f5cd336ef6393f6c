import { describe, expect, it } from 'vitest';
import { claimIdIn, isClaimId } from './claim-ids.ts';

describe('isClaimId', () => {
  it.each(['rep-00001', 'pro-abcde', 'cor-1a2b3'])('takes %s', (id) => {
    expect(isClaimId(id)).toBe(true);
  });

  it.each([
    '',
    'content',
    'rep-0000',
    'rep-000001',
    'rep-0000A',
    'xyz-00001',
    'a rep-00001',
    'rep-00001\n',
    '2001-02-10-portsea',
  ])('does not take "%s"', (text) => {
    expect(isClaimId(text)).toBe(false);
  });
});

describe('claimIdIn', () => {
  it.each([
    '#rep-00001',
    '#rep-00001)',
    '#rep-00001).',
    '#rep-00001%E2%80%9D',
    '#(rep-00001',
    '#REP-00001',
  ])('finds the claim in %s', (hash) => {
    expect(claimIdIn(hash)).toBe('rep-00001');
  });

  it.each(['', '#', '#content', '#rep-0000', '#rep-000012', 'rep-00001', '#x-rep-00001'])(
    'finds none in "%s"',
    (hash) => {
      expect(claimIdIn(hash)).toBeNull();
    },
  );
});
