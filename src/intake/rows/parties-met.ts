import { entryNames } from '../grammar/lists.ts';
import type { TableRow } from '../sheets/tables.ts';
import type { ColumnKey } from '../workbook/columns.ts';
import type { Records } from './records.ts';
import { entriesOf } from './rooms.ts';

/** Columns in which whoever is named negotiates. */
const PARTIES: readonly ColumnKey[] = ['party', 'parties'];
const ROOMS: readonly ColumnKey[] = ['present', 'absent', 'notSaid', 'partyOrder'];

/** The names of all parties, as the files call them: in columns of parties, and as actors that are parties. */
export function partiesMet(records: Records, rows: readonly TableRow[]): string[] {
  const names = new Set<string>();
  for (const { cells } of rows) {
    for (const key of PARTIES)
      for (const name of entryNames(cells.get(key)?.cell.written ?? '', () => false))
        names.add(name);
    for (const key of ROOMS)
      for (const room of entriesOf(cells.get(key)?.cell.written ?? ''))
        names.add((room.split(':', 1)[0] ?? '').trim());
  }
  for (const { kind, name, alternates } of records.lists.actors)
    if (kind === 'party')
      for (const own of [name, ...((alternates ?? []) as string[])]) names.add(String(own));
  return [...names].filter((name) => /[\p{L}\p{N}]/u.test(name));
}
