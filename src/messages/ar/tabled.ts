import { ofProposals } from './counts.ts';
import { own } from './isolate.ts';

/* The words of the picture of all that was tabled. */
export const tabledWords = {
  title: 'ما طُرح',
  /** `since` is the month before which nothing is drawn, where that is so. */
  sentence: (proposals: string, issues: string, since: string | null) =>
    `أرقام من ${proposals} عن ${own(issues)}، في المرحلة الأولى أو الاتفاق كله؛ وكل علامة مقترح.${
      since === null ? '' : ` ولا تُرسم هنا جولات ما قبل ${since}.`
    }`,
  /** After "من". */
  proposals: ofProposals,
  logarithmic: 'الأشرطة التي تحمل 1 و10 و100 لوغاريتمية: كل خط فيها عشرة أمثال ما قبله.',
  all: 'المدة كلها',
  chapters: 'جولات فصل واحد:',
  columns: {
    issue: 'القضية',
    date: 'التاريخ',
    proposal: 'المقترح',
    by: 'مقدَّم من',
    figure: 'الرقم',
    evidence: 'الروايات',
    link: 'الرابط',
  },
} as const;
