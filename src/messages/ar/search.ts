import { countedRounds, ofRounds, said } from './counts.ts';
import { own } from './isolate.ts';

const shownOf = (shown: number, all: number) => `${shown} من ${said(all, ofRounds)}`;

export const search = {
  label: 'البحث في الجولات والأشخاص ووسائل الإعلام والروايات',
  placeholder: 'اسم أو مكان أو كلمة من رواية',
  loading: 'جارٍ قراءة النص الكامل …',
  notSearched:
    'تعذر تحميل أداة البحث، فلم يُبحث عن الكلمات. يُرجى التحقق من الاتصال وإعادة تحميل الصفحة.',
  failed: 'تعذر تحميل النص الكامل، فالبحث يشمل العناوين والأشخاص والأماكن فقط.',
  filters: 'التصفية',
  results: (shown: number, all: number) =>
    shown === all ? `كل الجولات (${all})` : shownOf(shown, all),
  fold: (on: string, shown: number, all: number) =>
    on ? `التصفية: ${own(on)} · ${shown} من ${all}` : `التصفية · ${said(all, countedRounds)}`,
  more: (count: number) => `غيرها (${count})`,
  /** At the end of a fold that does not hold all. */
  fewer: (count: number) => `غيرها (${count}) في جولات أقل: يمكن البحث عنها بالاسم`,
  reset: 'عرض كل الجولات',
  show: {
    zero: 'لا جولات للعرض',
    one: 'عرض جولة واحدة',
    two: 'عرض جولتين',
    few: 'عرض # جولات',
    many: 'عرض # جولة',
    other: 'عرض # جولة',
  },
  skip: 'تخطي التصفية',
  view: 'طريقة العرض',
  views: { cards: 'بطاقات', list: 'قائمة' },
  remove: (label: string) => `إزالة التصفية ${own(label)}`,
  query: (q: string) => `«${own(q)}»`,
  facets: {
    venue: 'مكان الانعقاد',
    mediator: 'الوسيط',
    party: 'الطرف الحاضر',
    person: 'الشخص المذكور',
    format: 'الصيغة',
    status: 'النتيجة',
    issue: 'القضية المطروحة',
  },
  has: 'فقط الجولات التي',
  hasProposal: 'طُرح فيها مقترح',
  hasTurningPoint: 'تُعد نقاط تحول',
  dates: 'التواريخ',
  from: 'من',
  to: 'إلى',
  since: (date: string) => `من ${date}`,
  until: (date: string) => `حتى ${date}`,
  sort: 'الترتيب',
  sorts: { old: 'الأقدم أولاً', new: 'الأحدث أولاً' },
  nothing: 'لا نتائج مطابقة.',
  loosen: 'إزالة أي مما يلي وحده تعيد جولات إلى القائمة:',
  loosenOne: (label: string) => `بلا ${own(label)}`,
  loosenCount: countedRounds,
  allByTime: 'كل الجولات بحسب الزمن',
  showMore: (count: number) => `عرض المزيد (${count})`,
} as const;
