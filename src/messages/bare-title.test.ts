import { expect, it } from 'vitest';
import { bareTitle } from './bare-title.ts';

it.each([
  ['Paris talks, January 2024 | Parley', 'Paris talks, January 2024'],
  ['Parley: every round, side by side', 'Parley: every round, side by side'],
  ['', ''],
])('"%s" is the page "%s"', (title, bare) => {
  expect(bareTitle(title)).toBe(bare);
});
