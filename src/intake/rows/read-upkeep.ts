import type { TableRow } from '../sheets/tables.ts';
import { decodeRow } from './decode.ts';
import { slugOf } from './ids.ts';
import type { Intake } from './intake.ts';
import type { RowsOf } from './read-lists.ts';
import type { Draft, Records } from './records.ts';

/* The dataset as a publication: its own row, chapters, editions, corrections and what else keeps it true. */

export function readUpkeep(intake: Intake, records: Records, rowsOf: RowsOf): void {
  const plain = [
    'computed',
    'chapters',
    'corrections',
    'redirects',
    'suggestions',
    'bannedWords',
    'editions',
  ] as const;
  for (const sheet of plain)
    for (const row of rowsOf(sheet)) {
      const record = decodeRow(intake, records, row);
      if (!record) continue;
      if (sheet === 'computed' || sheet === 'chapters')
        record['id'] ??= slugOf(String(record['name']));
      if (sheet === 'corrections')
        record['id'] ??= records.ids.claims.claim('cor', [
          record['target'],
          record['field'],
          record['before'],
        ]);
      records.lists[sheet].push(record);
    }
  for (const edition of records.lists.editions) edition['ids'] = [];
  for (const row of rowsOf('exceptions')) {
    const record = decodeRow(intake, records, row);
    if (record) records.exceptions.push(record);
  }
  readPublished(intake, records, rowsOf('publishedIds'));
  readFingerprints(intake, records, rowsOf('fingerprints'));
  readAbout(intake, records, rowsOf);
}

const written = (row: TableRow, key: 'version' | 'publishedId' | 'file' | 'marks') =>
  row.cells.get(key)?.cell.written.trim() ?? '';

/** The edition that a row names; null where there is none, which has been told. */
function editionOf(intake: Intake, records: Records, row: TableRow): Draft | null {
  const edition = records.lists.editions.find(({ version }) => version === written(row, 'version'));
  if (!edition) intake.problem(row, 'version', 'record', { about: ['editions'] });
  return edition ?? null;
}

function readPublished(intake: Intake, records: Records, rows: readonly TableRow[]): void {
  for (const row of rows) {
    if (!decodeRow(intake, records, row)) continue;
    const edition = editionOf(intake, records, row);
    const ids = written(row, 'publishedId').split('|');
    const known = edition?.['ids'] as string[] | undefined;
    known?.push(...ids.map((id) => id.trim()).filter(Boolean));
  }
}

function readFingerprints(intake: Intake, records: Records, rows: readonly TableRow[]): void {
  for (const row of rows) {
    if (!decodeRow(intake, records, row)) continue;
    const edition = editionOf(intake, records, row);
    if (!edition) continue;
    const before = Object.entries(edition['fingerprints'] ?? {});
    // From entries, so that a path in a file is a field of its own whatever it is called.
    edition['fingerprints'] = Object.fromEntries([
      ...before,
      [written(row, 'file'), written(row, 'marks')],
    ]);
  }
}

function readAbout(intake: Intake, records: Records, rowsOf: RowsOf): void {
  const [row] = rowsOf('about');
  if (row) records.about = decodeRow(intake, records, row) ?? {};
  const examples = (row?.cells.get('examples')?.cell.written ?? '')
    .split('|')
    .map((part) => part.split(':'));
  records.about['rungExamples'] = Object.fromEntries(
    examples
      .filter((parts) => parts.length === 2)
      .map(([rung = '', id = '']) => [rung.trim(), id.trim()]),
  );
  const sides = rowsOf('sides').flatMap((row): Draft[] => {
    const side = decodeRow(intake, records, row);
    return side ? [side] : [];
  });
  for (const side of sides) side['id'] ??= slugOf(String(side['name']));
  if (sides.length > 0) records.about['sides'] = sides;
  const truces = rowsOf('truces').flatMap((truce) => decodeRow(intake, records, truce) ?? []);
  if (truces.length > 0) records.about['truces'] = truces;
}
