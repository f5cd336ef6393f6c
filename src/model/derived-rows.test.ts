import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, EMPTY_COLUMN, filter, NAMES, UNIT_OF } from '../testing/column-arbitraries.ts';
import { alignTerms, termOf, type Column } from './compare.ts';
import { derivedRows, type DerivedPart, type DerivedRow } from './derived-rows.ts';
import { filterClaims, type EvidenceFilter } from './evidence-filter.ts';
import { addIntervals, derive } from './ratios.ts';
import { spanOf, type Interval } from './quantities.ts';
import type { ResolvedProvision, ResolvedReport } from './slices/resolve.ts';
import type { FullProposal } from './slices/full-proposal.ts';
import { at } from '../testing/tiny.ts';
import { COMPUTED } from '../testing/computed.ts';
import { inUnit } from '../testing/units.ts';

const ALL: EvidenceFilter = { rung: null, asOf: null };

const rowsOf = (compared: readonly Column[], chosen: EvidenceFilter = ALL) =>
  derivedRows(compared, alignTerms(compared, NAMES, chosen), COMPUTED);

/* Examples: one proposal, whose terms are written "issue/phase/scope". */

const report = (ends: Interval | null, unit: string, absent = false): ResolvedReport => ({
  id: 'report',
  text: 'A wording.',
  quantity: ends && { ...ends, ...inUnit(unit), approximate: false },
  absent,
  attribution: { speaker: 'Ada', outlet: null, relay: null, occasion: null, kind: 'document' },
  sources: ['day-first'],
});

const UNITS = new Map<string, string | null>(Object.entries(UNIT_OF));

type Terms = Record<string, readonly [min: number | null, max: number | null]>;

function proposalOf(id: string, phases: number, terms: Terms): FullProposal {
  return {
    id,
    name: id,
    date: '2001',
    lineageNote: null,
    phases: Array.from({ length: phases }, (_, i) => ({
      n: i + 1,
      name: null,
      duration: null,
      sources: [],
    })),
    tabledBy: [],
    tabledTo: [],
    parents: [],
    children: [],
    responses: [],
    provisions: Object.entries(terms).map(([term, [min, max]], i) => {
      const [issue = '', phase = '', scope = ''] = term.split('/');
      return {
        id: `provision-${i}`,
        issue,
        phase: phase === '' ? null : Number(phase),
        scope,
        reports: [report({ min, max }, UNITS.get(issue) ?? 'day')],
      };
    }),
  };
}

const columnOf = (...proposals: FullProposal[]): Column => ({ ...EMPTY_COLUMN, proposals });

const exampleRows = (phases: number, terms: Terms) =>
  rowsOf([columnOf(proposalOf('example', phases, terms))]);

/** A part as a line to be read: "5..8", "missing divisor". */
function asText(part: DerivedPart): string {
  const ends = ({ min, max }: Interval) => `${min ?? ''}..${max ?? ''}`;
  if ('addition' in part) return ends(part.addition.total);
  const { division } = part;
  if (division.basis === 'missing') return `missing ${division.missing.join(', ')}`;
  return division.basis === 'same-speaker'
    ? division.sums.map(({ result }) => ends(result)).join(', ')
    : `across ${ends(division.result)}`;
}

const asLines = (rows: readonly DerivedRow[]) =>
  rows.map(
    ({ key, cells }) => `${key}: ${cells.map((c) => c.map(asText).join(' & ')).join(' | ')}`,
  );

