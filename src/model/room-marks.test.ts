import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../testing/tiny.ts';
import { marksOfRows, shapeOf, type Seen } from './room-marks.ts';
import type { Role } from './rooms.ts';

const sides = [
  { id: 'north', name: 'Northland', shape: 'square' as const, actors: ['northland'] },
  { id: 'others', name: 'mediators', shape: 'circle' as const, actors: ['eastland'] },
];
const as = (what: Role['as'], of: string): Role => ({ as: what, of, office: null });

describe('the shape of a mark', () => {
  it('is a ring for who mediated, also where they came in a delegation, too', () => {
    expect(shapeOf([as('mediator', 'westland')], sides)).toBe('ring');
    expect(shapeOf([as('party', 'northland'), as('mediator', 'eastland')], sides)).toBe('ring');
  });

  it('is that of the side for a delegation, and a cross where it is of none, or of several', () => {
    expect(shapeOf([as('party', 'northland')], sides)).toBe('square');
    expect(shapeOf([as('party', 'eastland')], sides)).toBe('circle');
    expect(shapeOf([as('party', 'westland')], sides)).toBe('cross');
    expect(shapeOf([as('party', 'northland'), as('party', 'eastland')], sides)).toBe('cross');
    expect(shapeOf([as('party', 'northland')], [])).toBe('cross');
  });
});

describe('the marks of rows', () => {
  const axis = { from: '2001-01-01', to: '2001-12-31' };
  const seen = (round: string, day: string, more: Partial<Seen> = {}): Seen => ({
    round,
    day,
    shape: 'ring',
    agreed: false,
    ...more,
  });
  const row = [
    seen('a', '2001-01-01'),
    seen('b', '2001-01-20', { agreed: true }),
    seen('c', '2001-01-21', { shape: 'square' }),
    seen('d', '2001-03-05'),
    seen('e', '2001-07-02'),
  ];
  const rounds = (most: number) => {
    const { per, rows } = marksOfRows([row, []], axis, most);
    return { per, marks: at(rows, 0).map((mark) => mark.seen.map((one) => one.round).join('')) };
  };

  it('are one a round, at its day, where there is room', () => {
    expect(rounds(5)).toEqual({ per: 'round', marks: ['a', 'b', 'c', 'd', 'e'] });
    const { rows } = marksOfRows([row, []], axis);
    expect(at(rows, 0).map((mark) => mark.at)).toEqual([0, 5.21, 5.48, 17.26, 49.86]);
    expect(at(rows, 1)).toEqual([]);
  });

  it('join the rounds of a month, a quarter or a year in one role where there are too many', () => {
    expect(rounds(4)).toEqual({ per: 'month', marks: ['ab', 'c', 'd', 'e'] });
    expect(rounds(3)).toEqual({ per: 'quarter', marks: ['abd', 'c', 'e'] });
    expect(rounds(2)).toEqual({ per: 'year', marks: ['abde', 'c'] });
    expect(rounds(1)).toEqual({ per: 'year', marks: ['abde', 'c'] });
  });

  it('are of an agreement where one of their rounds is', () => {
    const { rows } = marksOfRows([row], axis, 4);
    expect(at(rows, 0).map((mark) => mark.agreed)).toEqual([true, false, false, false]);
  });

  it('stand for every round once', () => {
    const anySeen = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })), {
        maxLength: 40,
      })
      .map((days) =>
        days.map(([month, day], i) =>
          seen(`r${i}`, `2001-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
        ),
      );
    fc.assert(
      fc.property(fc.array(anySeen, { maxLength: 4 }), fc.nat(60), (all, most) => {
        const { per, rows } = marksOfRows(all, axis, most);
        expect(
          rows.map((marks) =>
            marks.flatMap((mark) => mark.seen.map((one) => one.round)).toSorted(),
          ),
        ).toEqual(all.map((one) => one.map(({ round }) => round).toSorted()));
        const count = rows.flat().length;
        expect(per === 'year' || count <= most).toBe(true);
      }),
    );
  });
});
