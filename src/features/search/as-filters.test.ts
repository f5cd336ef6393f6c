import { beforeAll, describe, expect, it } from 'vitest';
import { indexSlice, type IndexSlice } from '../../model/slices/index-slice.ts';
import { realData } from '../../testing/downloads-fixture.ts';
import { asFilters } from './as-filters.ts';

let index: IndexSlice;
beforeAll(async () => {
  index = indexSlice(await realData('src/testing/second-conflict'));
}, 60_000);

const asked = (query: string) => asFilters(query, index);

// Counted by hand in the data files of the second conflict.
describe('what is typed, as filters', () => {
  it('is a place, a party, a mediator, a year, in any order and case', () => {
    expect(asked('Istanbul')).toEqual({ count: 2, label: 'Istanbul', path: '/?venue=istanbul' });
    expect(asked('rounds in istanbul, 2025')?.path).toBe(
      '/?venue=istanbul&from=2025-01-01&to=2025-12-31',
    );
    expect(asked('2025 ISTANBUL')?.label).toBe(asked('istanbul 2025')?.label);
  });

  it('is somebody by all of their names, or by the last where nobody else has it', () => {
    expect(asked('Rustem Umerov')).toEqual({
      count: 4,
      label: 'Rustem Umerov',
      path: '/?person=rustem-umerov',
    });
    expect(asked('umerov istanbul')).toEqual({
      count: 2,
      label: 'Istanbul · Rustem Umerov',
      path: '/?venue=istanbul&person=rustem-umerov',
    });
    expect(asked('rustem')).toBeNull();
  });

  it('is a month with its year, to its last day', () => {
    expect(asked('June 2025')?.path).toBe('/?from=2025-06-01&to=2025-06-30');
  });

  it('is nothing of it where a word is no filter, a time stands twice, or no round is left', () => {
    for (const query of ['', 'the', 'Istanbul prisoners', '2024 2025', 'Istanbul 1999', 'June'])
      expect(asked(query), query).toBeNull();
  });
});
