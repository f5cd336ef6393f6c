import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  headlineOf,
  sameLeads,
  versionsOf,
  type Agreement,
  type Evidence,
} from './agreement.ts';
import { evidence, LARGEST, shuffled } from '../testing/arbitraries.ts';
import { compareNamed, sameInterval, type Interval } from './quantities.ts';
import type { Rung } from './types.ts';
import { DAYS_LONG } from '../testing/units.ts';

const days = (
  min: number | null,
  max: number | null = min,
  kind: Rung = 'media-report',
  approximate = false,
): Evidence => ({
  quantity: { min, max, ...DAYS_LONG, approximate },
  attribution: { kind },
});
const words: Evidence = { quantity: null, attribution: { kind: 'document' } };

const reports = fc.array(evidence, { maxLength: 7 });
const numbers = (list: readonly Evidence[]): Interval[] =>
  list.flatMap(({ quantity }) => (quantity ? [{ min: quantity.min, max: quantity.max }] : []));

/** The definitions of the design, tried value by value. */
function bruteForce(list: readonly Evidence[]): Agreement {
  const given = numbers(list);
  if (given.length === 0) return 'words';
  if (given.length === 1) return 'one-report';
  if (new Set(given.map((one) => JSON.stringify(one))).size === 1) return 'agree';
  for (let n = -1; n <= LARGEST + 1; n += 1)
    if (given.every(({ min, max }) => !(min !== null && n < min) && !(max !== null && n > max)))
      return 'overlap';
  return 'differ';
}

describe('agreementOf', () => {
  it.each<[Agreement, string, Evidence[]]>([
    ['words', 'no report', []],
    ['words', 'reports without a number', [words, words]],
    ['one-report', 'one number', [days(30)]],
    ['one-report', 'one number beside words', [words, days(30)]],
    ['agree', 'one number twice', [days(30), days(30)]],
    [
      'agree',
      'one number, once said to be about right',
      [days(30), days(30, 30, 'document', true)],
    ],
    ['overlap', 'a number and a range that holds it', [days(35), days(35, 40)]],
    ['overlap', 'up to 300 and at least 300', [days(null, 300), days(300, null)]],
    ['differ', 'two numbers', [days(35), days(40)]],
    ['differ', 'a third number beside two that agree', [days(35), days(35), days(40)]],
  ])('is "%s" for %s', (agreement, _, list) => {
    expect(agreementOf(list)).toBe(agreement);
  });

  it('is in every case what its definition says', () => {
    fc.assert(
      fc.property(reports, (list) => {
        expect(agreementOf(list)).toBe(bruteForce(list));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(shuffled(evidence), ([list, other]) => {
        expect(agreementOf(other)).toBe(agreementOf(list));
      }),
    );
  });

  it('does not change when one more account repeats a number, save that one report becomes agreement', () => {
    fc.assert(
      fc.property(reports, fc.nat(), (list, n) => {
        const repeated = list.length === 0 ? [] : [list[n % list.length] ?? words];
        const before = agreementOf(list);
        const after = agreementOf([...list, ...repeated]);
        const expected = before === 'one-report' && numbers(repeated).length > 0 ? 'agree' : before;
        expect(after).toBe(expected);
      }),
    );
  });

  it('never comes closer by one more account, once accounts differ', () => {
    fc.assert(
      fc.property(reports, evidence, (list, one) => {
        fc.pre(agreementOf(list) === 'differ');
        expect(agreementOf([...list, one])).toBe('differ');
      }),
    );
  });
});

describe('versionsOf', () => {
  it('puts the number that most accounts give first', () => {
    const versions = versionsOf([days(35, 35, 'document'), days(42), days(42)]);
    expect(versions.map(({ quantity, accounts }) => [quantity.min, accounts])).toEqual([
      [42, 2],
      [35, 1],
    ]);
  });

  it('gives a tie to the higher rung', () => {
    const versions = versionsOf([days(35, 35, 'media-report'), days(42, 42, 'document')]);
    expect(versions.map(({ quantity }) => quantity.min)).toEqual([42, 35]);
  });

  it('gives a tie to no side: a state and a movement that speak by name weigh the same', () => {
    const versions = versionsOf([
      days(42, 42, 'official-on-record'),
      days(35, 35, 'party-statement'),
    ]);
    expect(versions.map(({ quantity }) => quantity.min)).toEqual([35, 42]);
  });

  it('gives a tie of rungs to the smaller number', () => {
    const versions = versionsOf([days(42), days(35)]);
    expect(versions.map(({ quantity }) => quantity.min)).toEqual([35, 42]);
  });

  it('has the best rung of the accounts of a number', () => {
    const versions = versionsOf([
      days(42, 42, 'media-report'),
      days(42, 42, 'party-statement'),
      days(42, 42, 'party-anonymous'),
    ]);
    expect(versions.map(({ rung }) => rung)).toEqual(['party-statement']);
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, false, false],
  ])('is approximate only if every account is: %s and %s', (one, other, approximate) => {
    const versions = versionsOf([days(42, 42, 'document', one), days(42, 42, 'document', other)]);
    expect(versions.map(({ quantity }) => quantity.approximate)).toEqual([approximate]);
  });

  it('counts every report with a number once', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const counted = versionsOf(list).reduce((sum, version) => sum + version.accounts, 0);
        expect(counted).toBe(numbers(list).length);
      }),
    );
  });

  it('has each distinct number once', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const distinct = new Set(numbers(list).map((one) => `${one.min} to ${one.max}`));
        const versions = versionsOf(list).map(({ quantity: q }) => `${q.min} to ${q.max}`);
        expect(versions.toSorted()).toEqual([...distinct].toSorted());
      }),
    );
  });

  it('does not depend on the order of the reports', () => {
    fc.assert(
      fc.property(shuffled(evidence), ([list, other]) => {
        expect(versionsOf(other)).toEqual(versionsOf(list));
      }),
    );
  });

  it('leaves the reports as they were', () => {
    const list = [days(42, 42, 'document', true), days(42)];
    const before = structuredClone(list);
    versionsOf(list);
    expect(list).toEqual(before);
  });
});

