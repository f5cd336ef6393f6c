import { expect, it } from 'vitest';
import { inParts, partOf } from './in-parts.ts';

const items = Array.from({ length: 60 }, (_, i) => `“${i}” ₪`);

it('a list of sixty has two parts of 25 and one of ten, each read by itself', async () => {
  const parts = inParts(items);
  expect([parts.total, parts.ends.length, parts.first.length]).toEqual([60, 3, 25]);
  expect(await partOf(parts, 0)).toEqual(items.slice(0, 25));
  expect(await partOf(parts, 1)).toEqual(items.slice(25, 50));
  expect(await partOf(parts, 2)).toEqual(items.slice(50));
});

it('a list of nothing has no part', () => {
  expect(inParts([])).toMatchObject({ total: 0, first: [], ends: [] });
});