describe('derivedRows, by example', () => {
  it('divides prisoners by hostages, hostages by days and by those held', () => {
    const rows = exampleRows(1, {
      'prisoners-released/1/all': [300, 300],
      'hostages-released/1/all': [30, 30],
      'hostages-released/1/held': [60, 60],
      'pause-duration/1/all': [10, 10],
    });
    expect(asLines(rows)).toEqual(['ratio/1: 10..10', 'per-day/1: 3..3', 'share/1: 0.5..0.5']);
  });

  it('never divides numbers of different phases', () => {
    const rows = exampleRows(2, {
      'prisoners-released/1/all': [300, 300],
      'hostages-released/2/all': [30, 30],
      'hostages-released//all': [40, 40],
    });
    expect(rows).toEqual([]);
  });

  it('never lets a part stand for the whole', () => {
    const rows = exampleRows(1, {
      'prisoners-released/1/women': [300, 300],
      'hostages-released/1/all': [30, 30],
      'hostages-released/1/women': [10, 10],
    });
    expect(rows).toEqual([]);
  });

  it('divides what is tied to no phase by what is tied to none', () => {
    const rows = exampleRows(2, {
      'prisoners-released//all': [300, 300],
      'hostages-released//all': [30, 30],
    });
    expect(asLines(rows)).toEqual(['ratio/: 10..10']);
    expect(rows).toMatchObject([{ slot: null, phase: null, phased: true }]);
  });

  it('divides in a text of one phase what is tied to it by what is tied to none', () => {
    const rows = exampleRows(1, {
      'prisoners-released/1/all': [300, 300],
      'hostages-released//all': [30, 30],
    });
    expect(asLines(rows)).toEqual(['ratio/1: 10..10']);
    expect(rows).toMatchObject([{ slot: 1, phase: 1, phased: true }]);
  });

  it('takes nothing that is tied to no phase where the text ties the term to the phase', () => {
    const rows = exampleRows(1, {
      'prisoners-released//all': [3000, 3000],
      'prisoners-released/1/all': [300, 300],
      'hostages-released/1/all': [30, 30],
    });
    expect(asLines(rows)).toEqual(['ratio/1: 10..10']);
  });

  it('names no phase where the texts of its inputs have none', () => {
    const rows = exampleRows(0, {
      'prisoners-released//all': [300, 300],
      'hostages-released//all': [30, 30],
    });
    expect(asLines(rows)).toEqual(['ratio/1: 10..10']);
    expect(rows).toMatchObject([{ slot: 1, phase: null, phased: false }]);
  });

  it('puts a proposal without phases beside the first phase, and says of others what is missing', () => {
    const flat = columnOf(
      proposalOf('flat', 0, {
        'prisoners-released//all': [300, 300],
        'hostages-released//all': [30, 30],
      }),
    );
    const half = columnOf(proposalOf('half', 1, { 'hostages-released/1/all': [30, 30] }));
    expect(asLines(rowsOf([flat, half]))).toEqual(['ratio/1: 10..10 | missing dividend']);
  });

  it('computes for each proposal of a round by itself', () => {
    const terms = (n: number): Terms => ({
      'prisoners-released/1/all': [n, n],
      'hostages-released/1/all': [10, 10],
    });
    const round = columnOf(proposalOf('one', 1, terms(100)), proposalOf('other', 1, terms(200)));
    expect(asLines(rowsOf([round]))).toEqual(['ratio/1: 10..10 & 20..20']);
  });

  it('adds the lengths of phases', () => {
    const rows = exampleRows(2, {
      'pause-duration/1/all': [40, 42],
      'pause-duration/2/all': [42, 42],
    });
    expect(asLines(rows)).toEqual(['length: 82..84']);
  });

  it('says which phases a sum lacks, and that it is at least so long', () => {
    const rows = exampleRows(3, {
      'pause-duration/1/all': [42, 42],
      'pause-duration/2/all': [42, 42],
    });
    expect(rows).toMatchObject([
      { cells: [[{ addition: { missing: [3], total: { min: 84, max: null } } }]] },
    ]);
  });

  it.each<[string, number, Terms]>([
    ['of one phase', 2, { 'pause-duration/1/all': [42, 42] }],
    ['tied to no phase', 2, { 'pause-duration/1/all': [42, 42], 'pause-duration//all': [9, 9] }],
    ['of a proposal without phases', 0, { 'pause-duration//all': [42, 42] }],
    [
      'that have no bound together',
      2,
      { 'pause-duration/1/all': [null, 28], 'pause-duration/2/all': [30, null] },
    ],
  ])('adds no lengths %s', (_, phases, terms) => {
    expect(exampleRows(phases, terms)).toEqual([]);
  });

  it('has no row where nothing is compared', () => {
    expect(rowsOf([])).toEqual([]);
  });
});

type Check = (rows: DerivedRow[], compared: Column[], chosen: EvidenceFilter) => void;

function always(check: Check) {
  fc.assert(
    fc.property(columns, filter, (compared, chosen) =>
      check(rowsOf(compared, chosen), compared, chosen),
    ),
    { numRuns: 100 },
  );
}

/** The term of a proposal with the accounts that the filter keeps, found without any table. */
function termIn(
  of: Column,
  proposal: FullProposal,
  phase: number | null,
  { issue, scope }: { issue: string; scope: string },
  chosen: EvidenceFilter,
): ResolvedProvision | undefined {
  // In a text of one phase a term may stand twice: in the phase, which goes first, and tied to none.
  const [found] = proposal.provisions
    .filter(
      (one) => one.issue === issue && one.scope === scope && termOf(proposal, one).slot === phase,
    )
    .toSorted((a, b) => (b.phase ?? 0) - (a.phase ?? 0));
  return found && { ...found, reports: filterClaims(found.reports, chosen, of.sources).kept };
}

