import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

/** Every sign is six pixels wide. */
const width = (text: string) => text.length * 6;

describe('wrapText', () => {
  it('makes lines that fit, and loses nothing but blanks', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 6, max: 300 }), (text, most) => {
        const wrapped = wrapText(text, most, width);
        expect(wrapped.filter((line) => width(line) > most)).toEqual([]);
        expect(wrapped.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('breaks what is wider than a line, such as an address', () => {
    expect(wrapText('see example.org/a', 36, width)).toEqual(['see', 'exampl', 'e.org/', 'a']);
  });

  it('has no line for no text', () => {
    expect(wrapText('  ', 100, width)).toEqual([]);
  });
});
