import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, DAYS, EMPTY_COLUMN, filter, NAMES } from '../testing/column-arbitraries.ts';
import { alignTerms, type Column } from './compare.ts';
import { buildComparison, type Comparison, type ComparisonOptions } from './comparison.ts';
import { derivedRows } from './derived-rows.ts';
import { differs } from './difference.ts';
import { filterClaims } from './evidence-filter.ts';
import { COMPUTED } from '../testing/computed.ts';
import { at, tinyData } from '../testing/tiny.ts';
import { roundSlices } from './slices/round-slice.ts';
import { ROWS_SHOWN } from './row-groups.ts';

/** The issues of the made-up columns; the first two are key. */
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

const NOTHING_ASKED: ComparisonOptions = {
  rung: null,
  asOf: null,
  base: null,
  rows: 'all',
};

const options: fc.Arbitrary<ComparisonOptions> = fc
  .tuple(
    filter,
    fc.record({
      base: fc.option(fc.constantFrom('column-0', 'column-1', 'never-was')),
      rows: fc.constantFrom(...ROWS_SHOWN),
    }),
  )
  .map(([evidence, rest]) => ({ ...evidence, ...rest }));

type Check = (made: Comparison, compared: Column[], asked: ComparisonOptions) => void;

function always(check: Check) {
  fc.assert(
    fc.property(columns, options, (compared, asked) =>
      check(buildComparison(compared, NAMED, asked), compared, asked),
    ),
    { numRuns: 100 },
  );
}

describe('buildComparison', () => {
  it('shows or hides every row, and says how many it hides', () => {
    always(({ facts, terms, allTerms, derived, hidden }, compared, asked) => {
      const all = alignTerms(compared, NAMES, asked);
      const sums = derivedRows(compared, all, COMPUTED);
      // Nine rows of facts.
      expect(facts.length + terms.length + derived.length + hidden).toBe(
        9 + all.length + sums.length,
      );
      expect(allTerms).toEqual(all);
      for (const row of terms) expect(all.find(({ key }) => key === row.key)).toEqual(row);
      for (const row of derived) expect(sums.find(({ key }) => key === row.key)).toEqual(row);
    });
  });

  it('hides nothing unless asked, and never a row whose numbers or words differ', () => {
    always(({ terms, facts, derived, hidden }, compared, asked) => {
      const all = alignTerms(compared, NAMES, asked);
      const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key).toSorted();
      if (asked.rows === 'differ') {
        const differing = all.filter(({ cells }) => differs(cells));
        expect(keys(terms.filter(({ cells }) => differs(cells)))).toEqual(keys(differing));
      } else
        expect([keys(terms), facts.length, keys(derived), hidden]).toEqual([
          keys(all),
          9,
          keys(derivedRows(compared, all, COMPUTED)),
          0,
        ]);
    });
  });

  it('hides everything where a column stands alone or beside itself', () => {
    fc.assert(
      fc.property(columns, (compared) => {
        fc.pre(compared.length > 0);
        const one = at(compared, 0);
        for (const list of [[one], [one, one]]) {
          const asked = { ...NOTHING_ASKED, rows: 'differ' } as const;
          const { facts, terms, derived } = buildComparison(list, NAMED, asked);
          expect([terms, derived]).toEqual([[], []]);
          // Day and place stay, which name a column. The second is "the same day as the column before"; of the
          // first nothing can be said.
          expect(facts.map(({ key }) => key)).toEqual(
            list.length > 1 ? ['date', 'since', 'venue'] : ['date', 'venue'],
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it('computes from all rows, also from those that it hides', () => {
    always(({ derived }, compared, asked) => {
      const all = derivedRows(compared, alignTerms(compared, NAMES, asked), COMPUTED);
      const shown = new Set(derived.map(({ key }) => key));
      const left = all.filter(({ key }) => asked.rows !== 'differ' || shown.has(key));
      expect(derived).toHaveLength(left.length);
      for (const row of derived) expect(left.find(({ key }) => key === row.key)).toEqual(row);
    });
  });

  it('finds the baseline among its columns, or has none', () => {
    always(({ base }, compared, asked) => {
      const place = compared.findIndex(({ id }) => id === asked.base);
      expect(base).toBe(place < 0 ? null : place);
    });
  });

  it('shows the same rows whichever column is the baseline', () => {
    always(({ terms, derived, hidden }, compared, asked) => {
      const other = buildComparison(compared, NAMED, { ...asked, base: null });
      expect({ terms, derived, hidden }).toEqual({
        terms: other.terms,
        derived: other.derived,
        hidden: other.hidden,
      });
    });
  });

  it('hands on what it was asked', () => {
    always(({ options: kept, issues, columns: shown }, compared, asked) => {
      expect(kept).toEqual(asked);
      expect(issues).toBe(NAMES);
      expect(shown.map(({ id }) => id)).toEqual(compared.map(({ id }) => id));
    });
  });

  it('compares nothing where there is nothing', () => {
    expect(buildComparison([], NAMED, NOTHING_ASKED)).toMatchObject({
      columns: [],
      base: null,
      terms: [],
      derived: [],
      hidden: 0,
      allTerms: [],
    });
  });
});

const tiny = tinyData();
const slice = roundSlices(tiny).round(at(tiny.rounds, 0));
/** A column with one answer that is dated and one that is not. */
const answered: Column = {
  ...EMPTY_COLUMN,
  proposals: slice.round.proposals,
  sources: slice.sources,
};

const answersOf = ({ columns: shown }: Comparison) =>
  shown.flatMap(({ proposals }) =>
    proposals.flatMap(({ responses }) => responses.map(({ id }) => id)),
  );

describe('the answers of a comparison', () => {
  it('are all there where nothing is asked', () => {
    const made = buildComparison([answered], NAMED, NOTHING_ASKED);
    expect(made.columns).toEqual([answered]);
  });

  it('are those that the filter keeps', () => {
    const { responses } = at(answered.proposals, 0);
    fc.assert(
      fc.property(filter, (chosen) => {
        const made = buildComparison([answered], NAMED, { ...NOTHING_ASKED, ...chosen });
        const { kept } = filterClaims(responses, chosen, answered.sources);
        expect(answersOf(made)).toEqual(kept.map(({ id }) => id));
      }),
    );
  });

  it('are left out as of a day before they were given, and where they show no date', () => {
    const asOf = (day: string) =>
      answersOf(buildComparison([answered], NAMED, { ...NOTHING_ASKED, asOf: day }));
    expect(asOf(DAYS[0])).toEqual([]);
    expect(asOf('2001-02-15')).toEqual(['res-00001']);
  });
});
