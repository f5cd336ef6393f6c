import { describe, expect, it } from 'vitest';
import type { CorrectionEntry } from '../../model/slices/corrections-slice.ts';
import { byRecord } from './by-record.ts';

const made = (id: string, name: string, path: string, date = '2001-12-30'): CorrectionEntry => ({
  id,
  date,
  version: '1.0.0',
  field: 'text',
  before: 'before',
  after: 'after',
  reason: 'Made up.',
  target: { kind: 'report', name, text: [], path, pages: [] },
});
const grouped = (...list: CorrectionEntry[]) =>
  byRecord(list).map(({ name, path, entries }) => [name, path, entries.map(({ id }) => id)]);

describe('byRecord', () => {
  it('has no group where nothing was corrected', () => {
    expect(grouped()).toEqual([]);
  });

  it('puts corrections of one record under it, whatever of it was corrected', () => {
    expect(
      grouped(
        made('one', 'Outline', '/proposals/outline/#rep-1'),
        made('two', 'Outline', '/proposals/outline/'),
        made('three', 'Talks', '/rounds/talks/#cla-1'),
      ),
    ).toEqual([
      ['Outline', '/proposals/outline/', ['one', 'two']],
      ['Talks', '/rounds/talks/', ['three']],
    ]);
  });

  it('keeps what was corrected on another day apart, and two records of one page', () => {
    expect(
      grouped(
        made('one', 'Outline', '/proposals/outline/', '2001-12-31'),
        made('two', 'Outline', '/proposals/outline/'),
        made('three', 'Northland', '/positions/#pos-1'),
        made('four', 'Southland', '/positions/#pos-2'),
      ).map(([, , ids]) => ids),
    ).toEqual([['one'], ['two'], ['three'], ['four']]);
  });
});
