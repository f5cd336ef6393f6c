import { keyOf, type Column, type TermRow } from './compare.ts';
import { addIntervals, derive, given, type Derived, type Given } from './ratios.ts';
import { spanOf, type Interval } from './quantities.ts';
import type { FullProposal } from './slices/full-proposal.ts';
import type { ResolvedProvision } from './slices/resolve.ts';
import type { ComputedFigure } from './types.ts';

type Division = Extract<ComputedFigure, { kind: 'division' }>;
type Total = Extract<ComputedFigure, { kind: 'total' }>;
type Term = Total['of'];

/**
 * A term added up over phases: the span of each phase of which it is reported, with the accounts that give
 * it, and the sum. Where phases are missing from the sum it is open above: it is at least so much.
 */
export type ComputedSum = {
  phases: { n: number; span: Interval; inputs: Given[] }[];
  missing: number[];
  total: Interval;
};

export type DerivedPart =
  { proposal: FullProposal; division: Derived } | { proposal: FullProposal; addition: ComputedSum };

/**
 * A row of computed figures, of one phase as the rows of its inputs are. A column without a proposal has
 * no parts.
 */
export type DerivedRow = Pick<TermRow, 'slot' | 'phase' | 'phased'> & {
  key: string;
  figure: ComputedFigure;
  cells: DerivedPart[][];
};

type Find = (
  column: number,
  proposal: FullProposal,
  slot: number | null,
  term: Term,
) => ResolvedProvision | undefined;

/** Looks provisions up in rows that are already aligned and filtered, so that both hold here too. */
function finder(rows: ReadonlyMap<string, TermRow>): Find {
  return (column, proposal, slot, { issue, scope }) => {
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

/** Whether a figure could be computed. */
export const isKnown = (part: DerivedPart): boolean =>
  'addition' in part || part.division.basis !== 'missing';

/**
 * The computed rows of a comparison, from its aligned rows, in the order of the figures. A row stands if
 * at least one column has a result; the others then say which input is missing.
 */
export function derivedRows(
  columns: readonly Pick<Column, 'proposals'>[],
  rows: readonly TermRow[],
  figures: readonly ComputedFigure[],
): DerivedRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const find = finder(byKey);
  const slots = [...new Set(rows.map(({ slot }) => slot))];

  const divided = (figure: Division) =>
    slots.map((slot): DerivedRow => {
      const { dividend, divisor } = figure;
      const inputs = [dividend, divisor].flatMap(
        ({ issue, scope }) => byKey.get(keyOf(issue, slot, scope)) ?? [],
      );
      const input = (column: number, proposal: FullProposal, term: Term) => ({
        provision: find(column, proposal, slot, term),
        unit: term.unit,
      });
      return {
        key: `${figure.id}/${slot ?? ''}`,
        figure,
        slot,
        phase: inputs.find(({ phase }) => phase !== null)?.phase ?? null,
        phased: inputs.some(({ phased }) => phased),
        cells: columns.map((column, i) =>
          column.proposals.map((proposal) => ({
            proposal,
            division: derive(input(i, proposal, dividend), input(i, proposal, divisor)),
          })),
        ),
      };
    });

  const added = (figure: Total): DerivedRow => ({
    key: figure.id,
    figure,
    slot: null,
    phase: null,
    phased: true,
    cells: columns.map((column, i) =>
      column.proposals.flatMap((proposal) => {
        const addition = overPhases(proposal, (n) =>
          given(find(i, proposal, n, figure.of), figure.of.unit),
        );
        return addition ? { proposal, addition } : [];
      }),
    ),
  });

  return figures
    .flatMap((figure) => (figure.kind === 'division' ? divided(figure) : added(figure)))
    .filter(({ cells }) => cells.some((parts) => parts.some(isKnown)));
}

/** The sum over phases, if at least two have a number and it has a bound; null otherwise. */
function overPhases(proposal: FullProposal, inputsOf: (n: number) => Given[]): ComputedSum | null {
  const phases = proposal.phases.flatMap(({ n }) => {
    const inputs = inputsOf(n);
    const span = spanOf(inputs.map(({ quantity }) => quantity));
    return span ? { n, span, inputs } : [];
  });
  const missing = proposal.phases.flatMap(({ n }) => (phases.some((p) => p.n === n) ? [] : [n]));
  const sum = addIntervals(phases.map(({ span }) => span));
  if (!sum || phases.length < 2) return null;
  const total = missing.length > 0 ? { ...sum, max: null } : sum;
  return total.min === null && total.max === null ? null : { phases, missing, total };
}
