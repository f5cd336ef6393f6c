import { countedProposals, countedRounds, countedSources, said } from './counts.ts';
import { own } from './isolate.ts';

export const data = {
  title: 'البيانات',
  description:
    'تنزيل مجموعة بيانات Parley: جداول بصيغة CSV، والبيانات كلها بصيغة JSON، وأوصاف للبرامج، والخلاصات، وما يبقى ثابتاً، وكيفية الاستشهاد.',
  lede: (rounds: string, proposals: string, reports: string, sources: string) =>
    `${said(rounds, countedRounds)}، ${said(proposals, countedProposals)}، ${said(reports, {
      zero: 'لا روايات عن بنودها',
      one: 'رواية واحدة عن بنودها',
      two: 'روايتان عن بنودها',
      few: '# روايات عن بنودها',
      other: '# رواية عن بنودها',
    })}، ${said(sources, countedSources)}. ويقرأ الموقع الملفات نفسها.`,
  cite: 'كيفية الاستشهاد',
  citeText: 'يُذكر أولاً المصدر الأصلي للرقم، وهو إلى جانبه. أما للمجموعة:',
  citation: (title: string, version: string, date: string) =>
    `Parley: ${own(title)}. الإصدار ${own(version)}، ${date}.`,
  licence: 'الترخيص',
  licenceText:
    'البيانات: نَسب المُصنَّف 4.0 دولي (CC BY 4.0) من المشاع الإبداعي، مع ذكر أسماء المصادر. الشيفرة: MIT. وتبقى المقاطع المقتبسة خاضعة لحقوق مصادرها.',
} as const;
