import { describe, expect, it } from 'vitest';
import { gapBetween, gapsAt } from './gaps-at.ts';
import type { TabledTerm, TabledText } from './slices/tabled-terms.ts';

function text(
  party: string,
  date: string,
  ...numbers: [min: number | null, max: number | null, known?: string | null][]
): TabledText {
  return {
    party,
    proposal: { id: [party, date].join('-'), name: party, date },
    reports: numbers.map(([min, max, known = date], i) => ({
      id: [party, date, i].join('-'),
      quantity: { min, max, unit: 'day', approximate: false, forms: { other: 'days' } },
      attribution: { kind: 'party-statement' },
      known,
    })),
  };
}

const term = (scope: string, ...texts: TabledText[]): TabledTerm => ({
  issue: 'pause',
  phase: null,
  phased: false,
  scope: { id: scope, name: scope },
  texts,
});

const terms = [
  term(
    'length',
    text('southland', '2001-01-10', [30, 30]),
    text('northland', '2001-02-01', [60, 60], [70, null, '2001-02-05']),
    text('southland', '2001-03-01', [40, 45]),
    text('westland', '2001-03-10', [50, 50]),
  ),
  term(
    'start',
    text('southland', '2001-04-01', [3, 3]),
    text('northland', '2001-04', [5, 5, null]),
  ),
];
const pair = ['southland', 'northland'] as const;

describe('gaps', () => {
  const told = (day: string | null) =>
    gapsAt(terms, pair, day).map(({ term: { scope }, texts, apart }) => [
      scope.id,
      ...texts.map(({ proposal, reports }) => [proposal.date, reports.length].join(' of ')),
      apart,
    ]);

  it('are gapBetween the last texts of both, from the day on which both were known', () => {
    expect(told('2001-01-31')).toEqual([]);
    expect(told('2001-02-04')).toEqual([['length', '2001-01-10 of 1', '2001-02-01 of 1', 22]]);
    expect(told('2001-02-28')).toEqual([['length', '2001-01-10 of 1', '2001-02-01 of 2', 22]]);
    expect(told('2001-12-31')).toEqual([['length', '2001-03-01 of 1', '2001-02-01 of 2', 28]]);
  });

  it('are all that there are where no day is chosen, the newest first; of a month no days are counted', () => {
    expect(told(null)).toEqual([
      ['start', '2001-04-01 of 1', '2001-04 of 1', null],
      ['length', '2001-03-01 of 1', '2001-02-01 of 2', 28],
    ]);
  });

  it('are not there for parties of which one gave no number', () => {
    expect(gapsAt(terms, ['westland', 'eastland'], null)).toEqual([]);
  });
});

it.each([
  [[30, 30], [60, 70], { from: 30, to: 60 }],
  [[60, 70], [30, 40], { from: 40, to: 60 }],
  [[30, 60], [60, 70], null],
  [[30, null], [60, 70], null],
  [[null, 30], [60, null], { from: 30, to: 60 }],
] as const)('between %j and %j lies %j', (a, b, expected) => {
  const one = text('southland', '2001-01-01', [a[0], a[1]]);
  const other = text('northland', '2001-01-01', [b[0], b[1]]);
  expect(gapBetween([one, other])).toEqual(expected);
});
