/* The closed lists of the model as a workbook offers them, beside those that pages have words for. */
export const choices = {
  strength: {
    document: 'הנוסח עצמו',
    'official-on-record': 'גורם רשמי בשמו',
    'party-statement': 'הודעה של צד',
    'official-anonymous': 'גורם רשמי בעילום שם',
    'party-anonymous': 'גורם בעילום שם מטעם צד',
    'media-report': 'כלי התקשורת עצמו',
  },
  precision: { day: 'מדויק ליום', approximate: 'בקירוב', month: 'מדויק לחודש' },
  actorKind: { state: 'מדינה', party: 'צד', body: 'גוף', person: 'אדם' },
  publisherKind: {
    agency: 'סוכנות ידיעות',
    newspaper: 'עיתון',
    broadcaster: 'גוף שידור',
    site: 'אתר',
    government: 'ממשלה',
    party: 'צד',
    organisation: 'ארגון',
    unnamed: 'ללא שם',
  },
  grade: { copy: 'העתק', retelling: 'עיבוד', machine: 'מכונה' },
  basis: { reported: 'מדווח', inferred: 'מוסק' },
  shape: { square: 'ריבוע', triangle: 'משולש', circle: 'עיגול', pentagon: 'מחומש' },
  computedKind: { division: 'חילוק', total: 'סכום' },
  computedAs: { number: 'מספר', percent: 'אחוז' },
  retired: { round: 'סבב', proposal: 'הצעה', claim: 'דיווח' },
} as const;
