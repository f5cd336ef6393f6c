import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestIds } from './nearest.ts';

const IDS = [
  '2001-02-10-portsea',
  '2001-02-11-outline',
  '2001-03-eastland',
  '2001-07-01-portsea',
  '2001-07-southland-outline',
];

const id = fc.stringMatching(/^[ab]{1,4}(-[ab12]{1,3}){0,2}$/);
const list = fc.uniqueArray(id, { maxLength: 12 });

/** Letters to insert, drop or change on the way from one text to another, by the definition. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const [over = 0, before = 0, left = 0] = [row[j], row[j - 1], next[j - 1]];
      next.push(Math.min(over + 1, left + 1, before + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('nearestIds', () => {
  it('finds an id with one letter wrong', () => {
    expect(nearestIds('2001-02-10-portsee', IDS)[0]).toBe('2001-02-10-portsea');
  });

  it('finds an id that was cut off', () => {
    expect(nearestIds('2001-03-', IDS)[0]).toBe('2001-03-eastland');
  });

  it('finds an id that was written in capitals', () => {
    expect(nearestIds('2001-03-EASTLAND', IDS)[0]).toBe('2001-03-eastland');
  });

  it('finds nothing for something quite different', () => {
    expect(nearestIds('wp-login', IDS)).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(nearestIds('', IDS)).toEqual([]);
  });

  it('puts an id that begins with what was asked before one that does not', () => {
    fc.assert(
      fc.property(id, list, (asked, ids) => {
        const begins = nearestIds(asked, ids, 99).map((one) => one.startsWith(asked));
        expect(begins).toEqual(begins.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('finds every id that begins with what was asked', () => {
    fc.assert(
      fc.property(id, list, (asked, ids) => {
        const begins = ids.filter((one) => one.startsWith(asked));
        expect(nearestIds(asked, ids, 99)).toEqual(expect.arrayContaining(begins));
      }),
    );
  });

  it('puts the nearer before the farther', () => {
    fc.assert(
      fc.property(id, list, (asked, ids) => {
        const away = nearestIds(asked, ids, 99)
          .filter((one) => !one.startsWith(asked))
          .map((one) => edits(asked, one));
        expect(away).toEqual(away.toSorted((a, b) => a - b));
      }),
    );
  });

  it('finds nothing that is farther than half of the longer of the two', () => {
    fc.assert(
      fc.property(id, list, (asked, ids) => {
        const far = nearestIds(asked, ids, 99).filter(
          (one) =>
            !one.startsWith(asked) && edits(asked, one) > Math.max(asked.length, one.length) / 2,
        );
        expect(far).toEqual([]);
      }),
    );
  });

  it('finds no more than asked for, and the same as without a limit', () => {
    fc.assert(
      fc.property(id, list, fc.integer({ min: 0, max: 5 }), (asked, ids, most) => {
        expect(nearestIds(asked, ids, most)).toEqual(nearestIds(asked, ids, 99).slice(0, most));
      }),
    );
  });

  it('does not depend on the order of the ids', () => {
    fc.assert(
      fc.property(id, list, (asked, ids) => {
        expect(nearestIds(asked, ids.toReversed())).toEqual(nearestIds(asked, ids));
      }),
    );
  });

  it('answers anything at all with ids of the list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), list, (asked, ids) => {
        expect(ids).toEqual(expect.arrayContaining(nearestIds(asked, ids)));
      }),
    );
  });
});
