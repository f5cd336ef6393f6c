import { describe, expect, it } from 'vitest';
import type { Evidence } from './agreement.ts';
import { categoriesOf } from './categories.ts';
import { DAYS_LONG } from '../testing/units.ts';

const says = (min: number | null, max: number | null = min): Evidence => ({
  quantity: { min, max, ...DAYS_LONG, approximate: false },
  attribution: { kind: 'media-report' },
});
const term = (scope: string, ...reports: Evidence[]) => ({
  issue: 'ratio',
  phase: 1,
  scope,
  reports,
});
const found = (main: ReturnType<typeof term>, ...others: ReturnType<typeof term>[]) =>
  categoriesOf(main, [main, ...others]).map(({ quantity, scopes }) => [quantity.min, scopes]);

describe('categoriesOf', () => {
  // The agreement of 15 January 2025: 30 to 50; civilians 30, over 50s 30, female soldiers 50 twice.
  const main = term('all', says(30, 50));
  const [civilians, old, soldiers] = [
    term('civilians', says(30)),
    term('over-50', says(30)),
    term('soldiers', says(50), says(50)),
  ];

  it('names what a range joins, in order of size, those of one number together', () => {
    expect(found(main, soldiers, civilians, old)).toEqual([
      [30, ['civilians', 'over-50']],
      [50, ['soldiers']],
    ]);
  });

  it.each([
    ['one end is of no narrower term', [civilians]],
    ['a narrower term has a range', [civilians, term('soldiers', says(40, 50))]],
    ['accounts of a narrower term tie', [civilians, term('soldiers', says(50), says(45))]],
    ['a narrower term is of another phase', [civilians, { ...soldiers, phase: 2 }]],
    ['a narrower term is of another issue', [civilians, { ...soldiers, issue: 'aid' }]],
  ])('leaves a range a range where %s', (_, others) => {
    expect(found(main, ...others)).toEqual([]);
  });

  it.each([
    ['is one number', term('all', says(30))],
    ['is open', term('all', says(30, null))],
    ['ties', term('all', says(30, 50), says(40))],
    ['is itself narrower', term('women', says(30, 50))],
  ])('finds none where the main term %s', (_, other) => {
    expect(found(other, civilians, soldiers)).toEqual([]);
  });
});
