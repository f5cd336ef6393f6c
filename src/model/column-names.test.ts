import { describe, expect, it } from 'vitest';
import { columnNames } from './column-names.ts';
import { resolveIds } from './resolve-ids.ts';
import { indexSlice } from './slices/index-slice.ts';
import { tinyData } from '../testing/tiny.ts';

const index = indexSlice(tinyData());
const names = columnNames(index);

describe('columnNames', () => {
  it('names every round by its title', () => {
    expect(names.get('2001-02-10-portsea')).toEqual({
      name: 'Portsea talks, February',
      kind: 'round',
      date: '2001-02-10',
    });
  });

  it('names every proposal by its name', () => {
    expect(names.get('2001-07-southland-outline')).toEqual({
      name: 'Southland outline',
      kind: 'proposal',
      date: '2001-07',
    });
  });

  it('names everything that can be shown as a column, and nothing else', () => {
    expect([...names.keys()].toSorted()).toEqual(
      index.rounds.flatMap(({ id, proposals }) => [id, ...proposals.map((p) => p.id)]).toSorted(),
    );
  });

  it('knows every id that a comparison shows', () => {
    const { shown } = resolveIds(index, [...names.keys(), 'never-was'], 99);
    expect(shown.map(({ id }) => id)).toEqual([...names.keys()]);
  });

  it('does not name a retired id', () => {
    expect(names.has('2001-02-portsea')).toBe(false);
  });
});
