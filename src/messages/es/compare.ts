import { of } from './of.ts';

export const compare = {
  title: 'Comparar propuestas y rondas',
  lede: 'Ponga de dos a cinco en paralelo: primero las cifras clave, después las respuestas y luego cada punto en una línea, con todas sus versiones.',
  description: (subject: string) =>
    `De dos a cinco propuestas o rondas ${of(subject)} en paralelo, punto por punto, con todas las versiones.`,
  /** What many columns are, where their names would fill the screen, and from when to when. */
  many: {
    proposals: { one: '# texto', many: '# de textos', other: '# textos' },
    rounds: { one: '# ronda', many: '# de rondas', other: '# rondas' },
    both: { one: '# texto y ronda', many: '# de textos y rondas', other: '# textos y rondas' },
    over: (what: string, time: string) => `${what}, ${time}`,
  },
  start: 'Comparaciones para empezar',
  pick: 'Añadir una propuesta o ronda',
  pickPlaceholder: 'un nombre, un lugar o un año',
  pickHint: 'Una propuesta tiene puntos; una ronda reúne todo lo que se presentó en ella.',
  found: { one: '1 resultado', many: '# de resultados', other: '# resultados' },
  added: (name: string, count: number, most: number) => `Añadido: ${name}, ${count} de ${most}`,
  pickEmpty: 'Nada con ese nombre. Pruebe con un lugar, un mes o un año.',
  one: (name: string) => `De momento solo hay una columna, ${name}: añada al menos otra.`,
  unknown: (ids: string) => `No están en el conjunto de datos y se han omitido: ${ids}.`,
  moved: (from: string, to: string) => `${from} es ahora ${to}.`,
  tooMany: (ids: string) => `Una comparación admite como máximo cinco. Se han omitido: ${ids}.`,
  nearest: 'Quizá:',
  share: 'Compartir',
  save: 'Guardar',
  citing: 'Enlace, frase y citas',
  framing: 'Recuadro para otras páginas',
  /** What can be done with the columns, behind one button. */
  columns: 'Columnas',
  remove: 'Quitar',
  earlier: 'Mover a la izquierda',
  later: 'Mover a la derecha',
  table: 'Comparación',
  caption: (names: string) => `Comparación: ${names}`,
  term: 'Punto',
  facts: {
    date: 'Fecha',
    since: 'Tiempo transcurrido',
    venue: 'Lugar',
    format: 'Formato',
    mediators: 'Mediadores',
    delegations: 'Quién estuvo',
    'tabled-by': 'Presentada por',
    answers: 'Respuestas',
    outcome: 'Resultado de la ronda',
  },
  /** Headings of rows that stand together. */
  groups: {
    key: 'Cifras clave',
    terms: 'Puntos por tema',
    some: 'En algunos de los textos, no en todos',
    only: (name: string) => `Solo en ${name}`,
    facts: 'Sobre las rondas',
  },
  rowCount: { one: '1 fila', many: '# de filas', other: '# filas' },
  /** Which rows are shown, and the name of that choice. */
  rows: {
    label: 'Filas',
    common: { two: 'Lo que consta en ambos', more: 'Lo que consta en todos' },
    differ: 'Lo que difiere',
    all: 'Todo',
  },
  accounts: (count: string) => `Mostrar ${count}`,
  shown: 'Columnas mostradas',
  /** Which column a narrow screen shows. */
  ofColumns: (n: number, count: number) => `${n} de ${count}`,
  left: 'Columna izquierda',
  right: 'Columna derecha',
  openRound: 'Ronda',
  openProposal: 'Propuesta',
  failed: (name: string) => `No se ha podido cargar: ${name}.`,
  needsScript:
    'Para poner columnas en paralelo hace falta JavaScript. Cada propuesta se puede leer en su propia página.',
  noAnswers: 'Sin respuesta conocida',
} as const;
