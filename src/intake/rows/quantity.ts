import { grammar } from '#language/intake-grammar.ts';
import { spelled } from '#language/intake-spelled.ts';
import type { Quantity } from '../../model/types.ts';
import { readNumber, type NumberRead } from '../grammar/numbers.ts';
import { afterPhrase } from '../grammar/plain.ts';
import type { Cell } from '../book.ts';
import type { NameSpot } from './meet.ts';
import { meet } from './meet.ts';
import type { Intake } from './intake.ts';
import { nameKey } from './names.ts';
import type { Records } from './records.ts';

/* The number of a row with its unit, which stands beside the number or in a column of its own. */

/** The quantity of a row; null where it gives none, `wrong` where it cannot be read (which has been told then). */
export function readQuantity(
  intake: Intake,
  records: Records,
  spot: NameSpot,
): Quantity | null | 'wrong' {
  const { row, key } = spot;
  const cell = row.cells.get(key)?.cell;
  if (!cell) return null;
  const isUnit = (phrase: string) => records.names.units.find(phrase) !== null;
  const reading = readNumber(cell, { point: intake.points.get(row.file) ?? null, isUnit });
  if (reading.is === 'none') return null;
  if (reading.is === 'words') {
    intake.understand(row, key, cell, { is: 'words' });
    return null;
  }
  if (reading.is === 'unreadable') {
    intake.problem(row, key, 'number');
    return 'wrong';
  }
  if (reading.is === 'asked') return askPoint(intake, records, spot, cell, reading.readings);
  const unit = unitOf(intake, records, spot, reading.rest);
  if (unit === null) {
    intake.problem(row, key, 'no-unit', { isError: false });
    return null;
  }
  const quantity = reading.also
    ? explicit(intake, records, spot, reading, unit, reading.also)
    : counted(records, reading, unit);
  if (quantity && (cell.kind !== 'number' || quantity.said))
    intake.understand(row, key, cell, { is: 'number', quantity });
  return quantity;
}

function askPoint(
  intake: Intake,
  records: Records,
  spot: NameSpot,
  cell: Cell,
  readings: readonly [number, number],
): Quantity | null | 'wrong' {
  const { row, key } = spot;
  const question = { key: `point:${row.file}`, kind: 'point', written: cell.written } as const;
  const asked = { ...question, answers: ['thousands', 'decimals'], meanings: readings.map(String) };
  const answer = intake.ask(asked, row, key);
  if (answer === null) {
    intake.problem(row, key, 'asked', { about: [question.key] });
    return 'wrong';
  }
  intake.points.set(row.file, answer === 'thousands' ? 'thousands' : 'decimals');
  return readQuantity(intake, records, spot);
}

/** The unit of what stands beside the number, or of the column; null where neither says. */
function unitOf(intake: Intake, records: Records, spot: NameSpot, rest: string): string | null {
  const column = spot.row.cells.get('unit')?.cell.written.trim() ?? '';
  const [per] = grammar.per;
  const isShare = grammar.percent.some((word) => nameKey(word) === nameKey(rest));
  const each = isShare ? null : afterPhrase(rest, grammar.per);
  const named = afterPhrase(rest, spelled.of) ?? rest;
  const phrase = each ? `${column} ${per} ${each}`.trim() : named || column;
  if (phrase === '') return null;
  return meet(intake, records, 'units', phrase, {
    row: spot.row,
    key: rest === '' ? 'unit' : spot.key,
  });
}

function measureOf(records: Records, unit: string): { unit: string; factor: number } | null {
  const record = records.lists.units.find(({ id }) => id === unit);
  return (record?.['measure'] as { unit: string; factor: number } | undefined) ?? null;
}

/** A number in the unit in which it is counted; what was said in weeks is said so beside it. */
function counted(records: Records, { min, max, approximate }: NumberRead, unit: string): Quantity {
  const measure = measureOf(records, unit);
  if (!measure) return { min, max, unit, approximate };
  const times = (end: number | null) => (end === null ? null : end * measure.factor);
  return {
    min: times(min),
    max: times(max),
    unit: measure.unit,
    approximate,
    said: { min, max, unit },
  };
}

/** "6 weeks (42 days)": what was said, and what was counted. */
function explicit(
  intake: Intake,
  records: Records,
  spot: NameSpot,
  said: NumberRead,
  unit: string,
  also: NumberRead & { rest: string },
): Quantity | null {
  const base = unitOf(intake, records, spot, also.rest);
  if (base === null) return null;
  return {
    min: also.min,
    max: also.max,
    unit: base,
    approximate: said.approximate || also.approximate,
    said: { min: said.min, max: said.max, unit },
  };
}
