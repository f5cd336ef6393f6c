import { describe, expect, it } from 'vitest';
import { readGiven, readGivenAll, readMade } from '../../testing/intake/reading.ts';
import { madeXlsx, madeZip } from '../../testing/intake/xlsx-maker.ts';
import { changedEntry, ENTRY_FIELDS } from '../../testing/intake/zip-fields.ts';
import type { ReadingOptions } from './course.ts';

const MEGABYTE = 1024 * 1024;
const within = async (
  content: Uint8Array | string,
  limits: ReadingOptions['limits'],
  name = 'a.zip',
) => (await readGiven(content, name, {}, { limits: limits ?? {} })).met;
const workbook = (rows: number) =>
  madeXlsx({
    sheets: [{ name: 's', rows: Array.from({ length: rows }, (_, i) => [`a${i}`, i, true]) }],
  });
const sheetOf = async (xml: string) =>
  (
    await readMade({
      sheets: [{ name: 's', rows: [] }],
      entries: { 'xl/worksheets/sheet1.xml': xml },
    })
  ).met;

describe('a ZIP', () => {
  const zeros = new Uint8Array(8 * MEGABYTE);

  it('that becomes a thousand times as large is not unpacked', async () => {
    const bomb = madeZip({ 'a.csv': zeros });
    expect(bomb.length).toBeLessThan(16_000);
    expect(await within(bomb, {})).toEqual([{ kind: 'packed-too-well', limit: 419_430_400 }]);
  });

  it('is measured by what it becomes, not by what it claims', async () => {
    const modest = changedEntry(madeZip({ 'a.csv': zeros }), 'a.csv', ENTRY_FIELDS.size, 10);
    expect(await within(modest, {})).toEqual([{ kind: 'packed-too-well', limit: 419_430_400 }]);
    const boastful = changedEntry(
      madeZip({ 'a.csv': 'a,b' }),
      'a.csv',
      ENTRY_FIELDS.size,
      900 * MEGABYTE,
    );
    expect(await within(boastful, {})).toEqual([{ kind: 'packed-too-well', limit: 419_430_400 }]);
    const slight = changedEntry(madeZip({ 'a.csv': 'a,b' }), 'a.csv', ENTRY_FIELDS.size, 4);
    expect(await within(slight, {})).toEqual([{ kind: 'damaged', written: 'zip' }]);
  });

  it('has a bound for all of its files together', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`${i}.csv`, `a,b\n${'c,d\n'.repeat(300)}`]),
    );
    expect(await within(madeZip(files), { unpacked: 9 * 1204 })).toEqual([]);
    expect(await within(madeZip(files), { unpacked: 9 * 1204 - 1 })).toEqual([
      { kind: 'packed-too-well', limit: 10_835 },
    ]);
  });

  it('has a bound for its count of files', async () => {
    const files = { 'a.csv': 'a,b', 'b.csv': 'a,b', 'c.csv': 'a,b' };
    expect(await within(madeZip(files), { entries: 3 })).toEqual([]);
    expect(await within(madeZip(files), { entries: 2 })).toEqual([
      { kind: 'too-many-entries', count: 3, limit: 2 },
    ]);
  });

  it('in a ZIP is not unpacked; what stands beside it is read', async () => {
    const inner = madeZip({ 'deep.csv': 'a,b' });
    const found = await readGivenAll({ 'a.zip': madeZip({ 'b.zip': inner, 'c.csv': 'a,b' }) });
    expect(found.problems).toEqual([{ kind: 'packed-twice', file: 'a.zip/b.zip' }]);
    expect(found.books.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([['c']]);
  });

  it('is refused where two of its files share bytes, or a path', async () => {
    const two = madeZip({ 'a.csv': 'a,b', 'b.csv': 'c,d' });
    expect(await within(changedEntry(two, 'b.csv', ENTRY_FIELDS.at, 0), {})).toEqual([
      { kind: 'damaged', written: 'zip' },
    ]);
    expect(await within(madeZip({ 'a\\b.csv': 'a,b', 'a/b.csv': 'c,d' }), {})).toEqual([
      { kind: 'damaged', written: 'zip' },
    ]);
  });

  it.each([
    ['damaged zip', ENTRY_FIELDS.crc, 7],
    ['damaged zip', ENTRY_FIELDS.method, 12],
    ['locked', ENTRY_FIELDS.flags, 1],
  ])('with one file that is %s is read without it', async (says, field, value) => {
    const files = { 'a.csv': 'a,b', 'b.csv': 'c,d', 'c.csv': 'e,f' };
    const found = await readGivenAll({
      'z.zip': changedEntry(madeZip(files), 'b.csv', field, value),
    });
    expect(found.books.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([['a', 'c']]);
    expect(
      found.problems.map(({ kind, file, written = '' }) => [file, `${kind} ${written}`.trim()]),
    ).toEqual([['z.zip/b.csv', says]]);
  });

  it('with a password is refused once', async () => {
    const locked = ['a.csv', 'b.csv'].reduce(
      (bytes, path) => changedEntry(bytes, path, ENTRY_FIELDS.flags, 1),
      madeZip({ 'a.csv': 'a,b', 'b.csv': 'c,d' }),
    );
    expect(await within(locked, {})).toEqual([{ kind: 'locked' }]);
  });
});

