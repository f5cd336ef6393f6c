import { distance } from 'fastest-levenshtein';
import { byCode } from '../../model/text.ts';
import { twoInOne } from '../grammar/lists.ts';
import type { TableRow } from '../sheets/tables.ts';
import type { ColumnKey, NamedKind } from '../workbook/columns.ts';
import { madeIssue, madeUnit, madeVenue } from './made.ts';
import { cellAddress, type Intake } from './intake.ts';
import { nameKey } from './names.ts';
import type { Draft, Records } from './records.ts';
import { addressText } from './say.ts';

/* A name in a cell: a record that is known, one that is made of it, or a question. */

/** Kinds that are made from a name; a round or a proposal needs more than that. */
const MADE = new Set<NamedKind>([
  'actors',
  'people',
  'offices',
  'publishers',
  'venues',
  'units',
  'issues',
]);
type MadeKind = Exclude<NamedKind, 'rounds' | 'proposals'>;

/** NameList shorter than this differ in too few letters to be taken for each other. */
const SHORTEST = 5;
/** More names than this of one kind are not compared one by one. */
const MOST_COMPARED = 2000;

/** Where a name stands. */
export type NameSpot = { row: TableRow; key: ColumnKey };

/** The id that a name means; null where it cannot be said, and then the problem has been told. */
export function meet(
  intake: Intake,
  records: Records,
  kind: NamedKind,
  written: string,
  spot: NameSpot,
): string | null {
  const name = written.trim().replace(/\s+/g, ' ');
  const known = records.names[kind].find(name);
  if (known !== null) return known;
  if (!MADE.has(kind)) {
    const gone = rowLeftOut(intake, kind, name);
    if (gone) {
      const about = [addressText(cellAddress(gone, null))];
      intake.problem(spot.row, null, 'went-with', { about, isError: false, isRefused: true });
      return null;
    }
    intake.problem(spot.row, spot.key, 'record', {
      about: [kind, ...nearNames(records, kind, name)],
    });
    return null;
  }
  return (
    alike(intake, records, kind, name, spot) ?? make(intake, records, kind as MadeKind, name, spot)
  );
}

/** The row that would have made a round or a proposal of this name, had it not been left out. */
export function rowLeftOut(intake: Intake, kind: NamedKind, name: string): TableRow | undefined {
  const is = (row: TableRow, key: ColumnKey) =>
    nameKey(row.cells.get(key)?.cell.written ?? '') === nameKey(name);
  return [...intake.refused].find(
    (row) => row.plan.key === kind && (is(row, 'title') || is(row, 'name')),
  );
}

/** Several ids of a cell of names; a stroke between two names is asked once a file. Null where one cannot be said. */
export function meetAll(
  intake: Intake,
  records: Records,
  kind: NamedKind,
  names: readonly string[],
  spot: NameSpot,
): string[] | null {
  const ids = names.flatMap((name) => {
    const two =
      records.names[kind].find(name) === null && kind === 'actors' ? twoInOne(name) : null;
    if (!two) return [meet(intake, records, kind, name, spot)];
    const question = {
      key: `one-or-two:${nameKey(name)}`,
      kind: 'one-or-two',
      written: name,
    } as const;
    const meanings = [name, two.join(' | ')];
    const answer = intake.ask(
      { ...question, answers: ['one', 'two'], meanings },
      spot.row,
      spot.key,
    );
    if (answer === null) {
      intake.problem(spot.row, spot.key, 'asked', { about: [question.key] });
      return [null];
    }
    return (answer === 'two' ? two : [name]).map((one) => meet(intake, records, kind, one, spot));
  });
  return ids.every((id) => id !== null) ? ids : null;
}

/** A known record whose name differs by a letter or two, if a person said that it is the same. Asked until then. */
function alike(
  intake: Intake,
  records: Records,
  kind: NamedKind,
  name: string,
  { row, key }: NameSpot,
): string | null {
  if (kind === 'units' || name.length < SHORTEST) return null;
  const near = closest(records, kind, name);
  if (!near) return null;
  const question = {
    key: `spelling:${kind}:${nameKey(name)}`,
    kind: 'spelling',
    written: name,
  } as const;
  const asked = { ...question, answers: ['same', 'different'], meanings: [near.name, name] };
  return intake.ask(asked, row, key) === 'same' ? near.id : null;
}

function closest(
  records: Records,
  kind: NamedKind,
  name: string,
): { id: string; name: string } | null {
  const asked = nameKey(name);
  const most = asked.length < 8 ? 1 : 2;
  // Numbers tell records apart that are alike in all else: "Text 1" and "Text 2".
  const digits = asked.replace(/\D/g, '');
  let compared = 0;
  for (const [id, other] of records.names[kind].shown()) {
    if (++compared > MOST_COMPARED) return null;
    const shown = nameKey(other);
    if (Math.abs(shown.length - asked.length) > most || shown.replace(/\D/g, '') !== digits)
      continue;
    if (distance(asked, shown) <= most) return { id, name: other };
  }
  return null;
}

/** Up to three known names that are near to one that is not known. */
function nearNames(records: Records, kind: NamedKind, name: string): string[] {
  const asked = nameKey(name);
  return [...records.names[kind].shown()]
    .slice(0, MOST_COMPARED)
    .map(([, shown]) => ({ shown, away: distance(asked, nameKey(shown)) }))
    .filter(({ shown, away }) => away <= Math.max(asked.length, shown.length) / 2)
    .toSorted((a, b) => a.away - b.away || byCode(a.shown, b.shown))
    .slice(0, 3)
    .map(({ shown }) => shown);
}

function make(
  intake: Intake,
  records: Records,
  kind: MadeKind,
  name: string,
  spot: NameSpot,
): string {
  const origin = { row: spot.row, fields: new Map([['name', spot.key]]) };
  if (kind === 'units') return madeUnit(intake, records, name, origin);
  if (kind === 'issues') return madeIssue(intake, records, name, origin);
  if (kind === 'venues') return madeVenue(intake, records, name, origin);
  const id = records.ids[kind].named(name);
  const plain = { id, name, alternates: [] };
  const record: Draft =
    kind === 'actors'
      ? { ...plain, kind: 'body' }
      : kind === 'publishers'
        ? { ...plain, kind: 'site' }
        : plain;
  records.lists[kind].push(record);
  records.names[kind].add(id, name);
  intake.origins.set(record, origin);
  return id;
}
