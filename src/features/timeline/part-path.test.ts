import { expect, it } from 'vitest';
import { partMeant } from './part-meant.ts';
import { timelinePath } from './part-path.ts';

const span = (from: string, to: string, ...chapters: string[]) => ({
  from,
  to,
  rounds: 100,
  chapters,
});
const spans = [
  span('1970-05-12', '1975-02-01', 'first'),
  span('1975-02-03', '1980-11-30', 'second', 'third'),
  span('1980-12-20', '1990-01-01'),
];
const slice = {
  part: 3,
  spans,
  // The third chapter goes on in this part.
  chapters: [{ id: 'third', name: 'Third', text: 'And then.', from: '1978-01-01' }],
  time: { axis: { from: '1980-12-01', to: '1990-01-31', ticks: [] } },
};

it('leads to the newest part where people look for the timeline', () => {
  expect(timelinePath({ part: 3, parts: 3 })).toBe('/timeline/');
  expect(timelinePath({ part: 1, parts: 3 })).toBe('/timeline/1/');
});

it.each([
  ['a day of another part', '1976-01-01', '', 2],
  ['a day before all', '1800-01-01', '', 1],
  ['a day of this part', '1985-01-01', '', null],
  ['a day of its first month, before it begins', '1980-12-02', '', null],
  ['a chapter of another part', null, '#chapter-first', 1],
  ['a chapter that goes on in this part', null, '#chapter-third', null],
  ['something else', null, '#times', null],
  ['nothing', null, '', null],
])('understands %s', (_, day, hash, meant) => {
  expect(partMeant(slice, day, hash)).toBe(meant);
});

it('looks for nothing elsewhere where there is one part', () => {
  expect(partMeant({ ...slice, part: 1, spans: spans.slice(0, 1) }, '1800-01-01', '')).toBe(null);
});
