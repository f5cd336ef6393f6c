import { own } from './isolate.ts';

/* The shapes in which others keep such data: what they are called, and what is written into records made of them. */
export const foreign = {
  forms: {
    timeline: 'ورقة TimelineJS',
    tracker: 'سجل متابعة محادثات',
    pax: 'قاعدة بيانات اتفاقات السلام PA-X',
    ucdp: 'مجموعة بيانات اتفاقات السلام لدى UCDP',
    acled: 'مستخرج من ACLED',
    gdelt: 'مستخرج من GDELT',
    positions: 'جدول فيه عمود لكل طرف',
  },
  lastMeeting: (conflict: string) => `${own(conflict)}: الاجتماع الأخير`,
  nextMeeting: (conflict: string) => `${own(conflict)}: الاجتماع التالي`,
  nextOn: (day: string) => `الاجتماع التالي مقرر في ${own(day)}.`,
  /** Of a text that a database codes, in a term of this issue. */
  statusIssue: 'حالة النص',
  coded: (value: string) => `ترميزه هناك: ${own(value)}.`,
  codedIn: (issue: string) => `مرمَّز هناك على أنه جزء من النص: ${own(issue)}.`,
  notCodedIn: (issue: string) => `مرمَّز هناك على أنه ليس جزءاً من النص: ${own(issue)}.`,
  codedByMachine: (actors: string, code: string) =>
    `ترميز آلي: ${own(actors)}، الحدث ${own(code)}.`,
  /** Issues of UCDP, by the columns that say whether a text has them. */
  ucdp: {
    cease: 'وقف إطلاق النار',
    withd: 'انسحاب القوات الأجنبية',
    pris: 'الإفراج عن السجناء',
    return: 'عودة اللاجئين',
  },
} as const;