describe('headlineOf', () => {
  it('tells the number, who gives it, and what others give', () => {
    const quantity = (n: number) => ({ min: n, max: n, ...DAYS_LONG, approximate: false });
    expect(headlineOf([days(45), days(42), words, days(42), days(35)])).toEqual({
      leads: [quantity(42)],
      accounts: 2,
      of: 4,
      others: [quantity(35), quantity(45)],
      agreement: 'differ',
      versions: [
        { quantity: quantity(42), accounts: 2, rung: 'media-report' },
        { quantity: quantity(35), accounts: 1, rung: 'media-report' },
        { quantity: quantity(45), accounts: 1, rung: 'media-report' },
      ],
    });
  });

  it('is null if, and only if, no report gives a number', () => {
    fc.assert(
      fc.property(reports, (list) => {
        expect(headlineOf(list) === null).toBe(numbers(list).length === 0);
      }),
    );
  });

  it('shows a tie as one, whichever of its versions has the stronger account', () => {
    const list = [days(100, 200, 'media-report'), days(3, 3, 'document'), days(3), days(100, 200)];
    const shown = headlineOf([...list, days(100, 250, 'document')]);
    expect(shown?.leads.map(({ min, max }) => [min, max])).toEqual([
      [3, 3],
      [100, 200],
    ]);
    expect([shown?.accounts, shown?.of]).toEqual([2, 5]);
    expect(shown?.others.map(({ min, max }) => [min, max])).toEqual([[100, 250]]);
  });

  it('names versions by their first number, and the exact one before ranges and open ends', () => {
    const tie = [days(30, null), days(null, 30), days(30, 40), days(20, 60), days(30)];
    expect(headlineOf(tie)?.leads.map(({ min, max }) => [min, max])).toEqual([
      [20, 60],
      [30, 30],
      [30, 40],
      [30, null],
      [null, 30],
    ]);
  });

  const support = (list: readonly Evidence[], one: Interval) =>
    numbers(list).filter((other) => sameInterval(one, other)).length;

  it('is each version that no other has more accounts than, and no other version', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const headline = headlineOf(list);
        fc.pre(headline !== null);
        const most = Math.max(...numbers(list).map((one) => support(list, one)));
        for (const lead of headline?.leads ?? []) expect(support(list, lead)).toBe(most);
        for (const other of headline?.others ?? []) expect(support(list, other)).toBeLessThan(most);
        expect([headline?.accounts, headline?.of]).toEqual([most, numbers(list).length]);
      }),
    );
  });

  it('names every version once, in order', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const { leads = [], others = [] } = headlineOf(list) ?? {};
        const all = versionsOf(list).map(({ quantity }) => quantity);
        expect([...leads, ...others].toSorted(compareNamed)).toEqual(all.toSorted(compareNamed));
        expect(leads).toEqual(leads.toSorted(compareNamed));
        expect(others).toEqual(others.toSorted(compareNamed));
      }),
    );
  });

  it('never stands for a number that nobody gave', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const { leads = [], others = [] } = headlineOf(list) ?? {};
        for (const { min, max } of [...leads, ...others])
          expect(numbers(list)).toContainEqual({ min, max });
      }),
    );
  });

  it('does not depend on the order of the reports', () => {
    fc.assert(
      fc.property(shuffled(evidence), ([list, other]) => {
        expect(headlineOf(other)).toEqual(headlineOf(list));
      }),
    );
  });
});

describe('sameLeads', () => {
  const headline = (...list: Evidence[]) => {
    const found = headlineOf(list);
    if (!found) throw new Error('no account gives a number');
    return found;
  };

  it('holds for the same versions, however many accounts give them and what stands beside', () => {
    expect(
      sameLeads(headline(days(3), days(5)), headline(days(5), days(3), days(5), days(3), days(9))),
    ).toBe(true);
    expect(sameLeads(headline(days(3), days(5)), headline(days(3)))).toBe(false);
  });
});
