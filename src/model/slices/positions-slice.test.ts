import { describe, expect, it } from 'vitest';
import { at, THIRD, tinyData, type Edit } from '../../testing/tiny.ts';
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

  it('has the time from the first to the last month of a position, and none where none has a date', () => {
    expect(sliceOf().axis).toEqual({ from: '2001-01-01', to: '2001-01-31' });
    expect(sliceOf(another('pos-00003', '2001-05-02')).axis).toEqual({
      from: '2001-01-01',
      to: '2001-05-31',
    });
    const undated: Edit[] = [['positions.json', '/0/date', null]];
    expect(sliceOf(...undated).axis).toBeNull();
  });

  it('has numbers that several parties gave, of issues of which there are positions', () => {
    const alike: Edit = [THIRD, '/proposals/0/provisions/0/phase', 1];
    const onPause: Edit = ['positions.json', '/0/issue', 'pause'];
    expect(sliceOf(alike).tabled).toEqual([]);
    expect(sliceOf(alike, onPause).tabled.map(({ issue }) => issue)).toEqual(['pause']);
  });
});
