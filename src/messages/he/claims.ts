import type { TargetKind } from '../../model/slices/corrections-slice.ts';
import { say } from './bidi.ts';

/*
 * The words about claims that a link names, and about versions and corrections. They
 * stand apart from the catalogue because most readers never meet them.
 */
export const claimWords = {
  landing: {
    hidden: 'מה שהקישור מציין אינו מופיע בתצוגה הזאת: בחירת הדיווחים או ההבדלים אינה כוללת אותו.',
    showAll: 'הצגה עם כל הדיווחים',
    stands: (id: string) => say`מה שהקישור מציין (${id}) אינו מופיע בתצוגה הזאת. הוא נמצא כאן:`,
    moved: (id: string) => say`הרשומה ${id} הוצאה משימוש: תוכנה נמצא עכשיו בכתובת אחרת:`,
    unknown: (id: string) =>
      say`הקישור מציין ${id}, ואין רשומה כזאת. מזהים אינם נכנסים לשימוש שוב; ייתכן שבקישור אבדה או השתנתה אות.`,
    near: 'אולי אחת מאלה:',
    unseen: (id: string) =>
      say`מה שהקישור מציין (${id}) אינו מופיע בתצוגה הזאת, ולא ניתן לבדוק היכן הוא נמצא.`,
    retry: 'ניסיון נוסף',
    place: (id: string, page: string) => say`${id}, בעמוד: ${page}`,
  },
  since: {
    label: 'מאז יצירת הקישור',
    made: (version: string, date: string) => say`הקישור נוצר מגרסה ${version} מיום ${date}.`,
    unpublished: (version: string) => say`הקישור מציין את גרסה ${version}, שלא פורסמה מעולם.`,
    before: (version: string, date: string) => say`הקודמת לה היא ${version} מיום ${date}.`,
    first: (version: string, date: string) => say`הראשונה הייתה ${version} מיום ${date}.`,
    corrected: {
      one: 'מאז תוקנה עובדה אחת ממה שמוצג בעמוד:',
      two: 'מאז תוקנו שתי עובדות ממה שמוצג בעמוד:',
      other: 'מאז תוקנו # עובדות ממה שמוצג בעמוד:',
    },
    nothing: (version: string) =>
      say`בעמוד מוצגת גרסה ${version}. אף עובדה שבו לא תוקנה מאז; ייתכן שנוספו דיווחים.`,
    future: (version: string, newest: string, date: string) =>
      say`הקישור מציין את גרסה ${version}. הגרסה החדשה ביותר המוכרת בעותק הזה של האתר היא ${newest} מיום ${date}: אפשר לטעון את העמוד מחדש, או לבקש אותו שוב מאוחר יותר. לא ניתן לומר כאן מה השתנה בין השתיים.`,
    malformed: (text: string) =>
      say`הקישור מציין ”${text}” כגרסה שלו. גרסה של מאגר הנתונים היא שלושה מספרים, כגון 1.0.0, ולכן לא ניתן לומר מה השתנה מאז שנוצר.`,
    failed: (version: string) => say`הקישור נוצר מגרסה ${version}. לא ניתן לטעון את מה שתוקן מאז.`,
    retry: 'ניסיון נוסף',
    here: 'תוקן מאז יצירת הקישור',
    elsewhere: {
      one: 'בעמוד הזה תוקנה עובדה אחת מאז יצירת הקישור; היא מצוינת בראש העמוד.',
      two: 'בעמוד הזה תוקנו שתי עובדות מאז יצירת הקישור; הן מצוינות בראש העמוד.',
      other: 'בעמוד הזה תוקנו # עובדות מאז יצירת הקישור; הן מצוינות בראש העמוד.',
    },
  },
  corrections: {
    title: 'תיקונים וגרסאות',
    description:
      'כל שינוי בעובדה שפורסמה במאגר הנתונים של Parley: מה נאמר בה, מה נאמר בה עכשיו ומדוע, וכל הגרסאות שפורסמו.',
    lede: 'כאשר מתברר שעובדה שפורסמה שגויה, היא משתנה והשינוי נרשם כאן: מה נאמר בה, מה נאמר בה עכשיו, מדוע, ומאיזו גרסה. דיווחים חדשים, מקורות חדשים וניסוח טוב יותר אינם תיקונים.',
    list: 'תיקונים',
    none: 'עד כה לא תוקנה אף עובדה שפורסמה.',
    before: 'קודם',
    after: 'עכשיו',
    reason: 'מדוע',
    empty: 'ריק',
    /** What was corrected of a record, by the name of its field; a field without a word here is named as it is. */
    fields: {
      absent: 'האם מופיע בנוסח',
      attribution: 'מי אומר זאת',
      basedOn: 'על מה מבוסס',
      date: 'תאריך',
      dates: 'תאריכים',
      delegations: 'משלחות',
      field: 'במה מדובר',
      issue: 'סוגיה',
      kind: 'סוג הדיווח',
      mediators: 'מתווכים',
      name: 'שם',
      occasion: 'נסיבות האמירה',
      office: 'תפקיד',
      outcome: 'תוצאה',
      outlet: 'למי נאמר',
      phase: 'שלב',
      phases: 'שלבים',
      provisions: 'סעיפים',
      publisher: 'גוף מפרסם',
      quantity: 'מספר',
      reports: 'דיווחים',
      scope: 'מה נספר',
      sources: 'מקורות',
      speaker: 'מי אומר זאת',
      stance: 'תשובה',
      status: 'תוצאה',
      tabledBy: 'מי הגיש',
      tabledTo: 'למי הוגש',
      text: 'ניסוח',
      title: 'כותרת',
      venues: 'מקום',
    } as Record<string, string>,
    field: (name: string) => say`תוקן: ${name}`,
    /** Of one field of all corrections: "מי אומר זאת (41)". */
    ofField: (name: string, count: string) => say`${name} (${count})`,
    summary: (count: string, fields: string) => say`${count}, לפי מה שתוקן: ${fields}.`,
    record: { one: 'תיקון אחד', two: 'שני תיקונים', other: '# תיקונים' },
    show: { one: 'הצגת תיקון אחד', two: 'הצגת שני תיקונים', other: 'הצגת # תיקונים' },
    all: 'כל התיקונים',
    /** Of a list that has several pages: how the links to them are called, one of them, and the title of one. */
    pages: 'תיקונים לפי עמוד',
    ofPage: (first: string, last: string) => say`תיקונים ${first} עד ${last}`,
    partTitle: (page: string) => say`${page}, בספירה מן הראשון`,
    page: 'העמוד כפי שהוא עכשיו',
    inVersion: (version: string) => say`בגרסה ${version}`,
    kinds: {
      round: 'סבב',
      proposal: 'הצעה',
      provision: 'סעיף',
      report: 'דיווח על סעיף',
      response: 'תשובה',
      claim: 'דיווח על עובדה',
      position: 'עמדה',
      event: 'אירוע',
      source: 'מקור',
      correction: 'תיקון',
    } satisfies Record<TargetKind, string>,
    versions: 'גרסאות',
    version: (version: string) => say`גרסה ${version}`,
    corrected: { one: 'תיקון אחד', two: 'שני תיקונים', other: '# תיקונים' },
    report: 'הודעה על טעות',
    reportText:
      'לצד כל דיווח מופיע ”ציטוט או הודעה על טעות”, ובתוכו ”הודעה על טעות”, המכין הודעה שבה מצוינים הדיווח, הגרסה והעמוד. כדאי לכתוב מה שגוי ואיזה מקור מראה זאת, ומוטב לצרף קישור אליו.',
    links: 'קישורים וגרסאות',
    linksText: (example: string) =>
      say`קישור שיש בו ${example} נוצר מאותה גרסה. כשייפתח מאוחר יותר, ייאמר בעמוד מה תוקן מאז במה שמוצג בו. כתובות של סבבים, הצעות ודיווחים אינן נכנסות לשימוש שוב; אם רשומה הוצאה משימוש, כתובתה מובילה הלאה.`,
  },
};
