import { describe, expect, it } from 'vitest';
import { only, tinyTree } from '../../testing/tiny.ts';
import { editionsInOrder } from './editions-in-order.ts';

const file = 'editions.json';

describe('editions-in-order', () => {
  it('finds nothing in the tiny dataset', () => {
    expect(editionsInOrder.check(tinyTree())).toEqual([]);
  });

  it.each([
    ['the same version twice', '1.0.0', '1.0.0'],
    ['a version that is higher only as text', '0.10.0', '0.9.0'],
  ])('finds %s', (_, earlier, later) => {
    const tree = tinyTree(
      ['about.json', '/version', later],
      [file, '/0/version', earlier],
      [file, '/1/version', later],
    );
    expect(only(editionsInOrder.check(tree))).toMatchObject({
      file,
      pointer: '/1/version',
      message: `version ${later} does not come after ${earlier}`,
    });
  });

  it('finds a later version of an earlier day, and lets two have one day', () => {
    expect(only(editionsInOrder.check(tinyTree([file, '/0/date', '2002-01-01'])))).toMatchObject({
      file,
      pointer: '/1/date',
      message: 'the edition is of 2001-12-31, the one before it of 2002-01-01',
    });
    expect(editionsInOrder.check(tinyTree([file, '/0/date', '2001-12-31']))).toEqual([]);
  });

  it('finds an id that an earlier edition has recorded', () => {
    const tree = tinyTree([file, '/1/ids/0', 'cla-00001']);
    expect(only(editionsInOrder.check(tree))).toMatchObject({
      file,
      pointer: '/1/ids/0',
      message: '"cla-00001" is already recorded in 0.9.0',
    });
  });

  it('finds ids that are not sorted', () => {
    const tree = tinyTree([file, '/1/ids/0', 'eve-00009']);
    expect(only(editionsInOrder.check(tree))).toMatchObject({
      file,
      pointer: '/1/ids/1',
      message: '"cor-00001" stands after "eve-00009"',
    });
  });

  it('finds a version of the dataset that has no edition', () => {
    const tree = tinyTree(['about.json', '/version', '1.1.0']);
    expect(only(editionsInOrder.check(tree))).toMatchObject({
      file,
      pointer: '/1/version',
      message: 'about.json names version 1.1.0, the newest edition is 1.0.0',
      hint: expect.stringContaining('record-ids'),
    });
  });

  it('finds that there is no edition at all', () => {
    const tree = tinyTree([file, '/1', undefined], [file, '/0', undefined]);
    expect(only(editionsInOrder.check(tree))).toMatchObject({ file, pointer: '' });
  });

  it('finds a date that is not that of the dataset', () => {
    const tree = tinyTree(['about.json', '/date', '2002-01-01']);
    expect(only(editionsInOrder.check(tree))).toMatchObject({ file, pointer: '/1/date' });
  });
});
