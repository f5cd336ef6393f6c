import { own } from './isolate.ts';

/* What is said of the rows of a person's own file: what is wrong and how to mend it, what is asked, what was understood. */

/** What is told of a problem: the column, what stands there, what the column is for, and what could be meant. */
type Told = { column: string; written: string; help: string; meant: string; list: string };

type Said = { says: (told: Told) => string; mend: (told: Told) => string; example: string };

const said = (says: Said['says'], mend: string | Said['mend'], example = ''): Said => ({
  says,
  mend: typeof mend === 'string' ? () => mend : mend,
  example,
});

export const intakeProblems = {
  problems: {
    missing: said(
      ({ column }) => `لا شيء في «${own(column)}»، ولا يمكن استخدام هذا الصف من دونه.`,
      ({ help }) => help,
    ),
    date: said(
      ({ written }) => `«${own(written)}» ليس تاريخاً يمكن قراءته.`,
      'اكتب اليوم أو الشهر أو السنة؛ وحيث لا يكون دقيقاً اكتب «نحو» قبله.',
      'نحو 10 مارس 2024',
    ),
    'whole-day': said(
      ({ written }) => `«${own(written)}» ليس يوماً واحداً.`,
      'اكتب يوماً واحداً. وإن لم يكن معروفاً فاكتب الشهر فقط حيث يسمح العمود بذلك.',
      '10 مارس 2024',
    ),
    number: said(
      ({ written }) => `«${own(written)}» ليس رقماً يمكن قراءته.`,
      'اكتب رقماً واحداً أو نطاقاً واحداً. الروايتان صفان.',
      'نحو 40، \u206635-40\u2069، ما لا يقل عن 300، 6 أسابيع',
    ),
    'no-unit': said(
      ({ written }) => `لا يُذكر ما الذي يعدّه «${own(written)}»، فاستُبعد الرقم.`,
      'اكتب ما يُعدّ بعد الرقم، أو في عمود «الوحدة».',
      '40 سجيناً',
    ),
    truth: said(
      ({ written }) => `«${own(written)}» ليس نعم ولا لا.`,
      'اكتب نعم أو لا. واتركه فارغاً حيث لا يعرف أحد.',
      'نعم',
    ),
    choice: said(
      ({ written }) => `«${own(written)}» ليس من كلمات هذا العمود.`,
      ({ meant }) => `اكتب ${own(meant)}.`,
    ),
    record: said(
      ({ written, list }) => `لا شيء في الورقة «${own(list)}» اسمه «${own(written)}».`,
      ({ meant, list }) =>
        meant === ''
          ? `اكتب اسمه كما هو هناك، أو أضفه إلى الورقة «${own(list)}».`
          : `هل المقصود ${own(meant)}؟ إن لم يكن فأضفه إلى الورقة «${own(list)}».`,
    ),
    'no-source': said(
      ({ meant }) => `«${own(meant)}» ليس عنواناً ولا مفتاحاً في ورقة المصادر.`,
      'اكتب عنوان الصفحة كاملاً، أو أضف المفتاح إلى ورقة المصادر.',
      'https://example.org/page',
    ),
    nobody: said(
      () => 'لم يُذكر من قال ذلك.',
      'اكتب من قاله، باسمه أو بعبارة تصفه، أو الصفحة التي ورد فيها.',
      'متحدث باسم الوزارة',
    ),
    broken: said(
      ({ written }) => `فشلت الصيغة الحسابية في هذه الخانة: ${own(written)}.`,
      'اكتب القيمة نفسها.',
    ),
    asked: said(
      ({ written }) => `قد يعني «${own(written)}» شيئين، فهذا الصف ينتظر جوابك.`,
      'أجب عن السؤال، أو اكتبه بحيث لا يعني إلا شيئاً واحداً.',
    ),
    'two-accounts': said(
      () => 'يبدو أن في هذه الخانة روايتين.',
      'أفرد لكل رواية صفاً، مع من قالها.',
    ),
    unseen: said(() => 'أُزيلت علامات غير مرئية تغير اتجاه الكتابة.', 'لا يلزم شيء.'),
    column: said(
      ({ written }) => `لا عمود في هذه الورقة اسمه «${own(written)}»، فلم يُستخدم.`,
      'أعطه اسم عمود من أعمدة المصنف، أو اتركه كما هو.',
    ),
    'column-twice': said(
      ({ written }) => `«${own(written)}» هو العمود نفسه مرة ثانية، فلم يُستخدم.`,
      'ضع ما فيه في الأول، أو أعطه اسماً آخر.',
    ),
    sheet: said(
      ({ written }) =>
        `لا صف في هذه الورقة يسمي أعمدتها، فلم يُستخدم منها شيء. بدايتها: ${own(written)}.`,
      ({ meant }) => `اكتب أسماء الأعمدة في صفها الأول: ${own(meant)}.`,
    ),
    foreign: said(
      ({ meant }) => `يُقرأ هذا على أنه ${own(meant)}.`,
      ({ list }) => list,
    ),
    'no-place': said(
      () => 'لا مكان لهذا الصف بين محادثات، فلم يُستخدم.',
      'إن كان مهماً فاكتبه في المصنف.',
    ),
    'went-with': said(
      ({ meant }) => `استُبعد هذا الصف مع صف آخر يتبعه: ${own(meant)}.`,
      'يُرجى تصحيح ذلك الصف، فيُقرأ هذا مجدداً.',
    ),
    'lost-part': said(
      ({ meant }) => `ما يذكره هذا الصف استُبعد، فهو ناقص منه: ${own(meant)}.`,
      'يُرجى تصحيح ذلك، فيعود إلى مكانه.',
    ),
  },
  /** What is left of a table that others made. */
  leftOver: (count: string, some: string) => `أعمدة لم تُستخدم: ${count} (${own(some)}).`,
  nothingLeft: 'كل أعمدته مستخدمة.',
  /** An answer that a person writes: what stands for it. */
  anyAddress: 'https://…',
  /** The columns of the smallest sheet that is enough. */
  smallest: 'المقترح، التاريخ، القضية، الرقم، من قال ذلك، المصدر',
  /** What may stand in a column without which a row cannot be used. */
  examples: {
    title: 'محادثات البحيرة، مايو 2024',
    start: '2 مايو 2024',
    name: 'العرض الأول',
    date: '2 مايو 2024',
    round: 'محادثات البحيرة، مايو 2024',
    proposal: 'العرض الأول',
    issue: 'مدة وقف إطلاق النار',
    text: 'يستمر وقف إطلاق النار 30 يوماً.',
    number: '30 يوماً',
    sources: 'https://example.org/page',
    url: 'https://example.org/page',
    party: 'بلاد الشرق',
    answer: 'قبول',
  } as Readonly<Record<string, string>>,
  questions: {
    'day-order': (written: string, [first = '', second = '']: readonly string[]) =>
      `هل «${own(written)}» هو ${own(first)} أم ${own(second)}؟`,
    point: (written: string, [first = '', second = '']: readonly string[]) =>
      `هل «${own(written)}» هو ${own(first)} أم ${own(second)}؟`,
    dash: (written: string) =>
      `هل يعني «${own(written)}» أن لا شيء معروفاً؟ إن كان يعني غير ذلك فاكتبه بدلاً منه.`,
    'one-or-two': (written: string) => `هل «${own(written)}» اسم واحد، أم اسمان في خانة واحدة؟`,
    'rows-as': (written: string) => `على أي أساس تُقرأ الصفوف التالية: ${own(written)}؟`,
    page: (written: string) =>
      `بعض الصفوف لا تذكر الصفحة التي وردت فيها. تحت أي عنوان نُشر ${own(written)}؟`,
    spelling: (written: string, [first = '']: readonly string[]) =>
      `هل «${own(written)}» هو نفسه «${own(first)}»؟`,
  },
  /** What each answer means, by the answer. */
  answers: {
    'day-first': (meaning: string) => `${own(meaning)}، واليوم قبل الشهر في الملف كله`,
    'month-first': (meaning: string) => `${own(meaning)}، والشهر قبل اليوم في الملف كله`,
    thousands: (meaning: string) => `${own(meaning)}، في الملف كله`,
    decimals: (meaning: string) => `${own(meaning)}، في الملف كله`,
    'as-rounds': () => 'جولات محادثات',
    'as-events': () => 'أحداث جرت على هامش المحادثات',
    'as-parties': () => 'ما تريده هذه الأطراف، لكل طرف عمود',
    'as-nothing': () => 'لا تُقرأ',
    unknown: () => 'غير معروف، كالخانة الفارغة، في الملف كله',
    one: (meaning: string) => `واحد: ${own(meaning)}`,
    two: (meaning: string) => `اثنان: ${own(meaning)}`,
    same: (meaning: string) => `هو نفسه: يُكتب ${own(meaning)}`,
    different: (meaning: string) => `غيره: ${own(meaning)}`,
  } as Readonly<Record<string, (meaning: string) => string>>,
  /** Of files in which no row is to be read. */
  nothingYet:
    'لم يُملأ شيء بعد: فيها عناوين وأمثلة فقط. اكتب تحتها؛ المقترحات والبنود والمصادر تكفي للبدء',
  nothing: 'لم يوجد صف يمكن استخدامه',
  readAs: (text: string) => `قُرئ على أنه: ${own(text)}`,
  /** A word of a closed list that was taken, and for which column. */
  choice: (column: string, word: string) =>
    `${own(column)}: ${own(word)}، كما يُقترح هنا؛ ويمكن أن يذكر عمود «${own(column)}» غيره`,
  asWords: 'حُفظ كلماتٍ بلا رقم',
  settled: {
    'day-first': 'اليوم قبل الشهر، ويسري ذلك على الملف كله',
    'month-first': 'الشهر قبل اليوم، ويسري ذلك على الملف كله',
    thousands: 'تلك العلامة تفصل الآلاف، في الملف كله',
    decimals: 'تلك العلامة تسبق الكسور العشرية، في الملف كله',
  } as Readonly<Record<string, string>>,
} as const;
