import { said as counted } from './counts.ts';
import { own } from './isolate.ts';

/* What reading a person's own files has to say: what is wrong with one, and how to mend it. */

/** What is told of a problem: what stood there, how many there are, which bound was passed. */
type Told = { written: string; count: number; limit: string };

type Said = { says: (told: Told) => string; mend: string };

const said = (says: (told: Told) => string, mend: string): Said => ({ says, mend });

/** What a file is that is no table, by what stands in it. */
const forms: Readonly<Record<string, string>> = {
  pdf: 'ملف PDF',
  picture: 'صورة',
  packed: 'ملف مضغوط بطريقة لا تُقرأ هنا',
  database: 'قاعدة بيانات',
  word: 'مستند نصي',
  slides: 'عرض تقديمي',
  opendocument: 'ملف OpenDocument ليس جدول بيانات',
  numbers: 'مستند Numbers',
  page: 'صفحة ويب',
  xml: 'مستند XML',
  binary: 'ملف ليس جدولاً ولا نصاً',
};

const rowsBelow = {
  one: 'صف واحد',
  two: 'صفين',
  few: '# صفوف',
  many: '# صفاً',
  other: '# صف',
} as const;

const files = {
  one: 'ملف واحد',
  two: 'ملفين',
  few: '# ملفات',
  many: '# ملفاً',
  other: '# ملف',
} as const;

