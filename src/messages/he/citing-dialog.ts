import { say } from './bidi.ts';

/* The words of the dialog that cites, shares and reports, in Hebrew. Loaded with it. */

export const citeWords = {
  notHere: 'הדיווח הזה אינו בעמוד. הקישור שלו עצמו עדיין מוביל אליו.',
  title: 'ציטוט ושיתוף',
  claimTitle: 'ציטוט, שיתוף או הודעה על טעות',
  claimOn: (id: string, title: string) => say`דיווח ${id}, ${title}`,
  edition: (version: string, date: string) => say`מאגר הנתונים, גרסה ${version} מיום ${date}`,

  passages: {
    sentence: 'משפט לפרסום',
    record: 'משפט על העמוד הזה',
    footnote: 'הערת שוליים',
    chicago: 'ביבליוגרפיה, סגנון שיקגו',
    apa: 'רשימת מקורות, סגנון APA',
  },
  entries: { one: 'פריט אחד', two: 'שני פריטים', other: '# פריטים' },
  copy: 'העתקה',
  /** What is copied, for screen readers: "העתקה: הערת שוליים". */
  copyWhat: (what: string) => say`העתקה: ${what}`,
  copied: (what: string) => say`הועתק: ${what}`,
  copySentence: 'העתקת המשפט',
  /** Without outlet, date and link. */
  copyAlone: 'העתקת המשפט לבדו',
  copyLink: 'העתקת הקישור',
  link: 'קישור',
  share: 'שיתוף …',
  shared: 'הועבר לחלון השיתוף של המכשיר.',
  notShared: 'דבר לא שותף.',
  shareFailed: 'לא ניתן לשתף במכשיר הזה. אפשר להעתיק את הקישור.',

  files: 'לתוכנות לניהול מקורות',
  format: 'תבנית',
  formats: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  save: 'שמירה',
  saved: (name: string) => say`נשמר בשם ${name}`,

  picture: {
    title: 'תמונה',
    show: 'הצגה כתמונה',
    working: 'רגע אחד …',
    failed: 'לא ניתן ליצור או לטעון את התמונה. כל השאר כאן פועל בלעדיה.',
    copy: 'העתקת התמונה',
    copied: 'התמונה הועתקה.',
    copyRefused: 'הדפדפן לא אפשר לעמוד להעתיק תמונה. אפשר לשמור אותה.',
    save: 'שמירת התמונה',
    /** Where the prebuilt picture has its own text: what it shows. */
    alt: (title: string) => say`תמונה: ${title}`,
    source: (list: string) => say`מקור: ${list}`,
    more: (list: string, count: number) => say`${list} ועוד ${count}`,
    foot: (site: string, id: string, version: string, date: string) =>
      say`${site}, דיווח ${id}, מאגר הנתונים בגרסה ${version} מיום ${date}`,
    undated: 'ללא תאריך',
  },

  report: {
    title: 'הודעה על טעות',
    lede: 'בהודעה הזאת מצוין הדיווח. כדאי לכתוב מה שגוי, ואם אפשר לצרף קישור למה שמראה זאת. דבר אינו נשלח עד לשליחה.',
    message: 'הודעה',
    copyIt: 'העתקת ההודעה',
    copied: 'ההודעה הועתקה.',
    share: 'שיתוף ההודעה …',
    mail: 'כתיבה בדואר אלקטרוני',
    form: 'פתיחת הטופס',
    subject: (id: string, title: string) => say`Parley: טעות בדיווח ${id} (${title})`,
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
        say`דיווח ${about.id}, ${about.title}`,
        about.address,
        about.edition,
        '',
        say`נוסח: ${about.text}`,
        say`לפי: ${about.attribution}`,
        'מקורות:',
        ...about.sources.map((source) => `- ${source}`),
        '',
        'מה שגוי, ומה מראה זאת:',
        '',
      ].join('\n'),
    source: (publisher: string, date: string, url: string) => say`${publisher}, ${date}, ${url}`,
  },
};
