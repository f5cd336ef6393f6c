import { say } from './bidi.ts';

export const exporting = {
  label: 'שמירת ההשוואה',
  formats: {
    copy: 'העתקה כטבלה',
    csv: 'CSV',
    json: 'JSON',
    card: 'תמונה של נתוני המפתח (1200 על 675)',
    picture: 'תמונה של כל השורות',
    print: 'הדפסה',
    printShort: 'הדפסת נתוני המפתח',
  },
  working: 'רגע אחד …',
  copied: 'הועתק. אפשר להדביק במסמך, בדואר אלקטרוני או בגיליון אלקטרוני.',
  saved: (name: string) => say`נשמר בשם ${name}`,
  failed: 'לא ניתן ליצור את הקובץ. כדאי לבדוק את החיבור ולנסות שוב.',
  table: 'הטבלה, עם טאב בין העמודות',
  notes: 'דיווחים',
  noteRefs: (numbers: string) => say` (דיווחים ${numbers})`,
  undated: 'ללא תאריך',
  seen: (date: string) => say`נצפה ביום ${date}`,
  more: {
    one: 'ועוד שורה אחת בכתובת שלמטה',
    two: 'ועוד שתי שורות בכתובת שלמטה',
    other: 'ועוד # שורות בכתובת שלמטה',
  },
  moreSums: { one: 'ועוד חישוב אחד', two: 'ועוד שני חישובים', other: 'ועוד # חישובים' },
  sources: (publishers: string) => say`מקורות: ${publishers}`,
  edition: (version: string, date: string, address: string) =>
    say`Parley, גרסה ${version} מיום ${date}, ${address}`,
} as const;
