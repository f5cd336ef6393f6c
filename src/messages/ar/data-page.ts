import { countedPages, said } from './counts.ts';
import { own } from './isolate.ts';

/*
 * The words of the data page and of the files that are downloaded there. They stand apart from the
 * catalogue because no other page needs them.
 */

/** The promise as it stands; a change of it that takes something back raises the first number. */
const promise = {
  version: '1.0',
  date: '2026-11-22',
  parts: [
    {
      title: 'ما يبقى ثابتاً',
      points: [
        'العناوين. كل ملف مذكور هنا يحتفظ بعنوانه، وكذلك الصفحات والإفادات وملف JSON الخاص بكل جولة وكل مقترح. وحيث يُسحب معرّف تقود عناوينه إلى ما صار يحمل مضمونه، ما دام الموقع قائماً.',
        'المعرّفات. تُخصَّص مرة واحدة ولا يعاد استخدامها أبداً.',
        'الحقول. كل عمود في الجداول غير معلَّم بعبارة «قد يتغير»، وكل حقل في dataset.json مدرج في promise.md، يحتفظ باسمه ونوعه ومعناه ضمن الإصدار الرئيسي نفسه.',
      ],
    },
    {
      title: 'ما قد يتغير في أي وقت',
      points: [
        'الأعمدة المعلَّمة بعبارة «قد يتغير»: فهي محسوبة أو معينة على القراءة.',
        'ما في dataset.json لأغراض الإعداد: المقارنات المقترحة، والألفاظ المستبعدة من جملنا.',
        'ترتيب الأعمدة والصفوف: المعتمد الأسماء والمعرّفات.',
        'البنية الداخلية لملف index.json والبطاقات التي معه (cards/)، وnames.json وlinks.json وsearch.json وsearch-rounds.json وsearch-index.json وsearch-sources.json (مع أجزائها الأقدم في مجلدات بالأسماء نفسها)، وsources.json وlineage.json وdownloads.json، وملفات الجولات والمقترحات والتغييرات كل على حدة، وصفحات قوائم المصادر (outlets/) والمقترحات (listed/)، والقضايا والأماكن التي تزيد على صفحة (issues/ وvenues/)، والتسلسل الزمني الطويل (timeline/) والمواقف الكثيرة (positions/). فهي تحمل ما تعرضه الصفحات؛ أما للبرامج فالجداول وdataset.json.',
      ],
    },
    {
      title: 'معنى إصدار البيانات',
      points: [
        'إصدار ترقيع (1.0.1): حُسِّنت صياغتنا؛ ولم يتغير رقم أو تاريخ أو اسم أو نسبة قول إلى قائله.',
        'إصدار فرعي (1.1.0): أُضيفت سجلات أو ملفات أو أعمدة أو حقول، أو أضيفت قيمة إلى قائمة مغلقة، أو صُوِّبت قيمة. ولا يتعطل ما كان يقرأ الإصدار السابق.',
        'إصدار رئيسي (2.0.0): تغير اسم شيء ثابت أو أُزيل أو أُعيد تعريفه.',
      ],
    },
    {
      title: 'كيف يُعلن ذلك',
      points: [
        'الجولات الجديدة في خلاصة الجولات، والقيم المصوَّبة في خلاصة التصويبات، كل منها مع القيمة قبل التصويب وبعده.',
        'لكل إصدار تاريخ وملاحظة: في صفحة التصويبات، وضمن editions في dataset.json.',
        'لهذا التعهد إصدار خاص به. ولا يُسحب ما يتعهد به إلا مع إصدار رئيسي للبيانات.',
      ],
    },
  ],
} as const;

