import { own } from './isolate.ts';

export const exporting = {
  label: 'حفظ هذه المقارنة أو نسخها',
  formats: {
    copy: 'نسخ كجدول',
    csv: 'CSV',
    json: 'JSON',
    card: 'صورة الأرقام الرئيسية (\u20661200 × 675\u2069)',
    picture: 'صورة الصفوف كلها',
    print: 'طباعة',
    printShort: 'طباعة الأرقام الرئيسية',
  },
  working: 'لحظة …',
  copied: 'نُسخ. يمكن لصقه في مستند أو رسالة أو جدول بيانات.',
  saved: (name: string) => `حُفظ باسم ${own(name)}`,
  failed: 'تعذر إعداده. يُرجى التحقق من الاتصال وإعادة المحاولة.',
  table: 'الجدول، مع علامة جدولة بين الأعمدة',
  notes: 'الروايات',
  noteRefs: (numbers: string) => ` (الروايات ${own(numbers)})`,
  undated: 'بلا تاريخ',
  seen: (date: string) => `الاطلاع في ${date}`,
  more: {
    zero: 'ولا صفوف أخرى',
    one: 'وصف آخر في العنوان أدناه',
    two: 'وصفان آخران في العنوان أدناه',
    few: 'و# صفوف أخرى في العنوان أدناه',
    many: 'و# صفاً آخر في العنوان أدناه',
    other: 'و# صف آخر في العنوان أدناه',
  },
  moreSums: {
    zero: 'ولا عمليات حسابية أخرى',
    one: 'وعملية حسابية أخرى',
    two: 'وعمليتان حسابيتان أخريان',
    few: 'و# عمليات حسابية أخرى',
    many: 'و# عملية حسابية أخرى',
    other: 'و# عملية حسابية أخرى',
  },
  sources: (publishers: string) => `المصادر: ${own(publishers)}`,
  edition: (version: string, date: string, address: string) =>
    `Parley، الإصدار ${own(version)} بتاريخ ${date}، ${own(address)}`,
} as const;
