import { useState } from 'react';
import type { SaidGroup } from '../../messages/rows/rows.ts';

/** An issue with more rows than this is folded to its heading. */
const MOST_OPEN = 3;

/** Whether the rows of a group are folded until somebody asks for them. */
export function folds({ kind, rows }: SaidGroup): boolean {
  return kind === 'only' || kind === 'some' || (kind === 'issue' && rows.length > MOST_OPEN);
}

/** Whether a group shows a term or an account that an address may name. */
function holds({ rows }: SaidGroup, id: string): boolean {
  return rows.some(
    (row) =>
      row.section === 'terms' &&
      row.of.cells.some(
        (cell) =>
          'parts' in cell &&
          cell.parts.some(
            ({ provision }) =>
              provision.id === id || provision.reports.some((report) => report.id === id),
          ),
      ),
  );
}

/**
 * Which folded groups are open. One that holds what the address names is opened once, in the same step in
 * which the address is shown: what leads there must find it.
 */
export function useFolds(groups: readonly SaidGroup[], id: string) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [brought, setBrought] = useState('');
  const wanted = id === '' ? undefined : groups.find((group) => folds(group) && holds(group, id));
  const goal = wanted ? `${wanted.key} ${id}` : '';
  if (goal !== brought) {
    setBrought(goal);
    if (wanted) setOpen(new Set(open).add(wanted.key));
  }
  const set = (key: string, opens: boolean) => {
    const next = new Set(open);
    if (opens) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  return { isOpen: (key: string) => open.has(key), set };
}
