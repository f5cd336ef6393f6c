import { allOwn, own } from './isolate.ts';

const more = (count: number) => (count > 0 ? ` وغيرها (${count})` : '');

/** Words of frames in other people's pages, and of the dialog that makes them: loaded with those alone. */
export const embedWords = {
  frame: {
    /** What an article says of the frame to screen readers. */
    title: (name: string) => `Parley: ${own(name)}`,
    sources: (publishers: readonly string[], count: number) =>
      `المصادر: ${allOwn(publishers).join('، ')}${more(count)}.`,
    edition: (version: string, date: string) => `Parley، الإصدار ${own(version)} بتاريخ ${date}.`,
    /** Before an address. */
    refused: 'لا يمكن فتح نافذة من هنا. العنوان:',
    openRound: 'الجولة كاملة',
    openProposal: 'المقترح كاملاً',
    openComparison: 'المقارنة كاملة',
    openPicture: 'الرسم مع كل رواياته',
    whoSays: 'من ذكر هذه الأرقام',
    terms: {
      zero: 'لا بنود',
      one: 'البند',
      two: 'البندان',
      few: 'كل البنود (#)',
      many: 'كل البنود (#)',
      other: 'كل البنود (#)',
    },
    moreRows: {
      zero: 'لا صفوف أخرى',
      one: 'صف آخر',
      two: 'صفان آخران',
      few: '# صفوف أخرى',
      many: '# صفاً آخر',
      other: '# صف آخر',
    },
    noFigures: 'لم يُذكر أي رقم رئيسي لهذا النص.',
    none: 'عنوان هذا الإطار لا يذكر مقترحاً أو جولة من مجموعة البيانات.',
    alone: (name: string) => `عنوان هذا الإطار يذكر مدخلاً واحداً، ${own(name)}؛ ولا شيء إلى جانبه.`,
    unknown: (ids: readonly string[], count: number) =>
      `ليست في مجموعة البيانات، فاستُبعدت: ${allOwn(ids).join('، ')}${more(count)}.`,
    nothingDiffers: 'لا تختلف في أي بند وارد.',
    needsScript:
      'تحتاج هذه المقارنة إلى جافاسكريبت. ويمكن في Parley قراءة كل مقترح وكل جولة من دونها.',
    first: 'البنود الأولى جنباً إلى جنب؛ يمكن التمرير أفقياً حيث يضيق الإطار',
    more: 'بنود أخرى جنباً إلى جنب؛ يمكن التمرير أفقياً حيث يضيق الإطار',
  },
  builder: {
    title: 'تضمين في صفحة',
    lede: 'الشيفرة أدناه تضع هذا في مقال: ومع كل رقم رواياته ومصادره ورابط إلى الصفحة الكاملة.',
    theme: 'الألوان',
    themes: { reader: 'وفق جهاز القارئ', light: 'فاتح', dark: 'داكن' },
    size: 'الارتفاع',
    sizes: {
      grows: 'يتسع مع المحتوى (بجافاسكريبت)',
      fixed: 'ثابت، مع تمرير داخله (بلا جافاسكريبت)',
    },
    width: 'أقصى عرض بالبكسل',
    widthNote: (least: number, most: number) => `من ${least} إلى ${most}. فارغ: بعرض العمود.`,
    widthWrong: (least: number, most: number) =>
      `عدد صحيح من ${least} إلى ${most}؛ وإلى حين إدخاله لا عرض في الشيفرة.`,
    code: 'شيفرة الصفحة',
    copy: 'نسخ الشيفرة',
    copied: 'نُسخت. تُلصق حيث تُحرَّر شيفرة HTML للمقال.',
    refused: 'لم يسمح المتصفح للصفحة بالنسخ. الشيفرة محددة في حقلها: يمكن نسخها منه.',
    preview: 'معاينة',
  },
} as const;
