import type { Bin } from '../../model/charts/lanes.ts';
import type { LanesBy } from '../../model/timeline-rows.ts';
import { countedProposals, countedRounds, morePlanned } from './counts.ts';
import { own } from './isolate.ts';

/* The words of the timeline. */
export const timelineWords = {
  title: 'التسلسل الزمني',
  description: (subject: string) =>
    `كل الجولات على خط زمني واحد، بحسب المكان أو الوسيط أو الصيغة، مع المقترحات وما جرى في الأثناء. ${own(subject)}.`,
  /** What is drawn. */
  drawing: 'الجولات عبر الزمن',
  by: 'الصفوف',
  lanes: { venue: 'بحسب المكان', mediator: 'بحسب الوسيط', format: 'بحسب الصيغة' } satisfies Record<
    LanesBy,
    string
  >,
  others: { venue: 'أماكن أخرى', mediator: 'وسطاء آخرون', format: 'صيغ أخرى' } satisfies Record<
    LanesBy,
    string
  >,
  none: {
    venue: 'لا مكان مذكوراً',
    mediator: 'لا وسيط مذكوراً',
    format: 'لا صيغة مذكورة',
  } satisfies Record<LanesBy, string>,
  /** The title of a page of a time before the newest. */
  pageTitle: (time: string) => `التسلسل الزمني، ${time}`,
  /** Where the picture is of a part of all rounds: which. */
  drawn: (all: string, time: string) => `المجموع ${all}، والمرسوم هنا ما كان في ${time}.`,
  noneThen: (all: string, time: string) => `المجموع ${all}، ولم يكن أي منها في ${time}.`,
  /** The drawing of all time, the way to the list of its parts, and that list. */
  wholeTime: 'المدة كلها',
  before: (time: string) => `ما قبله: ${time}`,
  after: (time: string) => `ما بعده: ${time}`,
  allTimes: 'أجزاء التسلسل الزمني',
  rounds: countedRounds,
  proposals: 'المقترحات',
  proposalCount: countedProposals,
  events: 'الأحداث',
  eventCount: {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثاً',
    other: '# حدث',
  },
  nothing: 'لم تُذكر أي جولة.',
  /** The sentence above the picture. */
  sentence: (rounds: string, from: string, to: string, parts: string) =>
    `${rounds} من ${from} إلى ${to}: ${own(parts)}.`,
  onDay: (rounds: string, day: string, parts: string) => `${rounds} في ${day}: ${own(parts)}.`,
  part: {
    venue: (count: string, name: string) => `${own(name)} (${count})`,
    mediator: (count: string, name: string) => `${own(name)} (${count})`,
    format: (count: string, name: string) => `${own(name)} (${count})`,
  } satisfies Record<LanesBy, (count: string, name: string) => string>,
  otherPart: {
    venue: (count: string) => `أماكن أخرى (${count})`,
    mediator: (count: string) => `وسطاء آخرون (${count})`,
    format: (count: string) => `صيغ أخرى (${count})`,
  } satisfies Record<LanesBy, (count: string) => string>,
  nonePart: {
    venue: (count: string) => `لا مكان مذكوراً (${count})`,
    mediator: (count: string) => `لا وسيط مذكوراً (${count})`,
    format: (count: string) => `لا صيغة مذكورة (${count})`,
  } satisfies Record<LanesBy, (count: string) => string>,
  planned: morePlanned,
  agreed: {
    zero: 'لم تنته أي منها باتفاق.',
    one: 'انتهت جولة واحدة باتفاق.',
    two: 'انتهت جولتان باتفاق.',
    few: 'انتهت # جولات باتفاق.',
    many: 'انتهت # جولة باتفاق.',
    other: 'انتهت # جولة باتفاق.',
  },
  overlap: {
    venue: 'الجولة المنعقدة في أماكن عدة تظهر في صف كل منها.',
    mediator: 'الجولة التي لها وسطاء عدة تظهر في صف كل منهم.',
    format: '',
  } satisfies Record<LanesBy, string>,
  bins: {
    week: 'حيث تتقارب علامات كثيرة تُجمع علامات الأسبوع في علامة واحدة تحمل عددها.',
    month: 'حيث تتقارب علامات كثيرة تُجمع علامات الشهر في علامة واحدة تحمل عددها.',
    quarter: 'حيث تتقارب علامات كثيرة تُجمع علامات ثلاثة أشهر في علامة واحدة تحمل عددها.',
    year: 'حيث تتقارب علامات كثيرة تُجمع علامات السنة في علامة واحدة تحمل عددها.',
  } satisfies Record<Bin, string>,
  /** The name of a mark that stands for several. */
  several: (count: string, days: string, row: string) =>
    `${count}، ${own(days)}، ${own(row)}: فتح قائمة تلك الفترة`,
  mediated: (names: string) => `الوسطاء: ${own(names)}`,
  eventName: (day: string, text: string) => `${own(day)}: ${own(text)}`,
  eventSources: 'مصادر هذا الحدث',
  proposalName: (name: string, day: string, tabled: string) =>
    `${own(name)}، ${own(day)}، ${own(tabled)}`,
  zoom: 'التكبير',
  times: (factor: string) => `\u2066${factor}×\u2069`,
  whole: 'الكل',
  widen: 'تكبير',
  narrow: 'تصغير',
  widenMark: '+',
  narrowMark: '−',
  keys: 'في الرسم: + و− للتكبير والتصغير، و0 لعرض الكل، وCtrl أو ⌘ مع عجلة الفأرة للتكبير عند المؤشر.',
  chapters: 'الفصول',
  overview: 'الجزء المعروض',
  inView: (from: string, to: string) => `من ${from} إلى ${to}`,
  length: 'مدة الجولة',
  approximate: 'التواريخ تقريبية',
  event: 'حدث',
  many: 'عدة، مع عددها',
  columns: {
    kind: 'النوع',
    start: 'من',
    end: 'إلى',
    precision: 'التواريخ',
    name: 'الاسم',
    place: 'المكان',
    format: 'الصيغة',
    mediators: 'الوسطاء',
    outcome: 'النتيجة',
    proposals: 'المقترحات',
    id: 'المعرّف',
  },
  kinds: { round: 'جولة', event: 'حدث' },
  precisions: { day: 'باليوم', approximate: 'تقريبي', month: 'بالشهر' },
} as const;
