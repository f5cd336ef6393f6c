import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns as datedColumns, DAYS, filter, NAMES } from '../testing/column-arbitraries.ts';
import {
  alignTerms,
  columnOf,
  termOf,
  type Cell,
  type Column,
  type Part,
  type TermRow,
} from './compare.ts';
import { ALL_EVIDENCE, filterClaims, type EvidenceFilter } from './evidence-filter.ts';
import { indexSlice, type IssueName } from './slices/index-slice.ts';
import type { ResolvedProvision } from './slices/resolve.ts';
import type { FullProposal } from './slices/full-proposal.ts';
import { roundSlices } from './slices/round-slice.ts';
import { at, tinyData } from '../testing/tiny.ts';
import type { Dataset } from './types.ts';

const slicesOf = (data: Dataset) => data.rounds.map((round) => roundSlices(data).round(round));
const tiny = tinyData();
const slices = slicesOf(tiny);
const { issues } = indexSlice(tiny);
const [first, second, third] = [at(slices, 0), at(slices, 1), at(slices, 2)];

function column(id: string, from = slices): Column {
  const found = from.map((slice) => columnOf(id, slice)).find((candidate) => candidate !== null);
  if (!found) throw new Error(`no round holds ${id}`);
  return found;
}

const ROUND = '2001-02-10-portsea';
const EMPTY_ROUND = '2001-03-eastland';
const OUTLINE = '2001-02-11-outline';
const ANSWER = '2001-07-southland-outline';

describe('columnOf', () => {
  it('is a proposal alone for the id of a proposal', () => {
    expect(columnOf(OUTLINE, first)).toMatchObject({
      kind: 'proposal',
      name: 'Portsea outline',
      date: '2001-02-11',
      proposals: [{ id: OUTLINE }],
    });
  });

  it('is a round with all its proposals for the id of a round', () => {
    const other = { ...at(first.round.proposals, 0), id: '2001-02-12-other' };
    const slice = {
      ...first,
      round: { ...first.round, proposals: [...first.round.proposals, other] },
    };
    expect(columnOf(ROUND, slice)?.proposals.map(({ id }) => id)).toEqual([OUTLINE, other.id]);
  });

  it('leaves the date of a round to its dates', () => {
    expect(columnOf(ROUND, first)).toMatchObject({
      kind: 'round',
      name: 'Portsea talks, February',
      date: null,
      round: { dates: { start: '2001-02-10', end: '2001-02-12' } },
    });
  });

  it('is null for an id that the round does not hold', () => {
    expect(columnOf(ANSWER, first)).toBeNull();
  });

  it('is there for a round in which nothing was tabled', () => {
    expect(columnOf(EMPTY_ROUND, second)?.proposals).toEqual([]);
  });

  it('has the sources that its accounts cite', () => {
    const { proposals, sources } = column(ANSWER);
    const cited = proposals.flatMap(({ provisions }) =>
      provisions.flatMap(({ reports }) => reports.flatMap((report) => report.sources)),
    );
    expect(Object.keys(sources)).toEqual(expect.arrayContaining(cited));
  });
});

/** Rows as lines to be read: "pause 1 all: reported, not-reported". */
const asLines = (rows: readonly TermRow[]) =>
  rows.map(
    ({ issue, phase, scope, cells }) =>
      `${issue} ${phase ?? '-'} ${scope}: ${cells.map(({ state }) => state).join(', ')}`,
  );

