import { describe, expect, it } from 'vitest';
import { calendar } from './calendar.ts';
import { dates, days } from './dates.ts';
import { de, fromDateTo, nounDate, ofDate, onDate } from './elision.ts';
import { figure } from './figure.ts';
import { either, list, number, plural, pluralOfRange } from './language.ts';
import { moves, spelt } from './moves.ts';
import { quantity } from './quantity.ts';
import { atStart, inSentence, join } from './separators.ts';

const [FINE, WIDE] = ['\u202f', '\u00a0'];
const counted = (count: number) =>
  (days[plural(count) as 'other'] ?? days.other).replace('#', number(count));

describe('a number', () => {
  it.each([
    [7, '7'],
    [1904, `1${FINE}904`],
    [1_000_000, `1${FINE}000${FINE}000`],
    [8.6, '8,6'],
    [1234.56, `1${FINE}234,6`],
  ])('%s is written %s', (value, text) => {
    expect(number(value)).toBe(text);
  });

  it.each([
    [0, '0 jour'],
    [1, '1 jour'],
    [1.5, '1,5 jour'],
    [2, '2 jours'],
    [3, '3 jours'],
    [11, '11 jours'],
    [100, '100 jours'],
    [1_000_000, `1${FINE}000${FINE}000 de jours`],
    [1_000_001, `1${FINE}000${FINE}001 jours`],
    [3_000_000, `3${FINE}000${FINE}000 de jours`],
  ])('%s is counted %s', (count, text) => {
    expect(counted(count)).toBe(text);
  });

  it.each([
    [1, 2, 'other'],
    [0, 1, 'one'],
    [1, null, 'one'],
    [2, null, 'other'],
    [null, 1, 'one'],
    [null, 40, 'other'],
    [null, 1_000_000, 'many'],
    [null, null, 'one'],
  ] as const)('a noun after %s to %s is of the form %s', (min, max, form) => {
    expect(pluralOfRange(min, max)).toBe(form);
  });

  it('stays in digits in a sentence, where letters would have a gender', () => {
    expect([1, 6, 11].map(spelt)).toEqual([null, null, null]);
  });
});

describe('a date', () => {
  it.each([
    ['2024-01-28', '28 janv. 2024'],
    ['2024-03-01', '1er mars 2024'],
    ['2024-07', 'juil. 2024'],
    ['2024', '2024'],
  ])('%s is written %s', (value, text) => {
    expect(calendar.date(value)).toBe(text);
  });

  it.each([
    ['2024-01-28', '2024-01-30', '28–30 janv. 2024'],
    ['2024-03-01', '2024-03-03', '1er–3 mars 2024'],
    ['2024-01-28', '2024-02-01', '28 janv. – 1er févr. 2024'],
    ['2023-12-28', '2024-01-02', '28 déc. 2023 – 2 janv. 2024'],
  ])('a range from %s to %s is written %s', (start, end, text) => {
    expect(calendar.days(start, end)).toBe(text);
  });

  it('has months in full where it is told by months', () => {
    expect(calendar.months('2024-01', '2024-03')).toBe('janvier – mars 2024');
    expect(calendar.months('2023-12', '2024-01')).toBe('décembre 2023 – janvier 2024');
    expect(calendar.month('2024-08')).toBe('août 2024');
  });

  it('takes the small words that French has before it', () => {
    expect(ofDate('28 janv. 2024')).toBe('du 28 janv. 2024');
    expect(ofDate('1er mars 2024')).toBe('du 1er mars 2024');
    expect(ofDate('janv. 2024')).toBe('de janv. 2024');
    expect(ofDate('avril 2024')).toBe('d’avril 2024');
    expect(ofDate('2024')).toBe('de 2024');
    expect(onDate('28 janv. 2024')).toBe('le 28 janv. 2024');
    expect(onDate('août 2024')).toBe('en août 2024');
    expect(dates.about('15–16 déc. 2023')).toBe('vers le 15–16 déc. 2023');
    expect(dates.about('janv. 2024')).toBe('vers janv. 2024');
    expect(nounDate('vers le 15 déc. 2023')).toBe('(vers le 15 déc. 2023)');
    expect(fromDateTo('7 oct. 2023', '1er mars 2024')).toBe('du 7 oct. 2023 au 1er mars 2024');
    expect(fromDateTo('octobre 2023', 'mars 2024')).toBe('d’octobre 2023 à mars 2024');
  });
});

describe('a list', () => {
  it('has no comma before its last link', () => {
    expect(list([])).toBe('');
    expect(list(['Northland'])).toBe('Northland');
    expect(list(['Northland', 'Eastland'])).toBe('Northland et Eastland');
    expect(list(['Northland', 'Eastland', 'Westland'])).toBe('Northland, Eastland et Westland');
    expect(either(['35', '40', 'au moins 42'])).toBe('35, 40 ou au moins 42');
  });

  it('has a fine blank before a semicolon and a wide one before a colon', () => {
    expect(join.semicolon(['a', null, 'b'])).toBe(`a${FINE}; b`);
    expect(join.colon('Lieu', 'Portsea')).toBe(`Lieu${WIDE}: Portsea`);
  });
});

describe('a quantity', () => {
  it('is not parted from its unit', () => {
    expect(quantity.withUnit(quantity.range('35', '40'), 'otages')).toBe(`35–40${WIDE}otages`);
    expect(quantity.atLeast(quantity.about('300'))).toBe('au moins environ 300');
    expect(quantity.upTo('42')).toBe('jusqu’à 42');
    expect(quantity.apart([quantity.between('5', '12'), 'au moins 5'])).toBe(
      '5 à 12, ou au moins 5',
    );
  });

  it('that moved is told without a verb, as its name may be singular or plural', () => {
    expect(moves.went('otages', '35', '40')).toBe(`otages${WIDE}: de 35 à 40`);
    expect(moves.went(moves.what('Pause', null), 'environ 35', '40')).toBe(
      `pause${WIDE}: d’environ 35 à 40`,
    );
    expect(moves.went('otages', '35', 'jusqu’à 50')).toBe(
      `otages${WIDE}: auparavant 35, à présent jusqu’à 50`,
    );
    expect(moves.stayed('pause', '6 semaines')).toBe(`pause${WIDE}: toujours 6 semaines`);
  });

  it('tells its accounts', () => {
    expect(figure.accounts(1, 9)).toBe('1 compte rendu sur 9');
    expect(figure.accounts(4, 9)).toBe('4 comptes rendus sur 9');
    expect(figure.allAccounts(2)).toBe('les deux comptes rendus');
    expect(figure.allAccounts(9)).toBe('l’ensemble des 9 comptes rendus');
    expect(figure.others(either(['35', figure.more(3)]))).toBe(
      `autres versions${WIDE}: 35 ou 3 autres`,
    );
  });
});

it('elides before a vowel, but not before "onze"', () => {
  expect([de('Axel'), de('Reporter'), de('au moins 40'), de('onze'), de('État')]).toEqual([
    'd’Axel',
    'de Reporter',
    'd’au moins 40',
    'de onze',
    'd’État',
  ]);
});

it('keeps names within a phrase as they are', () => {
  expect(inSentence('Aide à Portsea')).toBe('aide à Portsea');
  expect(atStart('émissaire')).toBe('Émissaire');
});
