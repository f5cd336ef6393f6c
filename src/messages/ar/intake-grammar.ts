/*
 * The words by which people write dates, numbers and speakers in a spreadsheet, as one grammar each reads them (decision
 * 57). The Arabic ones first, then the English ones in small letters; the longest phrase that fits is taken. Months
 * are in language.ts.
 */
export const grammar = {
  /** Before a date or a number that is not exact. */
  // prettier-ignore
  about: [
    'نحو', 'حوالي', 'حوالى', 'قرابة', 'ما يقارب', 'ما يقرب من', 'تقريباً', 'تقريبا', 'زهاء',
    'about', 'around', 'circa', 'c.', 'ca.', 'ca', 'roughly', 'approximately', 'approx.',
    'approx', 'some', 'nearly', 'almost', 'about the', 'on or about',
  ],
  /** After a number that is not exact. */
  orSo: ['تقريباً', 'تقريبا', 'or so', 'approximately', 'approx.', 'roughly'],
  /** Parts of a month; days from, days to: 99 is its last. */
  parts: [
    {
      words: ['مطلع', 'أوائل', 'اوائل', 'بداية', 'early', 'beginning of', 'start of'],
      from: 1,
      to: 10,
    },
    { words: ['منتصف', 'أواسط', 'اواسط', 'mid', 'mid-', 'middle of'], from: 11, to: 20 },
    { words: ['أواخر', 'اواخر', 'نهاية', 'late', 'end of', 'the end of'], from: 21, to: 99 },
  ],
  // prettier-ignore
  weekOf: [
    'أسبوع', 'الأسبوع الذي يبدأ في', 'في أسبوع', 'week of', 'the week of', 'week beginning',
    'in the week of',
  ],
  /** Between the ends of a range; between them after `between`. */
  to: ['إلى', 'الى', 'حتى', 'to', 'until', 'till', 'through', 'up to'],
  between: ['ما بين', 'بين', 'من', 'between', 'from'],
  and: ['و', 'and'],
  /** Months of the other set and in English beside those of the calendar, and other spellings. */
  // prettier-ignore
  shortened: {
    ابريل: 4, إبريل: 4, ماي: 5, يونيه: 6, يوليه: 7, اغسطس: 8, اكتوبر: 10, شباط: 2, آذار: 3,
    اذار: 3, نيسان: 4, أيار: 5, ايار: 5, حزيران: 6, تموز: 7, آب: 8, أيلول: 9, ايلول: 9,
    january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6,
    jun: 6, july: 7, jul: 7, august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10,
    oct: 10, november: 11, nov: 11, december: 12, dec: 12,
  } as Readonly<Record<string, number>>,
  // prettier-ignore
  weekdays: [
    'الإثنين', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت',
    'الأحد', 'الاحد', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday',
    'sunday',
  ],
  ordinal: ['st', 'nd', 'rd', 'th'],
  // prettier-ignore
  atLeast: [
    'ما لا يقل عن', 'لا يقل عن', 'لا تقل عن', 'على الأقل', 'أكثر من', 'يزيد على', 'at least',
    'at minimum', 'a minimum of', 'minimum', 'min.', 'no fewer than', 'not fewer than',
    'no less than', 'not less than', 'more than', 'over', 'upwards of', '>=', '≥', '>',
  ],
  // prettier-ignore
  orMore: [
    'على الأقل', 'على الاقل', 'أو أكثر', 'فأكثر', 'or more', 'and more', 'or over', 'at least',
    'minimum', '+',
  ],
  // prettier-ignore
  upTo: [
    'ما يصل إلى', 'يصل إلى', 'حتى', 'ما لا يزيد على', 'لا يزيد على', 'لا يتجاوز', 'أقل من',
    'up to', 'at most', 'a maximum of', 'maximum', 'max.', 'no more than', 'not more than',
    'fewer than', 'less than', 'under', '<=', '≤', '<',
  ],
  // prettier-ignore
  orLess: [
    'على الأكثر', 'على الاكثر', 'أو أقل', 'فأقل', 'or fewer', 'or less', 'at most', 'maximum',
  ],
  /** Numbers in letters. */
  // prettier-ignore
  // prettier-ignore
  times: {
    مئة: 100, مائة: 100, ألف: 1000, آلاف: 1000, مليون: 1e6, ملايين: 1e6, مليار: 1e9, dozen: 12,
    hundred: 100, thousand: 1000, million: 1e6, billion: 1e9,
  } as Readonly<Record<string, number>>,
  /** Amounts that no number stands for: kept as words. */
  // prettier-ignore
  vague: [
    'مئات', 'المئات', 'عشرات', 'العشرات', 'آلاف', 'الآلاف', 'عدة', 'عدد من', 'عدد غير معروف',
    'غير محدد', 'كثير', 'قليل', 'معظم', 'بعض', 'جميع', 'كل', 'لا أحد', 'نصف', 'النصف', 'بضع', 'بضعة', 'hundreds',
    'dozens', 'thousands', 'scores', 'tens', 'several', 'many', 'few', 'a few', 'most', 'all',
    'none', 'half', 'a number', 'an unknown number', 'unspecified', 'a couple',
  ],
  /** "600/يوم" and "600 لكل يوم" are said so. */
  per: ['لكل', 'كل', 'في', 'per', '/', 'a', 'each', 'every'],
  percent: ['%', '٪', 'في المئة', 'في المائة', 'بالمئة', 'بالمائة', 'per cent', 'percent', 'pct'],
  /** Lengths of time that are said in one unit and counted in days. */
  lengths: [
    { id: 'day', one: 'يوم', other: 'يوماً', days: 1, description: 'يوم من أيام التقويم.' },
    { id: 'week', one: 'أسبوع', other: 'أسابيع', days: 7, description: 'سبعة أيام.' },
    { id: 'month', one: 'شهر', other: 'أشهر', days: 30, description: 'شهر يُحسب 30 يوماً.' },
    { id: 'year', one: 'سنة', other: 'سنوات', days: 365, description: 'سنة تُحسب 365 يوماً.' },
  ],
  yes: [
    'نعم',
    'صح',
    'صحيح',
    'حاضر',
    'حاضرة',
    'حاضرون',
    'حضر',
    'حضرت',
    'صواب',
    'yes',
    'y',
    'x',
    'true',
    '1',
    '✓',
    '✔',
    '☑',
    'present',
  ],
  no: [
    'لا',
    'كلا',
    'غائب',
    'غائبة',
    'غائبون',
    'غاب',
    'غابت',
    'خطأ',
    'no',
    'n',
    'false',
    '0',
    '✗',
    '✘',
    'absent',
  ],
  /** Asked once a file: nothing known, or nothing there. */
  // prettier-ignore
  dash: [
    '-', 'لا يوجد', 'لا شيء', 'غير معروف', 'غير متوفر', 'غير متاح', '؟', 'n/a', 'na', 'none',
    'nil', '?', 'unknown', 'tbd',
  ],
  /** In the phrase for a speaker whom nobody names. */
  // prettier-ignore
  unnamed: [
    'مسؤول', 'مسؤولة', 'مسؤولون', 'مسؤولين', 'مسؤولان', 'دبلوماسي', 'دبلوماسية', 'دبلوماسيون',
    'دبلوماسيين', 'وسيط', 'وسطاء', 'الوسطاء', 'مفاوض', 'مفاوضون', 'مفاوضين', 'مصدر', 'مصادر',
    'شخص', 'أشخاص', 'عضو', 'أعضاء', 'متحدث', 'متحدثة', 'الناطق', 'ناطق', 'official', 'officials',
    'diplomat', 'diplomats', 'mediator', 'mediators', 'negotiator', 'negotiators', 'person',
    'people', 'member', 'members', 'spokesman', 'spokeswoman', 'spokesperson',
  ],
  /** Those of them who speak in the name of who sent them, though nobody names them. */
  // prettier-ignore
  spokesmen: [
    'متحدث', 'متحدثة', 'المتحدث', 'المتحدثة', 'ناطق', 'ناطقة', 'الناطق', 'الناطقة', 'spokesman',
    'spokeswoman', 'spokesperson',
  ],
  /** What a cell holds that gives two accounts at once; letters without their marks, as they are compared. */
  // prettier-ignore
  others: [
    'بينما يقول اخرون', 'فيما يقول اخرون', 'يقول اخرون', 'وفق مصادر اخرى', 'مصادر اخرى تقول',
    'while others say', 'others say', 'other sources say', 'according to others',
  ],
} as const;