describe('alignTerms on three columns', () => {
  it('puts every term on one line, in reading order', () => {
    const columns = [column(OUTLINE), column(EMPTY_ROUND), column(ANSWER)];
    expect(asLines(alignTerms(columns, issues))).toEqual([
      'pause 1 all: reported, nothing-tabled, reported',
      'hostages 1 all: reported, nothing-tabled, not-reported',
      'hostages 1 women: not-reported, nothing-tabled, absent',
      'guarantees - all: reported, nothing-tabled, not-reported',
    ]);
  });

  it('puts a proposal without phases beside the first phase of the others', () => {
    const flat: FullProposal = { ...at(third.round.proposals, 0), phases: [] };
    const columns = [column(OUTLINE), { ...column(ANSWER), proposals: [flat] }];
    expect(asLines(alignTerms(columns, issues))[0]).toBe('pause 1 all: reported, reported');
  });

  it('names no phase where no text of a row has phases', () => {
    const flat: FullProposal = { ...at(third.round.proposals, 0), phases: [] };
    const alone = alignTerms([{ ...column(ANSWER), proposals: [flat] }], issues);
    expect(at(alone, 0)).toMatchObject({ issue: 'pause', slot: 1, phase: null, phased: false });
    const beside = alignTerms([column(OUTLINE), { ...column(ANSWER), proposals: [flat] }], issues);
    expect(at(beside, 0)).toMatchObject({ issue: 'pause', slot: 1, phase: 1, phased: true });
  });

  it('keeps what a text of several phases ties to none apart from the first', () => {
    const [outline] = column(OUTLINE).proposals;
    const phases = [1, 2].map((n) => ({ ...at(outline?.phases ?? [], 0), n }));
    const total: FullProposal = { ...at(third.round.proposals, 0), phases };
    const rows = alignTerms([column(OUTLINE), { ...column(ANSWER), proposals: [total] }], issues);
    expect(asLines(rows).slice(0, 2)).toEqual([
      'pause 1 all: reported, not-reported',
      'pause - all: not-reported, reported',
    ]);
    expect(rows.slice(0, 2).map(({ slot, phased }) => [slot, phased])).toEqual([
      [1, true],
      [null, true],
    ]);
  });

  it('shows of a round what each of its proposals says', () => {
    const both: Column = {
      ...column(ROUND),
      proposals: [...column(ROUND).proposals, { ...at(third.round.proposals, 0), phases: [] }],
    };
    const cell = at(at(alignTerms([both], issues), 0).cells, 0);
    expect(partsOf(cell).map(({ proposal }) => proposal.id)).toEqual([OUTLINE, ANSWER]);
  });

  it('has no row where nothing is compared', () => {
    expect(alignTerms([], issues)).toEqual([]);
  });

  it('has no row where nothing was tabled', () => {
    expect(alignTerms([column(EMPTY_ROUND)], issues)).toEqual([]);
  });
});

const partsOf = (cell: Cell) => ('parts' in cell ? cell.parts : []);

/* Columns of all kinds: rounds with none to three proposals, with and without phases. */

const template = at(first.round.proposals, 0);
const report = at(at(template.provisions, 0).reports, 0);
const phase = at(template.phases, 0);

const names: IssueName[] = ['pause', 'hostages', 'guarantees'].map((id) => ({
  id,
  name: id,
  scopes: ['all', 'women', 'men'].map((scope) => ({ id: scope, name: scope })),
}));

const provisionOf = (phases: number): fc.Arbitrary<Omit<ResolvedProvision, 'id'>> =>
  fc.record({
    issue: fc.constantFrom('pause', 'hostages', 'guarantees'),
    scope: fc.constantFrom('all', 'women', 'men'),
    phase: fc.constantFrom(null, ...Array.from({ length: phases }, (_, i) => i + 1)),
    reports: fc.array(
      fc.boolean().map((absent) => (absent ? { ...report, quantity: null, absent } : report)),
      { minLength: 1, maxLength: 3 },
    ),
  });

const proposal = fc.integer({ min: 0, max: 3 }).chain((count) =>
  fc.array(provisionOf(count), { maxLength: 6 }).map((provisions) => ({
    phases: Array.from({ length: count }, (_, i) => ({ ...phase, n: i + 1 })),
    provisions,
  })),
);

