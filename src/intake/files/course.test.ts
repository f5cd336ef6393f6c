import { expect, it } from 'vitest';
import { readGivenAll } from '../../testing/intake/reading.ts';
import { madeXlsx, madeZip } from '../../testing/intake/xlsx-maker.ts';
import type { ReadingOptions } from './course.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => [`proposal ${i}`, i * 7, `said by ${i % 13}`, true]);
const xlsx = () => madeXlsx({ sheets: [{ name: 's', rows: rows(20_000) }] });
const csv = (count: number) =>
  rows(count)
    .map((cells) => cells.join(','))
    .join('\n');
const read = async (files: Record<string, Uint8Array | string>, options: ReadingOptions) =>
  readGivenAll(files, {}, options);

it.each([
  ['a workbook', () => ({ 'a.xlsx': xlsx() })],
  ['a table as text', () => ({ 'a.csv': csv(80_000) })],
  ['a ZIP', () => ({ 'a.zip': madeZip({ 'a.csv': csv(40_000), 'b.csv': csv(40_000) }) })],
])('tells of %s how much is read: from 0 to 1, at times between, never less', async (_, files) => {
  const told: number[] = [];
  const { problems } = await read(files(), { onProgress: (share) => told.push(share) });
  expect(problems).toEqual([]);
  expect(told[0]).toBe(0);
  expect(told.at(-1)).toBe(1);
  expect(told.indexOf(1)).toBe(told.length - 1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(new Set(told).size).toBeGreaterThan(3);
});

it('reads nothing once the signal is aborted, and gives its reason', async () => {
  const reason = new Error('enough');
  await expect(read({ 'a.csv': 'a,b' }, { signal: AbortSignal.abort(reason) })).rejects.toBe(
    reason,
  );
});

it('gives a turn to whoever ends it while it reads', async () => {
  const ends = new AbortController();
  const reason = new Error('enough');
  let last = 0;
  const reading = read(
    { 'a.xlsx': xlsx(), 'b.xlsx': xlsx() },
    { signal: ends.signal, onProgress: (share) => (last = share) },
  );
  setTimeout(() => {
    ends.abort(reason);
  }, 60);
  await expect(reading).rejects.toBe(reason);
  expect(last).toBeLessThan(1);
});

it('ends with the reason of the signal where it was about to refuse the file', async () => {
  const ends = new AbortController();
  const reason = new Error('enough');
  await expect(
    read(
      { 'a.xlsx': xlsx() },
      {
        signal: ends.signal,
        limits: { rows: 19_000 },
        onProgress: (share) => {
          if (share > 0) ends.abort(reason);
        },
      },
    ),
  ).rejects.toBe(reason);
});
