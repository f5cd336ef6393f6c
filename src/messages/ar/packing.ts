import { countedAccounts, countedSources } from './counts.ts';
import { own } from './isolate.ts';

/*
 * The words of an evidence pack. They stand apart from the catalogue because only those who make a
 * pack load them.
 */

/** The sections of a pack, in the order of the file. */
const sections = {
  table: 'الجدول',
  changes: 'ما الذي تغير',
  sums: 'العمليات الحسابية',
  accounts: 'كل الروايات',
  answers: 'الردود',
  claims: 'ما هو معروف، ومن قاله',
  sources: 'المصادر',
  citations: 'صيغ الاستشهاد',
  corrections: 'التصحيحات',
  files: 'ملفا CSV وJSON والصورة',
  rights: 'الترخيص وكيفية الاستشهاد',
};

const FOLLOWS =
  'كل رقم يقود إلى الروايات المرقمة التي تذكره، وكل رواية إلى المصادر المرقمة التي تحملها. وحيث تتباين الروايات تُعرض كلها.';

export const packWords = {
  generator: (version: string) => `Parley، مجموعة البيانات ${own(version)}`,
  kicker: 'Parley: مقارنة بكل مصادرها',
  title: (title: string) => `${own(title)}، بكل المصادر`,
  skip: 'الانتقال إلى المحتوى',
  what: {
    comparison: `مقارنة كما كانت في الصفحة، مع كل ما تستند إليه. ${FOLLOWS}`,
    round: `جولة وساطة بمقترحاتها، مع كل ما تستند إليه. ${FOLLOWS}`,
    proposal: `مقترح ببنوده والردود عليه، مع كل ما يستند إليه. ${FOLLOWS}`,
  },
  facts: {
    view: 'المعروض',
    address: 'عنوان هذا العرض',
    dataset: 'مجموعة البيانات',
    made: 'أُعدّ في',
    contains: 'المحتوى',
  },
  everything: 'كل الروايات في مجموعة البيانات',
  edition: (title: string, version: string, date: string) =>
    `${own(title)}، الإصدار ${own(version)} بتاريخ ${date}`,
  accounts: countedAccounts,
  sources: countedSources,
  contents: 'المحتويات',
  sections,
  ledes: {
    table: 'الرقم هو القيمة التي تذكرها أكثر الروايات؛ والأرقام بعده أرقام رواياته أدناه.',
    changes:
      'حيث يستند أحدها إلى آخر: البنود التي وردت بصورة مختلفة. وما لم يعد مذكوراً قد يكون باقياً في النص.',
    sums: 'كل نتيجة محسوبة من الروايات بحساب الفترات. وليس لازماً أن يكون مصدر قد ذكرها.',
    accounts: 'الرقم، وما تقوله الرواية بصياغتنا، ومن قالها، ونوعها، والمصادر التي تحملها.',
    answers: 'ما ردت به الأطراف، رواية بعد رواية.',
    claims: 'مدخل لكل رواية عن واقعة من وقائع الجولة.',
    sources: 'مرقمة بترتيب ورودها في الروايات. ينبغي قراءة المصدر نفسه قبل الاستناد إليه.',
    citations: 'المصدر الأصلي أولاً، ومجموعة البيانات هذه ثانياً.',
    corrections: 'تغييرات منشورة في ما يعرضه هذا الملف.',
    files: 'المحتوى نفسه للبرامج والصفحات. والملفات داخل هذا الملف.',
    rights: 'يمكن تداول هذا الملف بشروط البيانات نفسها.',
  },
  term: (issue: string, detail: string) => `${own(issue)}: ${own(detail)}`,
  answer: (party: string, stance: string, when: string) => `${own(party)}: ${stance} (${when})`,
  /** Stand before the numbers of accounts, which are links. */
  refs: {
    zero: 'الروايات',
    one: 'الرواية',
    two: 'الروايتان',
    few: 'الروايات',
    many: 'الروايات',
    other: 'الروايات',
  },
  openRefs: '[',
  closeRefs: ']',
  /** Between the ends of a run of numbers; joined, so that no line breaks there. */
  runTo: '\u2060–\u2060',
  again: 'وردت أعلاه:',
  sourceMark: (number: number) => `م${number}`,
  claimLink: (id: string) => `الإفادة ${own(id)}`,
  hiddenInputs: 'مدخلات عمليات حسابية لا تُعرض صفوفها',
  input: 'المدخلات',
  seen: {
    own: 'الاطلاع عليه في صفحته الأصلية',
    via: (site: string) => `عبر ${own(site)}`,
  },
  language: (name: string) => `اللغة: ${own(name)}`,
  rests: 'يحمل',
  forms: {
    sentence: 'كجملة',
    footnote: 'كحاشية',
    lists: 'كقوائم وملفات',
    chicago: 'كل المصادر، دليل شيكاغو، الطبعة 18',
    apa: 'كل المصادر، APA، الطبعة 7',
    each: 'جملة تامة لكل رواية',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  noCorrections: {
    none: 'لا شيء: لم تكن أي معلومة منشورة مما يعرضه هذا الملف قد صُحِّحت عند إعداده. كل التصحيحات:',
    unseen: 'تعذر البحث عنها عند إعداد هذا الملف. وهي في',
  },
  link: {
    reported: 'صلة وردت في مصدر',
    inferred: 'صلة استنتجناها',
  },
  files: {
    csv: 'CSV',
    json: 'JSON',
    download: (format: string, size: string) => `تنزيل ${own(format)} (${size} كيلوبايت)`,
    asText: (format: string) => `${own(format)} كنص`,
    picture: 'الصورة',
    alt: (title: string) => `${own(title)}: صفوف الجدول أعلاه في صورة، مع المصادر والتاريخ.`,
    noPicture: 'تعذر على المتصفح رسم الصورة؛ والجدول أعلاه يتضمن كل شيء.',
    onPaper: 'على الشاشة يتضمن هذا الملف الجدول أيضاً بصيغتي CSV وJSON وكصورة.',
  },
  steps: [
    'ترقيم الروايات والمصادر',
    'كتابة الجدول والعمليات الحسابية',
    'كتابة صيغ الاستشهاد',
    'كتابة CSV وJSON',
    'رسم الصورة',
    'تجميع الملف',
  ],
  making: 'إعداد الملف بكل المصادر',
  step: (n: number, of: number, what: string) => `الخطوة ${n} من ${of}: ${what} …`,
  cancel: 'إلغاء',
  cancelled: 'أُلغي. لم يُحفظ شيء.',
  notLoaded: (names: string) =>
    `لم يُعدّ الملف: تعذر تحميل ${own(names)}، والملف ناقص من دونه. يمكن إعادة المحاولة عند ظهوره في المقارنة، أو إخراجه منها.`,
  failed:
    'تعذر إعداد الملف ولم يُحفظ شيء. يُرجى التحقق من الاتصال وإعادة المحاولة؛ وإن كانت الأعمدة كثيرة فبعدد أقل.',
};
