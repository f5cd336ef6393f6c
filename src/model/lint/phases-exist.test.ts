import { describe, expect, it } from 'vitest';
import { FIRST, only, tinyTree } from '../../testing/tiny.ts';
import { phasesExist } from './phases-exist.ts';

describe('phases-exist', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(phasesExist.check(tinyTree())).toEqual([]);
  });

  it('finds a provision in a phase that the proposal has not', () => {
    const tree = tinyTree([FIRST, '/proposals/0/provisions/1/phase', 3]);
    expect(only(phasesExist.check(tree))).toMatchObject({
      file: FIRST,
      pointer: '/proposals/0/provisions/1/phase',
      message: 'the proposal has no phase 3',
    });
  });

  it('finds a phase that stands twice', () => {
    const tree = tinyTree([FIRST, '/proposals/0/phases/1/n', 1]);
    expect(only(phasesExist.check(tree))).toMatchObject({
      file: FIRST,
      pointer: '/proposals/0/phases/1/n',
      message: 'phase 1 comes after phase 1',
    });
  });

  it('finds phases that are out of order', () => {
    const tree = tinyTree(
      [FIRST, '/proposals/0/phases/0/n', 2],
      [FIRST, '/proposals/0/phases/1/n', 1],
    );
    expect(only(phasesExist.check(tree))).toMatchObject({
      file: FIRST,
      pointer: '/proposals/0/phases/1/n',
      message: 'phase 1 comes after phase 2',
    });
  });

  it('lets a provision stand that is tied to no phase', () => {
    const tree = tinyTree([FIRST, '/proposals/0/provisions/0/phase', null]);
    expect(phasesExist.check(tree)).toEqual([]);
  });
});
