import { allOwn, own } from './isolate.ts';
import { list } from './language.ts';

export const site = {
  name: 'Parley',
  pageTitle: (title: string) => `${own(title)} | Parley`,
  tagline: 'متابعة المفاوضات',
  contents: 'المحتويات',
  skip: 'الانتقال إلى المحتوى',
  nav: 'القائمة الرئيسية',
  rounds: 'الجولات',
  timeline: 'التسلسل الزمني',
  issues: 'القضايا',
  proposals: 'المقترحات',
  positions: 'المواقف',
  corrections: 'التصويبات',
  compare: 'مقارنة',
  people: 'الأشخاص',
  places: 'الأماكن',
  sources: 'المصادر',
  about: 'حول الموقع',
  data: 'البيانات',
  feeds: 'الخلاصات',
  offline: 'بلا اتصال',
  search: 'بحث',
  theme: 'الألوان',
  themes: { system: 'وفق الجهاز', light: 'فاتح', dark: 'داكن' },
  slash: 'مفتاح / ينتقل إلى البحث',
  footer: (title: string) => `${own(title)}. مجموعة البيانات:`,
  footerVersion: (version: string, date: string) => `الإصدار ${own(version)} بتاريخ ${date}`,
  linkFailed: 'تعذر تحميل جزء مما يطلبه هذا الرابط. الصفحة نفسها كاملة.',
  footerNote: 'مع كل رقم من ذكره. وحيث تتباين الروايات تُعرض كلها.',
  noScript:
    'البرمجة النصية متوقفة: القراءة متاحة كاملة. أما البحث والتصفية وعرض المقترحات جنباً إلى جنب فتحتاج إليها.',
  notHydrated: (reason: string) =>
    `قراءة هذه الصفحة متاحة، لكن تعذر تشغيل أدواتها: ${own(reason)}`,
  earlyLost: 'لم يُحتفظ بما كُتب أو اختير قبل أن تصبح الصفحة جاهزة.',
  notStarted: 'قراءة هذه الصفحة متاحة، لكن أدواتها لم تعمل بعد.',
  viewNotApplied: 'لم يُطبق ما يطلبه عنوانها.',
  reload: 'إعادة المحاولة',
  loading: 'جارٍ التحميل …',
  navigated: (title: string) => `الصفحة: ${own(title)}`,
  close: 'إغلاق',
  /** The mark of a button that opens something below it. */
  opens: '▾',
  /** Names have commas of their own, so three or more are parted by semicolons. */
  together: (names: readonly string[]) =>
    names.length === 2 ? list(names) : allOwn(names).join('؛ '),
  notLoaded: 'تعذر تحميل هذا. يُرجى التحقق من الاتصال وإعادة المحاولة؛ الصفحة تبقى كما هي.',
  howToRead: 'كيف يُقرأ هذا',
  whoMakes: 'من يُعِدّ هذا الموقع',
} as const;
