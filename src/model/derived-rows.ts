import { keyOf, type Column, type TermRow } from './compare.ts';
import { addIntervals, derive, given, type Derived, type Given } from './ratios.ts';
import { spanOf, type Interval } from './quantities.ts';
import type { FullProposal } from './slices/round-slice.ts';
import type { ResolvedProvision } from './slices/resolve.ts';

/** The figures that are computed from others. */
export const DERIVED = ['ratio', 'per-day', 'share', 'length'] as const;
export type DerivedKind = (typeof DERIVED)[number];

/** The two terms of each division: issue and scope of what is divided, and by what. */
export const DIVISIONS = {
  ratio: { dividend: ['prisoners-released', 'all'], divisor: ['hostages-released', 'all'] },
  'per-day': { dividend: ['hostages-released', 'all'], divisor: ['pause-duration', 'all'] },
  share: { dividend: ['hostages-released', 'all'], divisor: ['hostages-released', 'held'] },
} as const;

/**
 * The total length over phases: the span of each phase of which one is reported, with the accounts that
 * give it, and their sum. Where phases are missing from the sum, the total is open above: it is at least so long.
 */
export type TotalLength = {
  phases: { n: number; span: Interval; inputs: Given[] }[];
  missing: number[];
  total: Interval;
};

export type DerivedPart =
  { proposal: FullProposal; division: Derived } | { proposal: FullProposal; length: TotalLength };

/**
 * A row of computed figures, of one phase as the rows of its inputs are. A column without a proposal has
 * no parts.
 */
export type DerivedRow = Pick<TermRow, 'slot' | 'phase' | 'phased'> & {
  key: string;
  kind: DerivedKind;
  cells: DerivedPart[][];
};

type Find = (
  column: number,
  proposal: FullProposal,
  slot: number | null,
  term: Main,
) => ResolvedProvision | undefined;

type Main = readonly [issue: string, scope: string];

/** Looks provisions up in rows that are already aligned and filtered, so that both hold here too. */
function finder(rows: ReadonlyMap<string, TermRow>): Find {
  return (column, proposal, slot, [issue, scope]) => {
    const cell = rows.get(keyOf(issue, slot, scope))?.cells[column];
    // What a text ties to the phase itself goes before what it ties to none, also where a filter hides it.
    const tied = proposal.provisions.some(
      (one) =>
        one.issue === issue && one.scope === scope && one.phase !== null && one.phase === slot,
    );
    return (cell && 'parts' in cell ? cell.parts : []).find(
      (part) => part.proposal.id === proposal.id && (part.provision.phase !== null) === tied,
    )?.provision;
  };
}

const known = (part: DerivedPart) => 'length' in part || part.division.basis !== 'missing';

/**
 * The computed rows of a comparison, from its aligned rows. A row stands if at least one column has a
 * result; the others then say which input is missing.
 */
export function derivedRows(columns: readonly Column[], rows: readonly TermRow[]): DerivedRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const find = finder(byKey);
  const slots = [...new Set(rows.map(({ slot }) => slot))];
  const divisions = (['ratio', 'per-day', 'share'] as const).flatMap((kind) =>
    slots.map((slot) => {
      const { dividend, divisor } = DIVISIONS[kind];
      const inputs = [dividend, divisor].flatMap(
        ([issue, scope]) => byKey.get(keyOf(issue, slot, scope)) ?? [],
      );
      return {
        key: `${kind}/${slot ?? ''}`,
        kind,
        slot,
        phase: inputs.find(({ phase }) => phase !== null)?.phase ?? null,
        phased: inputs.some(({ phased }) => phased),
        cells: columns.map((column, i) =>
          column.proposals.map((proposal) => ({
            proposal,
            division: derive(find(i, proposal, slot, dividend), find(i, proposal, slot, divisor)),
          })),
        ),
      };
    }),
  );
  const length = {
    key: 'length',
    kind: 'length' as const,
    slot: null,
    phase: null,
    phased: true,
    cells: columns.map((column, i) =>
      column.proposals.flatMap((proposal) => {
        const total = totalLength(proposal, (n) => find(i, proposal, n, ['pause-duration', 'all']));
        return total ? { proposal, length: total } : [];
      }),
    ),
  };
  return [...divisions, length].filter(({ cells }) => cells.some((parts) => parts.some(known)));
}

/** The sum over phases, if at least two have a length and it has a bound; null otherwise. */
function totalLength(
  proposal: FullProposal,
  pause: (n: number) => ResolvedProvision | undefined,
): TotalLength | null {
  const phases = proposal.phases.flatMap(({ n }) => {
    const inputs = given(pause(n));
    const span = spanOf(inputs.map(({ quantity }) => quantity));
    return span ? { n, span, inputs } : [];
  });
  const missing = proposal.phases.flatMap(({ n }) => (phases.some((p) => p.n === n) ? [] : [n]));
  const sum = addIntervals(phases.map(({ span }) => span));
  if (!sum || phases.length < 2) return null;
  const total = missing.length > 0 ? { ...sum, max: null } : sum;
  return total.min === null && total.max === null ? null : { phases, missing, total };
}
