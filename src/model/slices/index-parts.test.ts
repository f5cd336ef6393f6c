import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { largerData } from '../../testing/scale/larger.ts';
import { FACETS } from '../facet-list.ts';
import { faceted, facetTable } from '../facet-table.ts';
import type { Dataset } from '../types.ts';
import { indexParts, type CardsPart } from './index-parts.ts';
import { indexSlice, type IndexSlice } from './index-slice.ts';
import { namesSlice } from './names-slice.ts';

const zipped = (value: unknown) => gzipSync(JSON.stringify(value), { level: 6 }).length;

let real: Dataset;
let whole: IndexSlice;
let index: IndexSlice;
let cards: CardsPart[];
beforeAll(async () => {
  const { real: site, larger } = await largerData(700);
  real = site;
  whole = indexSlice(larger);
  ({ index, cards } = indexParts(larger, whole));
}, 120_000);

it('is one file where there are as many rounds as in the real dataset', () => {
  const own = indexSlice(real);
  const { index: published, cards: others } = indexParts(real, own);
  expect(others).toEqual([]);
  expect(published).toBe(own);
});

describe('of a long list', () => {
  it('the index has the newest rounds, and the files of cards the others, in order', () => {
    expect(index.more).toBe(cards.length);
    expect([...cards.flatMap(({ rounds }) => rounds), ...index.rounds]).toEqual(whole.rounds);
    const weight = index.rounds.reduce((sum, { proposals }) => sum + 1 + proposals.length, 0);
    expect(weight).toBeLessThanOrEqual(280);
    expect(weight).toBeGreaterThan(270);
  });

  it('no file is heavy to load, that of the names at the size of the field neither', () => {
    expect(zipped(index)).toBeLessThan(60_000);
    for (const part of cards) expect(zipped(part)).toBeLessThan(150_000);
    // 2,055 rounds are 2.94 times as many.
    expect(zipped(namesSlice(whole)) * (2055 / 700)).toBeLessThan(150_000);
  });

  it('is counted as if all of its cards were there', () => {
    const nothing = {
      venue: [],
      mediator: [],
      party: [],
      person: [],
      format: [],
      status: [],
      issue: [],
      has: null,
      from: null,
      to: null,
    };
    const table = facetTable(whole.rounds, whole.about.turningPoints);
    const { counts, having } = faceted(table, nothing, null);
    for (const facet of FACETS)
      expect(index.tally?.counts[facet]).toEqual(Object.fromEntries(counts[facet]));
    expect(index.tally?.having).toEqual(having);
    const own = (id: string) => whole.rounds.filter(({ chapter }) => chapter === id).length;
    for (const [id, count] of Object.entries(index.tally?.chapters ?? {}))
      expect(count).toBe(own(id));
  });

  it('has each turning point once, and what begins the whole', () => {
    const known = [...(index.tally?.turning ?? []), ...index.rounds].map(({ id }) => id);
    const turning = whole.about.turningPoints;
    expect(known.filter((id) => turning.includes(id)).toSorted()).toEqual(turning.toSorted());
    expect(index.tally?.began).toBe('2023-10-07');
  });

  it('draws the newest over their own time', () => {
    const { time } = index.tabled.background;
    const [first] = index.rounds;
    expect(time?.from.slice(0, 7)).toBe(first?.dates.start.slice(0, 7));
    const there = new Set(index.rounds.flatMap(({ proposals }) => proposals.map(({ id }) => id)));
    expect(Object.keys(index.tabled.sideOf).filter((id) => !there.has(id))).toEqual([]);
  });
});
