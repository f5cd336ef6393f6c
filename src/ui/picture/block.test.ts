import { describe, expect, it } from 'vitest';
import { beside, fromLeft, moved, NO_BLOCK, padded, rule, stacked, type Style } from './block.ts';
import { clipped, fitted, textBlock, textsOf, wrapped } from './text.ts';

/** Every sign is half as wide as it is high. */
const measure = (text: string, { size }: Pick<Style, 'size'>) => (text.length * size) / 2;
const STYLE: Style = { font: 'sans-400', size: 10, colour: 'ink', leading: 1.5 };
const line = (text: string) => textBlock([text], STYLE, measure);

describe('blocks', () => {
  it('stand below one another, with gaps only between those in which something stands', () => {
    const stack = stacked([line('abcd'), NO_BLOCK, line('ab')], 7);
    expect(stack).toMatchObject({ width: 20, height: 37 });
    expect(stack.items.map(({ y }) => y)).toEqual([10.5, 32.5]);
  });

  it('stand beside one another, as high as the highest', () => {
    const row = beside([line('abcd'), NO_BLOCK, rule(3, 40, 'line')], 5);
    expect(row).toMatchObject({ width: 28, height: 40 });
    expect(row.items.map(({ x }) => x)).toEqual([0, 25]);
  });

  it('are moved and padded', () => {
    expect(moved(line('a'), 4, 6).items[0]).toMatchObject({ x: 4, y: 16.5 });
    const room = padded(line('a'), { start: 1, end: 2, top: 3, bottom: 4 });
    expect(room).toMatchObject({ width: 8, height: 22 });
    expect(room.items[0]).toMatchObject({ x: 1, y: 13.5 });
  });
});

describe('the direction of a picture', () => {
  const items = [
    { kind: 'text', x: 10, y: 0, text: 'at the start', ...STYLE } as const,
    { kind: 'text', x: 90, y: 0, text: 'at the end', end: true, ...STYLE } as const,
    { kind: 'box', x: 10, y: 0, width: 30, height: 1, colour: 'ink' } as const,
    { kind: 'mark', x: 10, y: 0, size: 8, mark: 'arrow', colour: 'ink' } as const,
  ];

  it('leaves all where it is from left to right', () => {
    expect(fromLeft(items, 100, 'ltr')).toEqual(items);
  });

  it('mirrors all from right to left: what began at the left ends at the right', () => {
    expect(fromLeft(items, 100, 'rtl')).toMatchObject([
      { x: 90, end: true },
      { x: 10, end: false },
      { x: 60 },
      { x: 82 },
    ]);
  });
});

describe('texts', () => {
  const texts = (block: { items: Parameters<typeof textsOf>[0] }) => textsOf(block.items);

  it('take the lines that they need', () => {
    expect(texts(wrapped('one two three', STYLE, 40, measure))).toEqual(['one two', 'three']);
    expect(wrapped('', STYLE, 40, measure)).toBe(NO_BLOCK);
  });

  it('are cut off at a word, and the cut is marked', () => {
    expect(texts(clipped('one two three four', STYLE, 40, 2, measure))).toEqual([
      'one two',
      'three …',
    ]);
    expect(texts(clipped('one two three', STYLE, 40, 2, measure))).toEqual(['one two', 'three']);
    expect(texts(clipped('abcdefghijkl', STYLE, 40, 1, measure))).toEqual(['abcdef …']);
    expect(texts(clipped('one', STYLE, 40, 0, measure))).toEqual([]);
  });

  it('are as large as fits, in lines as equal as may be', () => {
    const style = { font: 'serif-600', colour: 'ink' } as const;
    const sizes = [
      [20, 1],
      [10, 2],
    ] as const;
    expect(fitted('one two', sizes, style, 70, measure)?.items).toMatchObject([{ size: 20 }]);
    const two = fitted('one two six ten ab', sizes, style, 75, measure);
    expect(two && texts(two)).toEqual(['one two', 'six ten ab']);
    expect(fitted('one two three four five six seven', sizes, style, 50, measure)).toBeNull();
  });
});
