/*
 * The words by which people write dates, numbers and speakers in a spreadsheet, as one grammar each reads them (decision
 * 57): those of French, and the English ones. All in small letters, with straight apostrophes; the longest phrase that
 * fits is taken. Months are in language.ts.
 */
export const grammar = {
  /** Before a date or a number that is not exact. */
  // prettier-ignore
  about: [
    'environ', 'env.', 'env', 'vers le', 'vers la', 'vers les', 'vers', 'aux alentours du',
    'aux alentours de', 'aux environs du', 'aux environs de', 'autour du', 'autour de', 'près de', 'pres de',
    'quelque', 'à peu près', 'approximativement', 'presque', 'circa', 'c.', 'ca.', 'ca', 'about', 'around',
    'roughly', 'approximately', 'approx.', 'approx', 'nearly', 'almost',
  ],
  /** After a number that is not exact. */
  orSo: ['environ', 'env.', 'approximativement', 'à peu près', 'or so', 'approx.', 'roughly'],
  /** Parts of a month; days from, days to: 99 is its last. */
  parts: [
    {
      words: [
        'début',
        'debut',
        'début de',
        'au début de',
        'au début du mois de',
        'early',
        'beginning of',
      ],
      from: 1,
      to: 10,
    },
    { words: ['mi', 'mi-', 'à la mi-', 'milieu de', 'mid', 'mid-', 'middle of'], from: 11, to: 20 },
    { words: ['fin', 'fin de', 'à la fin de', 'late', 'end of'], from: 21, to: 99 },
  ],
  weekOf: ['semaine du', 'la semaine du', 'dans la semaine du', 'week of', 'the week of'],
  /** Between the ends of a range; between them after `between`. */
  to: ["jusqu'au", "jusqu'à", 'au', 'à', 'a', 'to', 'until', 'through'],
  between: ['entre le', 'entre', 'du', 'de', 'between', 'from'],
  and: ['et le', 'et', 'and'],
  /** Shortened months, those without accents and those of English, beside those of the calendar. */
  // prettier-ignore
  shortened: {
    janv: 1, jan: 1, january: 1, févr: 2, fevr: 2, fév: 2, fev: 2, fevrier: 2, feb: 2, february: 2, mar: 3,
    march: 3, avr: 4, apr: 4, april: 4, may: 5, jun: 6, june: 6, juil: 7, juill: 7, jul: 7, july: 7, aout: 8,
    aug: 8, august: 8, sept: 9, sep: 9, september: 9, oct: 10, october: 10, nov: 11, déc: 12, dec: 12,
    decembre: 12, november: 11, december: 12,
  } as Readonly<Record<string, number>>,
  /** Days of the week, and the articles that stand before a date. */
  // prettier-ignore
  weekdays: [
    'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'le', 'monday', 'tuesday',
    'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
  ],
  ordinal: ['er', 'st', 'nd', 'rd', 'th'],
  // prettier-ignore
  atLeast: [
    'au moins', 'au minimum', 'minimum', 'min.', 'pas moins de', 'plus de', "plus d'", 'à partir de',
    'at least', 'no fewer than', 'no less than', 'more than', 'over', '>=', '≥', '>',
  ],
  orMore: ['ou plus', 'et plus', 'au moins', 'au minimum', 'minimum', 'or more', 'at least', '+'],
  // prettier-ignore
  upTo: [
    "jusqu'à", 'au plus', 'au maximum', 'maximum', 'max.', 'pas plus de', 'moins de', "moins d'", 'up to',
    'at most', 'no more than', 'fewer than', 'less than', 'under', '<=', '≤', '<',
  ],
  orLess: ['ou moins', 'au plus', 'au maximum', 'maximum', 'or fewer', 'or less', 'at most'],
  /** "Vingts" has its mark of the plural in "quatre-vingts" alone. */
  // prettier-ignore
  times: {
    vingts: 20, douzaine: 12, douzaines: 12, cent: 100, cents: 100, mille: 1000, million: 1e6, millions: 1e6,
    milliard: 1e9, milliards: 1e9, dozen: 12, hundred: 100, thousand: 1000, billion: 1e9,
  } as Readonly<Record<string, number>>,
  /** Amounts that no number stands for: kept as words. "Une centaine" is no exact hundred. */
  // prettier-ignore
  vague: [
    'une dizaine', 'une quinzaine', 'une vingtaine', 'une trentaine', 'une quarantaine', 'une cinquantaine',
    'une soixantaine', 'une centaine', 'un millier', 'dizaines', 'des dizaines', 'centaines', 'des centaines',
    'milliers', 'des milliers', 'quelques', 'plusieurs', 'beaucoup', 'nombreux', 'nombreuses', 'de nombreux',
    'de nombreuses', 'peu', 'la plupart', 'tous', 'toutes', 'tout', 'aucun', 'aucune', 'la moitié', 'moitié',
    'un certain nombre', 'un nombre inconnu', 'non précisé', 'hundreds', 'dozens', 'thousands', 'several',
    'many', 'few', 'most', 'all', 'none', 'half',
  ],
  /** "600/jour" and "600 par jour" are said so. */
  per: ['par', '/', 'chaque', 'per', 'each', 'every'],
  percent: ['%', 'pour cent', 'pourcent', 'pct', 'percent', 'per cent'],
  /** Lengths of time that are said in one unit and counted in days. */
  lengths: [
    { id: 'day', one: 'jour', other: 'jours', days: 1, description: 'Un jour du calendrier.' },
    { id: 'week', one: 'semaine', other: 'semaines', days: 7, description: 'Sept jours.' },
    {
      id: 'month',
      one: 'mois',
      other: 'mois',
      days: 30,
      description: 'Un mois, compté comme 30 jours.',
    },
    {
      id: 'year',
      one: 'an',
      other: 'ans',
      days: 365,
      description: 'Une année, comptée comme 365 jours.',
    },
  ],
  yes: [
    'oui',
    'o',
    'vrai',
    'présent',
    'présente',
    'présents',
    'présentes',
    'yes',
    'y',
    'x',
    'true',
    '1',
    '✓',
    '✔',
    '☑',
  ],
  no: [
    'non',
    'n',
    'faux',
    'absent',
    'absente',
    'absents',
    'absentes',
    'no',
    'false',
    '0',
    '✗',
    '✘',
  ],
  /** Asked once a file: nothing known, or nothing there. */
  // prettier-ignore
  dash: [
    '-', 'n/a', 'na', 'nd', 'n.d.', 'nc', 'n.c.', 's.o.', 'sans objet', 'aucun', 'aucune', 'néant', '?',
    'inconnu', 'inconnue', 'none', 'nil', 'unknown', 'tbd',
  ],
  /** In the phrase for a speaker whom nobody names. */
  // prettier-ignore
  unnamed: [
    'responsable', 'responsables', 'diplomate', 'diplomates', 'médiateur', 'médiateurs', 'négociateur',
    'négociateurs', 'personne', 'personnes', 'source', 'sources', 'membre', 'membres', 'cadre', 'dirigeant',
    'porte-parole', 'official', 'officials', 'diplomat', 'spokesman', 'spokeswoman', 'spokesperson',
  ],
  /** Those of them who speak in the name of who sent them, though nobody names them. */
  spokesmen: ['porte-parole', 'spokesman', 'spokeswoman', 'spokesperson'],
  /** What a cell holds that gives two accounts at once; without accents, as it is looked for. */
  // prettier-ignore
  others: [
    "alors que d'autres disent", "tandis que d'autres", "selon d'autres", 'selon d’autres',
    "d'apres d'autres", 'd’autres sources', "d'autres sources", 'autre version', 'others say',
    'other sources say',
  ],
} as const;
