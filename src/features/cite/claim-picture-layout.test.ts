import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Style } from '../../ui/picture/block.ts';
import {
  claimSheet,
  MARGIN,
  HEIGHT,
  WIDTH,
  type ClaimPictureText,
} from './claim-picture-layout.ts';

/** Every sign is half as wide as it is high. */
const measure = (text: string, { size }: Pick<Style, 'size'>) => (text.length * size) / 2;

type Text = Extract<Item, { kind: 'text' }>;

/** The texts of the picture, from the top down, and the line above its foot. */
function layoutClaim(text: ClaimPictureText): { lines: Text[]; rule: number } {
  const { items } = claimSheet(text, measure, 'ltr');
  const boxes = items.filter((item) => item.kind === 'box');
  return {
    lines: items.filter((item) => item.kind === 'text'),
    rule: boxes.at(-1)?.y ?? Number.NaN,
  };
}

const TEXT: ClaimPictureText = {
  head: 'Portsea outline, February 2001',
  figure: 'About 30 days',
  sentence: 'A senior source told The Reporter that the pause would last 30 days.',
  source: 'Source: The Reporter (11 Feb 2001)',
  address: 'parley.example.org/proposals/outline/?v=1.2.3#rep-00001',
  foot: 'Parley, claim rep-00001, dataset version 1.2.3',
};

const words = fc
  .array(fc.constantFrom('a', 'pause', 'of', 'internationalisation', 'غزة', '1,236'), {
    minLength: 1,
    maxLength: 90,
  })
  .map((list) => list.join(' '));

describe('the picture of a claim', () => {
  it('says everything from the head to the version, in this order', () => {
    const { lines } = layoutClaim(TEXT);
    const said = lines.map(({ text }) => text);
    expect(said.slice(0, 2)).toEqual([TEXT.head, TEXT.figure]);
    expect(said.slice(2, -3).join(' ')).toBe(TEXT.sentence);
    expect(said.slice(-3)).toEqual([TEXT.source, TEXT.address, TEXT.foot]);
  });

  it('gives the room of a figure to the sentence where there is none', () => {
    const largest = (text: ClaimPictureText) =>
      Math.max(
        ...layoutClaim(text)
          .lines.slice(1, -3)
          .map(({ size }) => size),
      );
    const sentence = Array.from({ length: 60 }, () => 'would').join(' ');
    const lines = (figure: string | null) =>
      layoutClaim({ ...TEXT, sentence, figure }).lines.length;
    expect(layoutClaim({ ...TEXT, figure: null }).lines[1]?.text).toMatch(/^A senior/);
    expect(largest({ ...TEXT, sentence, figure: null })).toBeGreaterThanOrEqual(25);
    expect(lines(null)).toBeGreaterThan(5);
  });

  it('holds any text between its edges, no line upon another, and marks what it leaves out', () => {
    fc.assert(
      fc.property(words, words, fc.option(words), (sentence, head, figure) => {
        const { lines, rule } = layoutClaim({ ...TEXT, sentence, head, figure });
        for (const line of lines) {
          expect(measure(line.text, line)).toBeLessThanOrEqual(WIDTH - 2 * MARGIN);
          expect(line.y - line.size).toBeGreaterThanOrEqual(MARGIN / 2);
          expect(line.y + line.size / 4).toBeLessThanOrEqual(HEIGHT - MARGIN);
        }
        lines.slice(1).forEach((line, i) => {
          const above = lines[i];
          // What letters have below their base line, and the next ones above theirs.
          const gap = 0.2 * (above?.size ?? 0) + 0.8 * line.size;
          expect(line.y - (above?.y ?? 0)).toBeGreaterThanOrEqual(gap);
        });
        const own = lines.slice(figure === null ? 1 : 2, -3);
        for (const { y } of own) expect(y).toBeLessThan(rule);
        const said = own.map(({ text }) => text).join(' ');
        if (said !== sentence) {
          expect(said.endsWith(' …')).toBe(true);
          expect(sentence.startsWith(said.slice(0, -2))).toBe(true);
        }
      }),
    );
  });
});
