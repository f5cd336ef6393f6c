import type { Cell, Sheet } from '../book.ts';
import { SheetMaker } from './cells.ts';
import type { FileCourse } from './course.ts';
import { Refused, type Told } from './problems.ts';
import { writtenNumber } from './xlsx/numbers.ts';
import { isTimeline, timelineRecords } from './timeline-json.ts';

/* Records of JSON as sheets: their keys in the first row, in the order in which they are first met. */

/** Keys that would reach what all objects share, were they ever set on one. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a file of JSON is: our own dataset, or sheets. @throws Refused */
export async function readJson(
  text: string,
  name: string,
  told: Told,
  course: FileCourse,
): Promise<{ dataset: unknown } | { sheets: Sheet[] }> {
  const value = parsed(text, course);
  await course.pass(0);
  if (isDataset(value)) {
    refuseUnsafeKeys(value);
    return { dataset: value };
  }
  const sheets: Sheet[] = [];
  for (const [title, records] of tablesOf(value, name, told)) {
    const maker = new SheetMaker(title, told, course);
    await addRecords(records, maker, course);
    sheets.push(maker.sheet());
  }
  if (sheets.length === 0) throw new Refused('no-table');
  return { sheets };
}

/** The value of a text of JSON. @throws Refused where it is damaged or its lists lie too deep in each other */
export function parsed(text: string, course: FileCourse): unknown {
  let depth = 0;
  let isText = false;
  // By hand: expressions for texts in quotes go over damaged ones again and again, or overflow at long ones.
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (isText) {
      if (mark === '\\') at += 1;
      else if (mark === '"') isText = false;
    } else if (mark === '"') isText = true;
    else if (mark === ']' || mark === '}') depth -= 1;
    else if (mark === '[' || mark === '{') {
      depth += 1;
      if (depth > course.limits.depth)
        throw new Refused('too-deep', { limit: course.limits.depth });
    }
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refused('damaged', { written: 'json' });
  }
}

/** Whether a value has the shape of the file in which a site of ours publishes its whole dataset. */
const isDataset = (value: unknown): boolean =>
  isFields(value) &&
  isFields(value['about']) &&
  Array.isArray(value['rounds']) &&
  Array.isArray(value['sources']);

function refuseUnsafeKeys(value: unknown): void {
  if (Array.isArray(value)) for (const item of value as unknown[]) refuseUnsafeKeys(item);
  else if (isFields(value))
    for (const [key, item] of Object.entries(value)) {
      if (UNSAFE.has(key)) throw new Refused('unsafe-key', { written: key });
      refuseUnsafeKeys(item);
    }
}

/** The lists of records in a value, each with a name. What stands beside them is told. */
function tablesOf(value: unknown, name: string, told: Told): [string, readonly unknown[]][] {
  if (isTimeline(value)) return [[name, timelineRecords(value)]];
  if (Array.isArray(value)) return value.length === 0 ? [] : [[name, value as unknown[]]];
  if (!isFields(value)) return [];
  const entries = Object.entries(value);
  const tables = entries.filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].some(isFields),
  );
  if (tables.length === 0)
    return entries.length > 1 && entries.every(([, item]) => isFields(item))
      ? [[name, entries.map(([key, item]) => ({ key, ...(item as object) }))]]
      : [];
  for (const [key, item] of entries)
    if (item !== null && !tables.some(([table]) => table === key))
      told.add('left-out-value', { written: key });
  return tables;
}

async function addRecords(
  records: readonly unknown[],
  maker: SheetMaker,
  course: FileCourse,
): Promise<void> {
  if (records.every(Array.isArray)) {
    for (const [i, list] of (records as unknown[][]).entries()) {
      maker.add(
        i + 1,
        list.map((item, column) => cellOf(scalarsOf(item), maker, i + 1, column)),
      );
      await course.pass(0);
    }
    return;
  }
  const columns = new Map<string, number>();
  const rows: [number, Map<string, Scalar[]>][] = [];
  for (const [i, record] of records.entries()) {
    const at = i + 2;
    const fields = new Map<string, Scalar[]>();
    if (isFields(record))
      flatten(record, '', 0, fields, course, () => maker.tell('left-out-value', { row: at }));
    else if (record !== null)
      maker.tell('left-out-value', { row: at, written: JSON.stringify(record).slice(0, 80) });
    for (const key of fields.keys()) if (!columns.has(key)) columns.set(key, columns.size);
    rows.push([at, fields]);
    await course.pass(0);
  }
  maker.add(
    1,
    [...columns.keys()].map((key, column) => maker.text(key, 1, column)),
  );
  for (const [at, fields] of rows) {
    const cells: (Cell | null)[] = [];
    for (const [key, scalars] of fields) {
      const column = columns.get(key) ?? 0;
      cells[column] = cellOf(scalars, maker, at, column);
    }
    maker.add(at, cells);
    await course.pass(0);
  }
}

type Scalar = string | number | boolean;

/** Puts the values of a record below the keys that lead to them: "sources.url"; those of a list together. */
function flatten(
  value: unknown,
  path: string,
  level: number,
  into: Map<string, Scalar[]>,
  course: FileCourse,
  leaveOut: () => void,
): void {
  if (Array.isArray(value))
    for (const item of value as unknown[]) flatten(item, path, level, into, course, leaveOut);
  else if (isFields(value)) {
    if (level >= course.limits.levels) leaveOut();
    else
      for (const [key, item] of Object.entries(value))
        flatten(item, path ? `${path}.${key}` : key, level + 1, into, course, leaveOut);
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const list = into.get(path);
    if (list) list.push(value);
    else into.set(path, [value]);
  } else if (!into.has(path)) into.set(path, []);
}

const scalarsOf = (value: unknown): Scalar[] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [value]
    : [];

function cellOf(scalars: Scalar[], maker: SheetMaker, row: number, column: number): Cell | null {
  const [only] = scalars;
  if (scalars.length === 1 && typeof only === 'number')
    return { written: writtenNumber(only), kind: 'number' };
  if (scalars.length === 1 && typeof only === 'boolean')
    return { written: String(only), kind: 'truth' };
  // oxlint-disable-next-line parley/glue -- what parts the entries of a list in a cell, in any language
  return maker.text(scalars.map(String).filter(Boolean).join(' | '), row, column);
}
