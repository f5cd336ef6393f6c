import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts, type Fonts } from './fonts.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

/** The outlines of a line from left to right. */
const outlines = (text: string) =>
  fonts.line(text, 'serif-600', 'ltr').glyphs.map(({ outline }) => outline);
const one = (letter: string) => outlines(letter)[0];

describe('a line of text', () => {
  it('runs from left to right, each letter beside the last', () => {
    const { glyphs, width } = fonts.line('Doha', 'sans-400', 'ltr');
    const places = glyphs.map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(width).toBeGreaterThan(places.at(-1) ?? 0);
  });

  it('shows a Hebrew word from right to left within a Latin line', () => {
    expect(outlines('a אבג b')).toEqual(['a', ' ', 'ג', 'ב', 'א', ' ', 'b'].map(one));
  });

  it('keeps the order of words, numbers and brackets that the bidirectional algorithm asks for', () => {
    expect(outlines('x אב (42 גד) y')).toEqual(
      ['x', ' ', '(', 'ד', 'ג', ' ', '4', '2', ')', ' ', 'ב', 'א', ' ', 'y'].map(one),
    );
  });

  it('joins Arabic letters', () => {
    const [last, first] = outlines('عع');
    expect(first).not.toBe(one('ع'));
    expect(last).not.toBe(one('ع'));
    expect(first).not.toBe(last);
  });

  it('puts the dots of a letter where they belong: below a yeh, above a teh marbuta', () => {
    const dots = (word: string) =>
      fonts.line(word, 'sans-400', 'ltr').glyphs.find(({ y }) => y !== 0)?.y;
    expect(dots('في')).toBeLessThan(0);
    expect(dots('قة')).toBeGreaterThan(0);
  });

  it('draws a letter with a mark of another alphabet', () => {
    expect(outlines('Łź')).toHaveLength(2);
  });

  it('is as wide as its words and the blanks between them', () => {
    const [measured, drawn] = [
      fonts.measure('From Doha to Cairo', { font: 'serif-400', size: 10 }),
      10 * fonts.line('From Doha to Cairo', 'serif-400', 'ltr').width,
    ];
    expect(Math.abs(measured - drawn)).toBeLessThan(0.02 * drawn);
  });

  it('begins at the right in a language that does', () => {
    const glyphs = fonts.line('אב a', 'serif-600', 'rtl').glyphs.map(({ outline }) => outline);
    expect(glyphs).toEqual(['a', ' ', 'ב', 'א'].map(one));
  });

  it('has an italic for what is missing', () => {
    const a = (font: 'sans-400' | 'sans-italic') => fonts.line('a', font, 'ltr').glyphs[0]?.outline;
    expect(a('sans-italic')).not.toBe(a('sans-400'));
    expect(fonts.lacking('Łódź', 'sans-italic')).toEqual([]);
  });

  it('shows nothing of the signs that isolate a text, and lets it run its own way', () => {
    const isolated = '\u2068אב\u2069';
    expect(fonts.lacking(isolated, 'serif-600')).toEqual([]);
    expect(fonts.line(isolated, 'serif-600', 'ltr').width).toBe(
      fonts.line('אב', 'serif-600', 'ltr').width,
    );
    expect(outlines(isolated).filter((outline) => outline !== '')).toEqual(['ב', 'א'].map(one));
  });

  it('draws the same box for every character that no font has, and names them', () => {
    expect(fonts.lacking('in 東京 京 ع Ł', 'sans-400')).toEqual(['東', '京']);
    const [first, second] = outlines('東京');
    expect(first).toBe(second);
    expect(first).not.toBe('');
    expect(fonts.line('東', 'sans-400', 'ltr').width).toBeGreaterThan(0.2);
  });
});
