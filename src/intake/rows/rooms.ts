import type { TableRow } from '../sheets/tables.ts';
import type { ColumnKey } from '../workbook/columns.ts';
import type { Intake } from './intake.ts';
import { meet, meetAll } from './meet.ts';
import type { Draft, Records } from './records.ts';

/* Who sat in the room: "Eastland: Ada First, envoy; Bo Second | Westland". */

export type SeatedRoom = { actor: string; people: { person: string; office: string | null }[] };

/** What parts the names of a room: none of them may stand in a name that is written there. */
export const ROOM_SIGNS = /[|;؛:,،\n]/;

/** The rooms of a cell; an empty list where it is empty, null where a name cannot be said. */
export function readRooms(
  intake: Intake,
  records: Records,
  row: TableRow,
  key: ColumnKey,
): SeatedRoom[] | null {
  const written = row.cells.get(key)?.cell.written.trim() ?? '';
  const spot = { row, key };
  const rooms: SeatedRoom[] = [];
  for (const entry of entriesOf(written)) {
    const [actorName = '', people = ''] = partedAt(entry, /:/);
    const actors = meetAll(intake, records, 'actors', [actorName], spot);
    if (!actors) return null;
    const named = people
      .split(/[;؛]/)
      .map((part) => part.trim())
      .filter(Boolean);
    const came = named.map((part) => {
      const [name = '', office = ''] = partedAt(part, /[,،]/);
      return {
        person: meet(intake, records, 'people', name, spot) ?? '',
        office: office === '' ? null : meet(intake, records, 'offices', office, spot),
      };
    });
    actors.forEach((actor, i) => rooms.push({ actor, people: i === 0 ? came : [] }));
  }
  return rooms;
}

function partedAt(text: string, sign: RegExp): string[] {
  const at = text.search(sign);
  const parts = at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
  return parts.map((part) => part.trim());
}

/** Entries parted by | or line breaks; by a semicolon where what follows names an actor with its people. */
export function entriesOf(written: string): string[] {
  return written
    .split(/[|\n]/)
    .flatMap((entry) => entry.split(/[;؛](?=[^;؛|:]*:)/))
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** How a cell names rooms, so that the same are read from it. */
export function roomsText(records: Pick<Records, 'names'>, rooms: readonly SeatedRoom[]): string {
  const { actors, people, offices } = records.names;
  return rooms
    .map(({ actor, people: came }) => {
      const named = came.map(({ person, office }) => {
        const name = people.textOf(person, ROOM_SIGNS);
        return office === null ? name : `${name}, ${offices.textOf(office, ROOM_SIGNS)}`;
      });
      const name = actors.textOf(actor, ROOM_SIGNS);
      return named.length === 0 ? name : `${name}: ${named.join('; ')}`;
    })
    .join(' | ');
}

/** The columns of delegations, and what each says of them. */
export const PRESENCE = [
  ['present', true],
  ['absent', false],
  ['notSaid', null],
] as const satisfies readonly (readonly [ColumnKey, boolean | null])[];

/** The delegations of a round, in the order that the row gives; null where a name cannot be said. */
export function readDelegations(intake: Intake, records: Records, row: TableRow): Draft[] | null {
  const rooms = PRESENCE.map(([key, present]) => ({
    present,
    of: readRooms(intake, records, row, key),
  }));
  if (rooms.some(({ of }) => of === null)) return null;
  const delegations = rooms.flatMap(({ present, of }) =>
    (of ?? []).map(({ actor, people }) => ({ party: actor, present, people })),
  );
  const order = (readRooms(intake, records, row, 'partyOrder') ?? []).map(({ actor }) => actor);
  if (order.length === 0) return delegations;
  const rank = (party: string) => (order.includes(party) ? order.indexOf(party) : order.length);
  return delegations.toSorted((a, b) => rank(a.party) - rank(b.party));
}
