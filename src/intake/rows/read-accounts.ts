import { made } from '#language/intake-made.ts';
import { soundsLikeTwo, weakestRung } from '../grammar/speakers.ts';
import type { TableRow } from '../sheets/tables.ts';
import { choiceText } from '../workbook/choices.ts';
import { cellValue, namedProposal, proposalMet } from './read-talks.ts';
import { dateOf, decodeRow, WRONG } from './decode.ts';
import type { Intake } from './intake.ts';
import { rowLeftOut } from './meet.ts';
import { nameKey } from './names.ts';
import { slugOf } from './ids.ts';
import type { RowsOf } from './read-lists.ts';
import {
  HEADLINE,
  type Draft,
  type DraftIssue,
  type DraftProposal,
  type DraftProvision,
  type Records,
} from './records.ts';

/* Accounts: what somebody said of a term, an answer, a round. Every row must name who said it, and where it stands. */

/** Terms by proposal, so that a long sheet finds its own without looking through all. */
type TermIndex = Map<string, DraftProvision>;

export function readAccounts(intake: Intake, records: Records, rowsOf: RowsOf): void {
  const index: TermIndex = new Map();
  for (const row of rowsOf('terms')) readTerm(intake, records, row, index);
  for (const row of rowsOf('answers')) {
    const record = decodeRow(intake, records, row);
    const own = proposalMet(intake, records, row);
    if (!record || !isSaid(intake, records, row, record) || !own) continue;
    const party = row.cells.get('party')?.cell.written.trim() ?? '';
    record['text'] ??= made.answerText(party, choiceText('answer', String(record['stance'])));
    record['id'] ??= records.ids.claims.claim('res', [
      own.id,
      party,
      record['stance'],
      record['attribution'],
    ]);
    own.responses.push(record);
  }
  for (const row of rowsOf('facts')) {
    const record = decodeRow(intake, records, row);
    const round = cellValue(intake, records, row, 'round');
    if (!record || !isSaid(intake, records, row, record) || typeof round !== 'string') continue;
    record['id'] ??= records.ids.claims.claim('cla', [
      round,
      record['field'],
      record['text'],
      record['attribution'],
    ]);
    records.byRound.get(round)?.claims.push(record);
  }
  for (const [sheet, prefix] of [
    ['positions', 'pos'],
    ['events', 'eve'],
  ] as const)
    for (const row of rowsOf(sheet)) {
      const record = decodeRow(intake, records, row);
      const isWhole =
        sheet === 'positions'
          ? record && isSaid(intake, records, row, record)
          : record && hasSource(intake, row, record);
      if (!record || !isWhole) continue;
      record['id'] ??= records.ids.claims.claim(prefix, [
        record['date'],
        record['text'],
        record['party'] ?? '',
      ]);
      records.lists[sheet].push(record);
    }
}

function hasSource(intake: Intake, row: TableRow, record: Draft): boolean {
  if (((record['sources'] ?? []) as string[]).length > 0) return true;
  intake.problem(row, 'sources', 'missing');
  return false;
}

/** Fills in who speaks: without a speaker it is the outlet, or who published the first source. False where it is nobody. */
function isSaid(intake: Intake, records: Records, row: TableRow, record: Draft): boolean {
  const sources = (record['sources'] ?? []) as string[];
  const attribution = record['attribution'] as Draft & {
    speaker: string | null;
    outlet: string | null;
  };
  if (attribution.speaker === null && attribution.outlet === null) {
    const first = records.lists.sources.find(({ id }) => id === sources[0]);
    if (!first) {
      intake.problem(row, 'saidBy', 'nobody');
      return false;
    }
    attribution.outlet = String(first['publisher']);
  }
  if (attribution['kind'] === undefined) {
    const kind = weakestRung(attribution.speaker, intake.parties);
    attribution['kind'] = kind;
    const cell = row.cells.get('saidBy')?.cell ?? { written: '', kind: 'text' };
    intake.understand(row, 'strength', cell, {
      is: 'choice',
      column: 'strength',
      text: choiceText('strength', kind),
    });
  }
  if (!row.cells.has('id') && typeof record['text'] === 'string' && soundsLikeTwo(record['text']))
    intake.problem(row, 'text', 'two-accounts', { isError: false });
  return hasSource(intake, row, record);
}

