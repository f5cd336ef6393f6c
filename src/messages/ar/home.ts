import { countedProposals, countedRounds, countedSources, morePlanned, said } from './counts.ts';
import { own } from './isolate.ts';

export const home = {
  title: (subject: string) => `كل جولات ${own(subject)}، جنباً إلى جنب`,
  documentTitle: (subject: string) => `Parley: كل جولات ${own(subject)}، جنباً إلى جنب`,
  lede: (rounds: string, proposals: string, sources: string, from: string, to: string) =>
    `${said(rounds, countedRounds)}، ${said(proposals, countedProposals)}، ${said(sources, countedSources)}، ${from === to ? from : `من ${from} إلى ${to}`}.`,
  /** Rounds that have not begun, after those that have. */
  planned: morePlanned,
  description: (subject: string) =>
    `كل جولة وساطة في بطاقة: من اجتمع، وما طُرح، وبأي أرقام، ومن قال ذلك، ومن خالفه. ${own(subject)}.`,
  /** Small counts are told whole, as their noun has the number in it. */
  turningPoints: (count: string) => (/^\d/.test(count) ? `${count} نقطة تحول` : count),
  turningPointsOnly: 'عرض هذه فقط',
  chapters: 'الفصول',
  small: [
    'لا نقاط تحول',
    'نقطة تحول واحدة',
    'نقطتا تحول',
    'ثلاث نقاط تحول',
    'أربع نقاط تحول',
    'خمس نقاط تحول',
    'ست نقاط تحول',
    'سبع نقاط تحول',
    'ثماني نقاط تحول',
    'تسع نقاط تحول',
    'عشر نقاط تحول',
  ],
} as const;
