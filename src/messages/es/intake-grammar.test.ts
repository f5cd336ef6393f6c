import { describe, expect, it, vi } from 'vitest';
import { readDate } from '../../intake/grammar/dates.ts';
import { numberText } from '../../intake/grammar/number-text.ts';
import { readNumber } from '../../intake/grammar/numbers.ts';
import { soundsLikeTwo, weakestRung } from '../../intake/grammar/speakers.ts';
import { readTruth } from '../../intake/grammar/truth.ts';

/* What people write into the cells of a sheet in Spanish. */

vi.mock('#language/index.ts', () => import('./index.ts'));
vi.mock('#language/intake-grammar.ts', () => import('./intake-grammar.ts'));

/** "2024-03-10", "~2024-03-10..2024-03-16", or why there is none. */
function dateIn(written: string): string {
  const reading = readDate({ kind: 'text', written });
  if (reading.is !== 'read') return reading.is;
  const { start, end, about } = reading;
  return (about ? '~' : '') + (start === end ? start : `${start}..${end}`);
}

it.each([
  ['2 de mayo de 2024', '2024-05-02'],
  ['2 mayo 2024', '2024-05-02'],
  ['2 may 2024', '2024-05-02'],
  ['jueves, 2 de mayo de 2024', '2024-05-02'],
  ['1.º de mayo de 2024', '2024-05-01'],
  ['mayo de 2024', '2024-05'],
  ['septiembre de 2024', '2024-09'],
  ['setiembre 2024', '2024-09'],
  ['2 September 2024', '2024-09-02'],
  ['hacia el 10 de marzo de 2024', '~2024-03-10'],
  ['hacia el 10 mar 2024', '~2024-03-10'],
  ['a mediados de marzo de 2024', '~2024-03-11..2024-03-20'],
  ['finales de febrero de 2024', '~2024-02-21..2024-02-29'],
  ['semana del 10 de marzo de 2024', '~2024-03-10..2024-03-16'],
  ['del 3 al 6 de junio de 2026', '2026-06-03..2026-06-06'],
  ['entre el 3 y el 6 de junio de 2026', '2026-06-03..2026-06-06'],
  ['del 28 de enero al 2 de febrero de 2024', '2024-01-28..2024-02-02'],
  ['28 ene – 2 feb 2024', '2024-01-28..2024-02-02'],
  ['28-30 ene 2024', '2024-01-28..2024-01-30'],
  ['de enero a marzo de 2024', '2024-01..2024-03'],
  ['pronto', 'unreadable'],
  ['31 de febrero de 2024', 'unreadable'],
])('reads the date %s', (written, meant) => {
  expect(dateIn(written)).toBe(meant);
});

/** "35..40 rehenes", "~30", "42..", or why there is none. */
function numberIn(written: string): string {
  const reading = readNumber({ kind: 'text', written });
  if (reading.is !== 'read') return reading.is;
  const { min, max, approximate, rest } = reading;
  const interval = min === max ? String(min) : `${min ?? ''}..${max ?? ''}`;
  return `${approximate ? '~' : ''}${interval}${rest ? ` ${rest}` : ''}`;
}

it.each([
  ['35-40 rehenes', '35..40 rehenes'],
  ['de 35 a 40 rehenes', '35..40 rehenes'],
  ['entre 35 y 40', '35..40'],
  ['al menos 42', '42..'],
  ['más de 42 personas', '42.. personas'],
  ['40 o más', '40..'],
  ['hasta 40', '..40'],
  ['como máximo 40', '..40'],
  ['unos 30', '~30'],
  ['unas 30 personas', '~30 personas'],
  ['alrededor de 40', '~40'],
  ['seis semanas', '6 semanas'],
  ['treinta y dos', '32'],
  ['ciento veinte', '120'],
  ['doscientos cincuenta presos', '250 presos'],
  ['dos mil trescientos', '2300'],
  ['una docena', '12'],
  ['1.234.567', '1234567'],
  ['1.500', 'asked'],
  ['2 millones', '2000000'],
  ['1,5', '1.5'],
  ['varios', 'words'],
  ['centenares', 'words'],
  ['30 o 90 días', 'unreadable'],
])('reads the number %s', (written, meant) => {
  expect(numberIn(written)).toBe(meant);
});

describe('what is written into a cell', () => {
  it.each([
    [{ min: 35, max: 40, approximate: false }, '35-40'],
    [{ min: 42, max: null, approximate: false }, 'al menos 42'],
    [{ min: null, max: 40, approximate: true }, 'hasta alrededor de 40'],
    [{ min: 1.5, max: 1.5, approximate: true }, 'alrededor de 1.5'],
  ])('is read as it was: %#', (number, text) => {
    expect(numberText(number)).toBe(text);
    expect(readNumber({ kind: 'text', written: text })).toEqual({
      is: 'read',
      rest: '',
      ...number,
    });
  });
});

it('knows who speaks without a name, and two accounts in one cell', () => {
  expect(weakestRung('dos funcionarios de Northland', ['Northland'])).toBe('party-anonymous');
  expect(weakestRung('un portavoz de Northland', ['Northland'])).toBe('party-statement');
  expect(weakestRung('un diplomático', ['Northland'])).toBe('official-anonymous');
  expect(soundsLikeTwo('40 rehenes, según otros 50')).toBe(true);
  expect(soundsLikeTwo('40 rehenes')).toBe(false);
});

it('knows yes and no', () => {
  expect(['Sí', 'si', 'x', 'No', 'falso', '', 'quizá'].map(readTruth)).toEqual([
    true,
    true,
    true,
    false,
    false,
    null,
    'unreadable',
  ]);
});
