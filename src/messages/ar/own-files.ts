import { countedProposals, countedRounds } from './counts.ts';
import { own } from './isolate.ts';
import { fileCounts, smallestSheet } from './own-files-parts.ts';

/*
 * The words of the page on which somebody's own files are read. They stand apart from the catalogue because no other
 * page needs them.
 */

export const ownFiles = {
  title: 'محادثات من ملفات خاصة',
  description:
    'قراءة جدول مفاوضات خاص على شكل موقع كهذا، على الجهاز نفسه: من دون رفع أي شيء إلى الشبكة.',
  lede: 'جولات محادثات وما طُرح فيها مسجلة في جدول بيانات؟ إفلات الملف هنا يحوله إلى موقع كهذا: بطاقات ومقارنات وتسلسل زمني وبحث واستشهادات، لتلك المحادثات.',
  stays:
    'لا تغادر الملفات هذا الجهاز. يقرأها هنا المتصفح نفسه؛ فلا يُرسل أي جزء منها إلى أي مكان، ولا يفتح ما ينتج عنها إلا صاحبها.',
  noScript:
    'قراءة الملفات في هذه الصفحة تحتاج إلى جافاسكريبت. وفي سطر الأوامر يؤدي \u2066npm run import\u2069 العمل ذاته: يقرأ الملفات نفسها، ويذكر ويسأل الأمور نفسها.',

  drop: 'إفلات ملفات أو مجلد هنا، أو',
  choose: 'اختيار ملفات',
  chooseAgain: 'اختيار الملف المصحَّح',
  dropAgain: 'هل صُحِّح شيء؟ إفلات الملف هنا مجدداً، أو',
  dropMore: 'ملف آخر، أو نسخة أحدث من أحد هذه؟ إفلاته هنا، أو',
  forms: 'XLSX أو ODS أو CSV أو TSV أو JSON، أو ملف ZIP يضمها؛ ويمكن اختيار عدة ملفات معاً',
  tooLarge: (name: string, most: string) =>
    `هذا أكثر من ${own(most)} (${own(name)}). لم يُقرأ شيء: يمكن إزالة الصور من المصنف، أو حفظ أوراقه ملفات CSV واختيار بعضها.`,
  tooMany: (most: string) =>
    `عدد الملفات يتجاوز الحد، وهو ${most}. لم يُقرأ شيء: يُرجى اختيار عدد أقل.`,

  reading: (names: string) => `جارٍ قراءة ${own(names)}`,
  stages: {
    start: 'التحضير',
    files: 'قراءة الملفات',
    rows: 'قراءة الصفوف والتحقق منها',
    slices: 'إعداد الصفحات',
    keeping: 'الحفظ على هذا الجهاز',
  },
  cancel: 'إلغاء',
  cancelled: 'توقف. لم يتغير شيء.',
  again: 'إعادة المحاولة',
  failures: {
    'no-worker':
      'تعذر تشغيل قارئ الملفات. يُرجى التحقق من الاتصال وإعادة المحاولة. الملفات كما كانت.',
    died: 'توقفت القراءة قبل أن تنتهي؛ ربما نفدت ذاكرة الجهاز. لم يُفقد شيء: الملفات كما كانت. يمكن إغلاق البرامج الأخرى وإعادة المحاولة، أو المحاولة بملفات أقل.',
    unreadable: 'تعذرت على المتصفح قراءة الملف. ربما تغير أو نُقل منذ اختياره: يُرجى اختياره مجدداً.',
    full: 'لا تكفي المساحة على هذا الجهاز لحفظه. لم يُفقد شيء: يبقى ما قُرئ في هذه الصفحة، ويمكن تنزيله مجلداً.',
    refused:
      'لا يحفظ هذا المتصفح شيئاً من هذا الموقع: إعداداته لا تسمح بذلك، أو النافذة نافذة تصفح خاص. لم يُفقد شيء: يبقى ما قُرئ في هذه الصفحة، ويمكن تنزيله مجلداً.',
  },

  /** What came of a reading. */
  found: (names: string) => `ما قُرئ في ${own(names)}`,
  /** The number stands above, large, in digits. */
  rows: {
    used: {
      zero: 'صف مستخدم',
      one: 'صف مستخدم',
      two: 'صفان مستخدمان',
      few: 'صفوف مستخدمة',
      many: 'صفاً مستخدماً',
      other: 'صف مستخدم',
    },
    refused: {
      zero: 'صف مستبعد',
      one: 'صف مستبعد',
      two: 'صفان مستبعدان',
      few: 'صفوف مستبعدة',
      many: 'صفاً مستبعداً',
      other: 'صف مستبعد',
    },
    examples: {
      zero: 'عنوان أو مثال',
      one: 'عنوان أو مثال',
      two: 'من العناوين والأمثلة',
      few: 'من العناوين والأمثلة',
      many: 'من العناوين والأمثلة',
      other: 'من العناوين والأمثلة',
    },
    read: {
      zero: 'صف في المجموع',
      one: 'صف في المجموع',
      two: 'صفان في المجموع',
      few: 'صفوف في المجموع',
      many: 'صفاً في المجموع',
      other: 'صف في المجموع',
    },
  },
  made: (rounds: string, proposals: string) => `حصيلتها: ${rounds} و${proposals}.`,
  rounds: countedRounds,
  proposals: countedProposals,
  mixed:
    'مجموعة البيانات التي على شكل مجموعتنا تُقرأ وحدها. يُرجى اختيارها من دون غيرها، أو اختيار الملفات الأخرى من دونها.',
  fine: 'لا خطأ فيها.',

  since: 'منذ القراءة السابقة',
  problemsSince: (gone: string, fresh: string, still: string) =>
    `المشكلات: زالت ${gone}، واستجدت ${fresh}، وبقيت ${still}.`,
  gone: 'ما اختفى',
  recordsSince: (name: string, added: string, removed: string, changed: string) =>
    `${own(name)}: أُضيف ${added}، وزال ${removed}، وتغير ${changed}`,
  recordKinds: {
    rounds: 'الجولات',
    proposals: 'المقترحات',
    accounts: 'الروايات',
    answers: 'الردود',
    positions: 'المواقف',
    events: 'الأحداث',
    sources: 'المصادر',
  },
  nothingSince: 'لم يتغير أي سجل عما كان.',

  problems: 'ما يحتاج إلى تصحيح',
  ...fileCounts,
  severity: { error: 'خطأ', warning: 'تنبيه' },
  fresh: 'جديد',
  cell: 'الخانة',
  wrong: 'ما الخطأ، وكيف يُصحَّح',
  such: 'مثل:',
  marked: 'تنزيل نسخة كُتب فيها ذلك',
  noMarked: 'لا شيء يُكتب إلى جانب خانة في هذه الملفات.',
  part: (from: string, to: string, all: string) => `من ${from} إلى ${to}، والمجموع ${all}`,
  before: 'السابق',
  after: 'التالي',

  questions: 'ما لا يعرفه غيرك',
  questionsText: 'الجواب الواحد يسري على الملف كله.',
  anyAddress: 'https://…',
  answer: 'إعادة القراءة بهذه الأجوبة',
  unanswered: 'يُرجى أولاً اختيار جواب لكل سؤال.',
  forget: 'طرح الأسئلة مجدداً',

  understood: (count: string) => `كيف قُرئت خانات تقول أكثر مما يبدو (${count})`,
  written: 'كما كُتبت',
  readAs: 'كما قُرئت',

  open: 'فتح',
  openText: 'يبقى محفوظاً على هذا الجهاز إلى حين إزالته، ويُفتح بلا اتصال أيضاً.',
  openPart: 'فتح ما أمكنت قراءته',
  partText: (refused: string) =>
    `يمكن فتحه كما هو. وما فيه خطأ يبقى خارجه: سيُستبعد من الملف ${refused}.`,
  partLeft: 'يمكن فتحه كما هو، بما فيه من خطأ.',
  notYet: 'يمكن فتحه بعد تصحيح الأخطاء: فما قُرئ حتى الآن لا يكتمل منه شيء.',
  name: 'العنوان',
  isKept: (title: string, from: string) =>
    `${own(title)} (${own(from)}) محفوظ على هذا الجهاز. هل يحل هذا محله؟`,
  replace: 'يحل محله؛ وتبقى عناوينه',
  another: 'حفظه إلى جانبه',
  folder: 'تنزيل مجلد',
  folderText:
    'ملف ZIP يضم المجلد «data»، ويمكن لأي شخص أن يبني منه موقعاً كهذا: يُذكر اسمه في PARLEY_DATA.',

  kept: 'المحفوظ على هذا الجهاز',
  noneKept: 'لم يُحفظ على هذا الجهاز أي ملف خاص بعد.',
  unable:
    'لا يحفظ هذا المتصفح شيئاً من هذا الموقع: إعداداته لا تسمح بذلك، أو النافذة نافذة تصفح خاص. وتمكن مع ذلك قراءة الملفات وتنزيلها مجلداً.',
  keptOn: (day: string) => `حُفظ في ${day}`,
  megabytes: (number: string) => `${number} ميغابايت`,
  remove: 'إزالة',
  removeAsk: (title: string) =>
    `هل يُزال ${own(title)} من هذا الجهاز؟ لا يمكن استرجاعه إلا لمن لديه الملف.`,
  removeYes: 'إزالته',
  removeNo: 'الاحتفاظ به',
  removed: (title: string) => `أُزيل من هذا الجهاز: ${own(title)}.`,
  removeFailed: 'تعذرت إزالته.',

  ...smallestSheet,
  limits: 'الحدود',
  limitsText: (bytes: string, rows: string) =>
    `حتى ${own(bytes)} و${rows} صف في المرة الواحدة. لا تُحسب أي صيغة حسابية ولا يُشغَّل أي ماكرو: يُقرأ ما كانت الخانة تعرضه عند حفظها.`,
} as const;