it('a workbook that was cut off anywhere is refused, once', async () => {
  const whole = workbook(400);
  for (let share = 1; share < 20; share++) {
    const { books, met } = await readGiven(whole.slice(0, (whole.length * share) / 20), 'a.xlsx');
    expect(books).toEqual([]);
    expect(met).toEqual([{ kind: 'damaged', written: 'zip' }]);
  }
});

it('a workbook whose sheet is not what its checksum says is refused', async () => {
  const changed = changedEntry(workbook(400), 'xl/worksheets/sheet1.xml', ENTRY_FIELDS.crc, 7);
  const { books, met } = await readGiven(changed, 'a.xlsx');
  expect(books).toEqual([]);
  expect(met).toEqual([{ kind: 'damaged', written: 'zip' }]);
});

describe('a file', () => {
  it('has a bound of bytes', async () => {
    expect(await within('a,b\nc,d', { bytes: 7 }, 'a.csv')).toEqual([]);
    expect(await within('a,b\nc,d', { bytes: 6 }, 'a.csv')).toEqual([
      { kind: 'too-large', limit: 6, count: 7 },
    ]);
  });

  it.each([
    ['a workbook', workbook(5)],
    ['a CSV', 'a,0,t\nb,1,t\nc,2,t\nd,3,t\ne,4,t'],
    ['JSON', '[["a",0,1],["b",1,1],["c",2,1],["d",3,1],["e",4,1]]'],
  ])('has a bound of rows, cells and columns as %s', async (_, content) => {
    const kinds = async (limits: ReadingOptions['limits']) =>
      (await within(content, limits, 'a')).map(({ kind, limit }) => [kind, limit]);
    expect(await kinds({ rows: 5, cells: 15, columns: 3 })).toEqual([]);
    expect(await kinds({ rows: 4 })).toEqual([['too-many-rows', 4]]);
    expect(await kinds({ cells: 14 })).toEqual([['too-many-cells', 14]]);
    expect(await kinds({ columns: 2 })).toEqual([['too-many-columns', 2]]);
  });

  it('counts rows of all files together, those before the bound are kept', async () => {
    const found = await readGivenAll(
      { 'a.csv': 'a,b\nc,d', 'b.csv': 'a,b\nc,d' },
      {},
      { limits: { rows: 3 } },
    );
    expect(found.books.map(({ file }) => file)).toEqual(['a.csv']);
    expect(found.problems).toEqual([{ kind: 'too-many-rows', file: 'b.csv', limit: 3 }]);
  });
});

describe('XML', () => {
  it('that declares entities is refused, and nothing of it grows', async () => {
    const lol = Array.from(
      { length: 12 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    );
    expect(
      await sheetOf(
        `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "lol">${lol.join('')}]><worksheet>&l12;</worksheet>`,
      ),
    ).toEqual([{ kind: 'declares-entities' }]);
    expect(
      await sheetOf('<!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet><sheetData/></worksheet>'),
    ).toEqual([{ kind: 'declares-entities' }]);
  });

  it('may lie 48 deep, and no deeper', async () => {
    const deep = (count: number) => '<a>'.repeat(count) + '</a>'.repeat(count);
    expect(await sheetOf(deep(48))).toEqual([]);
    expect(await sheetOf(deep(49))).toEqual([{ kind: 'too-deep', limit: 48 }]);
  });

  it('that is never closed, or one tag without an end, is damaged', async () => {
    const damaged = [{ kind: 'damaged', written: 'xml' }];
    expect(await sheetOf('<worksheet><sheetData>')).toEqual(damaged);
    expect(await sheetOf(`<worksheet a="${'x'.repeat(3 * MEGABYTE)}`)).toEqual(damaged);
  });
});

it('JSON may lie 48 deep, and no deeper; texts in it are not looked into', async () => {
  const deep = (count: number) => '['.repeat(count) + ']'.repeat(count);
  expect(await within(`[["a"],${deep(47)}]`, {}, 'a.json')).toEqual([]);
  expect(await within(`[["a"],${deep(48)}]`, {}, 'a.json')).toEqual([
    { kind: 'too-deep', limit: 48 },
  ]);
  expect(await within(`[["${'['.repeat(60)}\\"["]]`, {}, 'a.json')).toEqual([]);
});

it('JSON that is one long text, or never ends, takes no longer than another', async () => {
  const long = `[["${'x'.repeat(8 * MEGABYTE)}"]]`;
  expect((await readGiven(long, 'a.json')).rows?.[0]?.[1]).toHaveLength(8 * MEGABYTE);
  expect(await within(`["${'\\"'.repeat(MEGABYTE)}`, {}, 'a.json')).toEqual([
    { kind: 'damaged', written: 'json' },
  ]);
});
