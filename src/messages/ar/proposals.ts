import { ofProposals, said } from './counts.ts';
import { own } from './isolate.ts';

/** The list of all proposals. */
export const proposals = {
  date: 'التاريخ',
  name: 'المقترح',
  by: 'مقدَّم من',
  anybody: 'أي طرف',
  anyAnswer: 'أي رد',
  option: (name: string, count: number) => `${own(name)} (${count})`,
  acceptedByAll: (parties: number) => (parties === 2 ? 'قبول من الطرفين' : 'قبول من الجميع'),
  rejectedByAny: 'رفض من أي طرف',
  upwards: (name: string) => `${own(name)}، تصاعدياً`,
  downwards: (name: string) => `${own(name)}، تنازلياً`,
  shown: (shown: number, all: number) =>
    shown === all ? `كل المقترحات (${all})` : `${shown} من ${said(all, ofProposals)}`,
  dash: '–',
  noFigure: 'لا رواية تذكره',
  all: 'عرض كل المقترحات',
  tree: 'تسلسل المقترحات في شجرة',
  /** Of a page of a list that has several: its title, and what it shows. */
  pageTitle: (time: string) => `المقترحات، ${time}`,
  page: (shown: string, all: string, time: string) =>
    `تعرض هذه الصفحة، في القائمة والرسوم، ${own(shown)} من ${own(all)}، وهي التي تعود إلى ${time}؛ أما البحث والتصفية فيشملانها كلها.`,
  times: 'مقترحات من فترات أخرى',
  away: {
    zero: 'لا صلة تقود إلى مقترحات من فترات أخرى',
    one: 'صلة واحدة تقود إلى مقترح من فترة أخرى، وهي غير مرسومة',
    two: 'صلتان تقودان إلى مقترحين من فترات أخرى، وهما غير مرسومتين',
    few: '# صلات تقود إلى مقترحات من فترات أخرى، وهي غير مرسومة',
    many: '# صلة تقود إلى مقترحات من فترات أخرى، وهي غير مرسومة',
    other: '# صلة تقود إلى مقترحات من فترات أخرى، وهي غير مرسومة',
  },
  drawn: 'يعرض الرسم مقترحات هذه الصفحة',
  failed: 'تعذر تحميل مقترحات الفترات الأخرى.',
} as const;
