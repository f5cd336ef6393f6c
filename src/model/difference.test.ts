import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf } from './agreement.ts';
import { accounts, cell, cellWith, type Account } from '../testing/column-arbitraries.ts';
import type { Cell } from './compare.ts';
import {
  differenceOf,
  differs,
  setDifference,
  signatureOf,
  type Difference,
} from './difference.ts';
import { quantityKey, spanOf } from './quantities.ts';
import { at } from '../testing/tiny.ts';
import type { Quantity, Rung } from './types.ts';

const says = (
  text: string,
  min: number | null = null,
  max: number | null = min,
  kind: Rung = 'document',
): Account => ({
  id: 'report',
  text,
  quantity: min === null && max === null ? null : { min, max, unit: 'day', approximate: false },
  attribution: { speaker: 'Ada', outlet: null, relay: null, occasion: null, kind },
  sources: ['day-first'],
});

const days = (min: number | null, max: number | null = min) => says(`${min} ${max}`, min, max);
const quantity = (min: number | null, max: number | null = min): Quantity => ({
  min,
  max,
  unit: 'day',
  approximate: false,
});

const NOT_REPORTED: Cell = { state: 'not-reported' };
const NOTHING_TABLED: Cell = { state: 'nothing-tabled' };
const absent: Cell = {
  state: 'absent',
  parts: cellWith([{ ...says('Not there.'), absent: true }]).parts,
};
const filtered: Cell = { state: 'filtered', parts: cellWith([]).parts };

describe('signatureOf', () => {
  it.each<[string, Cell, Cell]>([
    ['numbers that are worded differently', cellWith([says('A', 30)]), cellWith([says('B', 30)])],
    ['numbers in another order', cellWith([days(30), days(40)]), cellWith([days(40), days(30)])],
    ['a number that several give', cellWith([days(30), days(30)]), cellWith([days(30)])],
    ['numbers spread over parts', cellWith([days(30)], [days(40)]), cellWith([days(30), days(40)])],
    ['a number with words beside it', cellWith([days(30), says('Words')]), cellWith([days(30)])],
    ['words in another order', cellWith([says('A'), says('B')]), cellWith([says('B'), says('A')])],
    ['words in capitals', cellWith([says('WORDS')]), cellWith([says('words')])],
    ['words that several give', cellWith([says('A'), says('A')]), cellWith([says('A')])],
  ])('is the same for %s', (_, a, b) => {
    expect(signatureOf(a)).toBe(signatureOf(b));
  });

  it('is the same for a number that an account calls about right', () => {
    const about = { ...days(30), quantity: { ...quantity(30), approximate: true } };
    expect(signatureOf(cellWith([about]))).toBe(signatureOf(cellWith([days(30)])));
  });

  it.each<[string, Cell, Cell]>([
    ['two numbers', cellWith([days(30)]), cellWith([days(40)])],
    ['a number and the same with an open end', cellWith([days(30)]), cellWith([days(30, null)])],
    ['"at least" and "up to"', cellWith([days(30, null)]), cellWith([days(null, 30)])],
    ['a number beside which another stands', cellWith([days(30)]), cellWith([days(30), days(40)])],
    ['a number and words', cellWith([days(30)]), cellWith([says('30 days')])],
    ['two wordings', cellWith([says('A')]), cellWith([says('B')])],
    ['what is not reported and what is not there', NOT_REPORTED, absent],
    ['what is not reported and what was not tabled', NOT_REPORTED, NOTHING_TABLED],
    ['what is not reported and what the filter leaves out', NOT_REPORTED, filtered],
  ])('tells apart %s', (_, a, b) => {
    expect(signatureOf(a)).not.toBe(signatureOf(b));
  });
});

const cells = fc.array(cell, { maxLength: 5 });

describe('differs', () => {
  it('holds exactly where two cells have different signatures', () => {
    fc.assert(
      fc.property(cells, (row) => {
        const pairs = row.flatMap((a) => row.map((b) => signatureOf(a) !== signatureOf(b)));
        expect(differs(row)).toBe(pairs.includes(true));
      }),
    );
  });

  it('does not depend on the order of the columns', () => {
    fc.assert(
      fc.property(cells, (row) => {
        expect(differs(row.toReversed())).toBe(differs(row));
      }),
    );
  });

  it('holds for no cell that stands alone, nor for one beside itself', () => {
    fc.assert(
      fc.property(cell, (one) => {
        expect(differs([])).toBe(false);
        expect(differs([one])).toBe(false);
        expect(differs([one, one, one])).toBe(false);
      }),
    );
  });
});

