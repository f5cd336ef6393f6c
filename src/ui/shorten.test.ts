import { expect, it } from 'vitest';
import { shorten } from './shorten.ts';

const TEN = 'ten signs '.repeat(20);

it('keeps a text of 160 characters', () => {
  expect(shorten(TEN.slice(0, 160))).toBe(TEN.slice(0, 160));
});

it('cuts a longer one at a word', () => {
  expect(shorten(TEN.trim())).toBe(`${'ten signs '.repeat(15)}ten …`);
});

it('ends what was isolated where it is cut, and no more', () => {
  expect(shorten(`\u2068a\u2069 \u2068b \u2067${TEN}\u2069\u2069`)).toBe(
    `\u2068a\u2069 \u2068b \u2067${'ten signs '.repeat(14)}ten\u2069\u2069 …`,
  );
});
