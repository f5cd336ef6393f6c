import { countedAccounts, countedProposals, ofProposals, said } from './counts.ts';
import { own } from './isolate.ts';

/** So many of all proposals, both in digits: "4 من 9 مقترحات". */
const outOf = (count: string, all: string) => `${count} من ${said(all, ofProposals)}`;

/* The words of the pages that follow one issue through all proposals. */
export const issueWords = {
  index: {
    title: 'القضايا',
    description: (subject: string) =>
      `ما تناولته المحادثات: كل قضية، والمقترحات التي تتضمنها، ومن قال ذلك. ${own(subject)}.`,
    lede: (issues: string, proposals: string) =>
      `القضايا: ${issues}، في ${said(proposals, ofProposals)}. كل سطر قضية، وكل علامة مقترح يتضمنها، بترتيب زمني؛ والاسم يقود إلى القضية عبر الزمن`,
    /** Of very many proposals. */
    ledeOfRuns: (issues: string, proposals: string) =>
      `القضايا: ${issues}، في ${said(proposals, ofProposals)}. كل سطر قضية، وكل علامة فترة، ترتفع كلما زادت مقترحات الفترة التي تتضمن القضية؛ وهي تقود إليها، والاسم يقود إلى أحدثها`,
    run: outOf,
    share: 'كلما ارتفعت زادت مقترحات تلك الفترة التي تتضمنها',
    sentence: (name: string, count: string, all: string) =>
      `القضية الأكثر وروداً: ${own(name)}، في ${outOf(count, all)}.`,
    empty: 'لا بند في أي مقترح بعد.',
    cell: (issue: string, proposal: string, date: string, figure: string) =>
      figure
        ? `${own(issue)}، ${own(proposal)}، ${date}: ${own(figure)}`
        : `${own(issue)}، ${own(proposal)}، ${date}`,
    number: 'برقم',
    words: 'بالكلمات',
  },
  all: 'كل القضايا',
  title: (name: string) => `${own(name)} عبر الزمن`,
  description: (name: string, proposals: string) =>
    `${own(name)}، مقترحاً بعد مقترح بترتيب زمني: ما يقوله كل منها، ومن طرحه، وعدد الروايات التي تذكره، وما قالت الأطراف إنها تريده. ${own(proposals)}.`,
  proposals: countedProposals,
  /** Of an issue that has several pages: the title of one, and what it shows. */
  pageTitle: (name: string, time: string) => `${own(name)} عبر الزمن، ${time}`,
  page: (shown: string, all: string, time: string) =>
    `المعروض هنا ${outOf(shown, all)} تتناول القضية، وهي التي تعود إلى ${time}؛ أما البحث والتصفية فيشملانها كلها.`,
  statements: (shown: string, all: string) => `المعروض من التصريحات ${shown} من ${all}.`,
  times: 'فترات أخرى',
  allTimes: 'عرض كل الفترات معاً',
  onePage: 'عرض فترة واحدة فقط',
  failed: 'تعذر تحميل مقترحات الفترات الأخرى.',
  /** Before the sentence of a picture that shows one page of several. */
  pictured: (shown: string, all: string, time: string) =>
    `المعروض هنا ${outOf(shown, all)} تتناول القضية، وهي التي تعود إلى ${time}`,
  /** The sentence of a picture of numbers. */
  give: (count: string, all: string, what: string) => `${outOf(count, all)} تذكر ${own(what)}`,
  aNumberOf: (units: string) => `عدداً (${own(units)})`,
  fromTo: (first: string, firstDate: string, last: string, lastDate: string) =>
    `أولها ${own(first)} (${firstDate})، وآخرها ${own(last)} (${lastDate})`,
  only: (figure: string, date: string) => `${own(figure)} (${date})`,
  most: (figure: string, date: string) => `أعلاها ${own(figure)} (${date})`,
  least: (figure: string, date: string) => `أدناها ${own(figure)} (${date})`,
  agreedOn: (list: string) => `في جولات انتهت باتفاق: ${own(list)}`,
  /** The sentence of a picture of words. */
  speak: (count: string, all: string) => `${outOf(count, all)} تتناول القضية`,
  bySides: (list: string) => `بحسب من طرحها: ${own(list)}`,
  bySide: (count: string, side: string) => `${own(side)} ${count}`,
  byNoSide: (count: string) => `جهات أخرى أو أكثر من جانب ${count}`,
  stated: {
    zero: 'لا تصريحات للأطراف',
    one: 'تصريح واحد لطرف',
    two: 'تصريحان للأطراف',
    few: '# تصريحات للأطراف',
    many: '# تصريحاً للأطراف',
    other: '# تصريح للأطراف',
  },
  beside: (stated: string) => `وإلى جانبها ${stated}`,
  nothing: 'لم يبق من هذا الاختيار ما يُعرض.',
  picture: (name: string) => `${own(name)} عبر الزمن`,
  scope: 'أي بند',
  every: 'كل البنود',
  option: (name: string, count: number) => `${own(name)} (${count})`,
  phase: 'المرحلة',
  firstPhase: 'أول مرحلة ذات رقم',
  everyPhase: 'كل المراحل',
  side: 'مقدَّم من',
  anySide: 'أي طرف',
  sort: 'الترتيب',
  byDate: 'بحسب التاريخ',
  byValue: 'الأكبر أولاً',
  steps: 'خطوة بخطوة',
  more: (count: number) => `عرض المزيد (${count})`,
  /** Before the name of the proposal on which this one builds. */
  was: (figure: string) => `${own(figure)} في`,
  sameAs: 'كما في',
  beforeTitle: 'الخطوة السابقة',
  account: 'رواياته',
  accounts: countedAccounts,
  computed: 'حساباتنا، منفصلة عما تذكره المصادر',
  computedLede: (name: string) =>
    `${own(name)}، محسوباً من أرقام تذكرها الروايات، متحدثاً بعد متحدث؛ ولا مصدر يذكره كذلك. وطريقة الحساب مع كل مقترح.`,
  computedSentence: (count: string, low: string, high: string) =>
    `ما يمكن حسابه: ${count}، أدناها ${own(low)} وأعلاها ${own(high)}.`,
  across: 'أرقام متحدثين مختلفين مجتمعة',
  oneSpeaker: 'الرقمان من متحدث واحد',
  positions: 'ما قالت الأطراف إنها تريده',
  positionsAmong: 'المواقف بين المقترحات، بحسب التاريخ',
  positionBy: (party: string) => `موقف: ${own(party)}`,
  undated: 'بلا تاريخ',
  columns: {
    date: 'التاريخ',
    proposal: 'المقترح',
    by: 'مقدَّم من',
    agreed: 'انتهت الجولة باتفاق',
    scope: 'البند',
    phase: 'المرحلة',
    figure: 'الرقم',
    evidence: 'الروايات',
    text: 'النص',
    who: 'من قال ذلك',
    link: 'الرابط',
    from: 'من',
    to: 'إلى',
    having: 'مقترحات تتضمنها',
    of: 'مقترحات تلك الفترة',
  },
  yes: 'نعم',
} as const;
