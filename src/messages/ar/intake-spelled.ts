import { englishLengths, englishNumbers } from '../english-spelled.ts';
import { combined, counting, sum, type NumberWords, type Spelled } from '../spelled.ts';

const units = counting(
  `واحد/واحدة/أحد/إحدى | اثنان/اثنين/اثنتان/اثنتين | ثلاثة/ثلاث | أربعة/أربع | خمسة/خمس | ستة/ست | سبعة/سبع |
  ثمانية/ثماني/ثمان | تسعة/تسع`,
  1,
);
const teens = counting(
  `عشرة/عشر | أحد عشر/إحدى عشرة | اثنا عشر/اثني عشر/اثنتا عشرة/اثنتي عشرة | ثلاثة عشر/ثلاث عشرة |
  أربعة عشر/أربع عشرة | خمسة عشر/خمس عشرة | ستة عشر/ست عشرة | سبعة عشر/سبع عشرة | ثمانية عشر/ثماني عشرة |
  تسعة عشر/تسع عشرة`,
  10,
);
const tens = counting(
  `عشرون/عشرين | ثلاثون/ثلاثين | أربعون/أربعين | خمسون/خمسين | ستون/ستين | سبعون/سبعين | ثمانون/ثمانين |
  تسعون/تسعين`,
  20,
  10,
);
const threes = counting('ثلاث | أربع | خمس | ست | سبع | ثمان/ثماني | تسع', 3);
const times = (a: number, b: number) => a * b;

const numbers: NumberWords = {
  small: {
    صفر: 0,
    ...units,
    ...teens,
    ...tens,
    ...combined(units, tens, (a, b) => `${a} و${b}`, sum),
  },
  hundreds: {
    ...counting('مئة/مائة/مية | مئتان/مئتين/مائتان/مائتين/مئتا/مئتي/مائتا/مائتي', 100, 100),
    ...combined(threes, { مئة: 100, مائة: 100 }, (a, b) => `${a}${b}`, times),
    ...combined(threes, { مئة: 100, مائة: 100 }, (a, b) => `${a} ${b}`, times),
  },
  scales: {
    ألف: 1000,
    ألفا: 1000,
    آلاف: 1000,
    ألفان: 2000,
    ألفين: 2000,
    ألفي: 2000,
    مليون: 1e6,
    مليونا: 1e6,
    ملايين: 1e6,
    مليونان: 2e6,
    مليونين: 2e6,
    مليوني: 2e6,
    مليار: 1e9,
    مليارا: 1e9,
    مليارات: 1e9,
    ملياران: 2e9,
    مليارين: 2e9,
    ملياري: 2e9,
  },
  and: [],
  attached: 'و',
};

const [day, week, month, year] = ['يوم', 'أسبوع', 'شهر', 'سنة'] as const;

/** What is written in letters in the cells of an Arabic sheet. */
export const spelled: Spelled = {
  numbers: [numbers, englishNumbers],
  duals: {
    يومان: day,
    يومين: day,
    أسبوعان: week,
    أسبوعين: week,
    شهران: month,
    شهرين: month,
    سنتان: year,
    سنتين: year,
    عامان: year,
    عامين: year,
    أسيران: 'أسير',
    أسيرين: 'أسير',
    رهينتان: 'رهينة',
    رهينتين: 'رهينة',
  },
  one: ['واحد', 'واحدة'],
  joined: ['و'],
  months: { 'كانون الثاني': 1, 'تشرين الأول': 10, 'تشرين الثاني': 11, 'كانون الأول': 12 },
  passed: ['في', 'يوم', 'من', 'شهر', 'عام', 'سنة'],
  lengths: [
    [day, 'يوماً', 'أيام', 'يومان', 'يومين'],
    [week, 'أسبوعاً', 'أسابيع', 'أسبوعان', 'أسبوعين'],
    [month, 'شهراً', 'أشهر', 'شهور', 'شهران', 'شهرين'],
    [year, 'سنوات', 'سنين', 'سنتان', 'سنتين', 'عام', 'عاماً', 'أعوام', 'عامان', 'عامين'],
  ].map((forms, i) => [...forms, ...(englishLengths[i] ?? [])]),
  forms: [
    { zero: day, two: 'يومان', few: 'أيام', many: 'يوماً' },
    { zero: week, two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعاً' },
    { zero: month, two: 'شهران', few: 'أشهر', many: 'شهراً' },
    { zero: year, two: 'سنتان', few: 'سنوات', many: year },
  ],
  or: ['أو', 'or'],
};
