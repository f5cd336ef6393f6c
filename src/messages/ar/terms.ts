import type { Agreement } from '../../model/agreement.ts';
import type {
  ClaimField,
  EvidenceKind,
  Format,
  Grade,
  SourceKind,
  Stance,
  Status,
} from '../../model/types.ts';
import { own } from './isolate.ts';

/* The names of what the model knows. Answers are nouns, as the gender of who gave them is not known. */

export const statuses: Record<Status, string> = {
  agreement: 'اتفاق',
  'framework-tabled': 'طرح إطار اتفاق',
  counterproposal: 'مقترح مضاد',
  'talks-continue': 'استمرار المحادثات',
  'no-agreement': 'عدم التوصل إلى اتفاق',
  suspended: 'تعليق المحادثات',
  collapsed: 'انهيار المحادثات',
  planned: 'جولة مقررة',
};

export const formats: Record<Format, string> = {
  direct: 'محادثات مباشرة',
  indirect: 'محادثات غير مباشرة',
  shuttle: 'جولات مكوكية بين الأطراف',
  'mediators-and-one': 'الوسطاء مع طرف واحد',
  'mediators-only': 'الوسطاء فيما بينهم',
  multilateral: 'اجتماع متعدد الأطراف',
  'unilateral-announcement': 'إعلان من طرف واحد',
};

export const mediatorsWith = (parties: string) => `الوسطاء مع ${own(parties)}`;

export const evidenceKinds: Record<EvidenceKind, { tag: string; name: string; meaning: string }> = {
  text: {
    tag: 'نص',
    name: 'النص نفسه',
    meaning: 'وثيقة، أو نسخة منها اطلعت عليها وسيلة إعلام.',
  },
  named: {
    tag: 'بالاسم',
    name: 'متحدث معلن الاسم',
    meaning: 'شخص أو مكتب أو حركة تتحدث باسمها، أياً كان الطرف.',
  },
  unnamed: {
    tag: 'بلا اسم',
    name: 'متحدث لم يُكشف اسمه',
    meaning: 'متحدث تعرفه وسيلة الإعلام ولا تسميه، أياً كان الطرف.',
  },
  outlet: {
    tag: 'وسيلة إعلام',
    name: 'وسيلة إعلام على مسؤوليتها',
    meaning: 'وسيلة إعلام لا تنسب الخبر إلى غيرها، أو لا تذكر إلى من تستند.',
  },
};

export const stances: Record<Stance, string> = {
  accepted: 'قبول',
  'accepted-with-amendments': 'قبول مع تعديلات',
  studying: 'قيد الدراسة',
  countered: 'رد بمقترح مضاد',
  rejected: 'رفض',
  'no-response': 'لا رد بعد',
};

export const claimFields: Record<ClaimField, string> = {
  date: 'التاريخ',
  venue: 'مكان الانعقاد',
  mediators: 'الوسطاء',
  delegations: 'الوفود',
  outcome: 'النتيجة',
  context: 'السياق',
};

/** What a site shows of others' reports, after the name of a page on it. */
export const grades: Record<Grade, string> = {
  copy: 'نسخة',
  retelling: 'نقل بتصرف',
  machine: 'صياغة آلية',
};

export const sourceKinds: Record<SourceKind, string> = {
  news: 'خبر صحفي',
  'official-statement': 'بيان رسمي',
  'un-document': 'وثيقة للأمم المتحدة',
  'agreement-text': 'نص اتفاق',
  reference: 'مرجع',
  analysis: 'تحليل',
};

export const agreements: Record<Agreement, { name: string; meaning: string }> = {
  words: { name: 'بالكلمات', meaning: 'لا تذكر أي رواية رقماً.' },
  'one-report': { name: 'رواية واحدة', meaning: 'رواية واحدة تذكر رقماً.' },
  agree: { name: 'الروايات متفقة', meaning: 'تذكر الروايات كلها الرقم نفسه.' },
  overlap: {
    name: 'الروايات متقاطعة',
    meaning: 'تذكر الروايات أرقاماً مختلفة، لكن قيمة واحدة قد تصح لها كلها.',
  },
  differ: { name: 'الروايات متباينة', meaning: 'لا قيمة تصح للروايات كلها.' },
};
