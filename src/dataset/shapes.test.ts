import { describe, expect, it } from 'vitest';
import { publicFiles } from '../model/slices/public-files.ts';
import { byCode } from '../model/text.ts';
import { tinyData } from '../testing/tiny.ts';
import { hasSearchShape, type SearchFile } from './search-shapes.ts';
import { hasShape as hasPageShape } from './shapes.ts';

const files = new Map(publicFiles(tinyData()));
// For people to take away: no page reads it.
files.delete('dataset');
files.set('downloads', { tables: [], files: [] });

/** What kind of file a name is of: its folder, with the slash. */
const kindOf = (name: string) => name.replace(/[^/]*$/, '') || name;

/** One file of each kind: the first of its folder. */
const kinds = [
  ...new Map(
    [...files].toReversed().map(([name, value]) => [kindOf(name), [name, value] as const]),
  ).values(),
];

/** Pages and the search each know their own files. */
const hasShape = (name: string, value: unknown) =>
  name.startsWith('search') ? hasSearchShape(name as SearchFile, value) : hasPageShape(name, value);

describe('hasShape', () => {
  it('is true of every public file', () => {
    expect(
      [...files].filter(([name, value]) => !hasShape(name, value)).map(([name]) => name),
    ).toEqual([]);
    expect(kinds.map(([name]) => kindOf(name)).toSorted(byCode)).toEqual([
      'changes/',
      'claims',
      'corrections',
      'downloads',
      'index',
      'issues',
      'issues/',
      'lineage',
      'links',
      'listed/',
      'names',
      'outlets/',
      'people',
      'people/',
      'positions',
      'proposals/',
      'rounds/',
      'search',
      'search-index',
      'search-rounds',
      'search-sources',
      'sources',
      'timeline',
      'venues',
      'venues/',
    ]);
  });

  it.each(kinds)('is false of %s where a part is missing or of another kind', (name, value) => {
    const whole = value as Record<string, unknown>;
    const parts = Object.keys(whole).filter(
      (key) => typeof whole[key] === 'object' && whole[key] !== null,
    );
    // The neighbours of a round may be there or not, and the axis of positions of which none has a date.
    for (const key of parts.filter((part) => !['previous', 'next', 'axis'].includes(part))) {
      const { [key]: _, ...rest } = whole;
      expect(hasShape(name, rest), `without ${key}`).toBe(false);
      expect(hasShape(name, { ...whole, [key]: 'text' }), `${key} a text`).toBe(false);
      expect(hasShape(name, { ...whole, [key]: null }), `${key} null`).toBe(false);
      const other = Array.isArray(whole[key]) ? {} : [];
      expect(hasShape(name, { ...whole, [key]: other }), `${key} of the other kind`).toBe(false);
    }
  });

  it.each([null, [], {}, 'text', 1, { error: 'not found' }, [{ rounds: [] }]])(
    'is false of %j',
    (value) => {
      for (const [name] of kinds) expect(hasShape(name, value), name).toBe(false);
    },
  );

  it('is false of a file of which nobody knows what it is', () => {
    expect(hasShape('prisoners', { rounds: [] })).toBe(false);
  });
});
