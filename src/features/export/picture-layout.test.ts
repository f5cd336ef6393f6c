import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidTable } from '../../messages/rows/rows.ts';
import { comparisonOf, tinyColumns } from '../../testing/comparison-fixture.ts';
import type { Style } from '../../ui/picture/block.ts';
import { textsOf } from '../../ui/picture/text.ts';
import { comparisonSheet } from './picture-layout.ts';

/** Every sign is half as wide as it is high. */
const measure = (text: string, { size }: Pick<Style, 'size'>) => (text.length * size) / 2;
const lines = { date: 'Seen on 1 Jan 2001', source: 'Sources: The Reporter' };
const draw = (most: number, columns = tinyColumns()) =>
  comparisonSheet(saidTable(comparisonOf(columns)), lines, measure, () => most, 'ltr');
const said = (sheet: { items: Parameters<typeof textsOf>[0] }) => textsOf(sheet.items).join(' ');

describe('the picture of a comparison', () => {
  it('says title, day, heads, figures, accounts, what is missing, and its sources', () => {
    const words = said(draw(10_000));
    for (const part of [
      'Portsea outline',
      'Seen on 1 Jan 2001',
      'Southland outline',
      'Portsea, Eastland',
      'about 30–40 days',
      '30 or about 30–40 days',
      'one account each',
      'Eastland would watch over the pause.',
      'Not reported',
      'Sources: The Reporter',
    ])
      expect(words).toContain(part);
    expect(words).toMatch(/^Portsea outline/);
    expect(words).toMatch(/Sources: The Reporter$/);
  });

  it('shows every row where there is room', () => {
    const sheet = draw(10_000);
    expect(sheet.cut).toBe(0);
    expect(said(sheet)).not.toContain('more row');
  });

  it('leaves rows out where there is none, says how many, and keeps the source line', () => {
    const all = draw(10_000);
    const rules = (sheet: typeof all) => sheet.items.filter((item) => item.kind === 'box').length;
    const rows = rules(all) - 1;
    for (const most of [all.height - 1, all.height - 200, 500, 300]) {
      const sheet = draw(most);
      const left = rows - (rules(sheet) - 1);
      expect(left).toBeGreaterThan(0);
      expect(sheet.cut).toBe(left);
      expect(said(sheet)).toContain(left === 1 ? 'and 1 more row at' : `and ${left} more rows at`);
      expect(said(sheet)).toMatch(/Sources: The Reporter$/);
    }
  });

  it('is no higher than asked while there is a row to leave out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 2000 }), (most) => {
        expect(draw(most).height).toBeLessThanOrEqual(most);
      }),
      { numRuns: 30 },
    );
  });

  it('puts nothing beyond its edges, and no text of a column into the next', () => {
    const { items, width, height } = draw(10_000);
    const beyond = items.filter((item) => {
      const right =
        item.kind === 'text' ? measure(item.text, item) : 'width' in item ? item.width : 0;
      return item.x < 32 || item.x + right > width - 32 || item.y < 32 || item.y > height - 32;
    });
    expect(beyond).toEqual([]);
  });

  it('is wider the more columns there are', () => {
    expect(draw(10_000).width).toBeGreaterThan(draw(10_000, tinyColumns().slice(0, 2)).width);
  });
});
