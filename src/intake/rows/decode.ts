import { made } from '#language/intake-made.ts';
import { readDate, type DateReading } from '../grammar/dates.ts';
import { entryNames, sourcesIn, textsIn } from '../grammar/lists.ts';
import { plainText, withoutNeedless } from '../grammar/plain.ts';
import { isDash, readTruth } from '../grammar/truth.ts';
import { ABOUT, exactly } from '../../model/dates.ts';
import { isEnglish } from '../../model/lint/text-style.ts';
import { choiceMeant } from '../workbook/choices.ts';
import type { ColumnKey, ColumnPlan } from '../workbook/columns.ts';
import type { TableRow } from '../sheets/tables.ts';
import { meet, meetAll } from './meet.ts';
import type { Intake } from './intake.ts';
import { readQuantity } from './quantity.ts';
import { setField, type Draft, type Records } from './records.ts';
import { meetSources } from './sources.ts';

/* A row of a table becomes a record: each cell by the manner of its column. */

/** Nothing stands in the cell; or what stands there cannot be read, and that has been told. */
export const NOTHING_THERE: unique symbol = Symbol('nothing');
export const WRONG: unique symbol = Symbol('wrong');

/**
 * The record of a row, with the fields that its columns give; null where one of them could not be read. Every
 * problem of the row is told, not just the first. Fields that are `made` are left out where their cells are empty.
 */
export function decodeRow(intake: Intake, records: Records, row: TableRow): Draft | null {
  const record: Draft = {};
  const fields = new Map<string, ColumnKey>();
  let isWhole = true;
  for (const column of row.plan.columns) {
    if (column.at === null) {
      if (column.empty === 'must' && !row.cells.has(column.key))
        isWhole = missing(intake, row, column.key);
      continue;
    }
    fields.set(column.at, column.key);
    const value = valueOf(intake, records, row, column);
    if (value === WRONG) isWhole = false;
    else if (value !== NOTHING_THERE) setDated(record, column, value);
    else if (column.empty === 'must') isWhole = missing(intake, row, column.key);
    else if (column.empty === 'null') setField(record, column.at, null);
    else if (column.empty === 'empty') setField(record, column.at, column.as === 'text' ? '' : []);
  }
  intake.origins.set(record, { row, fields });
  return isWhole ? record : null;
}

/** Sets a field; a date that is not exact comes as EDTF writes it, and has a field beside it. */
function setDated(record: Draft, { at, as }: ColumnPlan, value: unknown): void {
  if (at === null) return;
  const isAbout = as === 'about' && typeof value === 'string' && value.endsWith(ABOUT);
  setField(record, at, isAbout ? exactly(value) : value);
  if (isAbout) setField(record, 'approximate', true);
}

function missing(intake: Intake, row: TableRow, key: ColumnKey): false {
  intake.problem(row, key, 'missing');
  return false;
}

/** The value of one cell by its column; NOTHING_THERE, or WRONG. */
export function valueOf(
  intake: Intake,
  records: Records,
  row: TableRow,
  column: ColumnPlan,
): unknown {
  const { key, as } = column;
  const cell = row.cells.get(key)?.cell;
  if (!cell) return NOTHING_THERE;
  if (cell.kind === 'broken') return wrong(intake, row, key, 'broken');
  const spot = { row, key };
  if (as === 'text' || as === 'sentence') return textOf(intake, row, key, as);
  if (isDash(cell.written)) return dashed(intake, row, key);
  if (as === 'date' || as === 'day' || as === 'about') {
    const reading = dateOf(intake, row, key);
    if (reading === WRONG || reading.is === 'none')
      return reading === WRONG ? WRONG : NOTHING_THERE;
    const date = as === 'about' ? edtfOf(reading) : narrowed(reading);
    if (date === null || (as === 'day' && date.length < 10))
      return wrong(intake, row, key, 'whole-day');
    return date;
  }
  if (as === 'number') {
    const number = Number(plainText(cell.written).replace(',', '.'));
    return Number.isFinite(number) ? number : wrong(intake, row, key, 'number');
  }
  if (as === 'quantity') {
    const quantity = readQuantity(intake, records, spot);
    return quantity === 'wrong' ? WRONG : quantity;
  }
  if (as === 'truth') {
    const truth = readTruth(cell.written);
    return truth === 'unreadable' ? wrong(intake, row, key, 'truth') : (truth ?? NOTHING_THERE);
  }
  if (as === 'texts') return textsIn(tidy(cell.written));
  if (as === 'sources') return meetSources(intake, records, sourcesIn(cell.written), spot) ?? WRONG;
  if ('choice' in as) {
    const meant = choiceMeant(as.choice, cell.written);
    return meant ?? wrong(intake, row, key, 'choice', [as.choice]);
  }
  if ('ref' in as) return meet(intake, records, as.ref, cell.written, spot) ?? WRONG;
  const isKnown = (name: string) => records.names[as.refs].find(name) !== null;
  return meetAll(intake, records, as.refs, entryNames(cell.written, isKnown), spot) ?? WRONG;
}

