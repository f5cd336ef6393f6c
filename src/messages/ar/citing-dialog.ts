import { own } from './isolate.ts';

/* The words of the dialog that cites, shares and reports. Loaded with it. */

export const citeWords = {
  notHere: 'لا تتضمن هذه الصفحة تلك الإفادة. الرابط الخاص بها لا يزال يقود إليها.',
  title: 'استشهاد ومشاركة',
  claimTitle: 'استشهاد أو مشاركة أو إبلاغ',
  claimOn: (id: string, title: string) => `الإفادة ${own(id)}، ${own(title)}`,
  edition: (version: string, date: string) =>
    `مجموعة البيانات، الإصدار ${own(version)} بتاريخ ${date}`,

  passages: {
    sentence: 'جملة للنشر',
    record: 'جملة عن هذه الصفحة',
    footnote: 'حاشية',
    chicago: 'قائمة مراجع بأسلوب شيكاغو',
    apa: 'قائمة مراجع بأسلوب APA',
  },
  entries: {
    zero: 'لا مداخل',
    one: 'مدخل واحد',
    two: 'مدخلان',
    few: '# مداخل',
    many: '# مدخلاً',
    other: '# مدخل',
  },
  copy: 'نسخ',
  /** What is copied, for screen readers. */
  copyWhat: (what: string) => `نسخ: ${own(what)}`,
  copied: (what: string) => `نُسخ: ${own(what)}`,
  copySentence: 'نسخ الجملة',
  /** Without outlet, date and link. */
  copyAlone: 'نسخ الجملة وحدها',
  copyLink: 'نسخ الرابط',
  link: 'الرابط',
  share: 'مشاركة …',
  shared: 'سُلِّم إلى قائمة المشاركة في هذا الجهاز.',
  notShared: 'لم يُشارَك شيء.',
  shareFailed: 'تعذرت المشاركة من هذا الجهاز. يمكن نسخ الرابط بدلاً من ذلك.',

  files: 'لبرامج إدارة المراجع',
  format: 'الصيغة',
  formats: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  save: 'حفظ',
  saved: (name: string) => `حُفظ باسم ${own(name)}`,

  picture: {
    title: 'صورة',
    show: 'عرض كصورة',
    working: 'لحظة …',
    failed: 'تعذر إعداد الصورة أو تحميلها. كل ما عداها هنا يعمل من دونها.',
    copy: 'نسخ الصورة',
    copied: 'نُسخت الصورة.',
    copyRefused: 'لم يسمح المتصفح للصفحة بنسخ صورة. يمكن حفظها بدلاً من ذلك.',
    save: 'حفظ الصورة',
    /** Where the prebuilt picture has its own text: what it shows. */
    alt: (title: string) => `صورة: ${own(title)}`,
    source: (list: string) => `المصدر: ${own(list)}`,
    more: (list: string, count: number) => `${own(list)} وغيرها (${count})`,
    foot: (site: string, id: string, version: string, date: string) =>
      `${own(site)}، الإفادة ${own(id)}، مجموعة البيانات، الإصدار ${own(version)} بتاريخ ${date}`,
    undated: 'بلا تاريخ',
  },

  report: {
    title: 'الإبلاغ عن خطأ هنا',
    lede: 'تذكر هذه الرسالة الإفادة المعنية. المطلوب بيان الخطأ، مع رابط إلى ما يثبته إن أمكن. ولا يُرسل شيء قبل إرساله يدوياً.',
    message: 'الرسالة',
    copyIt: 'نسخ الرسالة',
    copied: 'نُسخت الرسالة.',
    share: 'مشاركة الرسالة …',
    mail: 'كتابتها كرسالة بريد إلكتروني',
    form: 'فتح النموذج',
    subject: (id: string, title: string) => `Parley: خطأ في الإفادة ${own(id)} (${own(title)})`,
    body: (about: {
      id: string;
      title: string;
      address: string;
      edition: string;
      text: string;
      attribution: string;
      sources: readonly string[];
    }) =>
      [
        `الإفادة ${own(about.id)}، ${own(about.title)}`,
        about.address,
        about.edition,
        '',
        `النص: ${own(about.text)}`,
        `من قال ذلك: ${own(about.attribution)}`,
        'المصادر:',
        ...about.sources.map((source) => `- ${own(source)}`),
        '',
        'ما الخطأ، وما الذي يثبته:',
        '',
      ].join('\n'),
    source: (publisher: string, date: string, url: string) =>
      `${own(publisher)}، ${date}، ${own(url)}`,
  },
};
