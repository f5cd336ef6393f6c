import { describe, expect, it } from 'vitest';
import { calendar } from './calendar.ts';
import { countedRounds, ofRounds, said } from './counts.ts';
import { derived } from './derived.ts';
import { evidence } from './evidence.ts';
import { own } from './isolate.ts';
import { either, list, number, plural, pluralOfRange } from './language.ts';
import { moves } from './moves.ts';
import { quantity } from './quantity.ts';
import { ended, inQuotes, typeset } from './quotes.ts';
import { join } from './separators.ts';

/** Signs that are not seen, as they are written here: [a text that is isolated], <one from left to right>, {one from right to left}. */
const seen = (text: string) =>
  text
    .replaceAll('\u2068', '[')
    .replaceAll('\u2067', '{')
    .replaceAll('\u2066', '<')
    .replace(/\u2069/g, '}');

it.each([
  [0, 'zero', 'لا جولات'],
  [1, 'one', 'جولة واحدة'],
  [2, 'two', 'جولتان'],
  [3, 'few', '3 جولات'],
  [10, 'few', '10 جولات'],
  [11, 'many', '11 جولة'],
  [99, 'many', '99 جولة'],
  [100, 'other', '100 جولة'],
  [102, 'other', '102 جولة'],
  [103, 'few', '103 جولات'],
  [1_000_000, 'other', '1,000,000 جولة'],
  [2.5, 'other', '2.5 جولة'],
] as const)('counts %d as %s', (count, category, text) => {
  expect(plural(count)).toBe(category);
  expect(said(count, countedRounds)).toBe(text);
});

it('counts what is written already', () => {
  expect(said('1,904', ofRounds)).toBe('1,904 جولات');
  expect(said('2', ofRounds)).toBe('جولتين');
});

it.each([
  [1, 1, 'one'],
  [5, 10, 'few'],
  [35, 40, 'many'],
  [42, null, 'many'],
  [null, 300, 'other'],
  [2, 2, 'two'],
  [1, 2, 'other'],
  [null, 2, 'two'],
  [null, null, 'few'],
] as const)('gives a noun after %s to %s its form', (min, max, category) => {
  expect(pluralOfRange(min, max)).toBe(category);
});

it('writes numbers in Latin digits', () => {
  expect([number(0), number(1904), number(1_000_000), number(8.64)]).toEqual([
    '0',
    '1,904',
    '1,000,000',
    '8.6',
  ]);
});

describe('dates', () => {
  it('are written as far as they are known', () => {
    expect(calendar.date('2024-01-28')).toBe('28 يناير 2024');
    expect(calendar.date('2024-01')).toBe('يناير 2024');
    expect(calendar.date('2024')).toBe('2024');
    expect(calendar.date('2024-01-28~')).toBe('نحو 28 يناير 2024');
    expect(calendar.date('2024-01~')).toBe('نحو يناير 2024');
  });

  it('have ranges, of which days run from left to right', () => {
    expect(seen(calendar.days('2024-01-28', '2024-01-30'))).toBe('<28–30} يناير 2024');
    expect(calendar.days('2024-01-28', '2024-02-02')).toBe('28 يناير – 2 فبراير 2024');
    expect(calendar.days('2023-12-28', '2024-01-02')).toBe('28 ديسمبر 2023 – 2 يناير 2024');
    expect(calendar.months('2024-01-03', '2024-03-09')).toBe('يناير – مارس 2024');
    expect(calendar.months('2024-01-03', '2024-01-09')).toBe('يناير 2024');
  });
});

it('lists', () => {
  expect(list([])).toBe('');
  expect(list(['الجولات'])).toBe('الجولات');
  expect(list(['الجولات', 'المقترحات', 'المصادر'])).toBe('الجولات والمقترحات والمصادر');
  expect(list(['35', '40'])).toBe('35 و40');
  expect(seen(list(['Northland', 'Southland']))).toBe('[Northland} و [Southland}');
  expect(either(['35', '40', '45'])).toBe('35 أو 40 أو 45');
  expect(seen(join.comma(['Portsea', '28 يناير 2024', null, '']))).toBe('[Portsea}، 28 يناير 2024');
  expect(join.sentence('لم يُطرح أي مقترح.')).toBe('لم يُطرح أي مقترح.');
  expect(join.sentence('لم يُطرح أي مقترح')).toBe('لم يُطرح أي مقترح.');
});