export const intakeFiles = {
  /** Where something stands, as spreadsheet programs write it: "البنود!F12". */
  place: (sheet: string, cell: string) => (cell === '' ? own(sheet) : `${own(sheet)}!${own(cell)}`),
  row: (sheet: string, row: string) =>
    sheet === '' ? `الصف ${row}` : `${own(sheet)}، الصف ${row}`,
  column: (sheet: string, column: string) => `${own(sheet)}، العمود ${own(column)}`,
  bytes: (millions: string) => `${millions} ميغابايت`,
  problems: {
    empty: said(() => 'لا شيء في هذا الملف.', 'احفظه مجدداً من البرنامج الذي يظهر فيه محتواه.'),
    'too-large': said(
      ({ limit }) => `حجمه أكبر من ${limit}، فلم يُقرأ.`,
      'احذف الصور من المصنف، أو احفظ أوراقه ملفات CSV واختر بعضها.',
    ),
    'too-many-rows': said(
      ({ limit }) => `عدد الصفوف غير الفارغة أكبر من ${limit}، فلم يُقرأ.`,
      'صفِّ الورقة، وانسخ ما تحتاج إليه إلى ورقة جديدة، واحفظها.',
    ),
    'too-many-cells': said(
      ({ limit }) => `عدد الخانات غير الفارغة أكبر من ${limit}، فلم يُقرأ.`,
      'احذف الأعمدة التي لا تحتاج إليها، واحفظه مجدداً.',
    ),
    'too-many-columns': said(
      ({ limit }) => `يوجد محتوى بعيد في طرف الورقة، بعد العمود رقم ${limit}.`,
      'انقله إلى جانب غيره أو احذفه، واحفظ الملف مجدداً.',
    ),
    damaged: said(
      () => 'الملف تالف أو انقطع في طريقه، فلم يُقرأ.',
      'افتحه في البرنامج الذي كتبه، واحفظه ملفاً جديداً، واختره.',
    ),
    locked: said(() => 'الملف مقفل بكلمة مرور، فلا يمكن قراءته.', 'احفظ نسخة منه بلا كلمة مرور.'),
    'old-excel': said(
      () => 'هذا مصنف Excel سابق لعام 2007 (XLS)، وهو لا يُقرأ هنا.',
      'افتحه في Excel أو LibreOffice أو Google Sheets واحفظه بصيغة XLSX.',
    ),
    'binary-excel': said(
      () => 'هذا مصنف ثنائي (XLSB)، وهو لا يُقرأ هنا.',
      'افتحه في Excel واحفظه بصيغة XLSX.',
    ),
    'other-form': said(
      ({ written }) => `هذا ${forms[written] ?? 'ملف آخر'}، وليس جدولاً.`,
      'اختر مصنفاً (XLSX أو ODS)، أو ملف CSV أو TSV، أو JSON، أو ملف ZIP يضم هذه.',
    ),
    'packed-too-well': said(
      ({ limit }) => `بعد فك ضغطه يصير أضعاف حجمه أو أكبر من ${limit}، فلم يُفك.`,
      'احذف الصفوف والأعمدة الفارغة الملونة أو ذات الحدود، واحفظه مجدداً.',
    ),
    'too-many-entries': said(
      ({ count, limit }) => `يضم ملف ZIP ${counted(count, files)}، أي أكثر من ${limit}.`,
      'ضع الجداول وحدها في ملف واحد.',
    ),
    'packed-twice': said(() => 'هذا ملف ZIP داخل ملف ZIP، وهو لا يُفك.', 'فُكَّ ضغط الخارجي أولاً.'),
    'too-deep': said(
      () => 'تتداخل محتويات الملف أعمق مما في أي جدول.',
      'احفظه مجدداً جدولاً: قائمة سجلات أو ورقة.',
    ),
    'declares-entities': said(
      () => 'يعرّف الملف كلمات خاصة به ليستبدلها القارئ، وهذا ما لا يفعله أي جدول بيانات. لم يُقرأ.',
      'افتحه في برنامج جداول بيانات واحفظه بصيغة XLSX.',
    ),
    'unsafe-key': said(
      ({ written }) =>
        `في البيانات حقل اسمه ${own(written)}، ولا تتضمنه أي مجموعة بيانات لدينا. لم تُقرأ.`,
      'احذف ذلك الحقل.',
    ),
    'open-quote': said(
      () => 'تُفتح هنا علامة تنصيص ولا تُغلق، فلا يمكن تمييز ما بعدها.',
      'أغلقها، أو إن كانت جزءاً من النص فاكتب النص بين علامتي تنصيص واكتب هذه العلامة مرتين.',
    ),
    'no-table': said(
      () => 'لا توجد قائمة سجلات في هذا الملف.',
      'تبدو القائمة هكذا: \u2066[{"date": "2024-05-02", "title": "…"}, …]\u2069.',
    ),
    'no-sheet': said(() => 'لا توجد في المصنف ورقة فيها خانات.', 'اختر مصنفاً فيه جدول.'),
    'broken-cell': said(
      ({ written }) => `فشلت الصيغة الحسابية في هذه الخانة: ${own(written)}.`,
      'اكتب القيمة نفسها.',
    ),
    'formula-without-value': said(
      () => 'في هذه الخانة صيغة حسابية لم تُحفظ معها قيمة، ولا تُحسب الصيغ هنا.',
      'افتح الملف في برنامج جداول بيانات واحفظه مجدداً، أو اكتب القيمة نفسها.',
    ),
    'lost-character': said(() => 'فُقد حرف هنا قبل حفظ الملف.', 'اكتب الكلمة مجدداً.'),
    'left-out-value': said(
      ({ written }) =>
        written === ''
          ? 'في هذا السجل ما هو أعمق من أن يتسع له جدول، فاستُبعد.'
          : `«${own(written)}» ليس سجلاً في قائمة، فاستُبعد.`,
      'إن كان مهماً فاجعله حقلاً في السجلات.',
    ),
    'stray-quote': said(
      () => 'توجد علامة تنصيص داخل نص محصور بين علامتي تنصيص.',
      'اكتبها مرتين، وتحقق من أن هذا الصف قُرئ كما تراه.',
    ),
    macros: said(() => 'في المصنف وحدات ماكرو. لم تُقرأ ولم تُشغَّل.', 'لا يلزم شيء.'),
    merged: said(
      ({ written, count }) =>
        `${own(written)} خانة مدمجة. كُررت قيمتها أسفلها في ${counted(count, rowsBelow)}.`,
      'إن كانت تخص صفها الأول وحده فألغِ الدمج.',
    ),
    'hidden-sheet': said(() => 'هذه الورقة مخفية في المصنف.', 'أظهرها أو احذفها، ليظهر ما يُستخدم.'),
    'hidden-rows': said(
      ({ count }) => `عدد الصفوف المخفية في هذه الورقة ${count}.`,
      'أظهرها أو احذفها، ليظهر ما يُستخدم.',
    ),
    direction: said(() => 'أُزيلت علامات غير مرئية تغير اتجاه الكتابة.', 'لا يلزم شيء.'),
    control: said(() => 'أُزيلت رموز غير مرئية.', 'لا يلزم شيء.'),
    'repeated-name': said(
      ({ written }) => `ملفان يصلحان للورقة ${own(written)}.`,
      'أعطِ أحدهما اسماً آخر.',
    ),
  },
  questions: {
    encoding: 'بأي ترميز حُفظ هذا الملف؟ اختر ما تظهر فيه الحروف سليمة.',
    separator: 'ما الذي يفصل بين الأعمدة في هذا الملف؟',
  },
  answers: {
    'windows-1252': 'غربي (Windows-1252)',
    'windows-1255': 'عبري (Windows-1255)',
    'windows-1256': 'عربي (Windows-1256)',
    'windows-1251': 'سيريلي (Windows-1251)',
    ',': 'فواصل',
    ';': 'فواصل منقوطة',
    '\t': 'علامات جدولة',
    '|': 'خطوط عمودية',
  },
};
