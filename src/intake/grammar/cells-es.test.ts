import { describe, expect, it } from 'vitest';
import { cellsIn } from '../../testing/intake/cells-in.ts';

/* What people write into the cells of a sheet in Spanish. */

const cells = await cellsIn({
  index: () => import('../../messages/es/index.ts'),
  grammar: () => import('../../messages/es/intake-grammar.ts'),
  spelled: () => import('../../messages/es/intake-spelled.ts'),
  folding: () => import('../../messages/es/folding.ts'),
});

it.each([
  ['35-40 rehenes', '35..40 rehenes'],
  ['de 35 a 40 rehenes', '35..40 rehenes'],
  ['entre 35 y 40', '35..40'],
  ['entre treinta y cuarenta días', '30..40 días'],
  ['al menos 42', '42..'],
  ['más de 42 personas', '42.. personas'],
  ['mas de 42 personas', '42.. personas'],
  ['40 o más', '40..'],
  ['hasta 40', '..40'],
  ['como maximo 40', '..40'],
  ['unos 30', '~30'],
  ['unas 30 personas', '~30 personas'],
  ['alrededor de cuarenta', '~40'],
  ['una semana', '1 semana'],
  ['un mes', '1 mes'],
  ['seis semanas', '6 semanas'],
  ['dieciséis', '16'],
  ['dieciseis', '16'],
  ['veintidos', '22'],
  ['treinta y dos', '32'],
  ['ciento veinte', '120'],
  ['doscientos cincuenta presos', '250 presos'],
  ['doscientas personas', '200 personas'],
  ['mil novecientos cuatro', '1904'],
  ['dos mil trescientos', '2300'],
  ['mil millones', '1000000000'],
  ['tres mil millones', '3000000000'],
  ['mil doscientos millones', '1200000000'],
  ['2 mil millones', '2000000000'],
  ['dos millones', '2000000'],
  ['una docena', '12'],
  ['1.234.567', '1234567'],
  ['1.500', 'asked'],
  ['1,5', '1.5'],
  ['varios', 'words'],
  ['un par', 'words'],
  ['30 o 90 días', 'unreadable'],
  ['treinta o noventa días', 'unreadable'],
  ['veinte treinta', 'unreadable'],
  ['۴۲ días', '42 días'],
  ['una treintena de rehenes', 'words'],
  ['una decena de días', 'words'],
  ['medio centenar', 'words'],
  ['dos meses y medio', '2.5 meses'],
  ['una semana y media', '1.5 semana'],
  ['600 camiones por día', '600 camiones por día'],
  ['seis semanas (42 días)', '6 semanas'],
  ['dos o tres semanas', 'unreadable'],
])('reads the number %s', (written, meant) => {
  expect(cells.number(written)).toBe(meant);
});

it.each([
  ['2 de mayo de 2024', '2024-05-02'],
  ['jueves, 2 de mayo de 2024', '2024-05-02'],
  ['1.º de mayo de 2024', '2024-05-01'],
  ['mayo de 2024', '2024-05'],
  ['setiembre 2024', '2024-09'],
  ['2 September 2024', '2024-09-02'],
  ['hacia el 10 de marzo de 2024', '~2024-03-10'],
  ['a mediados de marzo de 2024', '~2024-03-11..2024-03-20'],
  ['finales de febrero de 2024', '~2024-02-21..2024-02-29'],
  ['semana del 10 de marzo de 2024', '~2024-03-10..2024-03-16'],
  ['del 3 al 6 de junio de 2026', '2026-06-03..2026-06-06'],
  ['entre el 3 y el 6 de junio de 2026', '2026-06-03..2026-06-06'],
  ['28 ene – 2 feb 2024', '2024-01-28..2024-02-02'],
  ['pronto', 'unreadable'],
  ['primeros de mayo de 2024', '~2024-05-01..2024-05-10'],
  ['entre el 3 y el 6 de mayo de 2024', '2024-05-03..2024-05-06'],
  ['primavera de 2024', 'unreadable'],
])('reads the date %s', (written, meant) => {
  expect(cells.date(written)).toBe(meant);
});

describe('what is written into a cell', () => {
  it.each([
    [{ min: 35, max: 40, approximate: false }],
    [{ min: 42, max: null, approximate: false }],
    [{ min: null, max: 40, approximate: true }],
    [{ min: 1.5, max: 1.5, approximate: true }],
  ])('is read as it was: %j', (number) => {
    expect(cells.readNumber(cells.numberText(number))).toEqual({ is: 'read', rest: '', ...number });
  });
});

it('knows who speaks without a name, two accounts in one cell, yes and no', () => {
  expect(cells.weakestRung('dos funcionarios de Northland', ['Northland'])).toBe('party-anonymous');
  expect(cells.weakestRung('un portavoz de Northland', ['Northland'])).toBe('party-statement');
  expect(cells.weakestRung('un diplomatico', ['Northland'])).toBe('official-anonymous');
  expect(cells.soundsLikeTwo('40 rehenes, según otros 50')).toBe(true);
  expect(cells.soundsLikeTwo('30 o 60 días')).toBe(true);
  expect(cells.soundsLikeTwo('40 rehenes')).toBe(false);
  expect(['Sí', 'si', 'x', 'No', '', 'quizá'].map(cells.readTruth)).toEqual([
    true,
    true,
    true,
    false,
    null,
    'unreadable',
  ]);
});

it('reads other forms of yes and no, with a stop or without', () => {
  expect(['Sí.', 'presentes', 'ausentes'].map(cells.readTruth)).toEqual([true, true, false]);
});