export const downloads = {
  /** Who holds the rights, as in the licence of the code. */
  author: 'مؤلفو Parley',
  citedTitle: (title: string) => `Parley: ${own(title)}`,
  citeMessage: 'يُستشهد أولاً بالمصدر الأصلي للرقم؛ أما للمجموعة فيُستشهد بهذا.',
  /** What every dataset of this kind is filed under. */
  keywords: ['وساطة', 'مفاوضات'],
  sourcesTitle: (sources: string, publishers: string) =>
    `${said(sources, countedPages)}، وعدد جهات النشر ${own(publishers)}، وكلها مدرجة`,
  schemaTitle: 'مجموعة بيانات Parley',

  jump: 'في هذه الصفحة',
  tables: 'الجداول',
  tablesText:
    'ملفات CSV لجداول البيانات والإحصاء: سجل في كل صف، مع معرّفات السجلات الأخرى وإلى جانبها أسماؤها.',
  rows: {
    zero: 'لا صفوف',
    one: 'صف واحد',
    two: 'صفان',
    few: '# صفوف',
    many: '# صفاً',
    other: '# صف',
  },
  columns: {
    zero: 'لا أعمدة',
    one: 'عمود واحد',
    two: 'عمودان',
    few: '# أعمدة',
    many: '# عموداً',
    other: '# عمود',
  },
  size: (bytes: number) =>
    bytes < 1000
      ? `${bytes} بايت`
      : bytes < 999_500
        ? `${Math.round(bytes / 1000)} كيلوبايت`
        : `${(bytes / 1_000_000).toFixed(1)} ميغابايت`,
  mayChange: 'قد يتغير',
  types: {
    string: 'نص',
    integer: 'عدد صحيح',
    number: 'عدد',
    boolean: 'صواب أو خطأ',
    day: 'يوم',
    date: 'تاريخ',
    address: 'عنوان',
  },
  listOf: (type: string) => `قائمة: ${own(type)}`,
  refersTo: (table: string) => `معرّفات ${own(table)}`,
  oneOf: (values: string) => `أحد هذه: ${own(values)}`,

  written: 'كيف كُتبت الجداول',
  writtenPoints: [
    'ترميز UTF-8 بلا علامة ترتيب البايتات، وفواصل، وصف عناوين، وCRLF في نهايات الأسطر (RFC 4180). قد يسيء Excel قراءة الحروف العربية والمشكولة عند النقر المزدوج: يُفتح الملف فيه من قائمة «بيانات» ثم «من نص/CSV».',
    'الخانة الفارغة تعني أن لا مصدر يذكر ذلك، أو أنه لا يوجد.',
    'القيم المتعددة في خانة واحدة تفصل بينها العلامة « | ».',
    'الرقم كما ورد حدّان: 40 وفراغ يعني «ما لا يقل عن 40»، وفراغ و40 يعني «ما يصل إلى 40».',
    'التواريخ بالدقة المعروفة: \u20662024-01-28\u2069 أو \u20662024-01\u2069 أو 2024.',
    'النص الذي قد يشغّله جدول بيانات على أنه صيغة حسابية يبدأ بفاصلة عليا ليست جزءاً منه. أما الأعداد فلا تُغيَّر أبداً.',
  ],

  json: 'JSON',
  engines: 'قواعد البيانات',
  enginesText:
    'الجداول نفسها للبرامج التي تُسأل بلغة SQL. القوائم فيها قوائم، والنص كما هو، من دون الفاصلة العليا التي يضعها CSV قبل الصيغة الحسابية.',
  parquetText:
    'ملف Parquet مضغوط لكل جدول: محركات مثل DuckDB لا تقرأ منه إلا الأعمدة والصفوف المطلوبة.',
  descriptions: 'أوصاف للبرامج',
  files: {
    'dataset.json': 'مجموعة البيانات كلها في ملف واحد.',
    'dataset.sqlite':
      'كل الجداول في ملف SQLite واحد، مع المفاتيح التي تربطها؛ ويبين مخططه معنى كل عمود.',
    'schema.json':
      'مخطط JSON Schema (\u20662020-12\u2069) لملف dataset.json، مع وصف لكل حقل: وهو دليل الترميز. قد تزيد الحقول في إصدار لاحق.',
    'index.json': 'ما تعرضه البطاقات: كل جولة مع أبرز أرقامها الرئيسية.',
    'sources.json': 'كل مصدر مع ما يستند إليه.',
    'datapackage.json':
      'Data Package (الإصدار 2): كل الجداول بأنواعها ومفاتيحها وأحجامها، لبرنامج Frictionless وغيره.',
    'csv/csv-metadata.json': 'الجداول نفسها موصوفة وفق CSV on the Web (W3C).',
    'promise.md': 'التعهد أعلاه مع قائمة كل الأعمدة والحقول الثابتة.',
    'CITATION.cff': 'كيفية الاستشهاد، لبرامج إدارة المراجع (Citation File Format 1.2.0).',
  },
  oneRound:
    'جولة واحدة كاملة. لكل جولة ولكل مقترح ملف كهذا، مذكور في أسفل صفحته: عنوانها مع .json مكان الشرطة المائلة الأخيرة، تحت data/.',

  promiseTitle: 'ما يبقى كما هو',
  promiseVersion: (version: string, date: string) => `التعهد ${own(version)} بتاريخ ${date}.`,
  promise,
  promiseLists: {
    columns: 'الأعمدة الثابتة',
    fields: 'الحقول الثابتة في dataset.json',
  },
} as const;
