import { expect, it } from 'vitest';
import { lineageBy, thereBy } from './known-by.ts';

const nodes = [
  { id: 'early', name: 'Early text', date: '2001-01-30' },
  { id: 'here', name: 'This text', date: '2001-02-11' },
  { id: 'month', name: 'A text of that month', date: '2001-02' },
  { id: 'late', name: 'Late text', date: '2001-03-01' },
];
const links = [
  { from: 'early', to: 'here', basis: 'reported' as const },
  { from: 'here', to: 'month', basis: 'inferred' as const },
  { from: 'here', to: 'late', basis: 'reported' as const },
];
const by = (asOf: string | null) => ({ rung: null, asOf });

it('leaves out what came after the day, and of a month until it is over', () => {
  const ids = (asOf: string | null) => thereBy(nodes, by(asOf)).map(({ id }) => id);
  expect(ids(null)).toEqual(['early', 'here', 'month', 'late']);
  expect(ids('2001-02-27')).toEqual(['early', 'here']);
  expect(ids('2001-02-28')).toEqual(['early', 'here', 'month']);
  expect(ids('2001-03-01')).toEqual(['early', 'here', 'month', 'late']);
});

it('keeps in a lineage the text from which it is seen, and the links between what is left', () => {
  expect(lineageBy({ nodes, links }, by('2001-02-20'), 'here')).toEqual({
    nodes: nodes.slice(0, 2),
    links: links.slice(0, 1),
  });
  expect(lineageBy({ nodes, links }, by('2001-01-01'), 'here')).toEqual({
    nodes: [nodes[1]],
    links: [],
  });
  expect(lineageBy({ nodes, links }, by(null), 'here')).toEqual({ nodes, links });
});
