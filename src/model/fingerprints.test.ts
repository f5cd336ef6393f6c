import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedParts, fingerprintsOf } from './fingerprints.ts';

const RECORD = { id: 'a', size: 1, list: [1, 2] };

describe('fingerprintsOf', () => {
  it('has four characters for each item of a list and each field of a record', () => {
    expect(fingerprintsOf(['a', 'b', 'c'])).toMatch(/^[\w-]{12}$/);
    expect(fingerprintsOf(RECORD)).toMatch(/^[\w-]{12}$/);
    expect(fingerprintsOf([])).toBe('');
  });

  // Worked out by another program, from the description of FNV-1a.
  it('stays what it was: a record outlives the program that wrote it', () => {
    expect(fingerprintsOf(['a', { b: [1, null, true], a: 'é' }])).toBe('b-sEvEzP');
  });

  it('is the same in whatever order keys stand', () => {
    expect(fingerprintsOf([{ b: { d: 1, c: 2 }, a: 3 }])).toBe(
      fingerprintsOf([{ a: 3, b: { c: 2, d: 1 } }]),
    );
  });
});

describe('changedParts', () => {
  it('finds nothing in what was recorded', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (list) => {
        expect(changedParts(list, fingerprintsOf(list))).toEqual([]);
      }),
    );
  });

  it.each([
    ['a field', RECORD, { ...RECORD, size: 2 }, ['/size']],
    ['a field of another type', RECORD, { ...RECORD, size: '1' }, ['/size']],
    ['the order inside a field', RECORD, { ...RECORD, list: [2, 1] }, ['/list']],
    ['two items', [1, 2, 3], [9, 2, 9], ['/0', '/2']],
    ['the order of items', [1, 2, 3], [1, 3, 2], ['/1', '/2']],
    ['an item that came', [1, 2, 3], [1, 9, 2, 3], ['/1']],
    ['an item that went', [1, 2, 3], [2, 3], ['/0']],
    ['the last item, which went', [1, 2, 3], [1, 2], ['']],
    ['an item at the end, which came', [1, 2], [1, 2, 3], ['/2']],
    ['a number that became its text', [10], ['10'], ['/0']],
  ])('names %s', (_, before, after, pointers) => {
    expect(changedParts(after, fingerprintsOf(before))).toEqual(pointers);
  });
});
