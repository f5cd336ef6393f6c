import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsBy } from '../../model/search/terms.ts';
import { byCode } from '../../model/text.ts';
import { findsAs } from '../../testing/finds-as.ts';
import { alphabetical, folding } from './folding.ts';
import { lexicon } from './searching.ts';

const terms = termsBy(folding);
const finds = findsAs({ ...lexicon, terms });

describe('a text in Arabic', () => {
  it.each([
    ['القاهرة', 'القَاهِرَةُ'],
    ['القَاهِرَة', 'القاهره'],
    ['محادثات القاهرة', 'بالقاهرة'],
    ['محادثات القاهرة', 'للقاهرة'],
    ['محادثات القاهرة', 'قاهرة'],
    ['في قطر', 'وقطر'],
    ['بقطر', 'قطر'],
    ['لقطر', 'ومن قطر'],
    ['إسرائيل', 'اسرائيل'],
    ['اسرائيل', 'وإسرائيل'],
    ['أسرى', 'اسري'],
    ['الأسرى الفلسطينيين', 'للأسرى'],
    ['مستشفى', 'مستشفي'],
    ['هدنة', 'هدنه'],
    ['الهـــدنة', 'هدنة'],
    ['مسؤول', 'مسئول'],
    ['مسئولون', 'مسؤولون'],
    ['رئيس الوزراء', 'رييس الوزرا'],
    ['شؤون', 'شئون'],
    ['لقاء', 'لقا'],
    ['آلية', 'الية'],
    ['اللجنة', 'للجنة'],
    ['اللجنة', 'لجنة'],
    ['وبالأسرى', 'الأسرى'],
    ['کیسنجر', 'كيسنجر'],
    ['لـAxios', 'axios'],
    ['بـ1,500 أسير', '1500'],
    ['١٬٥٠٠ أسير', '1500'],
    ['1,500 أسير', '١٥٠٠'],
    ['لـ40 رهينة', '40'],
    ['ﺍﻟﻘﺎﻫﺮﺓ', 'القاهرة'],
    ['رد حماس', 'الرد'],
    ['انتظار الرد', 'رد'],
    ['للرد على المقترح', 'بالرد'],
    ['النص الكامل', 'نص'],
    ['بنص الاتفاق', 'للنص'],
    ['بيد إسرائيل', 'ويد'],
    ['الدم', 'بدم'],
    ['ببدء المحادثات', 'لبدء'],
    ['الجزء الأول', 'وجزء'],
    ['بالحل', 'حل'],
  ])('%s is found by %s', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  it.each([
    ['قطر', 'مطر'],
    ['40 رهينة', '٤٠٠'],
    ['القاهرة', 'الدوحة'],
    ['في الدوحة', 'في القاهرة'],
    ['كما ورد في المسودة', 'رد'],
    ['بعد الهدنة', 'وعد'],
    ['بحث المقترح', 'وحث'],
  ])('%s is not found by %s', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  it.each([
    ['٢٨ يناير ٢٠٢٤', '2024-01-28'],
    ['28 كانون الثاني 2024', '2024-01-28'],
    ['في تشرين الأوّل ٢٠٢٣', '2023-10'],
    ['٢٨/١/٢٠٢٤', '2024-01-28'],
    ['۲۸ يناير', '-01-28'],
    ['28 من يناير 2024', '2024-01-28'],
    ['28 كانون الثاني/يناير 2024', '2024-01-28'],
    ['يناير / كانون الثاني 2024', '2024-01'],
    ['28 يناير/كانون الثاني', '-01-28'],
  ])('the date in %s is %s', (query, date) => {
    expect(finds.dates(query)).toEqual([date]);
  });

  it('understands an answer with what is attached before it, and a ratio', () => {
    expect(finds.whys('ورفضت حماس', [['حماس', 'Hamas']])).toContain('answer');
    expect(finds.whys('١٠ مقابل ١', [])).toContain('ratio');
    expect(finds.whys('بالقاهرة', [['القاهرة', 'Cairo']])).toContain('spelling');
    expect(finds.whys('Cairo', [['القاهرة', 'Cairo']])).toContain('spelling');
  });

  it('says which letters are to be marked, in the text as it is written', () => {
    const text = 'محادثات بِالقَاهِرَةِ في ٢٨ يناير';
    const marked = terms
      .spansOf(text)
      .filter((span) => span.terms.includes('قاهره'))
      .map(({ from, to }) => text.slice(from, to));
    expect(marked).toEqual(['بِالقَاهِرَةِ']);
  });

  const LETTERS = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئء');
  const word = fc
    .array(fc.constantFrom(...LETTERS), { minLength: 4, maxLength: 9 })
    .map((letters) => letters.join(''))
    .filter((text) => terms.normal(text).length > 2);
  const attached = fc.constantFrom(
    'و',
    'ف',
    'ب',
    'ك',
    'ل',
    'ال',
    'وب',
    'ول',
    'فك',
    'وال',
    'بال',
    'كال',
    'فبال',
  );

  it.each(['نص', 'حق', 'يد', 'دم', 'جزء', 'بدء'])(
    '%s, a word of two letters as they are compared, is found whatever is attached',
    (own) => {
      fc.assert(
        fc.property(attached, attached, (first, second) => {
          expect(finds(first + own, second + own), `${second}${own} for ${first}${own}`).toBe(true);
          expect(finds(own, first + own), `${first}${own} for ${own}`).toBe(true);
        }),
      );
    },
  );

  it('is found by its own words, whatever is attached, and whichever marks are added', () => {
    fc.assert(
      fc.property(
        word,
        attached,
        fc.constantFrom('\u064E', '\u0651', '\u0640', ''),
        (own, before, mark) => {
          const typed = before + Array.from(own).join(mark);
          expect(finds(own, typed), `${typed} for ${own}`).toBe(true);
          expect(finds(typed, own), `${own} for ${typed}`).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it('stands in alphabetical lists by its own letters, without the article, before names in others', () => {
  const names = [
    'هآرتس',
    'Axios',
    'الجزيرة',
    'أكسيوس',
    'رويترز',
    'العربية',
    'بي بي سي',
    'إسرائيل هيوم',
  ];
  expect(names.toSorted((a, b) => byCode(alphabetical(a), alphabetical(b)))).toEqual([
    'إسرائيل هيوم',
    'أكسيوس',
    'بي بي سي',
    'الجزيرة',
    'رويترز',
    'العربية',
    'هآرتس',
    'Axios',
  ]);
});