function wrong(
  intake: Intake,
  row: TableRow,
  key: ColumnKey,
  kind: 'broken' | 'whole-day' | 'number' | 'truth' | 'choice',
  about: readonly string[] = [],
): typeof WRONG {
  intake.problem(row, key, kind, { about });
  return WRONG;
}

/** The date of a cell; an order of day and month that nothing settles is asked once a file. */
export function dateOf(
  intake: Intake,
  row: TableRow,
  key: ColumnKey,
): Exclude<DateReading, { is: 'asked' } | { is: 'unreadable' }> | typeof WRONG {
  const cell = row.cells.get(key)?.cell;
  if (!cell) return { is: 'none' };
  const order = intake.orders.get(row.file) ?? null;
  const reading = readDate(cell, order);
  if (reading.is === 'unreadable') {
    intake.problem(row, key, 'date');
    return WRONG;
  }
  if (reading.is === 'asked') {
    const question = {
      key: `day-order:${row.file}`,
      kind: 'day-order',
      written: cell.written,
    } as const;
    const asked = {
      ...question,
      answers: ['day-first', 'month-first'],
      meanings: reading.readings,
    };
    const answer = intake.ask(asked, row, key);
    if (answer === null) {
      intake.problem(row, key, 'asked', { about: [question.key] });
      return WRONG;
    }
    intake.orders.set(row.file, answer === 'day-first' ? 'day-first' : 'month-first');
    return dateOf(intake, row, key);
  }
  if (reading.is === 'read' && cell.written.trim() !== reading.start) {
    const { start, end, about } = reading;
    intake.understand(row, key, cell, { is: 'date', start, end, about });
  }
  return reading;
}

/** The date of a reading as EDTF writes it: with a sign if it is about that date. Of several days what holds them all. */
export function edtfOf(reading: DateReading): string | null {
  if (reading.is !== 'read' || reading.start !== reading.end) return narrowed(reading);
  return reading.about ? reading.start + ABOUT : reading.start;
}

/** The partial date that holds all of a reading: one that is not exact is known to the month. Null beyond one year. */
function narrowed(reading: DateReading): string | null {
  if (reading.is !== 'read') return null;
  const { start, end, about } = reading;
  if (start === end && !about) return start;
  if (start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7);
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : null;
}

/** "-" or "n/a": whether that means that nothing is known is asked once a file. */
function dashed(
  intake: Intake,
  row: TableRow,
  key: ColumnKey,
): typeof NOTHING_THERE | typeof WRONG {
  const written = row.cells.get(key)?.cell.written ?? '';
  const question = { key: `dash:${row.file}`, kind: 'dash', written } as const;
  const answer = intake.ask({ ...question, answers: ['unknown'], meanings: [''] }, row, key);
  if (answer !== null) return NOTHING_THERE;
  intake.problem(row, key, 'asked', { about: [question.key] });
  return WRONG;
}

const tidy = (text: string) => text.normalize('NFC').trim();

/** Where a sentence ends: behind its stop in any script, and what quotes or brackets it. */
const ENDED = /[.?!؟…]["')»”’״\s]*$/;

/**
 * A text as it stands, without line breaks and marks that nobody sees; in English with straight quotation marks, as the rules
 * of such a dataset want them, but for a title. A sentence that is new gets its full stop.
 */
function textOf(intake: Intake, row: TableRow, key: ColumnKey, as: 'text' | 'sentence'): string {
  const { written } = row.cells.get(key)?.cell ?? { written: '' };
  const clean = withoutNeedless(written);
  if (clean !== written) intake.problem(row, key, 'unseen', { isError: false });
  const english = isEnglish(intake.language);
  // A no-break space stands in French before some signs.
  const spaced = tidy(clean).replace(/\s+/g, (run) =>
    !english && /^[\u00a0\u202f]$/.test(run) ? run : ' ',
  );
  const isStraight = english && key !== 'sourceTitle';
  const text = isStraight ? spaced.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : spaced;
  return as === 'text' || row.cells.has('id') || ENDED.test(text) ? text : text + made.stop;
}
