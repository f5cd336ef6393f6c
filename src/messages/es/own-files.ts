/*
 * The words of the page on which somebody's own files are read. They stand apart from the catalogue because no other
 * page needs them.
 */

/* prettier-ignore */
export const ownFiles = {
  title: 'Sus propias conversaciones',
  description:
    'Lea su propia hoja de cálculo de negociaciones como un sitio igual que este, en su dispositivo: no se envía nada.',
  lede: '¿Lleva en una hoja de cálculo rondas de conversaciones y lo que se presentó en ellas? Suéltela aquí y se convierte en un sitio como este: fichas, comparaciones, cronología, búsqueda y citas, de sus conversaciones.',
  stays:
    'Sus archivos nunca salen de este dispositivo. Se leen aquí, en su propio navegador; ninguna parte de ellos se envía a ningún sitio, y nadie más que usted puede abrir lo que resulte.',
  noScript:
    'Para leer archivos en esta página hace falta JavaScript. En una terminal, npm run import hace lo mismo: lee los mismos archivos, y dice y pregunta lo mismo.',

  drop: 'Suelte aquí archivos o una carpeta, o',
  choose: 'Elegir archivos',
  chooseAgain: 'Elegir el archivo arreglado',
  dropAgain: '¿Ha arreglado algo? Suelte aquí de nuevo el archivo, o',
  dropMore: '¿Otro archivo, o uno más reciente de estos? Suéltelo aquí, o',
  forms: 'XLSX, ODS, CSV, TSV, JSON, o un ZIP de ellos; también varios a la vez',
  tooLarge: (name: string, most: string) =>
    `Esto ocupa más de ${most} (${name}). No se ha leído nada: quite las imágenes del libro, o guarde sus hojas como archivos CSV y elija algunos de ellos.`,
  tooMany: (most: string) => `Son más de ${most} archivos. No se ha leído nada: elija menos.`,

  reading: (names: string) => `Leyendo ${names}`,
  stages: {
    start: 'Preparación',
    files: 'Lectura de los archivos',
    rows: 'Lectura y comprobación de las filas',
    slices: 'Creación de las páginas',
    keeping: 'Guardado en este dispositivo',
  },
  cancel: 'Cancelar',
  cancelled: 'Detenido. No se ha cambiado nada.',
  again: 'Reintentar',
  failures: {
    'no-worker':
      'No se ha podido iniciar la lectura de archivos. Compruebe la conexión y vuelva a intentarlo. Sus archivos están como estaban.',
    died: 'La lectura se ha detenido antes de terminar; puede que el dispositivo se haya quedado sin memoria. No se ha perdido nada: sus archivos están como estaban. Cierre otros programas y vuelva a intentarlo, o pruebe con menos archivos.',
    unreadable:
      'El navegador no ha podido leer el archivo. Puede que se haya cambiado o movido desde que lo eligió: elíjalo de nuevo.',
    full: 'No hay espacio suficiente en este dispositivo para guardarlo. No se ha perdido nada: lo leído sigue en esta página, y se puede descargar como carpeta.',
    refused:
      'Este navegador no guarda nada de este sitio: sus ajustes no lo permiten, o la ventana es privada. No se ha perdido nada: lo leído sigue en esta página, y se puede descargar como carpeta.',
  },

  /** What came of a reading. */
  found: (names: string) => `Qué se ha leído en ${names}`,
  rows: {
    used: { one: 'fila usada', many: 'de filas usadas', other: 'filas usadas' },
    refused: { one: 'fila omitida', many: 'de filas omitidas', other: 'filas omitidas' },
    examples: { one: 'encabezado o ejemplo', many: 'de encabezados y ejemplos', other: 'encabezados y ejemplos' },
    read: { one: 'fila en total', many: 'de filas en total', other: 'filas en total' },
  },
  made: (rounds: string, proposals: string) => `Con ellas resultan ${rounds} y ${proposals}.`,
  rounds: { one: '1 ronda', many: '# de rondas', other: '# rondas' },
  proposals: { one: '1 propuesta', many: '# de propuestas', other: '# propuestas' },
  mixed:
    'Un conjunto de datos con la forma del nuestro se lee solo. Elija únicamente ese, o los demás archivos sin él.',
  fine: 'No hay nada mal.',

  since: 'Desde la última lectura',
  problemsSince: (gone: string, fresh: string, still: string) =>
    `Problemas: resueltos, ${gone}; nuevos, ${fresh}; pendientes, ${still}.`,
  gone: 'Resuelto',
  recordsSince: (name: string, added: string, removed: string, changed: string) =>
    `${name}: ${added} de alta, ${removed} de baja, ${changed} con cambios`,
  recordKinds: {
    rounds: 'Rondas',
    proposals: 'Propuestas',
    accounts: 'Versiones',
    answers: 'Respuestas',
    positions: 'Posiciones',
    events: 'Acontecimientos',
    sources: 'Fuentes',
  },
  nothingSince: 'Ningún registro ha cambiado.',

  problems: 'Qué hay que arreglar',
  errors: { one: '1 error', many: '# de errores', other: '# errores' },
  warnings: { one: '1 advertencia', many: '# de advertencias', other: '# advertencias' },
  severity: { error: 'Error', warning: 'Advertencia' },
  fresh: 'nuevo',
  cell: 'Celda',
  wrong: 'Qué está mal y cómo arreglarlo',
  such: 'Por ejemplo:',
  marked: 'Descargar una copia con esto escrito en ella',
  noMarked: 'No hay nada que escribir junto a ninguna celda de estos archivos.',
  part: (from: string, to: string, all: string) => `${from} a ${to} de ${all}`,
  before: 'Anteriores',
  after: 'Siguientes',

  questions: 'Lo que solo usted sabe',
  questionsText: 'Una respuesta vale para todo el archivo.',
  anyAddress: 'https://…',
  moreQuestions: {
    one: 'Después de estas queda 1 pregunta más.',
    many: 'Después de estas quedan # de preguntas más.',
    other: 'Después de estas quedan # preguntas más.',
  },
  answer: 'Leer de nuevo con estas respuestas',
  unanswered: 'Elija antes una respuesta para cada pregunta.',
  answered: {
    one: 'Leído con su respuesta a 1 pregunta.',
    many: 'Leído con sus respuestas a # de preguntas.',
    other: 'Leído con sus respuestas a # preguntas.',
  },
  forget: 'Volver a preguntar',

  understood: (count: string) =>
    `Cómo se han leído las celdas que dicen más de lo que parece (${count})`,
  written: 'Escrito',
  readAs: 'Leído',

  open: 'Abrirlo',
  openText: 'Queda guardado en este dispositivo hasta que lo borre, y se abre también sin conexión.',
  openPart: 'Abrir lo que se ha podido leer',
  partText: (refused: string) =>
    `Se puede abrir tal como está. Lo que está mal queda fuera: de su archivo faltarán ${refused}.`,
  partLeft: 'Se puede abrir tal como está, con lo que hay mal en él.',
  missing: { one: '1 fila', many: '# de filas', other: '# filas' },
  notYet:
    'Se podrá abrir cuando se hayan arreglado los errores: lo leído hasta ahora no forma un conjunto.',
  name: 'Título',
  isKept: (title: string, from: string) =>
    `${title} (${from}) ya está guardado en este dispositivo. ¿Debe esto ocupar su lugar?`,
  replace: 'Ocupar su lugar; sus direcciones se conservan',
  another: 'Guardarlo aparte',
  folder: 'Descargar una carpeta',
  folderText:
    'Un ZIP de la carpeta «data», con la que cualquiera puede construir un sitio como este: PARLEY_DATA la indica.',

  kept: 'Guardado en este dispositivo',
  noneKept: 'Todavía no hay nada suyo guardado en este dispositivo.',
  unable:
    'Este navegador no guarda nada de este sitio: sus ajustes no lo permiten, o la ventana es privada. Aun así los archivos se pueden leer, y descargar como carpeta.',
  keptOn: (day: string) => `guardado el ${day}`,
  megabytes: (number: string) => `${number} MB`,
  remove: 'Borrar',
  removeAsk: (title: string) =>
    `¿Borrar ${title} de este dispositivo? No se puede recuperar si no tiene el archivo.`,
  removeYes: 'Borrarlo',
  removeNo: 'Conservarlo',
  removed: (title: string) => `Borrado de este dispositivo: ${title}.`,
  removeFailed: 'No se ha podido borrar.',

  smallest: 'La hoja más pequeña que sirve',
  smallestText:
    'Una hoja con seis columnas basta para comparar. Dos versiones de una misma cosa son dos filas; al lado de cada una figura quién lo dijo.',
  smallestNext: 'Para más hay un libro para rellenar, con listas desplegables, en la página',
  headings: ['propuesta', 'fecha', 'tema', 'número', 'dicho por', 'fuente'],
  cells: [
    ['Primera oferta', '2 de mayo de 2024', 'tregua', '30 días', 'un mediador', 'https://example.org/a'],
    ['Primera oferta', '2 de mayo de 2024', 'tregua', 'al menos 45 días', 'un portavoz de la parte B', 'https://example.org/b'],
    ['Contrapropuesta', '9 de mayo de 2024', 'tregua', '60-90 días', 'la parte B', 'https://example.org/c'],
  ],
  whatIsRead: 'Qué se lee',
  whatIsReadPoints: [
    'Libros (XLSX, ODS), CSV y TSV con cualquier separador, listas de registros en JSON, un ZIP o una carpeta de todo ello, y un conjunto de datos con la forma del nuestro.',
    'Columnas por sus nombres, en cualquier orden; las que no se reconocen se nombran y se dejan como están.',
    'Fechas y números como se escriben: «hacia el 10 de marzo de 2024», «35-40», «al menos 300», «seis semanas». Se muestra cómo se ha leído cada uno.',
    'Lo que podría leerse de dos maneras se pregunta, y nunca se adivina. Una celda vacía significa que nadie lo sabe, y nunca que no.',
    'Una fila sin nadie que lo diga se omite, y se indica.',
  ],
  limits: 'Límites',
  limitsText: (bytes: string, rows: string) =>
    `Hasta ${bytes} y ${rows} filas de una vez. No se calcula ninguna fórmula ni se ejecuta ninguna macro: se lee lo que mostraba cada celda cuando se guardó.`,
} as const;
