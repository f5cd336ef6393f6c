import { describe, expect, it } from 'vitest';
import { tinyData } from '../testing/tiny.ts';
import { isAgreed, NO_SIDE, sideOf, trucesOf } from './sides.ts';

const sides = [
  { id: 'north', actors: ['northland'] },
  { id: 'south', actors: ['southland', 'southern-front'] },
];

describe('the side of a proposal', () => {
  it('is that of most who tabled it', () => {
    expect(sideOf(['northland'], sides)).toBe('north');
    expect(sideOf(['southland', 'southern-front', 'northland'], sides)).toBe('south');
    expect(sideOf(['northland', 'stranger'], sides)).toBe('north');
  });

  it('is none where two are alike, nobody is of any, or nobody is known', () => {
    expect(sideOf(['northland', 'southland'], sides)).toBe(NO_SIDE);
    expect(sideOf(['stranger'], sides)).toBe(NO_SIDE);
    expect(sideOf([], sides)).toBe(NO_SIDE);
    expect(sideOf(['northland'], [])).toBe(NO_SIDE);
  });
});

it('takes for agreed what was tabled in a round that ended so', () => {
  expect(isAgreed({ outcome: { status: 'agreement' } })).toBe(true);
  expect(isAgreed({ outcome: { status: 'framework-tabled' } })).toBe(false);
});

it('takes the days of truces from the events that began and ended them', () => {
  const data = tinyData();
  const [first, second] = data.events.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const about = {
    ...data.about,
    truces: [
      { name: 'Second', began: second?.id ?? '', ended: null },
      { name: 'First', began: first?.id ?? '', ended: second?.id ?? '' },
      { name: 'Of no event', began: 'eve-zzzzz', ended: null },
    ],
  };
  expect(trucesOf({ ...data, about })).toEqual([
    { name: 'First', from: first?.date, to: second?.date },
    { name: 'Second', from: second?.date, to: null },
  ]);
  expect(trucesOf(data)).toEqual([]);
});
