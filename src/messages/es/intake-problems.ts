/* What is said of the rows of a person's own file: what is wrong and how to mend it, what is asked, what was understood. */

/** What is told of a problem: the column, what stands there, what the column is for, and what could be meant. */
type Told = { column: string; written: string; help: string; meant: string; list: string };

type Said = { says: (told: Told) => string; mend: (told: Told) => string; example: string };

const said = (says: Said['says'], mend: string | Said['mend'], example = ''): Said => ({
  says,
  mend: typeof mend === 'string' ? () => mend : mend,
  example,
});

export const intakeProblems = {
  problems: {
    missing: said(
      ({ column }) => `Falta «${column}», sin lo cual esta fila no se puede usar.`,
      ({ help }) => help,
    ),
    date: said(
      ({ written }) => `«${written}» no es una fecha que se pueda leer.`,
      'Escriba el día, el mes o el año; si no es exacta, añada «hacia».',
      'hacia el 10 de marzo de 2024',
    ),
    'whole-day': said(
      ({ written }) => `«${written}» no es un solo día.`,
      'Escriba un único día. Si nadie lo sabe, escriba el mes solo donde la columna lo permita.',
      '10 de marzo de 2024',
    ),
    number: said(
      ({ written }) => `«${written}» no es un número que se pueda leer.`,
      'Escriba un número o un intervalo. Dos versiones son dos filas.',
      'alrededor de 40, 35-40, al menos 300, seis semanas',
    ),
    'no-unit': said(
      ({ written }) => `No se dice qué cuenta «${written}», de modo que el número se ha omitido.`,
      'Escriba lo que se cuenta detrás del número, o en una columna «unidad».',
      '40 presos',
    ),
    truth: said(
      ({ written }) => `«${written}» no es ni sí ni no.`,
      'Escriba sí o no. Déjelo vacío donde nadie lo sepa.',
      'sí',
    ),
    choice: said(
      ({ written }) => `«${written}» no es ninguna de las palabras de esta columna.`,
      ({ meant }) => `Escriba ${meant}.`,
    ),
    record: said(
      ({ written, list }) => `En la hoja «${list}» nada se llama «${written}».`,
      ({ meant, list }) =>
        meant === ''
          ? `Escriba su nombre tal como figura allí, o añádalo a la hoja «${list}».`
          : `¿Quería decir ${meant}? Si no, añádalo a la hoja «${list}».`,
    ),
    'no-source': said(
      ({ meant }) => `«${meant}» no es ni una dirección ni una clave de la hoja de fuentes.`,
      'Escriba la dirección completa de la página, o añada la clave a la hoja de fuentes.',
      'https://example.org/page',
    ),
    nobody: said(
      () => 'No se indica quién dice esto.',
      'Escriba quién lo dijo, por su nombre o con una expresión, o la página en la que figura.',
      'un portavoz del ministerio',
    ),
    broken: said(
      ({ written }) => `La fórmula de esta celda ha fallado: ${written}.`,
      'Escriba el valor mismo.',
    ),
    asked: said(
      ({ written }) =>
        `«${written}» puede significar dos cosas, de modo que esta fila espera su respuesta.`,
      'Responda a la pregunta, o escríbalo de modo que solo pueda significar una cosa.',
    ),
    'two-accounts': said(
      () => 'Parece que hay dos versiones en una celda.',
      'Dé a cada versión su propia fila, con quién lo dijo.',
    ),
    unseen: said(
      () => 'Se han quitado marcas invisibles que cambian la dirección de la escritura.',
      'No hay que hacer nada.',
    ),
    column: said(
      ({ written }) =>
        `Ninguna columna de esta hoja se llama «${written}», de modo que no se ha usado.`,
      'Dele el nombre de una columna del libro, o déjela como está.',
    ),
    'column-twice': said(
      ({ written }) => `«${written}» es la misma columna por segunda vez; no se ha usado.`,
      'Pase lo que contiene a la primera, o dele otro nombre.',
    ),
    sheet: said(
      ({ written }) =>
        `Ninguna fila de esta hoja da nombre a sus columnas, de modo que no se ha usado nada de ella. Empieza así: ${written}.`,
      ({ meant }) => `Escriba los nombres de las columnas en su primera fila: ${meant}.`,
    ),
    foreign: said(
      ({ meant }) => `Esto se lee como ${meant}.`,
      ({ list }) => list,
    ),
    'no-place': said(
      () => 'Esta fila no tiene cabida en unas conversaciones, de modo que no se ha usado.',
      'Si importa, escríbala en el libro.',
    ),
    'went-with': said(
      ({ meant }) => `Esta fila se ha omitido junto con otra a la que pertenece: ${meant}.`,
      'Arregle aquella, y esta se lee de nuevo.',
    ),
    'lost-part': said(
      ({ meant }) => `Lo que nombra esta fila se ha omitido, y falta en ella: ${meant}.`,
      'Arréglelo allí, y vuelve a estar aquí.',
    ),
  },
  /** What is left of a table that others made. */
  leftOver: (count: string, some: string) => `Columnas que no se usan: ${count} (${some}).`,
  nothingLeft: 'Se usan todas sus columnas.',
  /** An answer that a person writes: what stands for it. */
  anyAddress: 'https://…',
  /** The columns of the smallest sheet that is enough. */
  smallest: 'propuesta, fecha, tema, número, dicho por, fuente',
  /** What may stand in a column without which a row cannot be used. */
  examples: {
    title: 'Conversaciones en Lakeside, mayo de 2024',
    start: '2 de mayo de 2024',
    name: 'Primera oferta',
    date: '2 de mayo de 2024',
    round: 'Conversaciones en Lakeside, mayo de 2024',
    proposal: 'Primera oferta',
    issue: 'duración del alto el fuego',
    text: 'El alto el fuego dura 30 días.',
    number: '30 días',
    sources: 'https://example.org/page',
    url: 'https://example.org/page',
    party: 'Eastland',
    answer: 'aceptada',
  } as Readonly<Record<string, string>>,
  questions: {
    'day-order': (written: string, [first = '', second = '']: readonly string[]) =>
      `¿«${written}» es ${first} o ${second}?`,
    point: (written: string, [first = '', second = '']: readonly string[]) =>
      `¿«${written}» es ${first} o ${second}?`,
    dash: (written: string) =>
      `¿«${written}» dice que no se sabe nada? Si significa otra cosa, escríbala en su lugar.`,
    'one-or-two': (written: string) => `¿«${written}» es un nombre, o son dos en una celda?`,
    'rows-as': (written: string) => `¿Cómo se deben leer las filas siguientes (${written})?`,
    page: (written: string) =>
      `Algunas filas no indican ninguna página en la que figuren. ¿En qué dirección se publicó ${written}?`,
    spelling: (written: string, [first = '']: readonly string[]) =>
      `¿«${written}» es lo mismo que «${first}»?`,
  },
  /** What each answer means, by the answer. */
  answers: {
    'day-first': (meaning: string) => `${meaning}, y el día antes del mes en todo el archivo`,
    'month-first': (meaning: string) => `${meaning}, y el mes antes del día en todo el archivo`,
    thousands: (meaning: string) => `${meaning}, en todo el archivo`,
    decimals: (meaning: string) => `${meaning}, en todo el archivo`,
    'as-rounds': () => 'como rondas de conversaciones',
    'as-events': () => 'como cosas que ocurrieron fuera de las conversaciones',
    'as-parties': () => 'como lo que quieren estas partes, una columna cada una',
    'as-nothing': () => 'no leerlas',
    unknown: () => 'no se sabe, como una celda vacía, en todo el archivo',
    one: (meaning: string) => `uno: ${meaning}`,
    two: (meaning: string) => `dos: ${meaning}`,
    same: (meaning: string) => `el mismo: se escribe ${meaning}`,
    different: (meaning: string) => `otro: ${meaning}`,
  } as Readonly<Record<string, (meaning: string) => string>>,
  /** Of files in which no row is to be read. */
  nothingYet:
    'todavía no hay nada rellenado: solo hay encabezados y ejemplos. Escriba debajo de ellos; propuestas, puntos y fuentes bastan para empezar',
  nothing: 'no había ninguna fila que usar',
  readAs: (text: string) => `leído como: ${text}`,
  /** A word of a closed list that was taken, and for which column. */
  choice: (column: string, word: string) =>
    `${column}: ${word}, tal como se propone; la columna «${column}» puede decir otra cosa`,
  asWords: 'conservado en palabras, sin número',
  settled: {
    'day-first': 'el día antes del mes, lo que vale para todo el archivo',
    'month-first': 'el mes antes del día, lo que vale para todo el archivo',
    thousands: 'los millares separados por ese signo, en todo el archivo',
    decimals: 'los decimales después de ese signo, en todo el archivo',
  } as Readonly<Record<string, string>>,
} as const;
