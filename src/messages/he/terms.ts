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
import { say } from './bidi.ts';

/* The names of what the model knows. */

export const statuses: Record<Status, string> = {
  agreement: 'הושגה הסכמה',
  'framework-tabled': 'הוגש מתווה',
  counterproposal: 'הצעה נגדית',
  'talks-continue': 'השיחות נמשכות',
  'no-agreement': 'אין הסכמה',
  suspended: 'השיחות הושעו',
  collapsed: 'השיחות קרסו',
  planned: 'מתוכנן',
};

export const formats: Record<Format, string> = {
  direct: 'שיחות ישירות',
  indirect: 'שיחות עקיפות',
  shuttle: 'דילוגים בין הצדדים',
  'mediators-and-one': 'המתווכים עם צד אחד',
  'mediators-only': 'המתווכים בינם לבין עצמם',
  multilateral: 'פגישה רב־צדדית',
  'unilateral-announcement': 'הודעה של צד אחד',
};

export const mediatorsWith = (parties: string) => say`המתווכים עם ${parties}`;

export const evidenceKinds: Record<EvidenceKind, { tag: string; name: string; meaning: string }> = {
  text: {
    tag: 'נוסח',
    name: 'הנוסח עצמו',
    meaning: 'מסמך, או עותק שכלי תקשורת ראה.',
  },
  named: {
    tag: 'בשם',
    name: 'דובר בשמו',
    meaning: 'אדם, לשכה או תנועה שמדברים בשמם, מטעם כל צד שהוא.',
  },
  unnamed: {
    tag: 'בעילום שם',
    name: 'דובר בעילום שם',
    meaning: 'מי שכלי התקשורת מכיר ואינו נוקב בשמו, מטעם כל צד שהוא.',
  },
  outlet: {
    tag: 'כלי תקשורת',
    name: 'כלי התקשורת עצמו',
    meaning: 'כלי תקשורת שמדווח בשם עצמו, או שאינו אומר על מי הוא מסתמך.',
  },
};

/** Nouns, which agree with no party. */
export const stances: Record<Stance, string> = {
  accepted: 'הסכמה',
  'accepted-with-amendments': 'הסכמה עם תיקונים',
  studying: 'בבחינה',
  countered: 'הצעה נגדית',
  rejected: 'דחייה',
  'no-response': 'טרם ניתנה תשובה',
};

export const claimFields: Record<ClaimField, string> = {
  date: 'תאריך',
  venue: 'מקום',
  mediators: 'מתווכים',
  delegations: 'משלחות',
  outcome: 'תוצאה',
  context: 'סביב הסבב',
};

/** What a site shows of others' reports, after the name of a page on it. */
export const grades: Record<Grade, string> = {
  copy: 'העתק',
  retelling: 'עיבוד',
  machine: 'נוסח מחדש בידי מכונה',
};

export const sourceKinds: Record<SourceKind, string> = {
  news: 'ידיעה חדשותית',
  'official-statement': 'הודעה רשמית',
  'un-document': 'מסמך של האו״ם',
  'agreement-text': 'נוסח של הסכם',
  reference: 'ספר עיון',
  analysis: 'ניתוח',
};

export const agreements: Record<Agreement, { name: string; meaning: string }> = {
  words: { name: 'במילים', meaning: 'אין דיווח שמוסר מספר.' },
  'one-report': { name: 'דיווח אחד', meaning: 'דיווח אחד מוסר מספר.' },
  agree: { name: 'הדיווחים תואמים', meaning: 'כל הדיווחים מוסרים אותו מספר.' },
  overlap: {
    name: 'הדיווחים חופפים',
    meaning: 'הדיווחים מוסרים מספרים שונים, אך ערך אחד מתיישב עם כולם.',
  },
  differ: { name: 'הדיווחים נבדלים', meaning: 'אין ערך שמתיישב עם כל הדיווחים.' },
};
