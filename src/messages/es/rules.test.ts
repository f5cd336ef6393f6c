import { describe, expect, it } from 'vitest';
import { calendar } from './calendar.ts';
import { dates, days } from './dates.ts';
import { derived } from './derived.ts';
import { difference } from './difference.ts';
import { either, list, number, plural, pluralOfRange } from './language.ts';
import { moves, spelt } from './moves.ts';
import { of } from './of.ts';
import { quantity } from './quantity.ts';
import { ended, inQuotes, typeset } from './quotes.ts';
import { join } from './separators.ts';
import { claimWords } from './claims.ts';
import { stances } from './terms.ts';
import { rows } from './rows.ts';

/* What Spanish asks for and English does not have. */

it.each([
  [0, 'other'],
  [1, 'one'],
  [2, 'other'],
  [3, 'other'],
  [11, 'other'],
  [100, 'other'],
  [1_000_000, 'many'],
  [2_000_000, 'many'],
  [1_000_001, 'other'],
])('has a plural for %d: %s', (count, category) => {
  expect(plural(count)).toBe(category);
  // As the engines have them: one rule everywhere.
  expect(new Intl.PluralRules('es').select(count)).toBe(category);
});

it('has a form of each noun for a million, which needs a "de"', () => {
  expect(days.many).toBe('# de días');
  expect(claimWords.corrections.record.many).toBe('# de correcciones');
});

it.each([
  [1, null, 'one'],
  [null, 1, 'one'],
  [1, 2, 'other'],
  [0, 1, 'other'],
  [null, 40, 'other'],
  [500_000, 1_000_000, 'many'],
] as const)('has a plural after the interval from %s to %s: %s', (min, max, category) => {
  expect(pluralOfRange(min, max)).toBe(category);
});

it('parts thousands with points, also those of four digits, and decimals with a comma', () => {
  expect([0, 11, 100, 1904, 10_000, 1_000_000, 4.5, 1234.56].map(number)).toEqual([
    '0',
    '11',
    '100',
    '1.904',
    '10.000',
    '1.000.000',
    '4,5',
    '1.234,6',
  ]);
});

describe('a list', () => {
  it('has no comma before its last link', () => {
    expect(list([])).toBe('');
    expect(list(['Northland'])).toBe('Northland');
    expect(list(['Northland', 'Eastland'])).toBe('Northland y Eastland');
    expect(list(['Northland', 'Eastland', 'Westland'])).toBe('Northland, Eastland y Westland');
  });

  it.each([
    ['Isleland', 'A e Isleland'],
    ['hilos', 'A e hilos'],
    ['«Iris»', 'A e «Iris»'],
    ['hielo', 'A y hielo'],
    ['hiato', 'A y hiato'],
    ['Yorkland', 'A y Yorkland'],
  ])('says "e" before the sound of i: %s', (last, text) => {
    expect(list(['A', last])).toBe(text);
  });

  it.each([
    ['8', '7 u 8'],
    ['80', '7 u 80'],
    ['8-10', '7 u 8-10'],
    ['11', '7 u 11'],
    ['11.000', '7 u 11.000'],
    ['110', '7 o 110'],
    ['18', '7 o 18'],
    ['otros', '7 u otros'],
    ['hora', '7 u hora'],
    ['al menos 8', '7 o al menos 8'],
  ])('says "u" before the sound of o: %s', (last, text) => {
    expect(either(['7', last])).toBe(text);
  });
});

describe('a date', () => {
  it('is short, and has its month in small letters', () => {
    expect(calendar.date('2024-01-28')).toBe('28 ene 2024');
    expect(calendar.date('2024-09')).toBe('sep 2024');
    expect(calendar.date('2024')).toBe('2024');
    expect(calendar.date('2024-01-28~')).toBe('hacia el 28 ene 2024');
    expect(calendar.month('2024-01-28')).toBe('enero de 2024');
  });

  it('and another are as short as they can be', () => {
    expect(calendar.days('2024-01-28', '2024-01-30')).toBe('28-30 ene 2024');
    expect(calendar.days('2024-01-28', '2024-02-02')).toBe('28 ene – 2 feb 2024');
    expect(calendar.days('2023-12-28', '2024-01-02')).toBe('28 dic 2023 – 2 ene 2024');
    expect(calendar.months('2024-01-01', '2024-03-31')).toBe('enero a marzo de 2024');
    expect(calendar.months('2023-12-01', '2024-01-31')).toBe('diciembre de 2023 a enero de 2024');
    expect(calendar.months('2024-03-01', '2024-03-31')).toBe('marzo de 2024');
    expect(dates.range('2001', '2003')).toBe('2001-2003');
  });

  it('that is not exact has an article only where it is a day', () => {
    expect(dates.about('28 ene 2024')).toBe('hacia el 28 ene 2024');
    expect(dates.about('28-30 ene 2024')).toBe('hacia el 28-30 ene 2024');
    expect(dates.about('enero de 2024')).toBe('hacia enero de 2024');
    expect(dates.about('2024')).toBe('hacia 2024');
  });
});