/** Columns whose proposals and provisions have ids of their own. */
const columns: fc.Arbitrary<Column[]> = fc
  .array(fc.tuple(fc.boolean(), fc.array(proposal, { maxLength: 3 })), { maxLength: 5 })
  .map((list) =>
    list.map(([whole, proposals], c): Column => ({
      ...column(ROUND),
      id: `column-${c}`,
      kind: whole ? 'round' : 'proposal',
      proposals: proposals.map(({ phases, provisions }, p) => ({
        ...template,
        id: `proposal-${c}-${p}`,
        phases,
        provisions: provisions.map((one, i) => ({ ...one, id: `provision-${c}-${p}-${i}` })),
      })),
    })),
  );

type Check = (rows: TermRow[], compared: Column[]) => void;

function always(check: Check) {
  fc.assert(
    fc.property(columns, (compared) => check(alignTerms(compared, names), compared)),
    { numRuns: 200 },
  );
}

const provisionIds = (of: Column) =>
  of.proposals.flatMap(({ provisions }) => provisions.map(({ id }) => id));

describe('alignTerms', () => {
  it('puts every provision of every column into exactly one row, in the cell of its column', () => {
    always((rows, compared) => {
      compared.forEach((of, i) => {
        const placed = rows.flatMap((row) => partsOf(at(row.cells, i)));
        expect(placed.map((part) => part.provision.id).toSorted()).toEqual(
          provisionIds(of).toSorted(),
        );
      });
    });
  });

  it('keeps every provision with the proposal that it belongs to', () => {
    always((rows) => {
      for (const part of rows.flatMap((row) => row.cells.flatMap(partsOf)))
        expect(part.proposal.provisions).toContainEqual(part.provision);
    });
  });

  it('has a cell for each column in each row', () => {
    always((rows, compared) => {
      expect(rows.filter((row) => row.cells.length !== compared.length)).toEqual([]);
    });
  });

  it('has one row for one term', () => {
    always((rows) => {
      const terms = rows.map((row) => `${row.issue} ${row.slot} ${row.scope}`);
      expect(new Set(terms).size).toBe(rows.length);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    });
  });

  it('has no row of which no column says anything', () => {
    always((rows) => {
      expect(rows.filter((row) => row.cells.every((cell) => !('parts' in cell)))).toEqual([]);
    });
  });

  it('puts a provision under its own issue and scope, and under its phase where it has one', () => {
    always((rows) => {
      for (const row of rows)
        for (const part of row.cells.flatMap(partsOf)) {
          const { issue, scope, phase: own } = part.provision;
          const short = part.proposal.phases.length < 2;
          expect([row.issue, row.scope]).toEqual([issue, scope]);
          expect(row.slot).toBe(own ?? (short ? 1 : null));
        }
    });
  });

  it('names a phase only where a text ties the term to it', () => {
    always((rows) => {
      for (const row of rows) {
        const parts = row.cells.flatMap(partsOf);
        const tied = parts.filter(({ provision }) => provision.phase !== null);
        expect(new Set([row.phase, ...tied.map(({ provision }) => provision.phase)]).size).toBe(1);
        expect(row.phase !== null).toBe(tied.length > 0);
        expect(row.phased).toBe(parts.some((part) => part.proposal.phases.length > 0));
      }
    });
  });

  it('orders rows by issue, then scope, then phase, with what is tied to no phase last', () => {
    always((rows) => {
      const places = rows.map((row) => {
        const issue = names.findIndex(({ id }) => id === row.issue);
        const scope = at(names, issue).scopes.findIndex(({ id }) => id === row.scope);
        return issue * 1000 + scope * 100 + (row.slot ?? 99);
      });
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  it('says "nothing tabled" exactly where a column has no proposal', () => {
    always((rows, compared) => {
      for (const { cells } of rows)
        cells.forEach((cell, i) => {
          const none = at(compared, i).proposals.length === 0;
          expect(cell.state === 'nothing-tabled').toBe(none);
        });
    });
  });

  it('says "not reported" exactly where a column has proposals, but none with the term', () => {
    always((rows, compared) => {
      for (const { cells } of rows)
        cells.forEach((cell, i) => {
          const tabled = at(compared, i).proposals.length > 0;
          expect(cell.state === 'not-reported').toBe(tabled && partsOf(cell).length === 0);
        });
    });
  });

  it('says "absent" exactly where every account of the term says that it is not there', () => {
    always((rows) => {
      for (const cell of rows.flatMap(({ cells }) => cells)) {
        const accounts = partsOf(cell).flatMap(({ provision }) => provision.reports);
        const denied = accounts.length > 0 && accounts.every(({ absent }) => absent === true);
        expect(cell.state === 'absent').toBe(denied);
      }
    });
  });

  it('moves cells and nothing else when columns change places', () => {
    always((rows, compared) => {
      const mirrored = alignTerms(compared.toReversed(), names);
      expect(mirrored.map((row) => ({ ...row, cells: row.cells.toReversed() }))).toEqual(rows);
    });
  });

  it('puts what the dataset does not name into a row of its own all the same', () => {
    fc.assert(
      fc.property(columns, (compared) => {
        const keys = (rows: TermRow[]) => rows.map(({ key }) => key).toSorted();
        expect(keys(alignTerms(compared, []))).toEqual(keys(alignTerms(compared, names)));
      }),
    );
  });
});

describe('alignTerms with a filter, by example', () => {
  const compared = [column(OUTLINE), column(EMPTY_ROUND), column(ANSWER)];
  const lines = (chosen: Partial<EvidenceFilter>) =>
    asLines(alignTerms(compared, issues, { ...ALL_EVIDENCE, ...chosen }));

  it('says of cells that only weaker accounts had that the filter left nothing', () => {
    expect(lines({ rung: 'party-statement' })).toEqual([
      'pause 1 all: reported, nothing-tabled, reported',
      'hostages 1 all: filtered, nothing-tabled, not-reported',
      'hostages 1 women: not-reported, nothing-tabled, filtered',
      'guarantees - all: reported, nothing-tabled, not-reported',
    ]);
  });

  it('says the same of cells of which nothing was known on the day', () => {
    expect(lines({ asOf: '2001-02-12' })).toEqual([
      'pause 1 all: reported, nothing-tabled, filtered',
      'hostages 1 all: filtered, nothing-tabled, not-reported',
      'hostages 1 women: not-reported, nothing-tabled, filtered',
      'guarantees - all: filtered, nothing-tabled, not-reported',
    ]);
  });

  it('counts what it left out of a cell of which something remains', () => {
    const rows = alignTerms(compared, issues, { rung: 'party-statement', asOf: '2001-02-28' });
    const [part] = partsOf(at(at(rows, 0).cells, 0));
    expect(part?.provision.reports.map(({ id }) => id)).toEqual(['rep-00002']);
    expect(part?.out).toEqual({ below: 1, later: 0, undated: 0 });
  });

  it('takes an account of absence for what remains', () => {
    expect(lines({ rung: 'media-report' })[2]).toBe(
      'hostages 1 women: not-reported, nothing-tabled, absent',
    );
  });
});

type FilterCheck = (rows: TermRow[], compared: Column[], chosen: EvidenceFilter) => void;

function alwaysFiltered(check: FilterCheck) {
  fc.assert(
    fc.property(datedColumns, filter, (compared, chosen) =>
      check(alignTerms(compared, NAMES, chosen), compared, chosen),
    ),
    { numRuns: 150 },
  );
}

/** Every cell with its column and the provisions that belong into it, found without the table. */
const cellsOf = (rows: readonly TermRow[], compared: readonly Column[]) =>
  rows.flatMap((row) =>
    row.cells.map((cell, i) => {
      const of = at(compared, i);
      const provisions = of.proposals.flatMap((one) =>
        one.provisions.filter((provision) => termOf(one, provision).key === row.key),
      );
      return { cell, of, provisions };
    }),
  );

const keptIds = (parts: readonly Part[]) =>
  parts.flatMap(({ provision }) => provision.reports.map(({ id }) => id));

describe('alignTerms with a filter', () => {
  it('keeps the rows and their order', () => {
    alwaysFiltered((rows, compared) => {
      const bare = (list: readonly TermRow[]) => list.map(({ cells: _cells, ...term }) => term);
      expect(bare(rows)).toEqual(bare(alignTerms(compared, NAMES)));
    });
  });

  it('shows in each cell exactly the accounts that the filter keeps', () => {
    alwaysFiltered((rows, compared, chosen) => {
      for (const { cell, of, provisions } of cellsOf(rows, compared)) {
        const reports = provisions.flatMap((provision) => provision.reports);
        const { kept } = filterClaims(reports, chosen, of.sources);
        expect(keptIds(partsOf(cell))).toEqual(kept.map(({ id }) => id));
      }
    });
  });

  it('says "filtered" exactly where there were accounts and none of them remains', () => {
    alwaysFiltered((rows, compared, chosen) => {
      for (const { cell, of, provisions } of cellsOf(rows, compared)) {
        const reports = provisions.flatMap((provision) => provision.reports);
        const { kept } = filterClaims(reports, chosen, of.sources);
        expect(cell.state === 'filtered').toBe(reports.length > 0 && kept.length === 0);
      }
    });
  });

  it('says "absent" exactly where all that remains says that the term is not there', () => {
    alwaysFiltered((rows) => {
      for (const cell of rows.flatMap(({ cells }) => cells)) {
        const reports = partsOf(cell).flatMap(({ provision }) => provision.reports);
        const denied = reports.length > 0 && reports.every(({ absent }) => absent === true);
        expect(cell.state === 'absent').toBe(denied);
      }
    });
  });

  it('counts of every term that it shows what it leaves out, by the reason', () => {
    alwaysFiltered((rows, compared, chosen) => {
      for (const { cell, of, provisions } of cellsOf(rows, compared))
        for (const part of partsOf(cell)) {
          const whole = provisions.find(({ id }) => id === part.provision.id);
          expect(part.out).toEqual(filterClaims(whole?.reports ?? [], chosen, of.sources).out);
        }
    });
  });

  it('shows no part of a term of which nothing remains, unless nothing remains at all', () => {
    alwaysFiltered((rows) => {
      for (const cell of rows.flatMap(({ cells }) => cells)) {
        const empty = partsOf(cell).filter(({ provision }) => provision.reports.length === 0);
        expect(empty.length > 0).toBe(cell.state === 'filtered');
      }
    });
  });

  it('filters nothing where nothing is asked', () => {
    fc.assert(
      fc.property(datedColumns, (compared) => {
        const rows = alignTerms(compared, NAMES, ALL_EVIDENCE);
        expect(rows).toEqual(alignTerms(compared, NAMES));
        const cells = rows.flatMap((row) => row.cells);
        expect(cells.filter(({ state }) => state === 'filtered')).toEqual([]);
        for (const { out } of cells.flatMap(partsOf))
          expect(out).toEqual({ below: 0, later: 0, undated: 0 });
      }),
      { numRuns: 100 },
    );
  });

  it('never shows more of a cell as of an earlier day', () => {
    fc.assert(
      fc.property(datedColumns, filter, fc.nat(DAYS.length - 1), (compared, { rung }, i) => {
        const cellsAsOf = (asOf: string | null) =>
          alignTerms(compared, NAMES, { rung, asOf }).flatMap(({ cells }) => cells);
        const later = cellsAsOf(DAYS[i + 1] ?? null);
        cellsAsOf(at(DAYS, i)).forEach((cell, c) => {
          expect(keptIds(partsOf(at(later, c)))).toEqual(
            expect.arrayContaining(keptIds(partsOf(cell))),
          );
          if (at(later, c).state === 'filtered') expect(cell.state).toBe('filtered');
        });
      }),
      { numRuns: 100 },
    );
  });
});
