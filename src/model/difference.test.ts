import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf } from './agreement.ts';
import { accounts, cell, cellWith } from '../testing/column-arbitraries.ts';
import type { Cell } from './compare.ts';
import {
  differenceOf,
  differs,
  setDifference,
  signatureOf,
  type Difference,
} from './difference.ts';
import { quantityKey } from './quantities.ts';
import { at } from '../testing/tiny.ts';
import type { ResolvedQuantity, ResolvedReport } from './slices/resolve.ts';
import type { Rung } from './types.ts';
import { DAYS_LONG } from '../testing/units.ts';

const says = (
  text: string,
  min: number | null = null,
  max: number | null = min,
  kind: Rung = 'document',
): ResolvedReport => ({
  id: 'report',
  text,
  quantity: min === null && max === null ? null : { min, max, ...DAYS_LONG, approximate: false },
  attribution: { speaker: 'Ada', outlet: null, relay: null, occasion: null, kind },
  sources: ['day-first'],
});

const days = (min: number | null, max: number | null = min) => says(`${min} ${max}`, min, max);
const quantity = (min: number | null, max: number | null = min): ResolvedQuantity => ({
  min,
  max,
  ...DAYS_LONG,
  approximate: false,
});

const NOT_REPORTED: Cell = { state: 'not-reported' };
const NOTHING_TABLED: Cell = { state: 'nothing-tabled' };
const inWeeks = (n: number) =>
  cellWith([{ ...days(n), quantity: { ...quantity(n), unit: 'truck' } }]);
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
    [
      'words with other commas',
      cellWith([says('It lasts, then.')]),
      cellWith([says('it lasts then')]),
    ],
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
    [
      'two numbers of which one leads here and the other there',
      cellWith([days(35), days(35), days(40)]),
      cellWith([days(35), days(40), days(40)]),
    ],
    [
      'numbers that are open at opposite ends',
      cellWith([days(null, 42), days(null, 42), days(40, null)]),
      cellWith([days(null, 42), days(null, 42), days(45, null)]),
    ],
    ['one number in two units', cellWith([days(30)]), inWeeks(30)],
    ['a number beside which another stands', cellWith([days(30)]), cellWith([days(30), days(40)])],
    [
      'a headline beside which two others stand, and one beside which one does',
      cellWith([days(45), days(45), days(42), days(40)]),
      cellWith([days(45), days(45), days(40)]),
    ],
    ['a tie and one of its versions', cellWith([days(30), days(40)]), cellWith([days(30)])],
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
      {
        kind: 'number',
        from: [quantity(35)],
        to: [quantity(40)],
        by: 5,
      },
    ],
    [
      'a smaller number',
      cellWith([days(40)]),
      cellWith([days(35)]),
      {
        kind: 'number',
        from: [quantity(40)],
        to: [quantity(35)],
        by: -5,
      },
    ],
    [
      'a range and a number',
      cellWith([days(35, 40)]),
      cellWith([days(40)]),
      {
        kind: 'number',
        from: [quantity(35, 40)],
        to: [quantity(40)],
        by: null,
      },
    ],
    [
      'an open end and a number',
      cellWith([days(40, null)]),
      cellWith([days(40)]),
      {
        kind: 'number',
        from: [quantity(40, null)],
        to: [quantity(40)],
        by: null,
      },
    ],
    [
      'a guess and a number',
      cellWith([{ ...days(35), quantity: { min: 35, max: 35, ...DAYS_LONG, approximate: true } }]),
      cellWith([days(40)]),
      {
        kind: 'number',
        from: [{ ...quantity(35), approximate: true }],
        to: [quantity(40)],
        by: null,
      },
    ],
    [
      'the versions that most accounts give',
      cellWith([days(30), days(20), days(20)]),
      cellWith([days(40), days(40), days(50)]),
      {
        kind: 'number',
        from: [quantity(20)],
        to: [quantity(40)],
        by: 20,
      },
    ],
    [
      'two headlines among the same versions',
      cellWith([days(35), days(35), days(40)]),
      cellWith([days(35), days(40), days(40)]),
      {
        kind: 'number',
        from: [quantity(35)],
        to: [quantity(40)],
        by: 5,
      },
    ],
    [
      'a tie and a number: by how much it moved, nobody can say',
      cellWith([days(35), days(40)]),
      cellWith([days(40)]),
      { kind: 'number', from: [quantity(35), quantity(40)], to: [quantity(40)], by: null },
    ],
    [
      'a tie and one of its versions with more accounts',
      cellWith([days(35), days(40)]),
      cellWith([days(35), days(35), days(40)]),
      { kind: 'number', from: [quantity(35), quantity(40)], to: [quantity(35)], by: null },
    ],
    [
      'numbers of two units, between which nothing can be counted',
      cellWith([days(30)]),
      inWeeks(40),
      {
        kind: 'number',
        from: [quantity(30)],
        to: [{ ...quantity(40), unit: 'truck' }],
        by: null,
      },
    ],
    [
      'one headline beside which other accounts stand',
      cellWith([days(42), days(42), days(40)]),
      cellWith([days(42)]),
      { kind: 'others', from: [quantity(40)], to: [] },
    ],
    [
      'one headline beside which fewer versions stand, within the same range',
      cellWith([days(45), days(45), days(42), days(40)]),
      cellWith([days(45), days(45), days(40)]),
      { kind: 'others', from: [quantity(40), quantity(42)], to: [quantity(40)] },
    ],
    [
      'one headline, beside which the accounts are open at opposite ends',
      cellWith([days(null, 42), days(null, 42), days(40, null)]),
      cellWith([days(null, 42), days(null, 42), days(45, null)]),
      {
        kind: 'others',
        from: [quantity(40, null)],
        to: [quantity(45, null)],
      },
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
    [
      'the two wordings that are most alike, whoever gives them',
      cellWith([
        says('All of it is another matter.'),
        says('Forces leave the city at once.', null, null, 'media-report'),
      ]),
      cellWith([
        says('Nobody knows.'),
        says('Forces leave the city slowly.', null, null, 'media-report'),
      ]),
      {
        kind: 'words',
        from: 'Forces leave the city at once.',
        to: 'Forces leave the city slowly.',
      },
    ],
    [
      'a wording that both share beside two others',
      cellWith([says('It lasts, then.'), says('It is long.', null, null, 'media-report')]),
      cellWith([says('it lasts then'), says('It is short.', null, null, 'media-report')]),
      { kind: 'words', from: 'It is long.', to: 'It is short.' },
    ],
    [
      'what only the other has',
      NOT_REPORTED,
      cellWith([days(30)]),
      { kind: 'added', denied: false },
    ],
    ['what only the other contains', absent, cellWith([days(30)]), { kind: 'added', denied: true }],
    [
      'what only the baseline has',
      cellWith([days(30)]),
      NOT_REPORTED,
      { kind: 'dropped', denied: false },
    ],
    [
      'what was in the baseline where nothing was tabled',
      cellWith([days(30)]),
      NOTHING_TABLED,
      { kind: 'dropped', denied: false },
    ],
    [
      'what is said not to be there any more',
      cellWith([days(30)]),
      absent,
      { kind: 'dropped', denied: true },
    ],
    ['what the filter leaves out', cellWith([days(30)]), filtered, { kind: 'filtered' }],
    ['what the filter leaves out of the baseline', filtered, absent, { kind: 'filtered' }],
    ['two cells of which the filter leaves nothing', filtered, filtered, { kind: 'filtered' }],
    ['two kinds of nothing', absent, NOT_REPORTED, { kind: 'neither' }],
    ['one kind of nothing', NOT_REPORTED, NOT_REPORTED, { kind: 'same' }],
  ])('tells of %s', (_, base, other, difference) => {
    expect(differenceOf(base, other)).toEqual(difference);
  });
});

