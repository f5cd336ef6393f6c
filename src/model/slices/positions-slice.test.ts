import { describe, expect, it } from 'vitest';
import { at, tinyData, type Edit } from '../../testing/tiny.ts';
import { positionsSlice } from './positions-slice.ts';
import { roundSlices } from './round-slice.ts';

function sliceOf(...edits: readonly Edit[]) {
  const data = tinyData(...edits);
  const { round } = roundSlices(data);
  return positionsSlice(
    data,
    data.rounds.map((one) => round(one)),
  );
}

/** Another position on the hostages. */
const another = (id: string, date: string | null): Edit => [
  'positions.json',
  '/-',
  { ...at(tinyData().positions, 0), id, date },
];

describe('positionsSlice', () => {
  it('names party and issue', () => {
    expect(sliceOf().positions[0]).toMatchObject({
      id: 'pos-00001',
      party: { id: 'southland', name: 'Southland' },
      issue: { id: 'hostages', name: 'Hostages' },
    });
  });

  it('names the outlet that was told', () => {
    expect(sliceOf().positions[1]?.attribution.outlet).toEqual({ id: 'courier', name: 'Courier' });
  });

  it('follows the order of issues, then of time, what has no date last', () => {
    const slice = sliceOf(
      another('pos-00003', null),
      another('pos-00004', '2000-12-31'),
      another('pos-00005', '2001-02'),
    );
    expect(slice.positions.map(({ id }) => id)).toEqual([
      'pos-00004',
      'pos-00001',
      'pos-00005',
      'pos-00003',
      'pos-00002',
    ]);
  });

  it('has the sources that it cites, and no others', () => {
    expect(Object.keys(sliceOf().sources).toSorted()).toEqual([
      'courier-outline',
      'undated-position',
    ]);
  });

  it('has the events that stand beside no round, with their sources', () => {
    expect(sliceOf().events).toEqual([]);
    const slice = sliceOf(['events.json', '/1/date', '2005']);
    expect(slice.events.map(({ id }) => id)).toEqual(['eve-00002']);
    expect(slice.sources).toHaveProperty('reporter-answer');
  });
});
