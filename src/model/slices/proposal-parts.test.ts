import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { largerData } from '../../testing/scale/larger.ts';
import type { Dataset } from '../types.ts';
import { indexSlice } from './index-slice.ts';
import { lineageSlice, type LineageSlice } from './lineage-slice.ts';
import { listedFile } from './listed-file.ts';
import { listedParts, type ListedPart, pagesOfProposals } from './proposal-parts.ts';

let real: Dataset;
let large: Dataset;
let lineage: LineageSlice;
let parts: ListedPart[];
beforeAll(async () => {
  ({ real, larger: large } = await largerData(300));
  lineage = lineageSlice(large);
  parts = listedParts(large, indexSlice(large), lineage);
}, 120_000);

describe('pagesOfProposals', () => {
  it.each([
    [0, 1],
    [120, 1],
    [121, 2],
    [200, 2],
    [201, 3],
    [4842, 61],
  ])('is for %d proposals %d', (count, pages) => {
    expect(pagesOfProposals(count)).toBe(pages);
  });

  it('leaves the page of the newest neither a handful nor too many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 121, max: 20_000 }), (count) => {
        const newest = count - 80 * (pagesOfProposals(count) - 1);
        expect(newest).toBeGreaterThan(40);
        expect(newest).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe('listedFile', () => {
  it('keeps the name of a page that is full, whatever comes after it', () => {
    expect(listedFile(1, 1)).toBe('listed/newest');
    expect(listedFile(2, 3)).toBe('listed/2');
    expect(listedFile(2, 48)).toBe('listed/2');
    expect(listedFile(48, 48)).toBe('listed/newest');
  });
});

describe('the list of proposals', () => {
  it('is one page where it is as long as the real one, with the picture of all', () => {
    const own = lineageSlice(real);
    const [only, ...others] = listedParts(real, indexSlice(real), own);
    expect(others).toEqual([]);
    expect(only?.rows.map(({ id }) => id)).toEqual(own.nodes.map(({ id }) => id));
    expect(only?.picture).toEqual(own.picture);
    expect([only?.links.length, only?.away]).toEqual([own.links.length, 0]);
  });

  it('has each proposal of a long list once, in order, eighty a page', () => {
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(
      lineage.nodes.map(({ id }) => id),
    );
    expect(new Set(parts.slice(0, -1).map(({ rows }) => rows.length))).toEqual(new Set([80]));
  });

  it('loses no link: those that lead from page to page are counted on both', () => {
    const within = parts.reduce((sum, { links }) => sum + links.length, 0);
    const away = parts.reduce((sum, part) => sum + part.away, 0);
    expect(within + away / 2).toBe(lineage.links.length);
    expect(away).toBeGreaterThan(0);
  });

  it('draws on each page what is on it, from where its time begins', () => {
    for (const { rows, picture } of parts) {
      const ids = new Set(rows.map(({ id }) => id));
      expect(picture.families.spots.length + picture.families.left).toBe(rows.length);
      expect(picture.families.spots.filter(({ id }) => !ids.has(id))).toEqual([]);
      for (const { at } of picture.families.spots) expect(at).toBeGreaterThanOrEqual(0);
      for (const { from } of picture.truces) expect(from >= (picture.axis?.from ?? '')).toBe(true);
    }
  });

  it('has no file that is heavy to load', () => {
    for (const part of parts)
      expect(gzipSync(JSON.stringify(part), { level: 6 }).length).toBeLessThan(60_000);
  });
});
