import { own } from './isolate.ts';

/* Words around a dataset of the reader's own. Only who opens one loads them. */

export const ownSite = {
  /** Above every page of it. */
  label: 'ملف خاص',
  band: (title: string, file: string) =>
    `${own(title)}: ملف خاص «${own(file)}» على هذا الجهاز. لا يستطيع أحد آخر فتح هذه الصفحات.`,
  /** In what is taken away, in place of an address. */
  named: (file: string) => `«${own(file)}»، ملف غير منشور في أي مكان`,
  all: 'المحادثات الخاصة',
  published: 'العودة إلى الموقع المنشور',
  version: (version: string, day: string) => `الإصدار ${own(version)} بتاريخ ${day}.`,
  footer: (title: string) => `${own(title)}، من ملف خاص. لم يغادر هذا الجهاز.`,
  footerNote: 'ما يقال هنا يقوله الملف ومن يذكرهم. ولم يتحقق الموقع إلا من شكله.',

  /* The page that stands at the address until the dataset is there. */
  title: 'ملف خاص',
  description: 'عرض جولات ملف محفوظ على هذا الجهاز.',
  opening: 'جارٍ فتح المحفوظ على هذا الجهاز …',
  noScript:
    'تُقرأ الملفات الخاصة على الجهاز نفسه، وهذا يحتاج إلى جافاسكريبت. ومن دونها يمكن تحويلها بأمر واحد إلى موقع مستقل.',
  none: 'لا ملف محفوظاً على هذا الجهاز تحت هذا العنوان.',
  why: 'ربما أُزيل، أو هو محفوظ في متصفح آخر أو على جهاز آخر: فمثل هذا العنوان لا يعمل إلا حيث فُتح الملف.',
  refused:
    'لا يتيح هذا المتصفح للموقع قراءة ما يحفظه على هذا الجهاز، كما يحدث في بعض نوافذ التصفح الخاص.',
  toAll: 'فتح ملف، أو عرض الملفات المحفوظة هنا',
};