function readTerm(intake: Intake, records: Records, row: TableRow, index: TermIndex): void {
  const record = decodeRow(intake, records, row);
  const issueId = cellValue(intake, records, row, 'issue');
  const phase = cellValue(intake, records, row, 'phase');
  const isWhole = record !== null && isSaid(intake, records, row, record);
  const own = termProposal(intake, records, row);
  const issue = records.issues.find(({ id }) => id === issueId);
  if (!record || !isWhole || !own || !issue || phase === WRONG) return;
  if (record['text'] === undefined && !termText(intake, row, record, issue)) return;
  const scope = scopeOf(issue, row.cells.get('term')?.cell.written.trim() ?? '');
  const given = row.cells.get('termId')?.cell.written.trim();
  const key = given
    ? `${own.id} ${given}`
    : [own.id, issue.id, phase === null ? '' : JSON.stringify(phase), scope].join(' ');
  let term = index.get(key);
  if (!term) {
    const id = given ?? records.ids.claims.claim('pro', [own.id, issue.id, phase, scope]);
    term = { id, issue: issue.id, phase: phase as number | null, scope, reports: [] };
    own.provisions.push(term);
    index.set(key, term);
    intake.origins.set(term, {
      row,
      fields: new Map([
        ['issue', 'issue'],
        ['phase', 'phase'],
        ['scope', 'term'],
      ]),
    });
  }
  record['id'] ??= records.ids.claims.claim('rep', [
    term.id,
    record['attribution'],
    record['sources'],
  ]);
  const unit = (record['quantity'] as { unit: string } | null)?.unit;
  if (unit !== undefined && issue.units.length === 0) issue.units.push(unit);
  term.reports.push(record);
}

/** The sentence of an account of which only a number is given, or that it is not in the text. */
function termText(intake: Intake, row: TableRow, record: Draft, issue: DraftIssue): boolean {
  const number = row.cells.get('number')?.cell.written.trim();
  const unit = row.cells.get('unit')?.cell.written.trim() ?? '';
  const isBare = number !== undefined && !/\p{L}/u.test(number.replace(/^[\p{L}\s]+(?=\d)/u, ''));
  if (number !== undefined)
    record['text'] = made.termText(
      issue.name,
      isBare && unit !== '' ? `${number} ${unit}` : number,
    );
  else if (record['absent'] === true) record['text'] = made.absentText(issue.name);
  else intake.problem(row, 'text', 'missing');
  return record['text'] !== undefined;
}

function termProposal(intake: Intake, records: Records, row: TableRow): DraftProposal | null {
  const name = row.cells.get('proposal')?.cell.written.trim();
  if (name === undefined) return null;
  const known = records.names.proposals.find(name);
  const isGone = !row.cells.has('date') && rowLeftOut(intake, 'proposals', name) !== undefined;
  if (known !== null || isGone || !row.headings.has('date'))
    return proposalMet(intake, records, row);
  const reading = dateOf(intake, row, 'date');
  if (reading === WRONG) return null;
  if (reading.is === 'read') return namedProposal(intake, records, row, name, reading);
  intake.problem(row, 'date', 'missing');
  return null;
}

function scopeOf(issue: DraftIssue, written: string): string {
  const key = nameKey(written);
  const found = written
    ? (issue.scopes.find(({ id }) => id === written) ??
      issue.scopes.find(({ name }) => nameKey(name) === key))
    : issue.scopes.find(({ id }) => id === HEADLINE);
  if (found) return found.id;
  const id = written ? slugOf(written) : HEADLINE;
  issue.scopes.push({ id, name: written || issue.name });
  return id;
}
