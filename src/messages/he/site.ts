import { isolated, prefixed, say } from './bidi.ts';

export const site = {
  name: 'Parley',
  pageTitle: (title: string) => `${title} | Parley`,
  contents: 'תוכן העניינים',
  skip: 'דילוג אל התוכן',
  nav: 'ראשי',
  rounds: 'סבבים',
  timeline: 'ציר הזמן',
  issues: 'סוגיות',
  proposals: 'הצעות',
  positions: 'עמדות',
  corrections: 'תיקונים',
  compare: 'השוואה',
  people: 'אנשים',
  places: 'מקומות',
  sources: 'מקורות',
  about: 'אודות',
  data: 'נתונים',
  feeds: 'פידים',
  offline: 'בלי חיבור',
  search: 'חיפוש',
  languages: 'שפות',
  theme: 'צבעים',
  themes: { system: 'כמו במכשיר', light: 'בהיר', dark: 'כהה' },
  slash: 'המקש / עובר לחיפוש',
  footer: (title: string) => say`${title}. מאגר הנתונים:`,
  footerVersion: (version: string, date: string) => say`גרסה ${version} מיום ${date}`,
  linkFailed: 'לא ניתן לטעון חלק ממה שהקישור מבקש. העמוד עצמו שלם.',
  footerNote: 'לצד כל נתון כתוב מי מסר אותו. אם הדיווחים נבדלים, שניהם מופיעים.',
  noScript: 'הסקריפט כבוי: אפשר לקרוא הכול. חיפוש, סינון והצבת הצעות זו לצד זו דורשים סקריפט.',
  notHydrated: (reason: string) =>
    say`אפשר לקרוא את העמוד הזה, אך לא ניתן להפעיל את הפקדים שלו: ${reason}`,
  earlyLost: 'לא ניתן לקלוט את מה שהוקלד או נבחר לפני שהעמוד היה מוכן.',
  notStarted: 'אפשר לקרוא את העמוד הזה, אך הפקדים שלו לא הופעלו.',
  viewNotApplied: 'מה שכתובת העמוד מבקשת לא הוחל.',
  reload: 'ניסיון נוסף',
  loading: 'נטען …',
  navigated: (title: string) => say`עמוד: ${title}`,
  close: 'סגירה',
  /** The mark of a button that opens something below it. */
  opens: '▾',
  /** Names have commas of their own, so three or more are parted by semicolons. */
  together: (names: readonly string[]) =>
    names.length === 2
      ? `${isolated(names[0] ?? '')} ${prefixed('ו', names[1] ?? '')}`
      : names.map(isolated).join('; '),
  notLoaded: 'לא ניתן לטעון זאת. כדאי לבדוק את החיבור ולנסות שוב; העמוד נשאר כפי שהוא.',
  howToRead: 'איך לקרוא את זה',
  whoMakes: 'מי עורך את האתר',
} as const;