it('says a quantity without a word that has a gender', () => {
  const { about, atLeast, upTo, range, between, withUnit, apart } = quantity;
  expect(withUnit(about('40'), 'personas')).toBe('alrededor de 40 personas');
  expect(atLeast('42')).toBe('al menos 42');
  expect(upTo(about('40'))).toBe('hasta alrededor de 40');
  expect(range('35', '40')).toBe('35-40');
  expect(between('cinco', 'diez')).toBe('cinco a diez');
  expect(between('1', 'dos')).toBe('1 a 2');
  expect(apart(['5 a 12', 'al menos 5'])).toBe('5 a 12, o bien al menos 5');
  expect([1, 6, 10, 11].map(spelt)).toEqual([null, 'seis', 'diez', null]);
  expect(rows.answer('rejected')).toBe('rechazada');
  expect(stances.accepted).toBe('Aceptada');
});

it('sets a space that does not break before a percent sign', () => {
  expect(derived.percent('30-40')).toBe('30-40\u00a0%');
});

it('tells how figures moved behind a colon, whatever the gender of what is counted', () => {
  expect(moves.went(moves.the('Tregua', null), '30 días', '42 días')).toBe(
    'tregua: de 30 días a 42 días',
  );
  expect(moves.went('rehenes', '35', 'al menos 40')).toBe('rehenes: antes, 35; ahora, al menos 40');
  expect(moves.stayed('rehenes', '40')).toBe('rehenes: 40, sin cambios');
  expect(moves.inBoth('rehenes', '40')).toBe('rehenes: 40 en ambos textos');
});

describe('a quotation', () => {
  it.each([
    ['He called it "a ladder", twice.', 'He called it «a ladder», twice.'],
    ["\"The clerk's 'last' word\"", '«The clerk’s “last” word»'],
    ['Dijo: "Es la \'última\' oferta".', 'Dijo: «Es la “última” oferta».'],
    ['"¿"Nada" más?"', '«¿“Nada” más?»'],
    ["'24 talks", '’24 talks'],
    ['«La oferta de "treinta" días»', '«La oferta de “treinta” días»'],
  ])('has angular marks, and curly ones within: %s', (plain, set) => {
    expect(typeset(plain)).toBe(set);
  });

  it('has curly marks where it stands in a title', () => {
    expect(typeset('A "ladder" for talks', 1)).toBe('A “ladder” for talks');
  });

  it('has the stop or the comma outside', () => {
    expect(inQuotes('A "ladder" for talks', '.')).toBe('«A “ladder” for talks».');
    expect(inQuotes('Talks end.', ',')).toBe('«Talks end»,');
    expect(inQuotes('¿Qué se sabe?', '.')).toBe('«¿Qué se sabe?».');
    expect(inQuotes('To be continued...', '.')).toBe('«To be continued...».');
  });

  it('ends with one stop', () => {
    expect(ended('Habló de «una ley»')).toBe('Habló de «una ley».');
    expect(ended('s. f.')).toBe('s. f.');
    expect(ended('¿Qué se sabe?')).toBe('¿Qué se sabe?');
    expect(join.sentence('28 ene 2024')).toBe('28 ene 2024.');
  });
});

it('tells a difference to the baseline, and a time, without "a al menos" or "de el"', () => {
  expect(difference.moved('35', '40')).toBe('pasó de 35 a 40');
  expect(difference.moved('35', 'hasta 40')).toBe('aquí, hasta 40; en la referencia, 35');
  expect(difference.sinceBefore('46 días', '28 ene 2024')).toBe('46 días después del 28 ene 2024');
  expect(difference.beforeIt('1 día', 'ene 2024')).toBe('1 día antes de ene 2024');
  expect(difference.sinceBefore('2 días', 'hacia el 9 ene 2024')).toBe(
    '2 días después (hacia el 9 ene 2024)',
  );
});

it('joins "de" with the article of a noun, and with none of a name', () => {
  expect(of('el ministerio')).toBe('del ministerio');
  expect(of('la mediación')).toBe('de la mediación');
  expect(of('El Diario')).toBe('de El Diario');
});
