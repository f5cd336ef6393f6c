import { expect, it } from 'vitest';
import { of } from './of.ts';
import { round } from './round.ts';
import { mediatorsWith } from './terms.ts';
import { timelineWords } from './timeline.ts';

it.each([
  ['Consejo de Portsea', 'del Consejo de Portsea'],
  ['Reino del Norte', 'del Reino del Norte'],
  ['Junta de Portsea', 'de la Junta de Portsea'],
  ['Ribera Democrática', 'de la Ribera Democrática'],
  ['Costa Rica', 'de Costa Rica'],
  ['Northland', 'de Northland'],
  ['los mediadores', 'de los mediadores'],
  ['otros grupos del norte', 'de otros grupos del norte'],
])('a name that begins with a common noun has its article behind "de": %s', (name, text) => {
  expect(of(name)).toBe(text);
});

it('names whose article is not known stand behind a colon, or in brackets', () => {
  expect(round.tabledBy('Junta de Portsea')).toBe('presentada por: Junta de Portsea');
  expect(round.tabledTo('Northland')).toBe('dirigida a: Northland');
  expect(mediatorsWith('Ribera Democrática')).toBe('Mediadores con una parte (Ribera Democrática)');
  expect(timelineWords.mediated('Northland y Junta de Portsea')).toBe(
    'mediación: Northland y Junta de Portsea',
  );
});
