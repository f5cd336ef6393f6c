import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { largerData } from '../../testing/scale/larger.ts';
import type { Dataset } from '../types.ts';
import { venuePages, venueParts } from './venue-parts.ts';
import { nameOfPart } from './part-name.ts';
import { venueSlices } from './venues-slice.ts';

let real: Dataset;
let larger: Dataset;
beforeAll(async () => {
  ({ real, larger } = await largerData(500));
}, 120_000);

describe('the file of a page of a place', () => {
  it('keeps the name of a page that is full, whatever comes after it', () => {
    expect(nameOfPart('venues/portsea', 1, 1)).toBe('venues/portsea');
    expect(nameOfPart('venues/portsea', 1, 2)).toBe('venues/portsea/1');
    expect(nameOfPart('venues/portsea', 1, 5)).toBe('venues/portsea/1');
    expect(nameOfPart('venues/portsea', 5, 5)).toBe('venues/portsea');
  });
});

describe('the pages of a place', () => {
  it('are one for each place of the real dataset, which stays as it was', () => {
    for (const slice of venueSlices(real).values()) expect(venueParts(slice)).toEqual([slice]);
    expect(venuePages(real).filter(({ parts }) => parts > 1)).toEqual([]);
  });

  it('are several for the busiest of a large one, each round once, in order, counted as a whole', () => {
    const pages = new Map(venuePages(larger).map(({ id, parts }) => [id, parts]));
    expect(Math.max(...pages.values())).toBeGreaterThan(1);
    for (const [id, slice] of venueSlices(larger)) {
      const parts = venueParts(slice);
      expect(parts).toHaveLength(pages.get(id) ?? 0);
      expect(parts.flatMap(({ rounds }) => rounds)).toEqual(slice.rounds);
      for (const part of parts) expect(part.venue).toEqual(slice.venue);
      const spans = parts[0]?.page?.spans ?? [];
      expect(spans.map(({ from }) => from)).toEqual(spans.map(({ from }) => from).toSorted());
      for (const part of parts)
        expect(gzipSync(JSON.stringify(part), { level: 6 }).length).toBeLessThan(30_000);
    }
  });
});