describe('differenceOf, by example', () => {
  it.each<[string, Cell, Cell, Difference | object]>([
    [
      'one number',
      cellWith([days(30)]),
      cellWith([says('worded differently', 30)]),
      { kind: 'same' },
    ],
    [
      'two exact numbers',
      cellWith([days(35)]),
      cellWith([days(40)]),
      { kind: 'number', from: quantity(35), to: quantity(40), by: 5 },
    ],
    [
      'a smaller number',
      cellWith([days(40)]),
      cellWith([days(35)]),
      { kind: 'number', from: quantity(40), to: quantity(35), by: -5 },
    ],
    [
      'a range and a number',
      cellWith([days(35, 40)]),
      cellWith([days(40)]),
      { kind: 'number', from: quantity(35, 40), to: quantity(40), by: null },
    ],
    [
      'an open end and a number',
      cellWith([days(40, null)]),
      cellWith([days(40)]),
      { kind: 'number', from: quantity(40, null), to: quantity(40), by: null },
    ],
    [
      'a guess and a number',
      cellWith([{ ...days(35), quantity: { min: 35, max: 35, unit: 'day', approximate: true } }]),
      cellWith([days(40)]),
      { kind: 'number', from: { ...quantity(35), approximate: true }, to: quantity(40), by: null },
    ],
    [
      'the versions that most accounts give',
      cellWith([days(30), days(20), days(20)]),
      cellWith([days(40), days(40), days(50)]),
      { kind: 'number', from: quantity(20), to: quantity(40), by: 20 },
    ],
    [
      'one headline beside which other accounts stand',
      cellWith([days(42), days(42), days(40)]),
      cellWith([days(42)]),
      { kind: 'span', from: { min: 40, max: 42 }, to: { min: 42, max: 42 } },
    ],
    [
      'two wordings',
      cellWith([says('Some would leave.')]),
      cellWith([says('All would leave.')]),
      { kind: 'words', from: 'Some would leave.', to: 'All would leave.' },
    ],
    [
      'the strongest wordings',
      cellWith([says('A', null, null, 'media-report'), says('B')]),
      cellWith([says('C', null, null, 'media-report'), says('D', null, null, 'party-statement')]),
      { kind: 'words', from: 'B', to: 'D' },
    ],
    [
      'wordings of which the strongest is in both',
      cellWith([says('Both.'), says('Before.', null, null, 'media-report')]),
      cellWith([says('Both.'), says('After.', null, null, 'media-report')]),
      { kind: 'words', from: 'Before.', to: 'After.' },
    ],
    [
      'a wording and the same with another',
      cellWith([says('Both.')]),
      cellWith([says('both.'), says('After.', null, null, 'media-report')]),
      { kind: 'words', from: 'Both.', to: 'After.' },
    ],
    [
      'a number and words',
      cellWith([says('Thirty days.', 30)]),
      cellWith([says('Some days.')]),
      { kind: 'words', from: 'Thirty days.', to: 'Some days.' },
    ],
    ['what only the other has', NOT_REPORTED, cellWith([days(30)]), { kind: 'added' }],
    ['what only the other contains', absent, cellWith([days(30)]), { kind: 'added' }],
    ['what only the baseline has', cellWith([days(30)]), NOTHING_TABLED, { kind: 'dropped' }],
    ['what the filter leaves out', cellWith([days(30)]), filtered, { kind: 'dropped' }],
    ['two kinds of nothing', absent, NOT_REPORTED, { kind: 'same' }],
  ])('tells of %s', (_, base, other, difference) => {
    expect(differenceOf(base, other)).toEqual(difference);
  });
});

const MIRROR = { added: 'dropped', dropped: 'added' } as const;

/** The difference as it is seen from the other side. */
function mirrored(one: Difference): Difference {
  switch (one.kind) {
    case 'same':
      return one;
    case 'added':
    case 'dropped':
      return { kind: MIRROR[one.kind] };
    case 'number':
      return { ...one, from: one.to, to: one.from, by: one.by === null ? null : -one.by };
    case 'span':
      return { ...one, from: one.to, to: one.from };
    case 'words':
      return { ...one, from: one.to, to: one.from };
  }
}

const pair = fc.oneof(
  fc.tuple(cell, cell),
  // Cells that share accounts, as those of a round and of one of its proposals do.
  fc
    .tuple(
      fc.oneof(accounts('day', { minLength: 2, maxLength: 5 }), accounts(null, { minLength: 2 })),
      fc.nat({ max: 4 }),
    )
    .map(([list, n]): [Cell, Cell] => [
      cellWith(list),
      cellWith(list.slice(0, 1 + (n % list.length))),
    ]),
);

