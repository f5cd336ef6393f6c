import { own } from './isolate.ts';

/*
 * The words of every picture: its marks, its legend, what can be done with it. They stand apart from the
 * catalogue because pages without a picture do not need them.
 */
export const chartWords = {
  /** How it is worked, for who cannot see it; it follows the name of the picture. */
  howTo: 'مفاتيح الأسهم تنتقل من علامة إلى أخرى؛ ومفتاح Enter يفتح ما تمثله العلامة.',
  agreed: 'طُرح في جولة انتهت باتفاق',
  differ: 'الروايات متباينة',
  open: 'بلا حد أعلى أو أدنى مذكور',
  truce: 'هدنة سارية',
  chapter: 'بداية فصل',
  noSide: 'من جهات أخرى، أو من أكثر من جانب، أو غير معروف',
  /** The same where there is little room. */
  noSideShort: 'لا جانب واحداً',
  bySide: (name: string) => `مقدَّم من ${own(name)}`,
  reading: 'كيف يُقرأ هذا',
  table: 'المحتوى نفسه في جدول',
  tools: 'حفظ وتضمين واستشهاد',
  csv: 'جدول (CSV)',
  png: 'صورة (PNG)',
  svg: 'رسم (SVG)',
  cite: 'استشهاد',
  embed: 'تضمين',
  saved: (name: string) => `حُفظ باسم ${own(name)}.`,
  failed: 'تعذر إعداد الصورة في هذا المتصفح. يمكن حفظ الجدول.',
  logarithmic: 'مقياس لوغاريتمي: كل خط عشرة أمثال ما قبله',
  /** Where not everything can be drawn. */
  thinned: (shown: string, of: string) =>
    `المرسوم ${shown} من ${of}، موزعة على المدة كلها؛ والجدول يتضمنها جميعاً.`,
  close: 'إغلاق',
  /** The last line inside a saved picture: of which edition, from where, seen when. */
  foot: (site: string, title: string, version: string, date: string) =>
    `${own(site)}: ${own(title)}، الإصدار ${own(version)} بتاريخ ${date}`,
  seen: (address: string, date: string) => `${own(address)}، الاطلاع في ${date}`,
} as const;
