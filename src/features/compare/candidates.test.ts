import { expect, it } from 'vitest';
import { offersFor, type Candidate } from './candidates.ts';

const one = (id: string, text: string): Candidate => ({ id, name: id, kind: '', when: '', text });
const ALL = [
  one('portsea-outline', 'portsea outline 2 may 2001'),
  one('portsea', 'portsea talks 2 may 2001'),
  one('eastby', 'eastby talks 9 june 2001'),
];
const INDEX = { suggestions: [{ ids: ['eastby', 'portsea'], title: '', text: '' }] };
const ids = (typed: string, chosen: string[] = []) =>
  offersFor(typed, ALL, INDEX, chosen).map(({ id }) => id);

it('offers what holds every word that was typed, and nothing that stands there', () => {
  expect(ids('portsea 2001')).toEqual(['portsea-outline', 'portsea']);
  expect(ids('Portsea ', ['portsea'])).toEqual(['portsea-outline']);
  expect(ids('portsea june')).toEqual([]);
});

it('offers what the suggestions are made of before anything is typed', () => {
  expect(ids('')).toEqual(['portsea', 'eastby']);
  expect(ids('  ', ['portsea'])).toEqual(['eastby']);
});