const reportsOf = (one: Cell) =>
  one.state === 'reported' ? one.parts.flatMap(({ provision }) => provision.reports) : [];

type Check = (difference: Difference, base: Cell, other: Cell) => void;

function always(check: Check) {
  fc.assert(
    fc.property(pair, ([base, other]) => check(differenceOf(base, other), base, other)),
    { numRuns: 300 },
  );
}

describe('differenceOf', () => {
  it('finds none between a cell and itself', () => {
    fc.assert(
      fc.property(cell, (one) => {
        expect(differenceOf(one, one)).toEqual({ kind: 'same' });
      }),
    );
  });

  it('is mirrored when baseline and column change places', () => {
    always((difference, base, other) => {
      expect(differenceOf(other, base)).toEqual(mirrored(difference));
    });
  });

  it('is "same" exactly where both say the same or neither says anything', () => {
    always(({ kind }, base, other) => {
      const silent = reportsOf(base).length === 0 && reportsOf(other).length === 0;
      expect(kind === 'same').toBe(silent || signatureOf(base) === signatureOf(other));
    });
  });

  it('is "added" exactly where the column alone has accounts, "dropped" where the baseline has', () => {
    always(({ kind }, base, other) => {
      const [had, has] = [reportsOf(base).length > 0, reportsOf(other).length > 0];
      expect(kind === 'added').toBe(!had && has);
      expect(kind === 'dropped').toBe(had && !has);
    });
  });

  it('tells of two headlines that are not the same, and counts from one to the other', () => {
    always((difference, base, other) => {
      if (difference.kind !== 'number') return;
      const { from, to, by } = difference;
      expect(from).toEqual(headlineOf(reportsOf(base))?.quantity);
      expect(to).toEqual(headlineOf(reportsOf(other))?.quantity);
      expect(quantityKey(from)).not.toBe(quantityKey(to));
      const exact =
        from.min === from.max && to.min === to.max && !from.approximate && !to.approximate;
      expect(by).toBe(exact ? (to.min ?? 0) - (from.min ?? 0) : null);
      expect(by).not.toBe(0);
    });
  });

  it('tells of the span of all accounts where the headline is one', () => {
    always((difference, base, other) => {
      if (difference.kind !== 'span') return;
      const spans = [base, other].map((one) =>
        spanOf(reportsOf(one).flatMap((report) => report.quantity ?? [])),
      );
      expect([difference.from, difference.to]).toEqual(spans);
    });
  });

  it('tells of words that accounts of each side use, and never of one wording as a change', () => {
    always((difference, base, other) => {
      if (difference.kind !== 'words') return;
      const texts = [base, other].map((one) => reportsOf(one).map(({ text }) => text));
      expect(at(texts, 0)).toContain(difference.from);
      expect(at(texts, 1)).toContain(difference.to);
      const numbers = [base, other].some((one) => headlineOf(reportsOf(one)) !== null);
      if (!numbers) expect(difference.from.toLowerCase()).not.toBe(difference.to.toLowerCase());
    });
  });
});

const set = fc.uniqueArray(
  fc.constantFrom('a', 'b', 'c', 'd', 'e').map((id) => ({ id })),
  { selector: ({ id }) => id },
);

describe('setDifference', () => {
  it('puts what came and what went apart, by id', () => {
    const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const other = { id: 'b', name: 'B under another name' };
    expect(setDifference([a, b], [other, c])).toEqual({ added: [c], dropped: [a] });
  });

  it('finds none between a list and itself', () => {
    fc.assert(
      fc.property(set, (list) => {
        expect(setDifference(list, list)).toEqual({ added: [], dropped: [] });
      }),
    );
  });

  it('is mirrored when the lists change places', () => {
    fc.assert(
      fc.property(set, set, (base, list) => {
        const { added, dropped } = setDifference(base, list);
        expect(setDifference(list, base)).toEqual({ added: dropped, dropped: added });
      }),
    );
  });

  it('leads from one list to the other', () => {
    fc.assert(
      fc.property(set, set, (base, list) => {
        const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);
        const { added, dropped } = setDifference(base, list);
        const kept = ids(base).filter((id) => !ids(dropped).includes(id));
        expect([...kept, ...ids(added)].toSorted()).toEqual(ids(list).toSorted());
      }),
    );
  });
});
