import { describe, expect, it } from 'vitest';
import { only, tinyTree } from '../../testing/tiny.ts';
import { correctionsRefer } from './corrections-refer.ts';

const file = 'corrections.json';

describe('corrections-refer', () => {
  it.each([
    ['a report', 'rep-00002'],
    ['a provision', 'pro-00001'],
    ['a position', 'pos-00001'],
    ['a round', '2001-03-eastland'],
    ['a proposal', '2001-02-11-outline'],
    ['a source', 'reporter-talks'],
    ['an account that was retired', 'rep-00000'],
  ])('lets %s be corrected', (_, target) => {
    expect(correctionsRefer.check(tinyTree([file, '/0/target', target]))).toEqual([]);
  });

  it.each(['rep-99999', 'rounds/2001-03-eastland', ''])('finds that nothing is "%s"', (target) => {
    expect(only(correctionsRefer.check(tinyTree([file, '/0/target', target])))).toMatchObject({
      file,
      pointer: '/0/target',
      message: `nothing has the id "${target}"`,
    });
  });

  it('finds a version that is no edition', () => {
    expect(only(correctionsRefer.check(tinyTree([file, '/0/version', '0.9.5'])))).toMatchObject({
      file,
      pointer: '/0/version',
      message: 'there is no edition 0.9.5',
    });
  });
});
