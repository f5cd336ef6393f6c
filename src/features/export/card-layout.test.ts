import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidTable } from '../../messages/rows/rows.ts';
import { comparisonOf, withTexts } from '../../testing/comparison-fixture.ts';
import { sumColumns, sumComparison } from '../../testing/sums-fixture.ts';
import type { Style } from '../../ui/picture/block.ts';
import { textsOf } from '../../ui/picture/text.ts';
import { cardSheet } from './card-layout.ts';

/** Every sign is half as wide as it is high. */
const measure = (text: string, { size }: Pick<Style, 'size'>) => (text.length * size) / 2;
const LINES = {
  sources: `Sources: ${'The Courier, '.repeat(30)}`,
  edition: `Parley, version 1.0.0 of 31 Dec 2001, https://parley.example/${'long-id.'.repeat(30)}`,
  short: 'Parley, version 1.0.0 of 31 Dec 2001, https://parley.example/compare/',
};
const draw = (comparison: Parameters<typeof saidTable>[0]) =>
  cardSheet(saidTable(comparison), LINES, measure, 'ltr');

describe('the picture of the key figures', () => {
  it('says title, heads, each figure with its evidence and who says so, and its sources', () => {
    const sheet = draw(sumComparison({ rows: 'common' }));
    expect([sheet.width, sheet.height]).toEqual([1200, 675]);
    const said = textsOf(sheet.items).join(' ');
    for (const part of [
      'First outline and Second outline',
      '11 Feb 2001',
      '42 days',
      '30 or 40 hostages',
      'one account each',
      '30: the clerk; 40: the envoy',
      '200 or 300 prisoners',
      '120 prisoners',
      'a guard',
      'Sources: The Courier, The Courier',
      'Parley, version 1.0.0 of 31 Dec 2001, https://parley.example/compare/',
    ])
      expect(said).toContain(part);
    expect(sheet.rows).toBeGreaterThanOrEqual(4);
  });

  it('cuts no figure, however narrow its column', () => {
    const [first] = sumColumns();
    const five = Array.from({ length: 5 }, () => first).flatMap((column) => column ?? []);
    const said = textsOf(draw(sumComparison({ rows: 'all' }, five)).items).join(' ');
    expect(said.match(/200 or 300 prisoners/g)).toHaveLength(5);
    expect(said.match(/42 days/g)).toHaveLength(5);
  });

  it('stays inside its frame, whatever is compared', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.string({ unit: fc.constantFrom('a', ' ', 'long '), maxLength: 300 }),
        (count, text) => {
          const [first, second] = sumColumns();
          const columns = [first, second, ...withTexts(() => text)]
            .flatMap((column) => column ?? [])
            .slice(0, count);
          const { items } = draw(comparisonOf(columns));
          for (const item of items) {
            const right =
              item.kind === 'text'
                ? item.x + measure(item.text, item)
                : item.x + ('width' in item ? item.width : 0);
            expect(right).toBeLessThanOrEqual(1200);
            expect(item.y).toBeLessThanOrEqual(675);
            expect(Math.min(item.x, item.y)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
