export const copying = {
  byHand: 'نسخ يدوي',
  refused: 'لم يسمح المتصفح للصفحة بالنسخ. النص محدد هنا: يمكن نسخه من الحقل.',
} as const;
