import { describe, expect, it } from 'vitest';
import { inItsWay, isolatedAnew } from './isolates.ts';

/** Signs that are not seen, as they are written here: <a text from left to right>, {one from right to left}, [one as it begins]. */
const given = (text: string) =>
  text
    .replaceAll('<', '\u2066')
    .replaceAll('{', '\u2067')
    .replaceAll('[', '\u2068')
    .replaceAll(/[>}\]]/g, '\u2069');

describe('a line among others that run from right to left', () => {
  it.each([
    ['The first phase.', '<The first phase.>'],
    ['1,000 for 1,000', '<1,000 for 1,000>'],
    ['1,000', '1,000'],
    ['وفق Reuters.', 'وفق Reuters.'],
    ['[Reuters].', '[Reuters].'],
  ])('%s', (line, isolated) => {
    expect(inItsWay(given(line))).toBe(given(isolated));
  });
});

describe('lines of a text', () => {
  it.each([
    ['without signs stay', ['a b', 'c'], ['a b', 'c']],
    [
      'isolate what goes on',
      ['وفق [Rustem Umerov,', 'head of it], أمس'],
      ['وفق [Rustem Umerov,]', '<head of it>, أمس'],
    ],
    ['know the way of what goes on', ['x [אב', '12 א], y'], ['x [אב]', '{12 א}, y']],
    [
      'know what is within the other',
      ['{אב [Doha,', 'Cairo], ג', 'ד}.'],
      ['{אב [Doha,]}', '{<Cairo>, ג}', '{ד}.'],
    ],
  ])('%s', (_, lines, isolated) => {
    // Ends alone are equal: which sign they end does not show.
    expect(isolatedAnew(lines.map(given))).toEqual(isolated.map(given));
  });
});
