import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf } from './dates.ts';
import { knownSince } from './evidence-filter.ts';
import { inOrderOfTime, isKnownBy, lastKnown, partiesOf, positionGrid } from './positions-at.ts';

const PARTIES = ['northland', 'southland', 'westland', 'eastland'];
const named = (id: string) => ({ id, name: id.toUpperCase() });

function position(id: string, party: string, issue: string, date: string | null, published = date) {
  const source = ['source', id].join('-');
  return {
    one: { id, party: named(party), issue: named(issue), date, sources: [source] },
    sources: { [source]: { published } },
  };
}

function both(...list: ReturnType<typeof position>[]) {
  return {
    positions: list.map(({ one }) => one),
    sources: Object.assign({}, ...list.map(({ sources }) => sources)) as Record<
      string,
      { published: string | null }
    >,
  };
}

describe('the last known position', () => {
  const { positions, sources } = both(
    position('a', 'northland', 'salt', '2001-01-10'),
    position('b', 'northland', 'salt', '2001-02-10', '2001-02-12'),
    position('c', 'northland', 'salt', '2001-03', '2001-04'),
    position('d', 'northland', 'salt', '2001-02-20', null),
    position('e', 'northland', 'salt', null, '2001-01-02'),
  );
  const at = (day: string | null) => {
    const known = lastKnown(positions, sources, day);
    return known && [known.last.id, known.steps.map(({ id }) => id).join('')];
  };

  it.each([
    ['2001-01-09', null],
    ['2001-01-10', ['a', 'a']],
    ['2001-02-11', ['a', 'a']],
    ['2001-02-12', ['b', 'ab']],
    // A month counts from its last day.
    ['2001-04-29', ['b', 'ab']],
    ['2001-04-30', ['c', 'abc']],
    // Without a date of its own, or of a page, only where no day is chosen; and the last only where no other is.
    [null, ['c', 'abdce']],
  ])('by %s is %j', (day, expected) => {
    expect(at(day)).toEqual(expected);
  });

  it('is one without a date where no other is there, and no day is chosen', () => {
    const undated = positions.filter(({ id }) => id === 'e');
    expect(lastKnown(undated, sources, null)?.last.id).toBe('e');
    expect(lastKnown(undated, sources, '2009-01-01')).toBeNull();
  });

  it('is not one that a page of an earlier date tells: what is later is not known', () => {
    const early = both(position('x', 'northland', 'salt', '2001-05-01', '2001-04-01'));
    const known = (day: string) =>
      early.positions.map((position) => isKnownBy(position, early.sources, day));
    expect(known('2001-04-15')).toEqual([false]);
    expect(known('2001-05-01')).toEqual([true]);
  });
});

describe('whatever the positions', () => {
  const day = fc
    .date({ min: new Date('2001-01-01'), max: new Date('2001-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const partial = fc.oneof(
    day,
    day.map((one) => one.slice(0, 7)),
    fc.constant('2001'),
    fc.constant(null),
  );
  const list = fc
    .array(
      fc.record({
        party: fc.constantFrom(...PARTIES),
        issue: fc.constantFrom('salt', 'roads', 'tolls'),
        date: partial,
        published: partial,
      }),
      { maxLength: 25 },
    )
    .map((all) =>
      both(
        ...all.map(({ party, issue, date, published }, i) =>
          position(`p${i}`, party, issue, date, published),
        ),
      ),
    );

  it('none later than the day is ever shown, and none that had not been published by then', () => {
    fc.assert(
      fc.property(list, day, ({ positions, sources }, chosen) => {
        const known = lastKnown(positions, sources, chosen);
        for (const step of known ? [known.last, ...known.steps] : []) {
          expect(step.date === null ? 'none' : daysOf(step.date).first <= chosen).toBe(true);
          expect((knownSince(step, sources) ?? '9') <= chosen).toBe(true);
        }
      }),
    );
  });

  it('a later day never knows less', () => {
    fc.assert(
      fc.property(list, day, day, ({ positions, sources }, a, b) => {
        const [early, late] = [a, b].toSorted();
        const ids = (one: string | null | undefined) =>
          lastKnown(positions, sources, one ?? null)?.steps.map(({ id }) => id) ?? [];
        expect(ids(late)).toEqual(expect.arrayContaining(ids(early)));
        expect(ids(null)).toEqual(expect.arrayContaining(ids(late)));
      }),
    );
  });

  it('every position stands in one cell, and in no other', () => {
    fc.assert(
      fc.property(list, fc.subarray(PARTIES), fc.nat(4), ({ positions }, chosen, most) => {
        const { rows, alone } = positionGrid(positions, chosen, most);
        const cells = [
          ...rows.flatMap(({ cells: own, others }) => [...own, ...others]),
          ...alone.map(({ cell }) => cell),
        ];
        const shown = cells.flatMap((cell) => cell.positions.map(({ id }) => id));
        const wanted = positions.filter(
          ({ party }) => chosen.length === 0 || chosen.includes(party.id),
        );
        expect(shown.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('the grid', () => {
  const { positions } = both(
    position('a', 'southland', 'salt', '2001-01-01'),
    position('b', 'northland', 'salt', '2001-01-02'),
    position('c', 'northland', 'salt', '2001-01-03'),
    position('d', 'westland', 'salt', '2001-01-04'),
    position('e', 'northland', 'tolls', '2001-01-05'),
  );
  const cellsOf = (cells: { party: { id: string }; positions: { id: string }[] }[]) =>
    cells.map(({ party, positions: own }) => [party.id, own.map(({ id }) => id).join('')]);

  it('has columns for those with most positions, the others below, and apart what one alone spoke of', () => {
    const { columns, rows, alone } = positionGrid(positions, [], 2);
    expect(columns.map(({ id }) => id)).toEqual(['northland', 'southland']);
    expect(rows.map(({ issue }) => issue.id)).toEqual(['salt']);
    expect(rows.flatMap(({ cells }) => cellsOf(cells))).toEqual([
      ['northland', 'bc'],
      ['southland', 'a'],
    ]);
    expect(rows.flatMap(({ others }) => cellsOf(others))).toEqual([['westland', 'd']]);
    expect(alone.map(({ issue, cell }) => [issue.id, cell.party.id])).toEqual([
      ['tolls', 'northland'],
    ]);
  });

  it('keeps its rows where parties are chosen, and has no row of which none of them spoke', () => {
    const { columns, rows, alone } = positionGrid(positions, ['westland'], 2);
    expect(columns.map(({ id }) => id)).toEqual(['westland']);
    expect(rows.flatMap(({ cells, others }) => cellsOf([...cells, ...others]))).toEqual([
      ['westland', 'd'],
    ]);
    expect(alone).toEqual([]);
  });

  it('is empty of nothing', () => {
    expect(positionGrid([], [], 3)).toEqual({ columns: [], rows: [], alone: [] });
    expect(partiesOf([])).toEqual([]);
    expect(inOrderOfTime([])).toEqual([]);
  });
});
