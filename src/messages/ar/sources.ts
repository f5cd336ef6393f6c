import { countedAccounts, countedPages, ofSources, said } from './counts.ts';
import { own } from './isolate.ts';

export const sources = {
  title: 'المصادر',
  lede: (count: string, publishers: string) =>
    `${said(count, countedPages)} من ${said(publishers, {
      one: 'وسيلة إعلام واحدة',
      two: 'وسيلتي إعلام',
      few: '# وسائل إعلام',
      other: '# وسيلة إعلام',
    })}، أولاها ما تستند إليه أكثر الروايات. ومع كل صفحة ما تحمله.`,
  /** How much of it a reader can check by title and by day. */
  visible: (untitled: string, undated: string, repeating: string) =>
    `من هذه الصفحات لم يظهر عنوان في ${own(untitled)}، ولا تاريخ في ${own(undated)}، عند قراءتها؛ وتوجد ${own(repeating)} على مواقع تكرر أخبار غيرها: نسخاً أو نقلاً بتصرف أو نصوصاً أعادت آلة صياغتها، وكل منها معلَّم. وما لم يُرَ تُرك فارغاً.`,
  share: (count: string, percent: string) => `${count} (${percent} في المئة)`,
  description:
    'كل مصادر مجموعة البيانات: جهة النشر والعنوان والتاريخ واللغة ومكان الاطلاع عليها وما يستند إليها.',
  /** Of an outlet: "412 رواية (96 صفحة)". */
  weight: (accounts: string, pages: string) => `${accounts} (${pages})`,
  accounts: countedAccounts,
  pages: countedPages,
  /** The pages of the list. */
  list: 'قائمة المصادر',
  most: 'وسائل الإعلام التي تستند إليها أكثر الروايات',
  part: (part: string, parts: string) => `الصفحة ${part} من ${parts}`,
  partTitle: (part: string) => `المصادر، الصفحة ${part}`,
  elsewhere: {
    zero: 'لا مصادر في الصفحات الأخرى',
    one: 'مصدر واحد في الصفحات الأخرى',
    two: 'مصدران في الصفحات الأخرى',
    few: '# مصادر في الصفحات الأخرى',
    many: '# مصدراً في الصفحات الأخرى',
    other: '# مصدر في الصفحات الأخرى',
  },
  failed: 'تعذر تحميل المصادر.',
  untitled: 'العنوان غير ظاهر',
  /** Of a document, a call or a note. */
  unlinked: 'بلا رابط',
  resting: 'يحمل',
  restingOn: (name: string, count: string) => `${own(name)} (${own(count)})`,
  claims: {
    zero: 'لا إفادات',
    one: 'إفادة واحدة',
    two: 'إفادتان',
    few: '# إفادات',
    many: '# إفادة',
    other: '# إفادة',
  },
  positions: 'المواقف',
  events: 'الأحداث',
  find: 'البحث عن مصدر',
  findPlaceholder: 'جهة نشر أو عنوان أو موقع',
  kind: 'النوع',
  language: 'اللغة',
  year: 'السنة',
  via: 'الاطلاع',
  viaOwn: 'في صفحته الأصلية',
  viaOther: 'عبر موقع آخر',
  viaRepeating: 'في موقع يكرر غيره',
  any: 'الكل',
  undated: 'بلا تاريخ',
  shown: (shown: string, all: string) =>
    shown === all ? `كل المصادر (${all})` : `${shown} من ${said(all, ofSources)}`,
  showMore: (count: string) => `عرض المزيد (${count})`,
  nothing: 'لا مصدر مطابقاً. يمكن توسيع أحد الاختيارات أعلاه.',
  reset: 'عرض كل المصادر',
} as const;
