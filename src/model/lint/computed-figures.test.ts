import { describe, expect, it } from 'vitest';
import { only, tinyTree } from '../../testing/tiny.ts';
import { computedFigures } from './computed-figures.ts';

const FILE = 'computed.json';

describe('computed-figures', () => {
  it('accepts a division and a total of terms that the issues have', () => {
    expect(computedFigures.check(tinyTree())).toEqual([]);
  });

  it.each([
    ['an issue that is not there', '/0/dividend/issue', 'truce', 'there is no issue "truce"'],
    ['a scope of another issue', '/0/divisor/scope', 'women', '"pause" has no scope "women"'],
    ['a unit of another issue', '/0/dividend/unit', 'day', '"hostages" is not counted in "day"'],
    ['a total of a scope that is not there', '/1/of/scope', 'men', '"pause" has no scope "men"'],
  ])('refuses %s', (_, pointer, value, message) => {
    expect(only(computedFigures.check(tinyTree([FILE, pointer, value])))).toMatchObject({
      file: FILE,
      pointer,
      message,
    });
  });

  it('says which scopes and units there are', () => {
    const found = computedFigures.check(
      tinyTree([FILE, '/0/dividend/scope', 'men'], [FILE, '/0/dividend/unit', 'tonne']),
    );
    expect(found.map(({ hint }) => hint)).toEqual([
      'use one of all, women',
      'use one of hostage, body, percent',
    ]);
  });

  it('refuses a term divided by itself', () => {
    const same = { issue: 'pause', scope: 'all', unit: 'day', name: 'days' };
    expect(only(computedFigures.check(tinyTree([FILE, '/0/dividend', same])))).toMatchObject({
      pointer: '/0',
      message: 'a term is divided by itself',
    });
  });

  it('refuses a share of something that is counted in another unit', () => {
    expect(only(computedFigures.check(tinyTree([FILE, '/0/as', 'percent'])))).toMatchObject({
      pointer: '/0',
      message: '"hostage" is no share of "day"',
    });
  });

  it('accepts a share of something that is counted in the same unit', () => {
    const women = { issue: 'hostages', scope: 'women', unit: 'hostage', name: 'women' };
    const all = { issue: 'hostages', scope: 'all', unit: 'hostage', name: 'hostages' };
    const tree = tinyTree(
      [FILE, '/0/dividend', women],
      [FILE, '/0/divisor', all],
      [FILE, '/0/as', 'percent'],
    );
    expect(computedFigures.check(tree)).toEqual([]);
  });
});
