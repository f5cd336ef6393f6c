import { months, shortMonths } from './language.ts';

/* The search over everything: what it says, and the words by which it understands what is typed. */

export const searching = {
  title: 'Búsqueda',
  label: 'Buscar en todo',
  placeholder: 'un nombre, un número, un día, una palabra',
  loading: 'Leyendo todo lo que se puede buscar…',
  failed: 'No se ha podido cargar lo que se busca.',
  withoutSources:
    'No se ha podido cargar la lista de fuentes, de modo que no se busca en las fuentes.',
  readingOlder: 'Estos son de los textos más recientes; los anteriores se están leyendo.',
  withoutOlder:
    'No se han podido cargar algunos de los textos más antiguos, de modo que no se busca en ellos.',
  retry: 'Reintentar',
  hint: 'Un nombre en cualquier grafía, un número, una proporción como 10:1, un día, una parte y su respuesta, o el id de una versión.',
  keys: 'Las teclas de flecha recorren lo encontrado, Intro lo abre, Escape cierra la búsqueda.',
  nothing: (query: string) => `Nada contiene «${query}».`,
  partly: 'Nada contiene todas estas palabras. Estos contienen la mayoría:',
  assumed: (date: string) => `Leído como ${date}: primero el día y después el mes.`,
  order: 'Orden',
  orders: { best: 'Mejor coincidencia', newest: 'Más recientes', oldest: 'Más antiguos' },
  groups: {
    accounts: 'Versiones',
    proposals: 'Propuestas',
    rounds: 'Rondas',
    people: 'Personas',
    issues: 'Temas',
    places: 'Lugares',
    sources: 'Fuentes',
  },
  counts: {
    accounts: { one: '1 versión', many: '# de versiones', other: '# versiones' },
    proposals: { one: '1 propuesta', many: '# de propuestas', other: '# propuestas' },
    rounds: { one: '1 ronda', many: '# de rondas', other: '# rondas' },
    people: { one: '1 persona', many: '# de personas', other: '# personas' },
    issues: { one: '1 tema', many: '# de temas', other: '# temas' },
    places: { one: '1 lugar', many: '# de lugares', other: '# lugares' },
    sources: { one: '1 fuente', many: '# de fuentes', other: '# fuentes' },
  },
  more: (count: number) => `Mostrar ${count} más`,
  allRounds: 'Todas las rondas de esta búsqueda',
  /** Rounds, by the filters that were typed. */
  byFilters: (rounds: string, filters: string) => `${rounds}: ${filters}`,
  roundsOf: {
    one: 'Figura en 1 ronda',
    many: 'Figura en # de rondas',
    other: 'Figura en # rondas',
  },
  cite: 'Citar',
  citeThis: (text: string) => `Citar: ${text}`,
  untitled: 'Título no visible',
  undated: 'sin fecha visible',
  claimMoved: (id: string) => `${id} se retiró. Ahora lo sustituye esto:`,
  claimUnknown: (id: string) => `Ninguna versión tiene el id ${id}.`,
  claimNear: 'Estos id se diferencian de él en un signo:',
  why: {
    spelling: (name: string) => `también escrito ${name}`,
    date: 'por la fecha',
    number: (value: string) => `coincide con ${value}`,
    ratio: (value: string) => `una proporción de ${value} a 1`,
    answer: (party: string, stance: string) => `${party}: ${stance}`,
  },
  foundIn: (fields: string) => `encontrado en ${fields}`,
  foundSaying: (fields: string, sentence: string) => `encontrado en ${fields}: «${sentence}»`,
  fields: {
    titles: 'títulos',
    people: 'personas',
    venues: 'lugares',
    publishers: 'medios',
    texts: 'versiones',
  },
} as const;

/** English months, which names in the data and those who paste them may have. */
/* prettier-ignore */
const ENGLISH = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The words by which what is typed is understood, in small letters and without accents. */
export const lexicon = {
  // "Enero de" is a spelling of its own: "28 de enero de 2024" has the word before the year, too.
  months: months.map((name, i) => [
    name,
    shortMonths[i] ?? name,
    `${name} de`,
    `${name} del`,
    ENGLISH[i] ?? name,
    ...(name === 'septiembre' ? ['sept', 'setiembre', 'setiembre de', 'set'] : []),
  ]),
  stances: {
    accepted: [
      'aceptada',
      'aceptado',
      'acepto',
      'acepta',
      'aceptan',
      'aceptaron',
      'aprobo',
      'aprueba',
      'dijo si',
      'accepted',
    ],
    'accepted-with-amendments': [
      'aceptada con enmiendas',
      'acepto con enmiendas',
      'acepta con enmiendas',
      'aceptada con cambios',
      'con enmiendas',
      'accepted with amendments',
    ],
    studying: ['en estudio', 'estudia', 'estudio', 'estudian', 'estudiaron', 'studying'],
    countered: [
      'contrapropuesta',
      'respondida con contrapropuesta',
      'contrapropuso',
      'contraoferta',
      'countered',
    ],
    rejected: [
      'rechazada',
      'rechazado',
      'rechazo',
      'rechaza',
      'rechazan',
      'rechazaron',
      'dijo no',
      'rejected',
    ],
    'no-response': ['sin respuesta', 'no respondio', 'no ha respondido', 'no response'],
  },
  /** Between the numbers of a ratio: "10 a 1". */
  ratio: ['a', 'por', 'to', 'for', 'per'],
  /** Words beside the names of filters, which ask for rounds. */
  ofRounds: [
    'todas',
    'ronda',
    'rondas',
    'conversaciones',
    'negociaciones',
    'mediacion',
    'mediada',
    'mediadas',
    'mediador',
    'mediadores',
    'celebrada',
    'celebradas',
    'ano',
    'durante',
  ],
  /** Words that tell nothing of what is looked for. */
  /* prettier-ignore */
  small: [
    'a', 'al', 'ante', 'como', 'con', 'cual', 'cuales', 'cuando', 'cuanta', 'cuantas', 'cuanto', 'cuantos', 'de', 'del',
    'desde', 'donde', 'e', 'el', 'en', 'era', 'es', 'esa', 'ese', 'esta', 'este', 'esto', 'fue', 'fueron', 'ha', 'han',
    'hasta', 'hay', 'hubo', 'la', 'las', 'le', 'les', 'lo', 'los', 'o', 'para', 'por', 'que', 'quien', 'quienes', 'se',
    'son', 'su', 'sus', 'tiene', 'tienen', 'u', 'un', 'una', 'unas', 'unos', 'y', 'the', 'of', 'in', 'and', 'to',
  ],
} as const;
