import { useMemo } from 'react';
import { useNames, useRounds } from '../dataset/hooks.ts';
import { columnNames } from '../model/column-names.ts';
import { columnOf } from '../model/compare.ts';
import { buildComparison } from '../model/comparison.ts';
import { MOST_COLUMNS } from '../model/most-columns.ts';
import { resolveIds } from '../model/resolve-ids.ts';
import type { CompareView } from '../urls/compare-view.ts';

/** What an address asks to compare, as far as the dataset has it: no column is loaded for that. */
export function useAsked(asked: readonly string[]) {
  const index = useNames();
  const names = useMemo(() => columnNames(index), [index]);
  const resolved = useMemo(() => resolveIds(index, asked, MOST_COLUMNS), [index, asked]);
  return { index, names, resolved, nameOf: (id: string) => names.get(id)?.name ?? id };
}

/**
 * The comparison that a view asks for, made of the columns that are there by now, and how the loading of each
 * stands, in the order of `shown`.
 */
export function useComparison(view: CompareView, shown: readonly { id: string; round: string }[]) {
  const index = useNames();
  const loads = useRounds(shown.map(({ round }) => round));
  const rounds = loads.map((load) => (load.state === 'there' ? load.value : null));
  const [first, second, third, fourth, fifth] = rounds;
  const { rung, asof, base, rows } = view;
  // A page is drawn anew oftener than what it compares changes: putting that together takes longest.
  const comparison = useMemo(() => {
    const columns = shown.flatMap(({ id }, i) => {
      const round = [first, second, third, fourth, fifth][i];
      return round ? (columnOf(id, round) ?? []) : [];
    });
    const { issues, computed, about } = index;
    return buildComparison(
      columns,
      { issues, computed, edition: about },
      { rung, asOf: asof, base, rows },
    );
  }, [index, shown, first, second, third, fourth, fifth, rung, asof, base, rows]);
  return { loads, comparison, waiting: loads.some(({ state }) => state === 'loading') };
}
