import { MOST_COLUMNS } from '../../model/most-columns.ts';
import { own } from './isolate.ts';

export const tray = {
  add: 'مقارنة',
  compareRound: 'مقارنة الجولة',
  label: 'المقارنة',
  count: (count: number) => `في المقارنة ${count} من ${MOST_COLUMNS}`,
  /** Heard after the count: the bar itself is the last thing of a page. */
  where: '«مقارنة» في القائمة الرئيسية تقود إليها.',
  empty: 'لم يُجمع شيء للمقارنة',
  compare: 'مقارنة',
  one: 'يلزم عنصر آخر للمقارنة',
  remove: (name: string) => `إزالة ${own(name)} من المقارنة`,
  clear: 'إفراغ',
  unknown: (ids: string) => `ليست في مجموعة البيانات هذه، فأُخرجت من المقارنة: ${own(ids)}.`,
  full: 'تتسع المقارنة لخمسة عناصر على الأكثر. يلزم إزالة أحدها أولاً.',
  notKept: 'لا يسمح هذا الجهاز للصفحة بحفظ المقارنة. تبقى إلى حين مغادرة الموقع.',
} as const;
