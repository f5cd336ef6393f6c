import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, isVersion, recordIds } from './editions.ts';

const part = fc.integer({ min: 0, max: 999_999 });
const version = fc.tuple(part, part, part).map((parts) => parts.join('.'));

describe('isVersion', () => {
  it('takes three numbers', () => {
    fc.assert(fc.property(version, isVersion));
  });

  it.each([
    '',
    '1',
    '1.0',
    '1.0.0.0',
    'v1.0.0',
    '01.0.0',
    '1.0.0-beta',
    '1.0.x',
    '-1.0.0',
    ' 1.0.0',
  ])('does not take "%s"', (text) => {
    expect(isVersion(text)).toBe(false);
  });

  it('does not take numbers that no dataset comes to', () => {
    expect(isVersion(`1.${'9'.repeat(400)}.0`)).toBe(false);
  });
});

describe('compareVersions', () => {
  it.each([
    ['1.0.0', '2.0.0'],
    ['1.2.0', '1.10.0'],
    ['1.2.9', '1.2.10'],
    ['1.9.9', '2.0.0'],
  ])('puts %s before %s', (earlier, later) => {
    expect(compareVersions(earlier, later)).toBeLessThan(0);
    expect(compareVersions(later, earlier)).toBeGreaterThan(0);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)));
        expect(compareVersions(a, b) === 0).toBe(a === b);
        const [x, y, z] = [a, b, c].toSorted(compareVersions) as [string, string, string];
        expect(compareVersions(x, z)).toBeLessThanOrEqual(0);
        expect(compareVersions(x, y)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('recordIds', () => {
  const first = { version: '1.0.0', date: '2001-01-01', note: 'First.', ids: ['b', 'd'] };

  it('adds what no edition has to the newest one, in order', () => {
    const result = recordIds([first], ['d', 'c', 'a', 'b'], {
      version: '1.0.0',
      date: '2001-01-01',
    });
    expect(result).toEqual({
      editions: [{ ...first, ids: ['a', 'b', 'c', 'd'] }],
      added: ['a', 'c'],
      begun: false,
    });
  });

  it('begins an edition where the version of the dataset is newer', () => {
    const result = recordIds([first], ['a', 'b', 'd'], { version: '1.1.0', date: '2001-02-01' });
    expect(result.begun).toBe(true);
    expect(result.editions).toEqual([
      first,
      { version: '1.1.0', date: '2001-02-01', note: 'Version 1.1.0.', ids: ['a'] },
    ]);
  });

  it('begins an edition even where it brings no new id: a correction needs one to belong to', () => {
    const result = recordIds([first], ['b', 'd'], { version: '1.0.1', date: '2001-02-01' });
    expect(result.editions.at(-1)?.ids).toEqual([]);
  });

  it('begins no edition of a version that is older than the newest', () => {
    const result = recordIds([first], ['a', 'b'], { version: '0.9.0', date: '2001-02-01' });
    expect(result.editions).toEqual([{ ...first, ids: ['a', 'b', 'd'] }]);
    expect(result.begun).toBe(false);
  });

  it('begins the first edition', () => {
    const result = recordIds([], ['a'], { version: '1.0.0', date: '2001-02-01' });
    expect(result.editions).toEqual([
      { version: '1.0.0', date: '2001-02-01', note: 'First edition.', ids: ['a'] },
    ]);
  });

  it('never takes an id out: one that is gone needs a redirect', () => {
    const result = recordIds([first], [], { version: '1.0.0', date: '2001-01-01' });
    expect(result.editions).toEqual([first]);
  });
});