/** The difference as it is seen from the other side. */
function mirrored(one: Difference): Difference {
  switch (one.kind) {
    case 'same':
    case 'neither':
    case 'filtered':
      return one;
    case 'added':
      return { ...one, kind: 'dropped' };
    case 'dropped':
      return { ...one, kind: 'added' };
    case 'number':
      return {
        ...one,
        from: one.to,
        to: one.from,
        by: one.by === null ? null : -one.by,
      };
    case 'others':
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
        expect(differenceOf(one, one)).toEqual({
          kind: one.state === 'filtered' ? 'filtered' : 'same',
        });
      }),
    );
  });

  it('is mirrored when baseline and column change places', () => {
    always((difference, base, other) => {
      expect(differenceOf(other, base)).toEqual(mirrored(difference));
    });
  });

  it('is "same" exactly where both say the same and the reader sees both', () => {
    always(({ kind }, base, other) => {
      const hidden = [base, other].some(({ state }) => state === 'filtered');
      expect(kind === 'filtered').toBe(hidden);
      expect(kind === 'same').toBe(!hidden && signatureOf(base) === signatureOf(other));
    });
  });

  it('is "neither" exactly where each side has nothing of its own kind', () => {
    always(({ kind }, base, other) => {
      const nothing = [base, other].every(({ state }) =>
        ['absent', 'not-reported', 'nothing-tabled'].includes(state),
      );
      expect(kind === 'neither').toBe(nothing && base.state !== other.state);
    });
  });

  it('is "added" exactly where the column alone has accounts, "dropped" where the baseline has', () => {
    always(({ kind }, base, other) => {
      if (kind === 'filtered') return;
      const [had, has] = [reportsOf(base).length > 0, reportsOf(other).length > 0];
      expect(kind === 'added').toBe(!had && has);
      expect(kind === 'dropped').toBe(had && !has);
    });
  });

  it('tells of two headlines that are not the same, and counts from one number to another', () => {
    always((difference, base, other) => {
      if (difference.kind !== 'number') return;
      const { from, to, by } = difference;
      expect(from).toEqual(headlineOf(reportsOf(base))?.leads);
      expect(to).toEqual(headlineOf(reportsOf(other))?.leads);
      expect(from.map(quantityKey)).not.toEqual(to.map(quantityKey));
      const exact = [...from, ...to].every(
        ({ min, max, approximate }) => min === max && !approximate,
      );
      const one = from.length === 1 && to.length === 1;
      expect(by).toBe(exact && one ? (to[0].min ?? 0) - (from[0].min ?? 0) : null);
      expect(by).not.toBe(0);
    });
  });

  it('tells what other accounts say where the headline is one, and never joins two of them', () => {
    always((difference, base, other) => {
      if (difference.kind !== 'others') return;
      const { from, to } = difference;
      expect([from, to]).toEqual([base, other].map((one) => headlineOf(reportsOf(one))?.others));
      expect(from.map(quantityKey)).not.toEqual(to.map(quantityKey));
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
