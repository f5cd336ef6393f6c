import type { TableRow } from '../sheets/tables.ts';
import type { ColumnKey, SheetKey } from '../workbook/columns.ts';
import type { Records } from './records.ts';

type Space = keyof Records['ids'];

const SPACES: Partial<Record<SheetKey, Space>> = {
  rounds: 'pages',
  proposals: 'pages',
  facts: 'claims',
  terms: 'claims',
  answers: 'claims',
  positions: 'claims',
  events: 'claims',
  corrections: 'claims',
  sources: 'sources',
  actors: 'actors',
  people: 'people',
  offices: 'offices',
  publishers: 'publishers',
  venues: 'venues',
  units: 'units',
  issues: 'issues',
};

/** Takes the ids that a file brings, before any is made, so that none that is made is one of them. */
export function takeIds(records: Records, rows: readonly TableRow[]): void {
  for (const row of rows) {
    const space = SPACES[row.plan.key];
    if (space === undefined) continue;
    for (const key of ['id', 'termId', 'key', 'oldId'] satisfies ColumnKey[]) {
      const id = row.cells.get(key)?.cell.written.trim();
      if (id !== undefined) records.ids[space].take(id);
    }
  }
}