describe('a quantity', () => {
  it.each([
    [quantity.withUnit('42', 'يوماً'), '42 يوماً'],
    [quantity.withUnit('2', 'يومان'), 'يومان'],
    [quantity.withUnit('نحو 2', 'يومان'), 'نحو يومين'],
    [quantity.withUnit('ما لا يقل عن 1', 'يوم واحد'), 'ما لا يقل عن يوم واحد'],
    [quantity.withUnit('1', 'يوم واحد'), 'يوم واحد'],
    [quantity.withUnit('12', 'شهراً'), '12 شهراً'],
    [quantity.withUnit('ما يصل إلى 1', 'يوم واحد'), 'ما يصل إلى يوم واحد'],
    [quantity.withUnit('2', 'اثنان في المئة'), 'اثنان في المئة'],
    [quantity.withUnit('نحو 2', 'سجينان لكل رهينة'), 'نحو سجينين لكل رهينة'],
    [quantity.withUnit('2', 'من الرهائن'), '2 من الرهائن'],
    [quantity.withUnit('1', 'من السجناء'), '1 من السجناء'],
    [quantity.withUnit('2', 'days'), '[2 days}'],
    [quantity.withUnit('ما لا يقل عن 2', 'days'), 'ما لا يقل عن 2 [days}'],
    [quantity.atLeast('42'), 'ما لا يقل عن 42'],
    [quantity.upTo(quantity.about('40')), 'ما يصل إلى نحو 40'],
    [quantity.range('35', '40'), '<35–40}'],
    [quantity.about(quantity.range('35', '40')), 'نحو <35–40}'],
    [quantity.between('5', '12'), '5 إلى 12'],
    [quantity.apart(['5 إلى 12', 'ما لا يقل عن 5']), '5 إلى 12، أو ما لا يقل عن 5'],
    [quantity.measure('42 يوماً'), '(42 يوماً)'],
  ])('is written: %s', (text, written) => {
    expect(seen(text)).toBe(written);
  });

  it('is computed from left to right', () => {
    expect(seen(derived.division(quantity.range('200', '300'), '35', '5.7'))).toBe(
      '<<200–300} ÷ 35 = 5.7}',
    );
    expect(derived.percent('40')).toBe('40 في المئة');
  });
});

it('isolates what is not Arabic, once', () => {
  expect(seen(own('Portsea Times'))).toBe('[Portsea Times}');
  expect(seen(own(own('Portsea Times')))).toBe('[Portsea Times}');
  expect(seen(own('Portsea Times، 28 يناير 2024'))).toBe('{Portsea Times، 28 يناير 2024}');
  expect(seen(own('2024-01-28'))).toBe('<2024-01-28}');
  expect(own('المرحلة الأولى')).toBe('المرحلة الأولى');
  expect(own('28 يناير – 2 فبراير 2024')).toBe('28 يناير – 2 فبراير 2024');
  expect(own('')).toBe('');
  expect(seen(own(`مقدَّم من ${own('Northland')}`))).toBe('مقدَّم من [Northland}');
});

it('tells what a figure went from and to', () => {
  expect(moves.went('الهدنة', '35', '40')).toBe('الهدنة: من 35 إلى 40');
  expect(moves.went('الهدنة', quantity.upTo('35'), '40')).toBe(
    'الهدنة: ما يصل إلى 35 سابقاً، و40 لاحقاً',
  );
});

it('says of which kinds the accounts are that are shown', () => {
  expect(evidence.showing(evidence.all, null)).toBe('المعروض: كل الروايات');
  expect(evidence.showing(evidence.all, '28 يناير 2024')).toBe(
    'المعروض: كل الروايات، المنشور حتى 28 يناير 2024',
  );
});

describe('a quotation', () => {
  it.each([
    ['قال إن "الهدنة سارية"', 'قال إن «الهدنة سارية»'],
    ['وصفه بـ"المقترح الأخير"', 'وصفه بـ«المقترح الأخير»'],
    ['«عرض "أخير" للأطراف»', '«عرض “أخير” للأطراف»'],
    ["the ministry's reply", 'the ministry’s reply'],
    ['an “offer” of a "pause"', 'an «offer» of a «pause»'],
  ])('has Arabic marks: %s', (text, marked) => {
    expect(typeset(text)).toBe(marked);
  });

  it('has its stop outside', () => {
    expect(inQuotes('عرض جديد', ',')).toBe('«عرض جديد»،');
    expect(inQuotes('عرض جديد.', '.')).toBe('«عرض جديد».');
    expect(inQuotes('هل من عرض جديد؟', '.')).toBe('«هل من عرض جديد؟»');
    expect(inQuotes('عرض "أخير"', ',')).toBe('«عرض “أخير”»،');
    expect(ended('عرض «أخير»')).toBe('عرض «أخير».');
    expect(ended('هل من عرض؟')).toBe('هل من عرض؟');
  });
});
