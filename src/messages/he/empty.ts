/** Why a cell of a comparison holds no account; the page on the project explains the same words. */
export const empty = {
  says: {
    absent: 'אינו חלק מן ההצעה',
    'not-reported': 'לא דווח',
    'nothing-tabled': 'לא הוגש דבר',
    filtered: 'יש דיווחים, אך לא מן הסוג שנבחר',
  },
  /** What is drawn where nothing is reported: most cells of a wide comparison. Read aloud it is the words above. */
  mark: '–',
  means: {
    absent: 'לפי דיווח, הדבר אינו כלול בנוסח.',
    'not-reported': 'לא נמצא דיווח על כך; ייתכן שהדבר בכל זאת כלול בנוסח.',
    'nothing-tabled': 'בסבב לא הייתה הצעה.',
    filtered: 'קיימים דיווחים; הסינון שלמעלה אינו משאיר אף אחד מהם.',
  },
} as const;
