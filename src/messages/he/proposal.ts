import { say } from './bidi.ts';

export const proposal = {
  inRound: (title: string) => say`הוגשה בסבב: ${title}`,
  buildsOn: 'מבוססת על',
  takenUp: 'הצעות המבוססות עליה',
  reported: 'הקשר דווח',
  inferred: 'הקשר הוסק בידינו',
  noParents: 'לא דווח על הצעה שקדמה לה.',
  whatChanged: 'מה השתנה',
  whatChangedTo: (before: string, after: string) => say`מה השתנה: מן ${before} אל ${after}`,
  sideBySide: 'השוואת השתיים זו לצד זו',
  terms: 'סעיפים',
  answers: 'תשובות',
  noAnswers: 'לא דווח על תשובה.',
  noAnswer: 'לא ידועה תשובה',
  noFigures: 'אין נתון מפתח של הנוסח הזה בדיווחים המוצגים.',
  phases: 'שלבים',
  lineage: 'השתלשלות',
  description: (name: string, by: string, date: string) =>
    say`${name}, ${by}, ${date}: הסעיפים, מי דיווח עליהם, והתשובות.`,
  listTitle: 'כל ההצעות, עם הנתונים והתשובות',
  listLede: (count: number) =>
    say`נוסחים, הצעות ומתווים: ${count}, עם נתוני המפתח והתשובה האחרונה הידועה של כל צד.`,
  undated: 'לא דווח מתי ניתנה התשובה',
} as const;
