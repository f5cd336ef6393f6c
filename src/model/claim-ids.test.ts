import { describe, expect, it } from 'vitest';
import { isClaimId } from './claim-ids.ts';

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
