import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, NAMES } from '../testing/column-arbitraries.ts';
import { COMPUTED } from '../testing/computed.ts';
import { sumColumns, sumComparison } from '../testing/sums-fixture.ts';
import { at } from '../testing/tiny.ts';
import type { Column } from './compare.ts';
import { buildComparison, type Comparison } from './comparison.ts';
import { ROWS_SHOWN, type RowsShown } from './row-groups.ts';

/** The groups of a comparison with the keys of their rows. */
const drawn = ({ groups }: Comparison) =>
  groups.map((group) => {
    const of = group.kind === 'issue' ? group.issue : group.kind === 'only' ? group.column : '';
    return `${group.kind} ${of}: ${group.rows.map(({ key }) => key).join(' ')}`;
  });

const FACTS = 'facts : date since venue format mediators delegations tabled-by outcome';

const NAMED = {
  issues: NAMES,
  computed: COMPUTED,
  edition: {
    title: 'Talks',
    version: '1.0.0',
    date: '2001-12-31',
    keyIssues: NAMES.slice(0, 2).map(({ id }) => id),
  },
};

const built = (compared: readonly Column[], rows: RowsShown) =>
  buildComparison(compared, NAMED, { rung: null, asOf: null, base: null, rows });

describe('the order of the rows', () => {
  const KEY = 'pause-duration/1/all hostages-released/1/all prisoners-released/1/all';

  it('is key figures with what is computed of them, answers, issues, facts of the rounds', () => {
    expect(drawn(sumComparison({ rows: 'all' }))).toEqual([
      `key : ${KEY} ratio/1 per-day/1 share/1 pause-duration/2/all length`,
      'answers : answers',
      'issue hostages-released: hostages-released/1/held',
      'issue guarantees: guarantees//all',
      FACTS,
    ]);
  });

  it('puts what one text alone has below what both have, but for key figures of the first phase', () => {
    expect(drawn(sumComparison({ rows: 'common' }))).toEqual([
      `key : ${KEY} ratio/1 per-day/1 share/1`,
      'answers : answers',
      'issue hostages-released: hostages-released/1/held',
      'issue guarantees: guarantees//all',
      'only 0: pause-duration/2/all length',
      FACTS,
    ]);
  });

  it('puts together what some of three texts have', () => {
    const [first, second] = sumColumns() as [Column, Column];
    const third: Column = {
      ...second,
      id: 'third',
      proposals: second.proposals.map((proposal) => ({
        ...proposal,
        provisions: proposal.provisions.filter(({ issue }) => issue === 'pause-duration'),
      })),
    };
    expect(drawn(sumComparison({ rows: 'common' }, [first, second, third]))).toEqual([
      `key : ${KEY} ratio/1 per-day/1 share/1`,
      'answers : answers',
      'some : hostages-released/1/held guarantees//all',
      'only 0: pause-duration/2/all length',
      FACTS,
    ]);
    // Where what differs is asked for, they have their places: each of them differs.
    expect(drawn(sumComparison({ rows: 'differ' }, [first, second, third])).slice(1, 4)).toEqual([
      'answers : answers',
      'issue hostages-released: hostages-released/1/held',
      'issue guarantees: guarantees//all',
    ]);
  });
});

describe('what is common', () => {
  it('is shown by itself only where there is something', () => {
    const [first, second] = sumColumns() as [Column, Column];
    const bare = { ...second, proposals: [] };
    expect(
      [first, second].map((other) => sumComparison({ rows: 'common' }, [first, other]).rows),
    ).toEqual(['common', 'common']);
    const alone = sumComparison({ rows: 'common' }, [first, bare]);
    expect([alone.rows, alone.common]).toEqual(['all', false]);
    expect(drawn(alone)).toEqual(drawn(sumComparison({ rows: 'all' }, [first, bare])));
    expect(sumComparison({ rows: 'differ' }, [first, bare]).rows).toBe('differ');
  });
});

describe('every row', () => {
  it('stands in one group, or is counted as hidden, whatever is asked', () => {
    fc.assert(
      fc.property(columns, fc.constantFrom(...ROWS_SHOWN), (compared, rows) => {
        const { groups, hidden } = built(compared, rows);
        const keys = groups.flatMap((group) => group.rows.map(({ key }) => key));
        const every = built(compared, 'all').groups.flatMap((group) => group.rows);
        expect(keys).toHaveLength(new Set(keys).size);
        expect(keys.length + hidden).toBe(every.length);
        expect(every.map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
        if (rows !== 'differ') expect(hidden).toBe(0);
        expect(groups.filter((group) => group.rows.length === 0)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('of what one column alone has is empty in every other', () => {
    fc.assert(
      fc.property(columns, (compared) => {
        for (const group of built(compared, 'common').groups)
          if (group.kind === 'only')
            for (const { cells } of group.rows) {
              expect(cells).toHaveLength(compared.length);
              const cell = at(cells as unknown[], group.column);
              expect(JSON.stringify(cell)).toContain('proposal');
            }
      }),
      { numRuns: 50 },
    );
  });

  it('keeps its group whichever column is the baseline, and whatever accounts are left out', () => {
    fc.assert(
      fc.property(columns, (compared) => {
        // What is computed goes with the accounts that it is made of; the other rows stay where they are.
        const shape = ({ groups }: Comparison) =>
          groups.flatMap(({ kind, rows }) => {
            const keys = rows.flatMap((row) => ('figure' in row ? [] : row.key));
            return keys.length > 0 ? [`${kind}: ${keys.join(' ')}`] : [];
          });
        const filtered = buildComparison(compared, NAMED, {
          rung: 'document',
          asOf: null,
          base: compared[0]?.id ?? null,
          rows: 'common',
        });
        expect(shape(filtered)).toEqual(shape(built(compared, 'common')));
      }),
      { numRuns: 100 },
    );
  });
});
