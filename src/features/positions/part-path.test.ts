import { describe, expect, it } from 'vitest';
import { tinyData } from '../../testing/tiny.ts';
import { positionsSlice } from '../../model/slices/positions-slice.ts';
import { positionsOf } from './found-positions.ts';
import { spanOfPage } from '../../messages/format.ts';
import { inListAt, ownDay, positionsPath } from './part-path.ts';
import { sentenceAt } from './sentence.ts';

const whole = positionsSlice(tinyData(), []);
const partOf = {
  part: 1,
  parts: 2,
  count: 200,
  spans: [
    { from: '2001-01-02', to: '2001-03-04' },
    { from: '2001-03-05', to: '2001-06-07' },
  ],
  parties: [],
  issues: [
    { id: 'guarantees', name: 'Guarantees' },
    { id: 'hostages', name: 'Hostages' },
  ],
  days: ['2001-01-02', '2001-03-04', '2001-06-07'],
};
const first = { ...whole, partOf };
const newest = { ...whole, partOf: { ...partOf, part: 2 } };

describe('a part of the positions', () => {
  it('has an address, its time, and the day as of which it is shown', () => {
    expect([whole, newest, first].map(positionsPath)).toEqual([
      '/positions/',
      '/positions/',
      '/positions/1/',
    ]);
    expect([whole, newest, first].map(ownDay)).toEqual([null, null, '2001-03-04']);
    expect(spanOfPage({ ...partOf, part: 1 })).toBe('January – March 2001');
  });

  it('leads to a position on its page, and to one that is listed elsewhere', () => {
    expect(inListAt({ id: 'pos-00001' })).toBe('#pos-00001');
    expect(inListAt({ id: 'pos-00001', part: 3 })).toBe('/positions/3/#pos-00001');
  });

  it('says of which it draws which', () => {
    expect(sentenceAt(newest, [], null)).toMatch(
      /^Of 200 positions this draws those that were reported in March – June 2001, and from before that the last of each party on each issue\. 2 positions of 2 parties on 2 issues\./,
    );
    expect(sentenceAt(first, [], '2001-03-04')).toContain('Of 200 positions this draws');
  });

  it('finds those of a party in all parts, each once, in the order of issues', () => {
    const [one, two] = whole.positions;
    if (!one || !two) throw new Error('two positions are needed');
    const parts = [
      { positions: [one], sources: {} },
      { positions: [{ ...one, part: 1 }, two], sources: whole.sources },
    ];
    const found = positionsOf([one.party.id, two.party.id], partOf, parts);
    expect(found.positions.map(({ id }) => id)).toEqual(['pos-00002', 'pos-00001']);
    expect(positionsOf(['nobody'], partOf, parts).positions).toEqual([]);
  });
});
