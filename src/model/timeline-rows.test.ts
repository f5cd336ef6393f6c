import { expect, it } from 'vitest';
import { rowsBy } from './timeline-rows.ts';

const named = (key: string) => key.toUpperCase();
/** So many rounds with each of these. */
const times = (count: number, ...keys: string[]) => Array.from({ length: count }, () => keys);

it('has a row for each key of many rounds, most first, then one for the others, then one for none', () => {
  const rounds = [
    ...times(12, 'b'),
    ...times(20, 'a'),
    ...times(1, 'c'),
    ...times(1, 'd'),
    ...times(6),
  ];
  expect(rowsBy(rounds, named).map(({ of, keys, rounds: own }) => [of, keys, own.length])).toEqual([
    ['one', ['a'], 20],
    ['one', ['b'], 12],
    ['others', ['c', 'd'], 2],
    ['none', [], 6],
  ]);
});

it('has a round with keys of several rows in each of them, and once where both are of one row', () => {
  const rounds = [...times(30, 'a'), ...times(30, 'b'), ['a', 'c'], ['c', 'd']];
  const rows = rowsBy(rounds, named);
  expect(rows.map(({ keys, rounds: own }) => [keys, own.length])).toEqual([
    [['a'], 31],
    [['b'], 30],
    [['c', 'd'], 2],
  ]);
  expect(rows.at(-1)?.rounds).toEqual([60, 61]);
});

it('names the only other instead of a row for others, and leaves out what is empty', () => {
  expect(rowsBy([...times(30, 'a'), ['z']], named).map(({ of, keys }) => [of, keys])).toEqual([
    ['one', ['a']],
    ['one', ['z']],
  ]);
  expect(rowsBy([], named)).toEqual([]);
});

it('orders what is equally frequent by name', () => {
  const name = (key: string) => (key === 'x' ? 'Alpha' : 'Beta');
  expect(rowsBy([['y'], ['x']], name).map(({ keys }) => keys)).toEqual([['x'], ['y']]);
});
