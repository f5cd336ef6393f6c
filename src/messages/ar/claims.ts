import type { TargetKind } from '../../model/slices/corrections-slice.ts';
import { countedCorrections } from './counts.ts';
import { own } from './isolate.ts';

/*
 * The words about claims that a link names, and about versions and corrections. They
 * stand apart from the catalogue because most readers never meet them.
 */
export const claimWords = {
  landing: {
    hidden: 'ما يقود إليه هذا الرابط مستبعد من هذا العرض: اختيار الروايات أو الفروق لا يُبقي عليه.',
    showAll: 'عرضه مع كل الروايات',
    stands: (id: string) => `ما يقود إليه هذا الرابط (${own(id)}) ليس في هذا العرض. مكانه هنا:`,
    moved: (id: string) => `سُحب المدخل ${own(id)}: مضمونه الآن في عنوان آخر:`,
    unknown: (id: string) =>
      `يشير هذا الرابط إلى ${own(id)}، ولا يوجد مدخل كهذا. لا يعاد استخدام المعرّفات أبداً؛ وربما فُقد من الرابط حرف أو تغير في طريقه.`,
    near: 'ربما أحد هذه:',
    unseen: (id: string) =>
      `ما يقود إليه هذا الرابط (${own(id)}) ليس في هذا العرض، وتعذر البحث عن مكانه.`,
    retry: 'إعادة المحاولة',
    place: (id: string, page: string) => `${own(id)}، في ${own(page)}`,
  },
  since: {
    label: 'منذ إنشاء هذا الرابط',
    made: (version: string, date: string) =>
      `أُنشئ هذا الرابط من الإصدار ${own(version)} بتاريخ ${date}.`,
    unpublished: (version: string) =>
      `يذكر هذا الرابط الإصدار ${own(version)}، وهو إصدار لم يُنشر قط.`,
    before: (version: string, date: string) => `الإصدار السابق له ${own(version)} بتاريخ ${date}.`,
    first: (version: string, date: string) => `كان الإصدار الأول ${own(version)} بتاريخ ${date}.`,
    corrected: {
      zero: 'منذ ذلك الحين لم تُصحَّح أي معلومة مما تعرضه هذه الصفحة.',
      one: 'منذ ذلك الحين صُحِّحت معلومة واحدة مما تعرضه هذه الصفحة:',
      two: 'منذ ذلك الحين صُحِّحت معلومتان مما تعرضه هذه الصفحة:',
      few: 'منذ ذلك الحين صُحِّحت # معلومات مما تعرضه هذه الصفحة:',
      many: 'منذ ذلك الحين صُحِّحت # معلومة مما تعرضه هذه الصفحة:',
      other: 'منذ ذلك الحين صُحِّحت # معلومة مما تعرضه هذه الصفحة:',
    },
    nothing: (version: string) =>
      `تعرض هذه الصفحة الإصدار ${own(version)}. لم تُصحَّح فيها أي معلومة منذ ذلك الحين؛ وربما أُضيفت روايات.`,
    future: (version: string, newest: string, date: string) =>
      `يذكر هذا الرابط الإصدار ${own(version)}. أحدث ما تعرفه هذه النسخة من الموقع ${own(newest)} بتاريخ ${date}: يمكن إعادة تحميل الصفحة أو طلبها لاحقاً. ولا يمكن هنا بيان ما تغير بين الإصدارين.`,
    malformed: (text: string) =>
      `يذكر هذا الرابط «${own(text)}» على أنه الإصدار. إصدارات مجموعة البيانات هذه ثلاثة أرقام مثل 1.0.0، فلا يمكن بيان ما تغير منذ إنشائه.`,
    failed: (version: string) =>
      `أُنشئ هذا الرابط من الإصدار ${own(version)}. تعذر تحميل ما صُحِّح منذ ذلك الحين.`,
    retry: 'إعادة المحاولة',
    here: 'صُحِّح منذ إنشاء هذا الرابط',
    elsewhere: {
      zero: 'لم تُصحَّح في هذه الصفحة أي معلومة منذ إنشاء هذا الرابط.',
      one: 'صُحِّحت في هذه الصفحة معلومة واحدة منذ إنشاء هذا الرابط؛ وهي مذكورة في أعلى الصفحة.',
      two: 'صُحِّحت في هذه الصفحة معلومتان منذ إنشاء هذا الرابط؛ وهما مذكورتان في أعلى الصفحة.',
      few: 'صُحِّحت في هذه الصفحة # معلومات منذ إنشاء هذا الرابط؛ وهي مذكورة في أعلى الصفحة.',
      many: 'صُحِّحت في هذه الصفحة # معلومة منذ إنشاء هذا الرابط؛ وهي مذكورة في أعلى الصفحة.',
      other: 'صُحِّحت في هذه الصفحة # معلومة منذ إنشاء هذا الرابط؛ وهي مذكورة في أعلى الصفحة.',
    },
  },
  corrections: {
    title: 'التصحيحات والإصدارات',
    description:
      'كل تغيير في معلومة منشورة في مجموعة بيانات Parley، مع ما كانت عليه وما صارت إليه والسبب، وكل إصدار منشور.',
    lede: 'عندما يتبين خطأ معلومة منشورة تُغيَّر ويُدرج التغيير هنا: ما كانت عليه، وما صارت إليه، والسبب، ومنذ أي إصدار. أما الروايات الجديدة والمصادر الجديدة والصياغات الأفضل فليست تصحيحات.',
    list: 'التصحيحات',
    none: 'لم تُصحَّح أي معلومة منشورة حتى الآن.',
    before: 'سابقاً',
    after: 'الآن',
    reason: 'السبب',
    empty: 'لا شيء',
    /** What was corrected of a record, by the name of its field; a field without a word here is named as it is. */
    fields: {
      absent: 'وروده في النص',
      attribution: 'من قال ذلك',
      basedOn: 'ما يستند إليه',
      date: 'التاريخ',
      dates: 'التواريخ',
      delegations: 'الوفود',
      field: 'الموضوع',
      issue: 'القضية',
      kind: 'نوع الرواية',
      mediators: 'الوسطاء',
      name: 'الاسم',
      occasion: 'المناسبة',
      office: 'المنصب',
      outcome: 'النتيجة',
      outlet: 'وسيلة الإعلام التي تلقت التصريح',
      phase: 'المرحلة',
      phases: 'المراحل',
      provisions: 'البنود',
      publisher: 'جهة النشر',
      quantity: 'الرقم',
      reports: 'الروايات',
      scope: 'ما يعدّه',
      sources: 'المصادر',
      speaker: 'من قال ذلك',
      stance: 'الرد',
      status: 'النتيجة',
      tabledBy: 'من طرحه',
      tabledTo: 'من تلقاه',
      text: 'الصياغة',
      title: 'العنوان',
      venues: 'مكان الانعقاد',
    } as Record<string, string>,
    field: (name: string) => `المصحَّح: ${own(name)}`,
    /** Of one field of all corrections: "من قال ذلك (41)". */
    ofField: (name: string, count: string) => `${own(name)} (${count})`,
    summary: (count: string, fields: string) => `${count}، بحسب ما صُحِّح: ${own(fields)}.`,
    record: countedCorrections,
    show: {
      zero: 'لا تصحيحات للعرض',
      one: 'عرض تصحيح واحد',
      two: 'عرض تصحيحين',
      few: 'عرض # تصحيحات',
      many: 'عرض # تصحيحاً',
      other: 'عرض # تصحيح',
    },
    all: 'كل التصحيحات',
    /** Of a list that has several pages: how the links to them are called, one of them, and the title of one. */
    pages: 'التصحيحات بحسب الصفحة',
    ofPage: (first: string, last: string) => `التصحيحات من ${first} إلى ${last}`,
    partTitle: (page: string) => `${own(page)}، عدّاً من الأول`,
    page: 'الصفحة كما هي الآن',
    inVersion: (version: string) => `في الإصدار ${own(version)}`,
    kinds: {
      round: 'جولة',
      proposal: 'مقترح',
      provision: 'بند',
      report: 'رواية',
      response: 'رد',
      claim: 'إفادة',
      position: 'موقف',
      event: 'حدث',
      source: 'مصدر',
      correction: 'تصحيح',
    } satisfies Record<TargetKind, string>,
    versions: 'الإصدارات',
    version: (version: string) => `الإصدار ${own(version)}`,
    corrected: countedCorrections,
    report: 'الإبلاغ عن خطأ',
    reportText:
      'إلى جانب كل رواية «استشهاد أو إبلاغ»، وفيه «الإبلاغ عن خطأ هنا»، وهو يعدّ رسالة تذكر الرواية والإصدار والصفحة. المطلوب بيان الخطأ والمصدر الذي يثبته، ويفضَّل مع رابط إلى ذلك المصدر.',
    links: 'الروابط والإصدارات',
    linksText: (example: string) =>
      `الرابط الذي يتضمن ${own(example)} أُنشئ من ذلك الإصدار. وعند فتحه لاحقاً تذكر الصفحة ما صُحِّح مما تعرضه منذ ذلك الحين. ولا يعاد استخدام عناوين الجولات والمقترحات والروايات أبداً؛ وحيث يُسحب مدخل يقود عنوانه إلى ما حل محله.`,
  },
};
