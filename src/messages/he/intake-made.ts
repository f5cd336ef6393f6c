/** Without the signs that isolate a figure in a sentence: a text of the data has none. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/* What is written into records that nobody wrote: names and sentences for what a spreadsheet leaves out. */
export const made = {
  title: 'השיחות שלנו',
  description: 'סבבי שיחות ומה שהוגש בהם, מתוך גיליון אלקטרוני.',
  subject: 'השיחות',
  keyword: 'שיחות',
  edition: 'מהדורה ראשונה.',
  added: 'מה שנקרא מאז.',
  chapter: 'השיחות',
  chapterText: 'כל הסבבים של השיחות.',
  roundOf: (proposal: string) => `הגשה: ${plain(proposal)}`,
  outcomeOf: (proposal: string) => `ההצעה הוגשה: ${plain(proposal)}.`,
  outcome: 'אף מקור אינו אומר איך הסתיים הסבב.',
  announced: 'הסבב הוכרז.',
  issueText: (issue: string) => `מה שנאמר על כך: ${plain(issue)}.`,
  unitText: (unit: string) => `מה שנספר: ${plain(unit)}.`,
  termText: (issue: string, number: string) => `${plain(issue)}: ${plain(number)}.`,
  absentText: (issue: string) => `${plain(issue)}: אינו כלול בנוסח.`,
  answerText: (party: string, answer: string) => `${plain(party)}: ${plain(answer)}.`,
  stop: '.',
  percent: 'אחוז',
} as const;
