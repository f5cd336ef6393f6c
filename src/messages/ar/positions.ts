import { countedPositions, ofIssues } from './counts.ts';
import { own } from './isolate.ts';

/*
 * The words of the picture of positions: issues by parties at a day. They stand apart from the catalogue because no
 * other page needs them.
 */
export const positionsWords = {
  title: 'المواقف',
  description: (subject: string) =>
    `ما قال المعنيون إنهم يريدونه، قضية بعد قضية وحتى أي يوم، مع من قاله وأين. ${own(subject)}.`,
  count: {
    positions: countedPositions,
    parties: {
      zero: '# طرف',
      one: 'طرف واحد',
      two: 'طرفين',
      few: '# أطراف',
      many: '# طرفاً',
      other: '# طرف',
    },
    issues: ofIssues,
  },
  nothing: 'لم يُسجل أي موقف.',
  /** What the picture shows, all that is known; after it what is newest. */
  now: (positions: string, parties: string, issues: string) =>
    `${positions} من ${parties} في ${issues}.`,
  /** Where the picture is of a part of all: which. */
  drawn: (all: string, time: string) =>
    `المجموع ${all}، والمرسوم هنا ما ورد في ${time}، ومما قبله آخر موقف لكل طرف في كل قضية.`,
  drawnAt: (day: string, positions: string, parties: string, issues: string) =>
    `وما ورد منها حتى ${day}: ${positions} من ${parties} في ${issues}.`,
  /** The title of a page of a time before the newest. */
  pageTitle: (time: string) => `المواقف، ${time}`,
  newest: (party: string, issue: string, date: string) =>
    `أحدثها: ${own(party)}، ${date}: ${own(issue)}.`,
  /** The same at a day. */
  at: (day: string, positions: string, parties: string, issues: string) =>
    `حتى ${day} ورد: ${positions} من ${parties} في ${issues}.`,
  newestAt: (party: string, issue: string, date: string) =>
    `وكان أحدثها: ${own(party)}، ${date}: ${own(issue)}.`,
  nothingAt: (day: string) => `حتى ${day} لم يرد أي موقف.`,
  sentences: (parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(' '),
  /** Of those of which nobody can say since when they were known. */
  undatedIn: {
    zero: 'لكل منها صفحة ذات تاريخ.',
    one: 'موقف واحد منها على صفحات بلا تاريخ؛ ويُستبعد عند اختيار يوم.',
    two: 'موقفان منها على صفحات بلا تاريخ؛ ويُستبعدان عند اختيار يوم.',
    few: '# منها على صفحات بلا تاريخ؛ وتُستبعد عند اختيار يوم.',
    many: '# منها على صفحات بلا تاريخ؛ وتُستبعد عند اختيار يوم.',
    other: '# منها على صفحات بلا تاريخ؛ وتُستبعد عند اختيار يوم.',
  },
  undatedOut: {
    zero: 'لكل منها صفحة ذات تاريخ.',
    one: 'موقف آخر على صفحات بلا تاريخ، فلا يُعرف في أي يوم عُرف: وهو مستبعد.',
    two: 'موقفان آخران على صفحات بلا تاريخ، فلا يُعرف في أي يوم عُرفا: وهما مستبعدان.',
    few: '# مواقف أخرى على صفحات بلا تاريخ، فلا يُعرف في أي يوم عُرفت: وهي مستبعدة.',
    many: '# موقفاً آخر على صفحات بلا تاريخ، فلا يُعرف في أي يوم عُرفت: وهي مستبعدة.',
    other: '# موقف آخر على صفحات بلا تاريخ، فلا يُعرف في أي يوم عُرفت: وهي مستبعدة.',
  },
  /** What of the slider is set, before the day. */
  reportedBy: 'ما ورد حتى',
  slider: 'يوم ورود الروايات',
  lastReport: (date: string) => `${date}، آخر رواية`,
  earlier: 'رواية أقدم',
  later: 'رواية أحدث',
  parties: (count: number) => `الأطراف: ${count}`,
  allParties: 'الأطراف: الكل',
  noneFound: 'لم توجد رواية',
  noneBy: (day: string) => `لم توجد رواية حتى ${day}`,
  inAll: {
    zero: 'لا شيء إجمالاً',
    one: 'واحد إجمالاً',
    two: 'اثنان إجمالاً',
    few: '# إجمالاً',
    many: '# إجمالاً',
    other: '# إجمالاً',
  },
  here: {
    zero: 'لا شيء مرسوماً هنا',
    one: 'واحد مرسوم هنا',
    two: 'اثنان مرسومان هنا',
    few: '# مرسومة هنا',
    many: '# مرسومة هنا',
    other: '# مرسومة هنا',
  },
  byThen: {
    zero: 'لا شيء حتى ذلك الحين',
    one: 'واحد حتى ذلك الحين',
    two: 'اثنان حتى ذلك الحين',
    few: '# حتى ذلك الحين',
    many: '# حتى ذلك الحين',
    other: '# حتى ذلك الحين',
  },
  /** Before the steps of an open cell where there are more than are shown. */
  onlyLast: (shown: string) => `الأخيرة فقط (${shown})؛ والقائمة أدناه تتضمنها كلها.`,
  /** What a mark of a strip stands for. */
  step: (party: string, date: string) => `${own(party)}، ${date}`,
  stepsOf: (party: string, issue: string) => `${own(party)}: ${own(issue)}`,
  alone: 'قضايا تحدث عنها طرف واحد',
  gap: {
    title: (term: string) => `بالأرقام: ${own(term)}`,
    note: 'آخر رقم لكل طرف في نص طرحه وحده.',
    /** Which text gave it, and when. */
    text: (name: string, date: string) => `في ${own(name)}، ${date}`,
    said: (party: string, number: string) => `${own(party)} ${own(number)}`,
    drawing: (list: string) => `على مقياس واحد: ${own(list)}`,
    apart: {
      zero: 'طُرح النصان في اليوم نفسه.',
      one: 'بين طرح النصين يوم واحد.',
      two: 'بين طرح النصين يومان.',
      few: 'بين طرح النصين # أيام.',
      many: 'بين طرح النصين # يوماً.',
      other: 'بين طرح النصين # يوم.',
    },
    sameDay: 'طُرح النصان في اليوم نفسه.',
    more: {
      zero: 'لا أرقام أخرى ذكرها كلاهما',
      one: 'رقم آخر ذكره كلاهما',
      two: 'رقمان آخران ذكرهما كلاهما',
      few: '# أرقام أخرى ذكرها كلاهما',
      many: '# رقماً آخر ذكرها كلاهما',
      other: '# رقم آخر ذكرها كلاهما',
    },
  },
  nav: 'إلى إحدى قضايا الرسم',
  list: 'كل المواقف بترتيب زمني',
  listNote: 'قضية بعد قضية، أياً كان اليوم المختار أعلاه.',
  /** Of a list in parts: which is shown, and what there is for an issue of which nothing is in it. */
  listOf: (time: string) => `قضية بعد قضية: ما ورد في ${time}.`,
  noneThen: 'لم يرد شيء في هذه الفترة.',
  found: (shown: string, all: string) => `${shown} من ${all}، من كل الفترات.`,
  more: (count: string) => `عرض المزيد (${count})`,
  times: 'مواقف من فترات أخرى',
  failed: 'تعذر تحميل مواقف الفترات الأخرى.',
  inList: 'في القائمة',
  legend: {
    last: 'آخر موقف وارد',
    earlier: 'موقف سابق',
    month: 'مؤرخ بالشهر',
    day: 'اليوم المختار',
  },
  onlyThose: 'مواقف هذه الأطراف فقط',
  undated: 'بلا تاريخ',
  events: 'أحداث لا تجاور جولة',
  eventsNote:
    'ما جرى خارج المحادثات مذكور في صفحات أقرب الجولات إليه. أما هذه فأبعد من كل جولة، أو تاريخها أقل دقة من أن تُقرن بجولة.',
  columns: [
    'القضية',
    'الطرف',
    'التاريخ',
    'آخر ورود',
    'الموقف',
    'من قال ذلك',
    'نوع الرواية',
    'المعرّف',
    'وارد منذ',
    'المصادر',
  ],
  yes: 'نعم',
  no: 'لا',
} as const;
