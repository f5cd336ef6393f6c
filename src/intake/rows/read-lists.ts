import { made } from '#language/intake-made.ts';
import type { TableRow } from '../sheets/tables.ts';
import type { NamedKind, SheetKey } from '../workbook/columns.ts';
import { decodeRow } from './decode.ts';
import { slugOf } from './ids.ts';
import type { Intake } from './intake.ts';
import { textOr, type Draft, type DraftIssue, type Records } from './records.ts';
import { hostOf } from './source-host.ts';
import { madePublisher } from './sources.ts';

/* The sheets of who and what is named. They are read first, so that other sheets meet their records by name. */

export type RowsOf = (key: SheetKey) => readonly TableRow[];

const KINDS = { actors: 'body', publishers: 'site' } as const;

export function readLists(intake: Intake, records: Records, rowsOf: RowsOf): void {
  readUnits(intake, records, rowsOf('units'));
  for (const kind of ['actors', 'people', 'offices', 'publishers', 'venues'] as const)
    for (const row of rowsOf(kind)) {
      const record = decodeRow(intake, records, row);
      if (!record) continue;
      if (kind in KINDS) record['kind'] ??= KINDS[kind as keyof typeof KINDS];
      const name = kind === 'venues' ? venueName(record) : String(record['name']);
      record['id'] ??= records.ids[kind].named(name);
      records.lists[kind].push(record);
      known(records, kind, record, name);
    }
  readIssues(intake, records, rowsOf);
  for (const row of rowsOf('sources')) readSource(intake, records, row);
}

export const venueName = ({ city, country }: Draft) =>
  typeof city === 'string' ? `${city}, ${String(country)}` : String(country);

function known(records: Records, kind: NamedKind, record: Draft, name: string): void {
  records.names[kind].add(String(record['id']), name, (record['alternates'] ?? []) as string[]);
}

function readUnits(intake: Intake, records: Records, rows: readonly TableRow[]): void {
  const { units } = records.lists;
  for (const row of rows) {
    const record = decodeRow(intake, records, row);
    if (!record) continue;
    const { other, one } = record['forms'] as { other: string; one?: string };
    const bounds = record['bounds'] as Draft | undefined;
    if (bounds) bounds['whole'] ??= false;
    record['id'] ??= records.ids.units.named(one ?? other);
    record['description'] ??= made.unitText(other);
    units.push(record);
    const id = String(record['id']);
    records.names.units.add(id, other, one === undefined ? [] : [one]);
  }
  for (const unit of units) {
    const measure = unit['measure'] as { unit: string } | undefined;
    if (measure) measure.unit = records.names.units.find(measure.unit) ?? measure.unit;
  }
}

function readIssues(intake: Intake, records: Records, rowsOf: RowsOf): void {
  for (const row of rowsOf('issues')) {
    const record = decodeRow(intake, records, row);
    if (!record) continue;
    const name = String(record['name']);
    record['id'] ??= records.ids.issues.named(name);
    record['description'] ??= made.issueText(name);
    record['scopes'] = [];
    records.issues.push(record as DraftIssue);
    known(records, 'issues', record, name);
  }
  for (const row of rowsOf('issueTerms')) {
    const record = decodeRow(intake, records, row);
    const written = row.cells.get('issue')?.cell.written ?? '';
    const id = records.names.issues.find(written);
    const issue = records.issues.find((one) => one.id === id);
    if (!record) continue;
    if (!issue) {
      intake.problem(row, 'issue', 'record', { about: ['issues'] });
      continue;
    }
    record['id'] ??= slugOf(String(record['name']));
    issue.scopes.push(record as DraftIssue['scopes'][number]);
  }
}

function readSource(intake: Intake, records: Records, row: TableRow): void {
  const record = decodeRow(intake, records, row);
  if (!record) return;
  const { url, title, note, publisher } = record as Record<string, string | null | undefined>;
  // What has no address says what it is, and who made it.
  const lacks = !title && !note ? 'url' : publisher ? null : 'publisher';
  if (!url && lacks) {
    intake.problem(row, lacks, 'missing');
    return;
  }
  const key = record['id'] as string | undefined;
  // A key in any words is kept as a name of the source; its id is made of it.
  const isId = key !== undefined && slugOf(key) === key;
  const id = isId
    ? key
    : records.ids.sources.named(
        key ??
          `${(url ? hostOf(url) : (title ?? note)) ?? 'source'} ${textOr(record['published'], () => '')}`,
      );
  record['id'] = id;
  if (url) record['publisher'] ??= madePublisher(intake, records, url, { row, key: 'url' });
  record['kind'] ??= 'news';
  record['language'] ??= intake.language;
  records.lists.sources.push(record);
  records.sources.add(id, key ?? id, [url ?? title ?? note ?? id]);
}
