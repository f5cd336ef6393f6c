/* The closed lists of the model as a workbook offers them, beside those that pages have words for. */
export const choices = {
  strength: {
    document: 'النص نفسه',
    'official-on-record': 'مسؤول معلن الاسم',
    'party-statement': 'بيان طرف',
    'official-anonymous': 'مسؤول لم يُكشف اسمه',
    'party-anonymous': 'مصدر في طرف لم يُكشف اسمه',
    'media-report': 'وسيلة إعلام على مسؤوليتها',
  },
  precision: { day: 'باليوم', approximate: 'تقريبي', month: 'بالشهر' },
  actorKind: { state: 'دولة', party: 'طرف', body: 'هيئة', person: 'شخص' },
  publisherKind: {
    agency: 'وكالة أنباء',
    newspaper: 'صحيفة',
    broadcaster: 'إذاعة أو تلفزيون',
    site: 'موقع',
    government: 'حكومة',
    party: 'طرف',
    organisation: 'منظمة',
    unnamed: 'بلا اسم',
  },
  grade: { copy: 'نسخة', retelling: 'نقل بتصرف', machine: 'صياغة آلية' },
  basis: { reported: 'وردت في مصدر', inferred: 'مستنتجة' },
  shape: { square: 'مربع', triangle: 'مثلث', circle: 'دائرة', pentagon: 'خماسي' },
  computedKind: { division: 'قسمة', total: 'مجموع' },
  computedAs: { number: 'عدد', percent: 'نسبة مئوية' },
  retired: { round: 'جولة', proposal: 'مقترح', claim: 'إفادة' },
} as const;
