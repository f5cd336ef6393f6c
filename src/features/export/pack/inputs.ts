import { termOf, type Column } from '../../../model/compare.ts';
import type { Comparison, ComparisonOptions } from '../../../model/comparison.ts';
import { DIVISIONS, type DerivedKind, type DerivedPart } from '../../../model/derived-rows.ts';
import { filterClaims } from '../../../model/evidence-filter.ts';
import type { Given } from '../../../model/ratios.ts';
import { explain, type Working } from '../plain-derived.ts';

/** The sums of a computed figure with all their inputs: a total length names those of its phases, too. */
export function workingsOf(
  kind: DerivedKind,
  part: DerivedPart,
  column: Column,
  options: ComparisonOptions,
): Working[] {
  const { workings } = explain(kind, part);
  if (!('length' in part)) return workings;
  const [issue, scope] = DIVISIONS['per-day'].divisor;
  const inputs = part.length.phases.flatMap(({ n }) =>
    part.proposal.provisions
      .filter((provision) => {
        const term = termOf(part.proposal, provision);
        return term.issue === issue && term.scope === scope && term.phase === n;
      })
      .flatMap(({ reports }) => filterClaims(reports, options, column.sources).kept)
      .filter((report): report is Given => report.quantity !== null && !report.absent),
  );
  return workings.map((working) => ({ ...working, inputs }));
}

type Inputs = { column: Column; proposal: DerivedPart['proposal']; reports: Given[] };

/** The inputs of sums that no row shows: accounts without a number, each once, by proposal. */
export function hiddenInputs(
  { columns, derived, options }: Comparison,
  shown: ReadonlyMap<string, number>,
): Inputs[] {
  const seen = new Set<string>();
  return derived.flatMap(({ kind, cells }) =>
    cells.flatMap((parts, i) => {
      const column = columns[i];
      if (!column) return [];
      return parts.map((part): Inputs => {
        const reports = workingsOf(kind, part, column, options)
          .flatMap(({ inputs }) => inputs)
          .filter(({ id }) => !shown.has(id) && !seen.has(id) && seen.add(id));
        return { column, proposal: part.proposal, reports };
      });
    }),
  );
}
