const sheet = (name: string, help: string, ...also: readonly string[]) => ({ name, help, also });

/*
 * The sheets of the workbook: those with which people begin first, then lists, then the upkeep of a dataset. The names
 * that a workbook in English has are known, too.
 */
export const sheets = {
  about: sheet('acerca de', 'Una fila: el conjunto de datos mismo.'),
  rounds: sheet(
    'rondas',
    'Una fila por ronda de conversaciones.',
    'ronda',
    'conversaciones',
    'reuniones',
    'round',
    'talks',
    'meetings',
  ),
  facts: sheet(
    'hechos',
    'Una fila por versión de un hecho de una ronda. Dos versiones son dos filas.',
    'afirmaciones',
    'claims',
  ),
  proposals: sheet(
    'propuestas',
    'Una fila por texto, oferta o esquema que alguien presentó.',
    'textos',
    'ofertas',
    'texts',
    'offers',
  ),
  terms: sheet(
    'puntos',
    'Una fila por versión de un punto. Dos versiones son dos filas.',
    'versiones',
    'términos',
    'reports',
    'accounts',
  ),
  answers: sheet('respuestas', 'Una fila por respuesta a una propuesta.', 'responses'),
  positions: sheet('posiciones', 'Una fila por cosa que una parte dijo querer.'),
  events: sheet(
    'acontecimientos',
    'Una fila por cosa que ocurrió fuera de las conversaciones.',
    'cronología',
    'timeline',
  ),
  sources: sheet('fuentes', 'Una fila por página que se leyó.', 'referencias', 'references'),
  phases: sheet('fases', 'Fases de las propuestas, donde se conoce su duración o su nombre.'),
  links: sheet(
    'se basa en',
    'Antecedentes de las propuestas, donde hay varios.',
    'genealogía',
    'builds on',
    'lineage',
  ),
  apart: sheet(
    'puntos distintos',
    'Puntos de dos textos que una persona consideró distintos.',
    'terms apart',
  ),
  actors: sheet('actores', 'Estados, partes y organismos.'),
  people: sheet('personas', 'Personas que se mencionaron.'),
  offices: sheet('cargos', 'Cargos que ocuparon.'),
  publishers: sheet('editores', 'Quién publicó las fuentes.'),
  venues: sheet('lugares', 'Dónde se celebraron las conversaciones.', 'places', 'venues'),
  units: sheet('unidades', 'Qué se cuenta.'),
  issues: sheet('temas', 'De qué tratan las conversaciones, en orden de lectura.'),
  issueTerms: sheet(
    'puntos de los temas',
    'Las partes de cada tema.',
    'alcances',
    'terms of issues',
    'scopes',
  ),
  computed: sheet(
    'cifras calculadas',
    'Cifras que se calculan a partir de otras.',
    'computed figures',
  ),
  chapters: sheet('capítulos', 'Tramos del proceso, por orden.'),
  sides: sheet('lados', 'Quién es de qué parte en las imágenes.'),
  truces: sheet('treguas', 'Treguas que muestran las imágenes de tiempo.'),
  editions: sheet('ediciones', 'Ediciones publicadas, la más reciente al final.'),
  publishedIds: sheet(
    'id publicados',
    'Qué publicó por primera vez cada edición.',
    'published ids',
  ),
  fingerprints: sheet(
    'archivos registrados',
    'Qué registró de cada archivo la edición más reciente.',
    'recorded files',
  ),
  corrections: sheet('correcciones', 'Cambios de datos publicados.'),
  redirects: sheet('id retirados', 'Id que ahora llevan a otro lugar.', 'retired ids'),
  suggestions: sheet('sugerencias', 'Comparaciones para empezar.'),
  bannedWords: sheet(
    'palabras que evitar',
    'Palabras que se evitan en nuestras frases.',
    'words to avoid',
  ),
  exceptions: sheet('excepciones', 'Dónde no se cumple una regla de los datos, y por qué.'),
} as const;

/** Sheets that are for people, and read by nobody. */
export const unread = {
  lists: 'listas',
  help: 'cómo rellenarlo',
  wrong: 'qué está mal',
} as const;

/** The words in the first column by which a row of the template is marked, and not read. */
export const marks = { help: 'ayuda', example: 'ejemplo' } as const;

/**
 * Columns of which three are one date: how each part of the first and of the last day is met. They are compared without
 * accents: so they stand here.
 */
export const dateParts = {
  start: {
    year: ['ano', 'ano de inicio', 'ano inicial', 'year', 'start year'],
    month: ['mes', 'mes de inicio', 'mes inicial', 'month', 'start month'],
    day: ['dia', 'dia de inicio', 'dia inicial', 'day', 'start day'],
  },
  end: {
    year: ['ano de fin', 'ano final', 'end year'],
    month: ['mes de fin', 'mes final', 'end month'],
    day: ['dia de fin', 'dia final', 'end day'],
  },
} as const;
