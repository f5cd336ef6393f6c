import { describe, expect, it } from 'vitest';
import { FIRST, only, THIRD, tinyRecord, tinyTree } from '../../testing/tiny.ts';
import { termsAligned } from './terms-aligned.ts';

const LINK = '/proposals/0/basedOn/0';
const WOMEN = '/proposals/0/provisions/1';

describe('terms-aligned', () => {
  it('finds nothing in the tiny dataset, where a person read what stands apart', () => {
    expect(termsAligned.check(tinyTree())).toEqual([]);
  });

  it('finds terms of one issue that stand apart and that nobody explained', () => {
    const tree = tinyTree([THIRD, `${LINK}/apart`, undefined]);
    expect(only(termsAligned.check(tree))).toEqual({
      file: THIRD,
      pointer: LINK,
      message:
        'terms of "hostages" stand apart from "2001-02-11-outline", unexplained: pro-00005, pro-00002',
      hint: 'give one quantity one phase and scope in both texts, or say in "apart" what each of them counts',
    });
  });

  it('finds nothing once the two are one quantity', () => {
    const tree = tinyTree([THIRD, `${LINK}/apart`, undefined], [THIRD, `${WOMEN}/scope`, 'all']);
    expect(termsAligned.check(tree)).toEqual([]);
  });

  it('takes what a text with one phase ties to none for its first phase', () => {
    const tree = tinyTree(
      [THIRD, `${LINK}/apart`, undefined],
      [THIRD, `${WOMEN}/scope`, 'all'],
      [THIRD, `${WOMEN}/phase`, null],
    );
    expect(termsAligned.check(tree)).toEqual([]);
  });

  it('finds terms that stand apart by their phase alone', () => {
    const tree = tinyTree([FIRST, '/proposals/0/provisions/0/phase', 2]);
    expect(only(termsAligned.check(tree)).message).toBe(
      'terms of "pause" stand apart from "2001-02-11-outline", unexplained: pro-00004, pro-00001',
    );
  });

  it('asks for nothing where one text says more than the other', () => {
    const more = {
      ...tinyRecord(THIRD, WOMEN),
      id: 'pro-00009',
      issue: 'guarantees',
      scope: 'all',
    };
    const tree = tinyTree(
      [FIRST, '/proposals/0/provisions/2', undefined],
      [THIRD, '/proposals/0/provisions/-', more],
    );
    expect(termsAligned.check(tree)).toEqual([]);
  });

  it('finds an explanation of terms that no longer stand apart', () => {
    const tree = tinyTree([THIRD, `${WOMEN}/scope`, 'all']);
    expect(only(termsAligned.check(tree))).toMatchObject({
      pointer: `${LINK}/apart/0/terms`,
      message: 'what stands apart in "hostages" is now nothing',
    });
  });

  it('finds an explanation that leaves out a term', () => {
    const more = { ...tinyRecord(THIRD, WOMEN), id: 'pro-00009', phase: null };
    const tree = tinyTree(
      [THIRD, '/proposals/0/phases/-', { ...tinyRecord(THIRD, '/proposals/0/phases/0'), n: 2 }],
      [THIRD, '/proposals/0/provisions/0/phase', 1],
      [THIRD, '/proposals/0/provisions/-', more],
    );
    expect(only(termsAligned.check(tree))).toMatchObject({
      pointer: `${LINK}/apart/0/terms`,
      message: 'what stands apart in "hostages" is now pro-00005, pro-00009, pro-00002',
    });
  });
});
