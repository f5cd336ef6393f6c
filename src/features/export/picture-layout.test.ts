import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../messages/words.ts';
import { comparisonOf, tinyColumns } from '../../testing/comparison-fixture.ts';
import { layout } from './picture-layout.ts';
import { rowsOf, saidTable } from '../../messages/rows/rows.ts';
import { wrapText } from '../../ui/wrap-text.ts';

/** Every sign is six pixels wide. */
const measure = (text: string) => text.length * 6;
const lines = { date: 'Seen on 1 Jan 2001', source: 'Sources: The Reporter' };
const draw = (most: number, columns = tinyColumns()) =>
  layout(saidTable(comparisonOf(columns)), lines, measure, () => most);

describe('wrapText', () => {
  it('makes lines that fit, and loses nothing but blanks', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 6, max: 300 }), (text, width) => {
        const wrapped = wrapText(text, width, '', measure);
        expect(wrapped.filter((line) => measure(line) > width)).toEqual([]);
        expect(wrapped.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('breaks what is wider than a line, such as an address', () => {
    expect(wrapText('see example.org/a', 36, '', measure)).toEqual([
      'see',
      'exampl',
      'e.org/',
      'a',
    ]);
  });

  it('has no line for no text', () => {
    expect(wrapText('  ', 100, '', measure)).toEqual([]);
  });
});

describe('the layout of a picture', () => {
  it('shows every row where there is room', () => {
    expect(draw(10_000).cut).toBe(0);
  });

  it('leaves rows out where there is none, says how many, and keeps the source line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 2000 }), (most) => {
        const { cut, height, texts } = draw(most);
        const said = texts.map(({ text }) => text).join(' ');
        expect(said).toContain(lines.source);
        expect(said.includes(words.exporting.more(cut))).toBe(cut > 0);
        if (cut < rowsOf(comparisonOf()).length - 2) expect(height).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('puts no text beyond its edges', () => {
    const { texts, width, height } = draw(10_000);
    const beyond = texts.filter(
      ({ text, x, y }) => x < 0 || x + measure(text) > width || y < 0 || y > height,
    );
    expect(beyond).toEqual([]);
  });

  it('is wider the more columns there are', () => {
    expect(draw(10_000).width).toBeGreaterThan(draw(10_000, tinyColumns().slice(0, 2)).width);
  });
});
