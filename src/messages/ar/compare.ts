import { own } from './isolate.ts';

export const compare = {
  title: 'مقارنة المقترحات والجولات',
  lede: 'من عنصرين إلى خمسة عناصر جنباً إلى جنب: الأرقام الرئيسية أولاً، ثم الردود، ثم كل بند في سطر واحد بكل رواياته.',
  description: (subject: string) =>
    `من اثنين إلى خمسة مقترحات أو جولات جنباً إلى جنب، بنداً بنداً، مع كل الروايات. ${own(subject)}.`,
  /** What many columns are, where their names would fill the screen, and from when to when. */
  many: {
    proposals: {
      zero: 'لا نصوص',
      one: 'نص واحد',
      two: 'نصان',
      few: '# نصوص',
      many: '# نصاً',
      other: '# نص',
    },
    rounds: {
      zero: 'لا جولات',
      one: 'جولة واحدة',
      two: 'جولتان',
      few: '# جولات',
      many: '# جولة',
      other: '# جولة',
    },
    both: {
      zero: 'لا نصوص ولا جولات',
      one: 'نص أو جولة',
      two: 'نص وجولة',
      few: '# من النصوص والجولات',
      many: '# من النصوص والجولات',
      other: '# من النصوص والجولات',
    },
    over: (what: string, time: string) => `${own(what)}، ${own(time)}`,
  },
  start: 'مقارنات للبدء',
  pick: 'إضافة مقترح أو جولة',
  pickPlaceholder: 'اسم أو مكان أو سنة',
  pickHint: 'للمقترح بنود؛ والجولة تشمل كل ما طُرح فيها.',
  found: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '# نتائج',
    many: '# نتيجة',
    other: '# نتيجة',
  },
  added: (name: string, count: number, most: number) =>
    `${own(name)}: تمت الإضافة، ${count} من ${most}`,
  pickEmpty: 'لا شيء بهذا الاسم. يمكن تجربة مكان أو شهر أو سنة.',
  one: (name: string) => `${own(name)}: لا شيء آخر للمقارنة به، ويلزم عنصر آخر على الأقل.`,
  unknown: (ids: string) => `ليست في مجموعة البيانات، فاستُبعدت: ${own(ids)}.`,
  moved: (from: string, to: string) => `${own(from)}: صار الآن ${own(to)}.`,
  tooMany: (ids: string) => `تتسع المقارنة لخمسة عناصر على الأكثر. استُبعد: ${own(ids)}.`,
  nearest: 'ربما:',
  share: 'مشاركة',
  save: 'حفظ',
  citing: 'الرابط والجملة وصيغ الاستشهاد',
  framing: 'إطار لصفحات أخرى',
  /** What can be done with the columns, behind one button. */
  columns: 'الأعمدة',
  remove: 'إزالة',
  /** Columns follow each other from right to left. */
  earlier: 'نقل إلى اليمين',
  later: 'نقل إلى اليسار',
  table: 'المقارنة',
  caption: (names: string) => `مقارنة: ${own(names)}`,
  term: 'البند',
  facts: {
    date: 'التاريخ',
    since: 'المدة الفاصلة',
    venue: 'مكان الانعقاد',
    format: 'الصيغة',
    mediators: 'الوسطاء',
    delegations: 'الحضور',
    'tabled-by': 'مقدَّم من',
    answers: 'الردود',
    outcome: 'نتيجة الجولة',
  },
  /** Headings of rows that stand together. */
  groups: {
    key: 'الأرقام الرئيسية',
    terms: 'البنود بحسب القضية',
    some: 'في بعض النصوص لا كلها',
    only: (name: string) => `في ${own(name)} فقط`,
    facts: 'عن الجولات',
  },
  rowCount: {
    zero: 'لا صفوف',
    one: 'صف واحد',
    two: 'صفان',
    few: '# صفوف',
    many: '# صفاً',
    other: '# صف',
  },
  /** Which rows are shown, and the name of that choice. */
  rows: {
    label: 'الصفوف',
    common: { two: 'ما يرد في الاثنين', more: 'ما يرد فيها كلها' },
    differ: 'ما يختلف',
    all: 'الكل',
  },
  accounts: (count: string) => `عرض ${own(count)}`,
  shown: 'الأعمدة المعروضة',
  /** Which column a narrow screen shows. */
  ofColumns: (n: number, count: number) => `${n} من ${count}`,
  /** Of two columns on a narrow screen: which. */
  left: 'العمود الأيمن',
  right: 'العمود الأيسر',
  openRound: 'الجولة',
  openProposal: 'المقترح',
  failed: (name: string) => `تعذر تحميل: ${own(name)}.`,
  needsScript:
    'وضع الأعمدة جنباً إلى جنب يحتاج إلى البرمجة النصية. ويمكن قراءة كل مقترح في صفحته.',
  noAnswers: 'لم يُذكر أي رد',
} as const;