const isKnown = (part: DerivedPart) => 'addition' in part || part.division.basis !== 'missing';

describe('derivedRows', () => {
  it('divides the main terms of one phase of one proposal, as the filter leaves them', () => {
    always((rows, compared, chosen) => {
      for (const { figure, slot, cells } of rows) {
        if (figure.kind !== 'division') continue;
        const { dividend, divisor } = figure;
        cells.forEach((parts, i) => {
          const of = at(compared, i);
          const expected = of.proposals.map((proposal) => ({
            proposal,
            division: derive(
              { ...dividend, provision: termIn(of, proposal, slot, dividend, chosen) },
              { ...divisor, provision: termIn(of, proposal, slot, divisor, chosen) },
            ),
          }));
          expect(parts).toEqual(expected);
        });
      }
    });
  });

  it('takes no notice of terms whose scope is a part of the whole', () => {
    always((rows, compared, chosen) => {
      const whole = compared.map((of) => ({
        ...of,
        proposals: of.proposals.map((proposal) => ({
          ...proposal,
          provisions: proposal.provisions.filter(({ scope }) => scope !== 'women'),
        })),
      }));
      expect(asLines(rowsOf(whole, chosen)).toSorted()).toEqual(asLines(rows).toSorted());
    });
  });

  it('takes no notice of accounts that say that a term is not there', () => {
    always((rows, compared, chosen) => {
      const without = compared.map((of) => ({
        ...of,
        proposals: of.proposals.map((proposal) => ({
          ...proposal,
          provisions: proposal.provisions.map((one) => ({
            ...one,
            reports: one.reports.filter(({ absent }) => !absent),
          })),
        })),
      }));
      expect(asLines(rowsOf(without, chosen))).toEqual(asLines(rows));
    });
  });

  it('has every row in which a column has a result, and no other', () => {
    always((rows, compared, chosen) => {
      for (const { cells } of rows) expect(cells.flat().some(isKnown)).toBe(true);
      const keys = new Set(rows.map(({ key }) => key));
      for (const figure of COMPUTED) {
        if (figure.kind !== 'division') continue;
        const { dividend, divisor } = figure;
        for (const phase of [null, 1, 2, 3]) {
          const hasResult = compared.some((of) =>
            of.proposals.some(
              (proposal) =>
                derive(
                  { ...dividend, provision: termIn(of, proposal, phase, dividend, chosen) },
                  { ...divisor, provision: termIn(of, proposal, phase, divisor, chosen) },
                ).basis !== 'missing',
            ),
          );
          expect(keys.has(`${figure.id}/${phase ?? ''}`)).toBe(hasResult);
        }
      }
    });
  });

  it('has one row for one figure, each with a cell for each column', () => {
    always((rows, compared) => {
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      for (const { cells } of rows) expect(cells).toHaveLength(compared.length);
    });
  });

  it('orders rows as the figures are', () => {
    always((rows) => {
      const places = rows.map(({ figure }) => COMPUTED.findIndex(({ id }) => id === figure.id));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  it('adds the spans of phases, each once, and leaves the sum open where one is missing', () => {
    always((rows, compared, chosen) => {
      const parts = rows.flatMap(({ cells }) =>
        cells.flatMap((list, i) =>
          list.flatMap((part) => ('addition' in part ? { ...part, of: at(compared, i) } : [])),
        ),
      );
      for (const { of, proposal, addition } of parts) {
        const { phases, missing, total } = addition;
        expect([...phases.map(({ n }) => n), ...missing].toSorted((a, b) => a - b)).toEqual(
          proposal.phases.map(({ n }) => n),
        );
        for (const { n, span } of phases) {
          const term = termIn(of, proposal, n, { issue: 'pause-duration', scope: 'all' }, chosen);
          const given = (term?.reports ?? []).filter(({ absent }) => !absent);
          expect(span).toEqual(spanOf(given.flatMap(({ quantity }) => quantity ?? [])));
        }
        const sum = addIntervals(phases.map(({ span }) => span));
        expect(total).toEqual(missing.length > 0 ? { ...sum, max: null } : sum);
        expect(phases.length).toBeGreaterThan(1);
        expect(total.min ?? total.max).not.toBeNull();
      }
    });
  });

  it('moves cells and nothing else when columns change places', () => {
    always((rows, compared, chosen) => {
      const mirrored = rowsOf(compared.toReversed(), chosen);
      expect(mirrored.map((row) => ({ ...row, cells: row.cells.toReversed() }))).toEqual(rows);
    });
  });
});
