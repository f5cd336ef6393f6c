/*
 * The words by which people write dates, numbers and speakers in a spreadsheet, as one grammar each reads them (decision
 * 57). All in small letters; the longest phrase that fits is taken. Months are in language.ts. Spanish first; English
 * phrases are understood, too, as many files have both.
 */
/* prettier-ignore */
export const grammar = {
  /** Before a date or a number that is not exact. */
  about: [
    'alrededor de', 'alrededor del', 'en torno a', 'en torno al', 'cerca de', 'cerca del', 'hacia', 'hacia el',
    'sobre', 'sobre el', 'unos', 'unas', 'aproximadamente', 'aprox.', 'aprox', 'casi', 'circa', 'c.', 'ca.', 'ca',
    'about', 'around', 'roughly', 'approximately', 'approx.', 'approx', 'nearly', 'almost',
  ],
  /** After a number that is not exact. */
  orSo: ['aproximadamente', 'aprox.', 'más o menos', 'or so', 'approximately', 'approx.'],
  /** Parts of a month; days from, days to: 99 is its last. */
  parts: [
    {
      words: [
        'principios de', 'primeros de', 'a primeros de', 'a principios de', 'comienzos de', 'a comienzos de', 'inicios de', 'a inicios de', 'early',
        'beginning of', 'start of',
      ],
      from: 1,
      to: 10,
    },
    {
      words: ['mediados de', 'a mediados de', 'mitad de', 'a mitad de', 'mid', 'mid-', 'middle of'],
      from: 11,
      to: 20,
    },
    {
      words: [
        'finales de', 'a finales de', 'fines de', 'a fines de', 'final de', 'a final de', 'late', 'end of',
      ],
      from: 21,
      to: 99,
    },
  ],
  weekOf: [
    'semana del', 'la semana del', 'en la semana del', 'semana de', 'week of', 'week beginning',
  ],
  /** Between the ends of a range; between them after `between`. The longer phrase first: one of them is taken. */
  to: ['hasta el', 'hasta', 'al', 'a', 'to', 'until', 'till', 'through'],
  between: ['entre', 'entre el', 'del', 'de', 'desde', 'desde el', 'between', 'from'],
  and: ['y el', 'y', 'e', 'and'],
  /** Shortened months beside those of the calendar, and those of English that differ. */
  shortened: {
    sept: 9, set: 9, setiembre: 9, jan: 1, january: 1, february: 2, march: 3, apr: 4, april: 4, june: 6, july: 7,
    aug: 8, august: 8, september: 9, october: 10, november: 11, dec: 12, december: 12,
  } as Readonly<Record<string, number>>,
  /** Words of a date that say nothing of it: days of the week, and what stands between its parts, as in "2 de mayo". */
  weekdays: [
    'lunes', 'martes', 'miércoles', 'miercoles', 'jueves', 'viernes', 'sábado', 'sabado', 'domingo', 'el', 'día',
    'dia', 'de', 'del', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
  ],
  /** After the number of a day, as parts of a pattern: "1.º". */
  ordinal: ['\\.?º', '°', 'o', 'ro', 'st', 'nd', 'rd', 'th'],
  atLeast: [
    'al menos', 'por lo menos', 'como mínimo', 'un mínimo de', 'mínimo', 'mín.', 'no menos de', 'más de', 'mas de',
    'at least', 'more than', 'over', 'no fewer than', 'no less than', '>=', '≥', '>',
  ],
  orMore: ['o más', 'o mas', 'como mínimo', 'al menos', 'por lo menos', 'or more', 'at least', '+'],
  upTo: [
    'hasta', 'como máximo', 'a lo sumo', 'un máximo de', 'máximo', 'máx.', 'no más de', 'menos de', 'up to',
    'at most', 'no more than', 'fewer than', 'less than', '<=', '≤', '<',
  ],
  orLess: ['o menos', 'como máximo', 'a lo sumo', 'or fewer', 'or less', 'at most'],
  /** Hundreds are words of their own in Spanish; some numbers stand here as they are written without their accent. */
  times: {
    docena: 12, docenas: 12, cien: 100, ciento: 100, centenar: 100, doscientos: 200, doscientas: 200,
    trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400, quinientos: 500, quinientas: 500,
    seiscientos: 600, seiscientas: 600, setecientos: 700, setecientas: 700, ochocientos: 800, ochocientas: 800,
    novecientos: 900, novecientas: 900, mil: 1000, millar: 1000, millón: 1e6, millones: 1e6, dieciseis: 16,
    veintidos: 22, veintitres: 23, veintiseis: 26, dozen: 12, hundred: 100, thousand: 1000, million: 1e6,
  } as Readonly<Record<string, number>>,
  /** Amounts that no number stands for: kept as words. */
  vague: [
    'centenares', 'cientos', 'decenas', 'docenas', 'miles', 'varios', 'varias', 'muchos', 'muchas', 'pocos', 'pocas',
    'algunos', 'algunas', 'unos pocos', 'unas pocas', 'unos cuantos', 'unas cuantas', 'la mayoría', 'la mayor parte',
    'todos', 'todas', 'ninguno', 'ninguna', 'la mitad', 'mitad', 'un número', 'un número desconocido',
    'sin especificar', 'un par', 'una decena', 'una quincena', 'una veintena', 'una treintena', 'una cuarentena', 'una cincuentena',
    'medio centenar', 'medio millar', 'decena', 'veintena', 'treintena', 'cuarentena', 'cincuentena', 'hundreds', 'dozens', 'thousands', 'several', 'many', 'few', 'most', 'all', 'none',
    'half',
  ],
  /** "600/día" and "600 por día" are said so; the first two are the word and its sign. */
  per: ['por', '/', 'al', 'a la', 'cada', 'per'],
  percent: ['%', 'por ciento', 'por cien', 'porcentaje', 'per cent', 'percent', 'pct'],
  /** Lengths of time that are said in one unit and counted in days. Names are compared without accents: so is the id. */
  lengths: [
    { id: 'dias', one: 'día', other: 'días', days: 1, description: 'Un día del calendario.' },
    { id: 'week', one: 'semana', other: 'semanas', days: 7, description: 'Siete días.' },
    {
      id: 'month',
      one: 'mes',
      other: 'meses',
      days: 30,
      description: 'Un mes, contado como 30 días.',
    },
    {
      id: 'year',
      one: 'año',
      other: 'años',
      days: 365,
      description: 'Un año, contado como 365 días.',
    },
  ],
  yes: ['sí', 'si', 's', 'x', 'verdadero', '1', '✓', '✔', '☑', 'presente', 'presentes', 'yes', 'y', 'true'],
  no: ['no', 'n', 'falso', '0', '✗', '✘', 'ausente', 'ausentes', 'false', 'absent'],
  /** Asked once a file: nothing known, or nothing there. */
  dash: [
    '-', 'n/a', 'na', 'n. d.', 'n.d.', 'nd', 's/d', 'ninguno', 'ninguna', 'nada', '?', 'desconocido', 'se desconoce',
    'sin datos', 'por determinar', 'none', 'unknown', 'tbd',
  ],
  /** In the phrase for a speaker whom nobody names. */
  unnamed: [
    'funcionario', 'funcionaria', 'funcionarios', 'responsable', 'responsables', 'alto cargo', 'altos cargos',
    'diplomático', 'diplomática', 'diplomáticos', 'mediador', 'mediadora', 'mediadores', 'negociador', 'negociadora',
    'negociadores', 'persona', 'personas', 'fuente', 'fuentes', 'miembro', 'miembros', 'portavoz', 'portavoces',
    'official', 'officials', 'diplomat', 'diplomats', 'spokesman', 'spokeswoman', 'spokesperson',
  ],
  /** Those of them who speak in the name of who sent them, though nobody names them. */
  spokesmen: ['portavoz', 'portavoces', 'spokesman', 'spokeswoman', 'spokesperson'],
  /** What a cell holds that gives two accounts at once; without accents, as it is compared. */
  others: [
    'mientras que otros', 'mientras que otras', 'otros dicen', 'otras fuentes dicen', 'otras fuentes hablan',
    'segun otros', 'segun otras fuentes', 'others say', 'other sources say', 'according to others',
  ],
} as const;
