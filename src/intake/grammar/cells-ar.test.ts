import { describe, expect, it } from 'vitest';
import { cellsIn } from '../../testing/intake/cells-in.ts';

/* What people write into the cells of a sheet in Arabic. */

const cells = await cellsIn({
  index: () => import('../../messages/ar/index.ts'),
  grammar: () => import('../../messages/ar/intake-grammar.ts'),
  spelled: () => import('../../messages/ar/intake-spelled.ts'),
  folding: () => import('../../messages/ar/folding.ts'),
});

it.each([
  ['35-40 رهينة', '35..40 رهينة'],
  ['من 35 إلى 40 رهينة', '35..40 رهينة'],
  ['بين 35 و40', '35..40'],
  ['ما بين ٣٥ و٤٠ رهينة', '35..40 رهينة'],
  ['بين ثلاثين وأربعين يوماً', '30..40 يوماً'],
  ['بين مئة ومئتين', '100..200'],
  ['٤٢ يوماً', '42 يوماً'],
  ['۴۲', '42'],
  ['١٬٩٠٤ أسرى', '1904 أسرى'],
  ['١٫٥', '1.5'],
  ['ما لا يقل عن 42', '42..'],
  ['أكثر من 42 شخصاً', '42.. شخصاً'],
  ['اكثر من 42', '42..'],
  ['40 على الأقل', '40..'],
  ['40 فأكثر', '40..'],
  ['حتى 40', '..40'],
  ['40 على الأكثر', '..40'],
  ['نحو 30', '~30'],
  ['حوالي ثلاثين رهينة', '~30 رهينة'],
  ['40 تقريبًا', '~40'],
  ['ستة أسابيع', '6 أسابيع'],
  ['أسبوعين', '2 أسبوع'],
  ['يومان', '2 يوم'],
  ['شهرين', '2 شهر'],
  ['يوم واحد', '1 يوم'],
  ['خمسة عشر', '15'],
  ['خمسة وعشرون', '25'],
  ['خمسة و عشرون أسيراً', '25 أسيراً'],
  ['اثنان وأربعون يوماً', '42 يوماً'],
  ['مئة وعشرون', '120'],
  ['مائتان وخمسون أسيراً', '250 أسيراً'],
  ['ثلاثمئة', '300'],
  ['ألف وتسعمئة وأربعة', '1904'],
  ['ألفان وثلاثمائة', '2300'],
  ['ثلاثة آلاف', '3000'],
  ['مليوني شخص', '2000000 شخص'],
  ['2 مليون', '2000000'],
  ['مئات', 'words'],
  ['عدة أسرى', 'words'],
  ['30 أو 90 يوماً', 'unreadable'],
  ['ثلاثون أو تسعون يوماً', 'unreadable'],
  ['أسبوع', '1 أسبوع'],
  ['سنة', '1 سنة'],
  ['شهر ونصف', '1.5 شهر'],
  ['ثلاثة أشهر ونصف', '3.5 أشهر'],
  ['بضعة أيام', 'words'],
  ['النصف', 'words'],
  ['شاحنتين', '2 شاحنة'],
  ['٥٠٪', '50 ٪'],
  ['٢٫٥ مليون دولار', '2500000 دولار'],
  ['شهر رمضان', 'unreadable'],
])('reads the number %s', (written, meant) => {
  expect(cells.number(written)).toBe(meant);
});

it.each([
  ['2 مايو 2024', '2024-05-02'],
  ['٢ أيار ٢٠٢٤', '2024-05-02'],
  ['الخميس، 2 مايو 2024', '2024-05-02'],
  ['28 كانون الثاني 2024', '2024-01-28'],
  ['تشرين الاول 2023', '2023-10'],
  ['28 يناير/كانون الثاني 2024', '2024-01-28'],
  ['مايو 2024', '2024-05'],
  ['في 2 ابريل 2024', '2024-04-02'],
  ['نحو 10 مارس 2024', '~2024-03-10'],
  ['مطلع مارس 2024', '~2024-03-01..2024-03-10'],
  ['منتصف مارس 2024', '~2024-03-11..2024-03-20'],
  ['أواخر فبراير 2024', '~2024-02-21..2024-02-29'],
  ['من 3 إلى 6 يونيو 2026', '2026-06-03..2026-06-06'],
  ['بين 3 و6 يونيو 2026', '2026-06-03..2026-06-06'],
  ['28 كانون الثاني - 2 شباط 2024', '2024-01-28..2024-02-02'],
  ['٢٠٢٤-٠٥-٠٢', '2024-05-02'],
  ['قريبا', 'unreadable'],
  ['2 مايو 2024م', '2024-05-02'],
  ['الخميس، 2 أيار/مايو 2024', '2024-05-02'],
  ['نهاية شهر مايو 2024', '~2024-05-21..2024-05-31'],
  ['مايو الماضي', 'unreadable'],
])('reads the date %s', (written, meant) => {
  expect(cells.date(written)).toBe(meant);
});

describe('what is written into a cell', () => {
  it.each([
    [{ min: 35, max: 40, approximate: false }],
    [{ min: 42, max: null, approximate: false }],
    [{ min: null, max: 40, approximate: false }],
    [{ min: 30, max: 30, approximate: true }],
  ])('is read as it was, and holds no mark of direction: %j', (number) => {
    const text = cells.numberText(number);
    expect(text).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
    expect(cells.readNumber(text)).toEqual({ is: 'read', rest: '', ...number });
  });
});

it('knows who speaks without a name, two accounts in one cell, yes and no', () => {
  expect(cells.weakestRung('مسؤولان من الشمال', ['الشمال'])).toBe('party-anonymous');
  expect(cells.weakestRung('متحدث باسم حماس', ['حماس'])).toBe('party-statement');
  expect(cells.weakestRung('دبلوماسى', ['حماس'])).toBe('official-anonymous');
  expect(cells.weakestRung('بيان لحماس', ['حماس'])).toBe('party-statement');
  expect(cells.soundsLikeTwo('30 أو 60 يوماً')).toBe(true);
  expect(cells.soundsLikeTwo('٣٠ يوماً، بينما يقول آخرون ٦٠')).toBe(true);
  expect(cells.soundsLikeTwo('هدنة من 30 يوماً')).toBe(false);
  expect(['نعم', 'لا', 'حاضر', '', 'ربما'].map(cells.readTruth)).toEqual([
    true,
    false,
    true,
    null,
    'unreadable',
  ]);
});

it('reads other forms of yes and no, with a stop or without', () => {
  expect(['نعم.', 'صح', 'غائبون'].map(cells.readTruth)).toEqual([true, true, false]);
});
