import { describe, expect, it } from 'vitest';
import { wordFaults } from './words.ts';

const messagesOf = (text: string) => wordFaults(text).map(({ message }) => message);

describe('a text is refused with', () => {
  it.each([
    [
      'a Cyrillic letter in a Latin word',
      'H\u0430mas said yes.',
      'the word "H\u0430mas" has letters of Latin and Cyrillic, which look alike',
    ],
    [
      'a Greek letter in a Latin word',
      'The Isra\u03b5li offer.',
      'the word "Isra\u03b5li" has letters of Latin and Greek, which look alike',
    ],
    [
      'a Latin letter in a Cyrillic word',
      'Переговоры в Доxе',
      'the word "Доxе" has letters of Latin and Cyrillic, which look alike',
    ],
    [
      'an Armenian letter in a Latin word',
      'h\u0585stages',
      'the word "h\u0585stages" has letters of Latin and Armenian, which look alike',
    ],
    [
      'a word of Cyrillic letters that looks Latin',
      'The \u0420\u0410\u0421 voted.',
      'the word "\u0420\u0410\u0421" looks Latin and is written with letters of Cyrillic',
    ],
    [
      'a name of Cyrillic letters that looks Latin, with nothing beside it',
      '\u041d\u0410\u041c\u0410\u0421',
      'the word "\u041d\u0410\u041c\u0410\u0421" looks Latin and is written with letters of Cyrillic',
    ],
    [
      'one letter of another script',
      'Point \u0410 of the text.',
      'the word "\u0410" looks Latin and is written with letters of Cyrillic',
    ],
    [
      'the letter O for a nought',
      'About 1O hostages.',
      'the figure "1O" has a letter among its digits',
    ],
    [
      'the letter O twice',
      'About 3OO prisoners.',
      'the figure "3OO" has a letter among its digits',
    ],
    [
      'the letter l for a one',
      'About 3l4 trucks.',
      'the figure "3l4" has a letter among its digits',
    ],
    [
      'the letter I for a one',
      'About 20I trucks.',
      'the figure "20I" has a letter among its digits',
    ],
    [
      'a letter before the digits',
      'About l00 trucks.',
      'the figure "l00" has a letter among its digits',
    ],
    [
      'digits of two scripts',
      'About 3\u0660 days.',
      'the figure "3\u0660" has digits of two scripts',
    ],
    [
      'digits of a script that it is not written in',
      'About \u0663\u0665 days.',
      'the figure "\u0663\u0665" has digits of a script in which the text is not written',
    ],
    [
      'digits that are signs of mathematics',
      'About \u{1d7d1}\u{1d7d3} days.',
      'the figure "\u{1d7d1}\u{1d7d3}" has digits of a script in which the text is not written',
    ],
    [
      'wide digits in Latin text',
      'About \uff13\uff15 days.',
      'the figure "\uff13\uff15" has digits of a script in which the text is not written',
    ],
    [
      'a small figure beside a figure',
      'About 10\u00b2 days.',
      'a small or ringed figure stands beside "10"',
    ],
    [
      'a ringed figure beside a figure',
      'About \u24600 days.',
      'a small or ringed figure stands beside "0"',
    ],
    [
      'wide letters in Latin text',
      '\uff4e\uff4f deal',
      '"\uff4e" is a sign that stands for a letter or a digit, at the beginning',
    ],
    [
      'letters of mathematics',
      'a \u{1d427}\u{1d428}',
      '"\u{1d427}" is a sign that stands for a letter or a digit, after "a "',
    ],
  ])('%s', (_, text, message) => {
    expect(messagesOf(text)).toContain(message);
  });
});

describe('a text may have', () => {
  it.each([
    ['words of several scripts', 'Kyiv (Київ) and Athens (Αθήνα)'],
    ['a Russian title with short words', 'Переговоры о мире: а что дальше?'],
    ['a Latin name in a Russian title', 'Переговоры: NATO и ЕС'],
    ['Latin beside Arabic in one word', 'الـAFP'],
    ['Japanese with Latin letters', 'Tシャツ'],
    ['Arabic digits in Arabic', 'إطلاق سراح ٣٥ رهينة'],
    ['ASCII digits in Arabic', 'إطلاق سراح 35 رهينة'],
    ['Persian digits in Persian', 'آزادی ۳۵ گروگان'],
    ['Devanagari digits in Hindi', '३५ बंधक'],
    ['wide digits in Japanese', '人質３５人'],
    ['a fraction after a figure', '2½ weeks'],
    ['square kilometres', '360 km² of land'],
    ['a figure in parts', '1,300.50 and 10 000 and 7-10'],
    ['names with one digit', 'O2 and B1 and I5'],
    ['litres', '10l of water'],
    ['words that are letters alone', 'I, O and l'],
    ['an id', 'rep-10o1l'],
    ['an address', 'https://example.org/1O0'],
  ])('%s', (_, text) => {
    expect(messagesOf(text)).toEqual([]);
  });
});
