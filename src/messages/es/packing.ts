/*
 * The words of an evidence pack. They stand apart from the catalogue because only those who make a
 * pack load them.
 */

/** The sections of a pack, in the order of the file. */
const sections = {
  table: 'La tabla',
  changes: 'Qué cambió',
  sums: 'Las operaciones',
  accounts: 'Todas las versiones',
  answers: 'Las respuestas',
  claims: 'Qué se sabe y quién lo dice',
  sources: 'Fuentes',
  citations: 'Citas',
  corrections: 'Correcciones',
  files: 'CSV, JSON e imagen',
  rights: 'Licencia y cómo citar',
};

export type PackSection = keyof typeof sections;

export const packWords = {
  generator: (version: string) => `Parley, conjunto de datos ${version}`,
  kicker: 'Parley: una comparación con todas sus fuentes',
  title: (title: string) => `${title}, con todas las fuentes`,
  skip: 'Ir al contenido',
  what: {
    comparison:
      'Una comparación tal como figuraba en la página, con todo aquello en lo que se apoya. Cada cifra lleva a las versiones numeradas que la dan, y cada versión, a las fuentes numeradas que la recogen. Donde las versiones difieren, figuran todas.',
    round:
      'Una ronda de mediación con sus propuestas y todo aquello en lo que esto se apoya. Cada cifra lleva a las versiones numeradas que la dan, y cada versión, a las fuentes numeradas que la recogen. Donde las versiones difieren, figuran todas.',
    proposal:
      'Una propuesta con sus puntos y respuestas, y todo aquello en lo que esto se apoya. Cada cifra lleva a las versiones numeradas que la dan, y cada versión, a las fuentes numeradas que la recogen. Donde las versiones difieren, figuran todas.',
  },
  facts: {
    view: 'Se muestra',
    address: 'Dirección de esta vista',
    dataset: 'Conjunto de datos',
    made: 'Creado el',
    contains: 'Contiene',
  },
  everything: 'todas las versiones del conjunto de datos',
  edition: (title: string, version: string, date: string) =>
    `${title}, edición ${version} del ${date}`,
  accounts: { one: '1 versión', many: '# de versiones', other: '# versiones' },
  sources: { one: '1 fuente', many: '# de fuentes', other: '# fuentes' },
  contents: 'Contenido',
  sections,
  ledes: {
    table:
      'Cada cifra es la que dan más versiones; los números que la siguen son los de sus versiones, más abajo.',
    changes:
      'Donde uno de estos textos se basa en otro: los puntos que figuran de otra manera. Lo que ya no se menciona puede seguir en el texto.',
    sums: 'Cada resultado se calcula a partir de versiones con aritmética de intervalos. Una fuente no tiene por qué darlo.',
    accounts:
      'Número, qué dice la versión con nuestras palabras, quién lo dijo, de qué clase es y las fuentes que la recogen.',
    answers: 'Qué respondieron las partes, versión por versión.',
    claims: 'Una entrada por cada versión de un hecho de la ronda.',
    sources:
      'Numeradas en el orden en que las nombran las versiones. Lea la propia fuente antes de apoyarse en ella.',
    citations: 'Primero va la fuente original y después este conjunto de datos.',
    corrections: 'Cambios publicados de lo que muestra este archivo.',
    files: 'El mismo contenido para programas y para páginas. Los archivos van dentro de este.',
    rights: 'Este archivo se puede difundir en las mismas condiciones que los datos.',
  },
  term: (issue: string, detail: string) => `${issue}: ${detail}`,
  answer: (party: string, stance: string, when: string) => `${party}: ${stance} (${when})`,
  /** Stand before the numbers of accounts, which are links. */
  refs: { one: 'versión', many: 'versiones', other: 'versiones' },
  openRefs: '[',
  closeRefs: ']',
  /** Between the ends of a run of numbers; joined, so that no line breaks there. */
  runTo: '\u2060-\u2060',
  again: 'Ya citadas arriba:',
  sourceMark: (number: number) => `F${number}`,
  claimLink: (id: string) => `afirmación ${id}`,
  hiddenInputs: 'Datos de operaciones cuyas filas no se muestran',
  input: 'Datos de partida',
  seen: {
    own: 'visto en su propia página',
    via: (site: string) => `visto en ${site}`,
  },
  language: (name: string) => `en ${name}`,
  rests: 'Recoge',
  forms: {
    sentence: 'En una frase',
    footnote: 'En una nota al pie',
    lists: 'En listas y archivos',
    chicago: 'Todas las fuentes, Manual de Chicago, 18.ª edición',
    apa: 'Todas las fuentes, APA, 7.ª edición',
    each: 'Una frase terminada por cada versión',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  noCorrections: {
    none: 'Ninguna: no se había corregido ningún dato publicado de lo que muestra este archivo cuando se creó. Todas las correcciones:',
    unseen: 'No se han podido consultar cuando se creó este archivo. Están en',
  },
  link: {
    reported: 'una fuente informa del vínculo',
    inferred: 'vínculo deducido por nosotros',
  },
  files: {
    csv: 'CSV',
    json: 'JSON',
    download: (format: string, size: string) => `Descargar el ${format} (${size} KB)`,
    asText: (format: string) => `El ${format} como texto`,
    picture: 'La imagen',
    alt: (title: string) =>
      `${title}: las filas de la tabla de arriba en una imagen, con fuentes y fecha.`,
    noPicture: 'El navegador no ha podido dibujar la imagen; la tabla de arriba lo tiene todo.',
    onPaper: 'En pantalla, este archivo contiene también la tabla en CSV, en JSON y como imagen.',
  },
  steps: [
    'Numerar versiones y fuentes',
    'Escribir la tabla y las operaciones',
    'Escribir las citas',
    'Escribir CSV y JSON',
    'Dibujar la imagen',
    'Reunir el archivo',
  ],
  making: 'Creando el archivo con todas las fuentes',
  step: (n: number, of: number, what: string) => `Paso ${n} de ${of}: ${what}…`,
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se ha guardado nada.',
  notLoaded: (names: string) =>
    `No se ha creado, porque faltaría una parte. Sin cargar: ${names}. Vuelva a intentarlo cuando figure en la comparación, o quítelo de ella.`,
  failed:
    'No se ha podido crear el archivo y no se ha guardado nada. Compruebe la conexión y vuelva a intentarlo; si hay muchas columnas, pruebe con menos.',
};
