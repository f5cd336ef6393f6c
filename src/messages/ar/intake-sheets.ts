const sheet = (name: string, help: string, ...also: readonly string[]) => ({ name, help, also });

/*
 * The sheets of the workbook: those with which people begin first, then lists, then the upkeep of a dataset.
 * Sheets of an English workbook are known by their names as well.
 */
export const sheets = {
  about: sheet('حول البيانات', 'صف واحد: مجموعة البيانات نفسها.', 'حول', 'about'),
  rounds: sheet(
    'الجولات',
    'صف لكل جولة محادثات.',
    'جولات',
    'المحادثات',
    'الاجتماعات',
    'round',
    'talks',
    'meetings',
  ),
  facts: sheet(
    'الوقائع',
    'صف لكل رواية عن واقعة من وقائع جولة. الروايتان صفان.',
    'وقائع',
    'الإفادات',
    'facts',
    'claims',
  ),
  proposals: sheet(
    'المقترحات',
    'صف لكل نص أو عرض أو خطوط عامة طُرحت.',
    'مقترحات',
    'النصوص',
    'العروض',
    'texts',
    'offers',
  ),
  terms: sheet(
    'البنود',
    'صف لكل رواية عن بند. الروايتان صفان.',
    'بنود',
    'الروايات',
    'reports',
    'accounts',
  ),
  answers: sheet('الردود', 'صف لكل رد على مقترح.', 'ردود', 'responses'),
  positions: sheet('المواقف', 'صف لكل ما قال طرف إنه يريده.', 'مواقف'),
  events: sheet('الأحداث', 'صف لكل ما جرى على هامش المحادثات.', 'أحداث', 'timeline'),
  sources: sheet('المصادر', 'صف لكل صفحة جرت قراءتها.', 'مصادر', 'المراجع', 'references'),
  phases: sheet('المراحل', 'مراحل المقترحات، حيث تُعرف مدتها أو اسمها.', 'مراحل'),
  links: sheet('يستند إلى', 'المقترحات السابقة، حيث تكون عدة.', 'builds on', 'lineage'),
  apart: sheet('بنود مختلفة', 'بنود من نصين وجد شخص أنها مختلفة.', 'terms apart'),
  actors: sheet('الجهات', 'الدول والأطراف والهيئات.', 'جهات'),
  people: sheet('الأشخاص', 'الأشخاص المذكورون بالاسم.', 'أشخاص'),
  offices: sheet('المناصب', 'المناصب التي شغلوها.', 'مناصب'),
  publishers: sheet('جهات النشر', 'من نشر المصادر.', 'الناشرون'),
  venues: sheet('الأماكن', 'أين عُقدت المحادثات.', 'أماكن', 'places'),
  units: sheet('الوحدات', 'ما يُعدّ.', 'وحدات'),
  issues: sheet('القضايا', 'ما تتناوله المحادثات، بترتيب القراءة.', 'قضايا'),
  issueTerms: sheet('بنود القضايا', 'أجزاء كل قضية.', 'النطاقات', 'terms of issues', 'scopes'),
  computed: sheet('أرقام محسوبة', 'أرقام تُحسب من غيرها.', 'computed figures'),
  chapters: sheet('الفصول', 'فترات من المسار بالترتيب.', 'فصول'),
  sides: sheet('الجوانب', 'من ينتمي إلى أي جانب في الرسوم.', 'جوانب'),
  truces: sheet('الهدن', 'الهدن التي تعرضها الرسوم الزمنية.', 'هدن'),
  editions: sheet('الإصدارات', 'الإصدارات المنشورة، وأحدثها آخراً.', 'إصدارات'),
  publishedIds: sheet('معرّفات منشورة', 'ما نشره كل إصدار أول مرة.', 'published ids'),
  fingerprints: sheet('ملفات مسجلة', 'ما سجله أحدث إصدار عن كل ملف.', 'recorded files'),
  corrections: sheet(
    'التصحيحات',
    'التغييرات في معلومات منشورة.',
    'تصحيحات',
    'التصويبات',
    'تصويبات',
  ),
  redirects: sheet('معرّفات مسحوبة', 'معرّفات تقود الآن إلى غيرها.', 'retired ids'),
  suggestions: sheet('مقترحات للمقارنة', 'مقارنات للبدء بها.', 'suggestions'),
  bannedWords: sheet('ألفاظ مستبعدة', 'ألفاظ لا تُستخدم في جملنا.', 'words to avoid'),
  exceptions: sheet('استثناءات', 'حيث لا تسري قاعدة من قواعد البيانات، والسبب.'),
} as const;

/** Sheets that are for people, and read by nobody. */
export const unread = {
  lists: 'قوائم',
  help: 'كيف تُملأ الأوراق',
  wrong: 'ما الخطأ',
} as const;

/** The words in the first column by which a row of the template is marked, and not read. */
export const marks = { help: 'مساعدة', example: 'مثال' } as const;

/** Columns of which three are one date: how each part of the first and of the last day is met, in English as well. */
export const dateParts = {
  start: {
    year: ['السنة', 'سنة', 'سنة البداية', 'year', 'start year'],
    month: ['الشهر', 'شهر', 'شهر البداية', 'month', 'start month'],
    day: ['اليوم', 'يوم', 'يوم البداية', 'day', 'start day'],
  },
  end: {
    year: ['سنة النهاية', 'end year'],
    month: ['شهر النهاية', 'end month'],
    day: ['يوم النهاية', 'end day'],
  },
} as const;
