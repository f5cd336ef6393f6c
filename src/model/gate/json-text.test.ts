import { describe, expect, it } from 'vitest';
import { jsonFaults, MOST_DEPTH } from './json-text.ts';

const faultsOf = (text: string) => {
  // The text is one that parses: what does not is no matter of this reader.
  JSON.parse(text);
  return jsonFaults(text).map(({ path, message }) => [path.join('/'), message]);
};
const twice = (first: number, second: number) =>
  `the key stands twice in one object, in line ${first} and in line ${second}`;

describe('a key given twice', () => {
  it.each([
    ['at the top', '{"a": 1,\n "b": 2,\n "a": 3}', 'a', 1, 3],
    ['with the same value', '{"a": 1, "a": 1}', 'a', 1, 1],
    ['deep in lists and objects', '[{"x": [1, {"k": 1,\n"k": 2}]}]', '0/x/1/k', 1, 2],
    ['after a whole object', '{"a": {"b": [1, 2]},\n\n"a": 1}', 'a', 1, 3],
    ['spelled with an escape', '{"venues": 1, "ven\\u0075es": 2}', 'venues', 1, 1],
    ['with a quotation mark in it', String.raw`{"a\"b": 1, "a\"b": 2}`, 'a"b', 1, 1],
    ['that is empty', '{"": 1, "": 2}', '', 1, 1],
    ['that objects have from birth', '{"__proto__": 1, "__proto__": 2}', '__proto__', 1, 1],
  ])('is found %s', (_, text, path, first, second) => {
    expect(faultsOf(text)).toEqual([[path, twice(first, second)]]);
  });

  it('is found each time that it stands again', () => {
    expect(faultsOf('{"a": 1,\n"a": 2,\n"a": 3}')).toEqual([
      ['a', twice(1, 2)],
      ['a', twice(1, 3)],
    ]);
  });

  it.each([
    ['in two objects', '[{"a": 1}, {"a": 2}]'],
    ['in an object and in one inside it', '{"a": {"a": {"a": 1}}}'],
    ['as a key and as a value', '{"a": "a", "b": "a"}'],
    ['in capitals and in small letters', '{"a": 1, "A": 2}'],
    ['inside a text', String.raw`{"a": "\"a\": 1, {\"a\"", "b": "[,]"}`],
    ['in lists', '["a", "a", ["a", "a"]]'],
  ])('is none where the same stands %s', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['1e400', 'Infinity'],
    ['-1e400', '-Infinity'],
    ['9007199254740993', '9007199254740992'],
    ['0.1000000000000000055', '0.1'],
    ['1e-400', '0'],
    ['-0', '0'],
    ['-0.0', '0'],
  ])('that is not kept as it is written is found: %s', (written, read) => {
    expect(faultsOf(`{"n": [1, ${written}]}`)).toEqual([
      ['n/1', `the number ${written} is not kept as it is written: it is read as ${read}`],
    ]);
  });

  it.each([
    '0',
    '40',
    '40.0',
    '4e1',
    '4E+1',
    '400e-1',
    '0.7',
    '-1.5',
    '123456789012345',
    '1e21',
    '0.0',
  ])('that is kept is none: %s', (written) => {
    expect(faultsOf(`[${written}]`)).toEqual([]);
  });
});

describe('nesting', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;

  it(`may have ${MOST_DEPTH} levels`, () => {
    expect(faultsOf(nested(MOST_DEPTH))).toEqual([]);
  });

  it.each([MOST_DEPTH + 1, 50_000])('is refused with %i', (depth) => {
    expect(jsonFaults(nested(depth))).toEqual([
      expect.objectContaining({
        path: Array.from({ length: MOST_DEPTH }, () => 0),
        message: `objects and lists lie more than ${MOST_DEPTH} deep in each other`,
      }),
    ]);
  });
});
