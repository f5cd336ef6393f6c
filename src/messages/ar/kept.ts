import { own } from './isolate.ts';

/*
 * The words of what is kept on the device. They stand apart from the catalogue because the worker speaks them,
 * and of the pages only one.
 */

export const kept = {
  title: 'محفوظ على هذا الجهاز',
  description: 'ما يحفظه هذا الجهاز من الموقع للقراءة بلا اتصال، ومن أي يوم وأي إصدار.',
  lede: 'تُحفظ الصفحات التي تُفتح على هذا الجهاز، مع قائمة كل الجولات والبحث والمقارنة، لتمكن قراءتها بلا اتصال. ويُسأل الموقع أولاً في كل مرة: فلا تُعرض صفحة محفوظة إلا حيث لا يرد، ويُذكر ذلك فيها.',

  /** At the top of a page that was not sent by the server. */
  why: {
    unreachable: 'تعذر الوصول إلى الموقع.',
    slow: 'لم يرد الموقع خلال 3 ثوانٍ.',
    status: (status: number) => `رد الموقع بخطأ (${status}).`,
  },
  copy: (why: string, day: string, version: string, versionDay: string) =>
    `${own(why)} هذه هي الصفحة كما حُفظت على هذا الجهاز في ${day}: مجموعة البيانات، الإصدار ${own(version)} بتاريخ ${versionDay}.`,
  inPlace:
    'تعذر الوصول إلى الموقع، والصفحة ذات هذا العنوان غير محفوظة على هذا الجهاز. وفيما يلي المحفوظ.',
  again: 'إعادة التحميل',

  /** At the foot, when another release is there. */
  update: 'تتوفر نسخة جديدة من هذا الموقع.',
  updateLoad: 'تحميلها',
  updatedElsewhere: 'حُمّلت نسخة جديدة من هذا الموقع في علامة تبويب أخرى.',
  notNow: 'ليس الآن',

  pages: 'الصفحات المحفوظة',
  none: 'لم تُحفظ أي صفحة بعد.',
  page: (day: string, version: string) => `حُفظت في ${day}، الإصدار ${own(version)}`,
  total: (pages: string, size: string) => `${pages}، ${size} على هذا الجهاز.`,
  pageCount: {
    zero: 'لا صفحات',
    one: 'صفحة واحدة',
    two: 'صفحتان',
    few: '# صفحات',
    many: '# صفحة',
    other: '# صفحة',
  },
  megabytes: (number: string) => `${number} ميغابايت`,
  outdated: (version: string, day: string) =>
    `بعضها من إصدار غير المعروض هنا (${own(version)} بتاريخ ${day}). وهي كما كانت في يومها.`,

  all: 'حفظ كل شيء',
  allText: (toLoad: string, toKeep: string) =>
    `كل الجولات والمقترحات والتغييرات مع كل المصادر: حجم التحميل ${toLoad}، والمساحة اللازمة على هذا الجهاز ${toKeep}. ولا يشمل ذلك تنزيلات صفحة «البيانات» وصور المعاينة.`,
  allButton: 'حفظ كل شيء للقراءة بلا اتصال',
  allUnderway: (done: string, of: string) => `حُفظ من الملفات ${done} من ${of}.`,
  allStay:
    'يمكن متابعة القراءة في هذه الأثناء. إغلاق علامة التبويب هذه يوقفه؛ ويمكن استئنافه لاحقاً.',
  cancel: 'إلغاء',
  allDone: 'حُفظ كل شيء على هذا الجهاز.',
  cancelled: 'توقف. يبقى ما حُفظ حتى الآن إلى حين إزالته.',
  full: 'لا تكفي المساحة على هذا الجهاز لكل شيء. يبقى ما حُفظ حتى الآن إلى حين إزالته.',
  failed: 'تعذر تحميل كل شيء. يُرجى التحقق من الاتصال وإعادة المحاولة: لا يُحمّل ما حُفظ مرة ثانية.',
  listFailed: 'تعذر تحميل قائمة ما يمكن حفظه.',

  remove: 'إزالة المحفوظ',
  removeText:
    'يزيل كل الصفحات والملفات المحفوظة من هذا الجهاز. وتُحفظ مجدداً الصفحات التي تُفتح بعد ذلك. وتبقى المقارنة والإعدادات.',
  removed: 'لم يعد شيء محفوظاً على هذا الجهاز.',
  removeFailed: 'تعذرت إزالته.',

  off: 'الحفظ متوقف لهذا الموقع.',
  unable: 'لا يحفظ هذا المتصفح شيئاً من هذا الموقع: إما لعدم قدرته أو لأن إعداداته لا تسمح بذلك.',
} as const;
