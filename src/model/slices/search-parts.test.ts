import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { largerData } from '../../testing/scale/larger.ts';
import { wholeSearch } from '../../testing/whole-search.ts';
import type { Dataset } from '../types.ts';
import { roundSlices } from './round-slice.ts';
import { PLAIN_TERMS } from '../search/terms.ts';
import { searchFiles, type WhichPart, type SearchTexts } from './search-parts.ts';
import { searchSlice, searchSources, type SearchSlice } from './search-slice.ts';

/** Bytes, compressed, that a file may have. */
const LIMIT = 150_000;

function filesOf(data: Dataset) {
  const slices = roundSlices(data);
  const slice = searchSlice(
    data,
    data.rounds.map((round) => slices.round(round)),
  );
  return { slice, files: searchFiles(slice, searchSources(data), PLAIN_TERMS) };
}

describe('the files of the search', () => {
  let slice: SearchSlice;
  let files: Map<string, unknown>;
  let real: Map<string, unknown>;
  beforeAll(async () => {
    const both = await largerData(500);
    ({ slice, files } = filesOf(both.larger));
    real = filesOf(both.real).files;
  }, 240_000);

  it('none is heavy, of the real data and of more', () => {
    for (const [name, file] of [...files, ...real])
      expect(gzipSync(JSON.stringify(file)).length, name).toBeLessThan(LIMIT);
  });

  it('have each round, account, position and source once, in order', () => {
    const whole = wholeSearch(files);
    expect(whole.rounds).toEqual(slice.rounds);
    const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).toSorted();
    expect(ids(whole.positions)).toEqual(ids(slice.positions));
    const rounds = [...files].flatMap(([name, file]) =>
      name.startsWith('search-rounds') ? (file as { rounds: string[] }).rounds : [],
    );
    expect(new Set(rounds)).toEqual(new Set(slice.rounds.map(({ id }) => id)));
    expect(rounds).toHaveLength(slice.rounds.length);
  });

  it('have what was said about no round with the rounds of its time', () => {
    const parts = [...files].flatMap(([name, file]) =>
      /^search(\/\d+)?$/.test(name) ? [file as SearchTexts & WhichPart] : [],
    );
    expect(parts.length).toBeGreaterThan(2);
    const inTime = parts.toSorted((a, b) => a.part - b.part);
    for (const [i, { positions }] of inTime.entries()) {
      const end = inTime[i + 1]?.rounds[0]?.dates.start ?? '9999';
      expect(positions.filter(({ date }) => date && date >= end)).toEqual([]);
    }
  });
});
