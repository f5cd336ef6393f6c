import { made } from '#language/intake-made.ts';
import { daysOf, exactly } from '../../model/dates.ts';
import type { DateReading } from '../grammar/dates.ts';
import type { TableRow } from '../sheets/tables.ts';
import { planOf } from '../workbook/plan.ts';
import type { ColumnKey } from '../workbook/columns.ts';
import { dateOf, decodeRow, edtfOf, valueOf, WRONG } from './decode.ts';
import type { Intake, Origin } from './intake.ts';
import { meet } from './meet.ts';
import type { RowsOf } from './read-lists.ts';
import {
  textOr,
  type Draft,
  type DraftProposal,
  type DraftRound,
  type Records,
} from './records.ts';
import { readDelegations, readRooms } from './rooms.ts';

/* Rounds and proposals. A proposal of no round gets a round of its own: the day on which it was tabled. */

type Read = Extract<DateReading, { is: 'read' }>;

export function readTalks(intake: Intake, records: Records, rowsOf: RowsOf): void {
  for (const row of rowsOf('rounds')) readRound(intake, records, row);
  for (const row of rowsOf('proposals')) readProposal(intake, records, row);
}

/** The days of a round, as the model has them: whole days, and how well they are known. */
function daysBetween(start: Read, end: Read, precision: unknown): Draft {
  const about = start.about || end.about;
  const isExact = start.start.length === 10 && end.end.length === 10;
  const known = about
    ? 'approximate'
    : isExact
      ? 'day'
      : start.start.length === 7
        ? 'month'
        : 'approximate';
  return {
    start: daysOf(start.start).first,
    end: daysOf(end.end).last,
    precision: precision ?? known,
  };
}

function readRound(intake: Intake, records: Records, row: TableRow): void {
  const record = decodeRow(intake, records, row);
  const start = dateOf(intake, row, 'start');
  const end = dateOf(intake, row, 'end');
  const precision = cellValue(intake, records, row, 'precision');
  const mediators = readRooms(intake, records, row, 'mediators');
  const delegations = readDelegations(intake, records, row);
  if (!record || start === WRONG || start.is === 'none' || end === WRONG || precision === WRONG)
    return;
  if (!mediators || !delegations) return;
  const title = String(record['title']);
  const dates = daysBetween(start, end.is === 'none' ? start : end, precision);
  const outcome = (record['outcome'] ?? {}) as Draft;
  const text = outcome['status'] === 'planned' ? made.announced : made.outcome;
  const round: DraftRound = Object.assign(record, {
    id: textOr(record['id'], () => records.ids.pages.named(`${String(dates['start'])} ${title}`)),
    title,
    dates,
    format: record['format'] ?? (mediators.length > 0 ? 'indirect' : 'direct'),
    mediators,
    delegations,
    outcome: { status: 'talks-continue', text, ...outcome },
    claims: [],
    proposals: [],
  });
  const fields = intake.origins.get(record)?.fields;
  for (const key of ['mediators', 'present'] as const)
    fields?.set(key === 'present' ? 'delegations' : key, key);
  fields?.set('dates', 'start').set('dates.end', 'end').set('outcome', 'outcome');
  addRound(records, round);
}

function addRound(records: Records, round: DraftRound): void {
  records.rounds.push(round);
  records.byRound.set(round.id, round);
  records.names.rounds.add(round.id, round.title);
}

/** The value of a column that the reader of a sheet takes itself; null where the cell is empty. */
export function cellValue(
  intake: Intake,
  records: Records,
  row: TableRow,
  key: ColumnKey,
): unknown {
  const column = planOf(row.plan.key).columns.find((one) => one.key === key);
  if (!column || !row.cells.has(key)) return null;
  const value = valueOf(intake, records, row, column);
  return typeof value === 'symbol' && value !== WRONG ? null : value;
}

function readProposal(intake: Intake, records: Records, row: TableRow): void {
  const record = decodeRow(intake, records, row);
  const round = cellValue(intake, records, row, 'round');
  if (!record || round === WRONG) return;
  const reading = dateOf(intake, row, 'date');
  if (reading === WRONG || reading.is === 'none') return;
  addProposal(intake, records, record, reading, typeof round === 'string' ? round : null);
}

/** A proposal, in its round or in one that is made for it. */
function addProposal(
  intake: Intake,
  records: Records,
  record: Draft,
  reading: Read,
  roundId: string | null,
): DraftProposal {
  const name = String(record['name']);
  const date = String(record['date']);
  const proposal: DraftProposal = Object.assign(record, {
    id: textOr(record['id'], () => records.ids.pages.named(`${date} ${name}`)),
    name,
    date,
    basedOn: [],
    phases: [],
    provisions: [],
    responses: [],
  });
  const round =
    records.byRound.get(roundId ?? '') ?? announcement(intake, records, proposal, reading);
  round.proposals.push(proposal);
  records.proposals.set(proposal.id, { proposal, round });
  records.names.proposals.add(proposal.id, name);
  return proposal;
}

/** A proposal that another sheet names with its date, where no sheet of proposals does. */
export function namedProposal(
  intake: Intake,
  records: Records,
  row: TableRow,
  name: string,
  reading: Read,
): DraftProposal {
  const edtf = edtfOf(reading) ?? reading.start.slice(0, 4);
  const date = exactly(edtf);
  const about = edtf === date ? {} : { approximate: true };
  const record: Draft = { name, date, ...about, tabledBy: [], tabledTo: [], lineageNote: null };
  intake.origins.set(record, {
    row,
    fields: new Map([
      ['name', 'proposal'],
      ['date', 'date'],
    ]),
  });
  return addProposal(intake, records, record, reading, null);
}

function announcement(
  intake: Intake,
  records: Records,
  proposal: DraftProposal,
  reading: Read,
): DraftRound {
  const round: DraftRound = {
    id: records.ids.pages.named(`${proposal.id}-round`),
    title: made.roundOf(proposal.name),
    dates: daysBetween(reading, reading, null),
    venues: [],
    format: 'unilateral-announcement',
    mediators: [],
    delegations: [],
    outcome: { status: 'framework-tabled', text: made.outcomeOf(proposal.name) },
    claims: [],
    proposals: [],
  };
  const origin = intake.origins.get(proposal);
  if (origin) intake.origins.set(round, { row: origin.row, fields: fieldsOfMade(origin) });
  addRound(records, round);
  return round;
}

/** Which cells gave the fields of a round that is made for a proposal. */
function fieldsOfMade({ fields }: Origin): Origin['fields'] {
  const [name, date] = [fields.get('name'), fields.get('date')];
  return new Map([
    ...(name
      ? ([
          ['title', name],
          ['outcome', name],
        ] as const)
      : []),
    ...(date ? ([['dates', date]] as const) : []),
  ]);
}

/** The proposal that a row names; null where it is not known, which has been told. */
export function proposalMet(intake: Intake, records: Records, row: TableRow): DraftProposal | null {
  const written = row.cells.get('proposal')?.cell.written;
  if (written === undefined) return null;
  const id = meet(intake, records, 'proposals', written, { row, key: 'proposal' });
  return records.proposals.get(id ?? '')?.proposal ?? null;
}
