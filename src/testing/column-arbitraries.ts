import fc from 'fast-check';
import { interval } from './arbitraries.ts';
import type { Cell, Column, Part } from '../model/compare.ts';
import type { EvidenceFilter, LeftOut } from '../model/evidence-filter.ts';
import type { IssueName } from '../model/slices/index-slice.ts';
import type {
  ResolvedAttribution,
  ResolvedProvision,
  ResolvedReport,
  ResolvedSource,
} from '../model/slices/resolve.ts';
import type { FullProposal } from '../model/slices/full-proposal.ts';
import { roundSlices } from '../model/slices/round-slice.ts';
import { at, tinyData } from './tiny.ts';
import { inUnit } from './units.ts';
import { RUNGS } from '../model/vocabulary.ts';

/* Reports, cells and columns for property tests of comparisons. Nothing in them is a fact. */

const data = tinyData();
const slice = roundSlices(data).round(at(data.rounds, 0));
const { claims: _claims, proposals: templates, ...facts } = slice.round;
const template = at(templates, 0);

/** Dates of publication as the dataset writes them, by source; one source shows none. */
const PUBLISHED = {
  'day-first': '2001-02-10',
  'day-second': '2001-02-28',
  'day-third': '2001-06-01',
  month: '2001-02',
  year: '2001',
  undated: null,
} as const;

export const PUBLISHED_SOURCES: Record<string, ResolvedSource> = Object.fromEntries(
  Object.entries(PUBLISHED).map(([id, published]) => [
    id,
    { ...at(Object.values(slice.sources), 0), id, published },
  ]),
);

/** Days before, on, between and after those on which the sources above were published. */
export const DAYS = [
  '2000-12-31',
  '2001-02-10',
  '2001-02-11',
  '2001-02-28',
  '2001-03-01',
  '2001-06-01',
  '2001-12-31',
  '2002-01-01',
] as const;

export const filter: fc.Arbitrary<EvidenceFilter> = fc.record({
  rung: fc.option(fc.constantFrom(...RUNGS)),
  asOf: fc.option(fc.constantFrom(...DAYS)),
});

const courier = { id: 'courier', name: 'Courier' };
const bulletin = { id: 'bulletin', name: 'Bulletin' };

/** Few speakers, so that one often says several things; a relay is no part of who speaks. */
const attribution: fc.Arbitrary<ResolvedAttribution> = fc.record({
  speaker: fc.constantFrom('Ada First', 'Bo Second'),
  outlet: fc.constantFrom(null, courier),
  relay: fc.constantFrom(null, bulletin),
  occasion: fc.constant(null),
  kind: fc.constantFrom(...RUNGS),
});

/** Accounts of one term. Some say that it is not there, and a few of those hold a number all the same. */
export function accounts(
  unit: string | null,
  constraints: fc.ArrayConstraints = { minLength: 1, maxLength: 4 },
): fc.Arbitrary<ResolvedReport[]> {
  const quantity =
    unit === null
      ? fc.constant(null)
      : fc.option(
          fc
            .tuple(interval, fc.boolean())
            .map(([ends, approximate]) => ({ ...ends, ...inUnit(unit), approximate })),
          { freq: 5 },
        );
  const account = fc.record({
    text: fc.constantFrom('One wording.', 'one wording.', 'Another wording.', 'A third wording.'),
    quantity,
    absent: fc.constantFrom(undefined, undefined, undefined, false, true),
    attribution,
    sources: fc.subarray(Object.keys(PUBLISHED), { minLength: 1 }),
  });
  return fc
    .array(account, constraints)
    .map((list) => list.map((one, i): ResolvedReport => ({ ...one, id: `report-${i}` })));
}

/** In what accounts of each issue count. */
export const UNIT_OF = {
  'pause-duration': 'day',
  'hostages-released': 'hostage',
  'prisoners-released': 'prisoner',
  guarantees: null,
} as const satisfies Record<string, string | null>;

const ISSUES = ['pause-duration', 'hostages-released', 'prisoners-released', 'guarantees'] as const;
const SCOPES = ['all', 'held', 'women'];

export const NAMES: IssueName[] = ISSUES.map((id) => ({
  id,
  name: id,
  scopes: SCOPES.map((scope) => ({ id: scope, name: scope })),
}));

const provisionOf = (phases: readonly number[]): fc.Arbitrary<ResolvedProvision> =>
  fc
    .record({
      issue: fc.constantFrom(...ISSUES),
      scope: fc.constantFrom('all', 'all', ...SCOPES),
      phase: fc.constantFrom(null, ...phases, ...phases),
    })
    .chain((term) =>
      accounts(UNIT_OF[term.issue]).map((reports) => ({ ...term, id: 'provision', reports })),
    );

/** A proposal with none to three phases, in which every term stands once, as the lint has it. */
const proposal: fc.Arbitrary<FullProposal> = fc.integer({ min: 0, max: 3 }).chain((count) => {
  const phases = Array.from({ length: count }, (_, i) => i + 1);
  const provisions = fc.uniqueArray(provisionOf(phases), {
    maxLength: 9,
    selector: ({ issue, scope, phase }) => `${issue}/${phase}/${scope}`,
  });
  return provisions.map((list) => ({
    ...template,
    phases: phases.map((n) => ({ ...at(template.phases, 0), n })),
    provisions: list,
  }));
});

/** A column in which nothing was tabled, with all sources. */
export const EMPTY_COLUMN: Column = {
  id: 'column',
  kind: 'round',
  name: 'Column',
  date: null,
  round: facts,
  proposals: [],
  sources: { ...slice.sources, ...PUBLISHED_SOURCES },
};

/** Columns of none to three proposals; every proposal, provision and report has an id of its own. */
export const columns: fc.Arbitrary<Column[]> = fc
  .array(fc.array(proposal, { maxLength: 3 }), { maxLength: 4 })
  .map((list) =>
    list.map((proposals, c): Column => ({
      ...EMPTY_COLUMN,
      id: `column-${c}`,
      proposals: proposals.map((one, p) => ({
        ...one,
        id: `proposal-${c}-${p}`,
        provisions: one.provisions.map((provision, i) => ({
          ...provision,
          id: `provision-${c}-${p}-${i}`,
          reports: provision.reports.map((report, r) => ({
            ...report,
            id: `report-${c}-${p}-${i}-${r}`,
          })),
        })),
      })),
    })),
  );

const NOTHING_OUT: Record<LeftOut, number> = { below: 0, later: 0, undated: 0 };

/** A cell with the accounts of one term in one or several proposals. */
export function cellWith(...parts: readonly ResolvedReport[][]): {
  state: 'reported';
  parts: Part[];
} {
  return {
    state: 'reported',
    parts: parts.map((reports) => ({
      proposal: template,
      provision: { ...at(template.provisions, 0), reports },
      out: NOTHING_OUT,
    })),
  };
}

/** A cell in any state; accounts count in one unit, or give no number. */
export const cell: fc.Arbitrary<Cell> = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(accounts('day'), { minLength: 1, maxLength: 2 }) },
    { weight: 2, arbitrary: fc.array(accounts(null), { minLength: 1, maxLength: 2 }) },
    fc.constantFrom('absent', 'filtered', 'not-reported', 'nothing-tabled'),
  )
  .map((made): Cell => {
    if (typeof made !== 'string') return cellWith(...made);
    return made === 'absent' || made === 'filtered' ? { state: made, parts: [] } : { state: made };
  });
