import type { TableRow } from '../sheets/tables.ts';
import { decodeRow, WRONG } from './decode.ts';
import type { Intake } from './intake.ts';
import type { RowsOf } from './read-lists.ts';
import { cellValue, proposalMet } from './read-talks.ts';
import type { Draft, Records } from './records.ts';

/* On what proposals build, and their phases: when all of them are known. */

export function readLinks(intake: Intake, records: Records, rowsOf: RowsOf): void {
  for (const row of rowsOf('proposals')) readPredecessor(intake, records, row);
  for (const row of rowsOf('links')) readLink(intake, records, row);
  for (const row of rowsOf('apart')) readApart(intake, records, row);
  for (const row of rowsOf('phases')) readPhase(intake, records, row);
}

function readPredecessor(intake: Intake, records: Records, row: TableRow): void {
  const name = row.cells.get('id')?.cell.written ?? row.cells.get('name')?.cell.written ?? '';
  const own = records.proposals.get(records.names.proposals.find(name) ?? '')?.proposal;
  const before = cellValue(intake, records, row, 'buildsOn');
  const basis = cellValue(intake, records, row, 'basis');
  const note = cellValue(intake, records, row, 'note');
  if (!own || typeof before !== 'string' || basis === WRONG) return;
  const link: Draft = { proposal: before, basis: basis ?? 'inferred', note };
  intake.origins.set(link, {
    row,
    fields: new Map([
      ['proposal', 'buildsOn'],
      ['note', 'note'],
    ]),
  });
  own.basedOn.push(link);
}

function readLink(intake: Intake, records: Records, row: TableRow): void {
  const record = decodeRow(intake, records, row);
  const own = proposalMet(intake, records, row);
  if (record && own) own.basedOn.push(record);
}

function readApart(intake: Intake, records: Records, row: TableRow): void {
  const record = decodeRow(intake, records, row);
  const own = proposalMet(intake, records, row);
  const before = cellValue(intake, records, row, 'buildsOn');
  if (!record || !own || typeof before !== 'string') return;
  const link = own.basedOn.find(({ proposal }) => proposal === before);
  if (link) ((link['apart'] ??= []) as Draft[]).push(record);
  else intake.problem(row, 'buildsOn', 'record', { about: ['proposals'] });
}

function readPhase(intake: Intake, records: Records, row: TableRow): void {
  const record = decodeRow(intake, records, row);
  const own = proposalMet(intake, records, row);
  if (record && own) own.phases.push(record);
}
