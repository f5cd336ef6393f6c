/*
 * The words of the data page and of the files that are downloaded there. They stand apart from the
 * catalogue because no other page needs them.
 */

/** The promise as it stands; a change of it that takes something back raises the first number. */
const promise = {
  version: '1.0',
  date: '2026-11-22',
  parts: [
    {
      title: 'Lo que se mantiene',
      points: [
        'Direcciones. Cada archivo citado aquí conserva su dirección, y también las páginas, las afirmaciones y el archivo JSON de cada ronda y cada propuesta. Donde se retira un id, sus direcciones llevan a lo que ahora guarda su contenido mientras exista el sitio.',
        'Id. Se asignan una vez y nunca se reutilizan.',
        'Campos. Cada columna de las tablas que no lleva la marca «puede cambiar», y cada campo de dataset.json que figura en promise.md, conserva su nombre, su tipo y su significado dentro de una edición mayor.',
      ],
    },
    {
      title: 'Lo que puede cambiar en cualquier momento',
      points: [
        'Las columnas con la marca «puede cambiar»: se calculan, o son una ayuda para la vista.',
        'Lo que dataset.json guarda para la elaboración: comparaciones sugeridas, palabras que se evitan en nuestras frases y dónde no se cumple una regla de los datos.',
        'Las hojas y columnas de los libros; los más antiguos se leen mientras se reconozcan los nombres de sus columnas.',
        'El orden de columnas y filas: guíese por nombres e id.',
        'La forma interna de index.json y de las fichas que lo acompañan (cards/), names.json, links.json, search.json, search-rounds.json, search-index.json, search-sources.json (con sus partes más antiguas en carpetas de los mismos nombres), sources.json, lineage.json, downloads.json y de los archivos de rondas, propuestas y cambios sueltos, de las páginas de las listas de fuentes (outlets/) y de propuestas (listed/), y de los temas y lugares que ocupan más de una página (issues/, venues/), y de una cronología larga (timeline/) y de muchas posiciones (positions/). Contienen lo que muestran las páginas; para programas están las tablas y dataset.json.',
      ],
    },
    {
      title: 'Qué significa una edición de los datos',
      points: [
        'De revisión (1.0.1): se mejoró nuestra redacción; ninguna cifra, fecha, nombre ni atribución es distinta.',
        'Menor (1.1.0): se añadieron registros, archivos, columnas o campos, una lista cerrada tiene un valor nuevo, o se corrigió un valor. Nada de lo que leía la edición anterior deja de funcionar.',
        'Mayor (2.0.0): algo estable cambió de nombre, se quitó o se redefinió.',
      ],
    },
    {
      title: 'Cómo se anuncia',
      points: [
        'Las nuevas rondas figuran en el canal de rondas y los valores corregidos en el canal de correcciones, cada uno con el valor anterior y el nuevo.',
        'Cada edición tiene una fecha y una nota: en la página de correcciones y como «editions» en dataset.json.',
        'Este compromiso tiene su propio número. Lo que promete solo se retira con una edición mayor de los datos.',
      ],
    },
  ],
} as const;

export const downloads = {
  /** Who holds the rights, as in the licence of the code. */
  author: 'Los autores de Parley',
  citedTitle: (title: string) => `Parley: ${title}`,
  citeMessage: 'Cite primero la fuente original de una cifra; para el conjunto, cite esto.',
  /** What every dataset of this kind is filed under. */
  keywords: ['mediación', 'negociación'],
  sourcesTitle: (sources: string, publishers: string) =>
    `${sources} páginas de ${publishers} editores, una por una`,
  schemaTitle: 'Conjunto de datos de Parley',

  jump: 'En esta página',
  tables: 'Tablas',
  tablesText:
    'CSV para hojas de cálculo y estadística: un registro por fila, con los id de los demás y sus nombres al lado.',
  rows: { one: '1 fila', many: '# de filas', other: '# filas' },
  columns: { one: '1 columna', many: '# de columnas', other: '# columnas' },
  size: (bytes: number) =>
    bytes < 1000
      ? `${bytes} bytes`
      : bytes < 999_500
        ? `${Math.round(bytes / 1000)} kB`
        : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`,
  mayChange: 'puede cambiar',
  types: {
    string: 'texto',
    integer: 'número entero',
    number: 'número',
    boolean: 'verdadero o falso',
    day: 'día',
    date: 'fecha',
    address: 'dirección',
  },
  listOf: (type: string) => `lista: ${type}`,
  refersTo: (table: string) => `id de ${table}`,
  oneOf: (values: string) => `uno de: ${values}`,

  written: 'Cómo están escritas las tablas',
  writtenPoints: [
    'UTF-8 sin marca de orden de bytes, comas, un encabezado y CRLF al final de cada línea (RFC 4180). Excel puede leer mal las letras con tilde tras un doble clic: abra ahí el archivo con Datos, De texto/CSV.',
    'Una celda vacía significa que ninguna fuente lo dice, o que no hay nada.',
    'Varios valores en una celda van unidos por « | ».',
    'Una cifra, tal como se dio, son dos límites: 40 y vacío es «al menos 40»; vacío y 40, «hasta 40».',
    'Las fechas son tan precisas como se conocen: 2024-01-28, 2024-01 o 2024.',
    'El texto que una hoja de cálculo ejecutaría como fórmula empieza por un apóstrofo, que no forma parte de él. Los números nunca se cambian.',
  ],

  workbooks: 'Libros de hojas de cálculo',
  workbooksText:
    'Para programas de hojas de cálculo, y para sus propias conversaciones: lo que rellene se lee con las mismas reglas que este conjunto de datos, y se convierte en un sitio como este.',
  ownLink: 'Leer lo que ha rellenado, en su dispositivo',
  json: 'JSON',
  engines: 'Bases de datos',
  enginesText:
    'Las mismas tablas para programas que se consultan en SQL. Ahí las listas son listas, y el texto está tal cual, sin el apóstrofo que el CSV pone delante de una fórmula.',
  parquetText:
    'Un archivo Parquet por tabla, comprimido: motores como DuckDB leen de él solo las columnas y filas que se les piden.',
  descriptions: 'Descripciones para programas',
  files: {
    'parley-starter.csv':
      'Una hoja de seis columnas: basta para comparar lo que se presentó en las conversaciones que usted cubre.',
    'parley-starter.xlsx': 'La misma hoja como libro.',
    'parley-template.xlsx':
      'El libro para rellenar, con listas desplegables, una línea de ayuda y un ejemplo en cada hoja. Propuestas, puntos y fuentes bastan para empezar.',
    'parley-template-csv.zip': 'Las mismas hojas como archivos CSV.',
    'parley-dataset.xlsx':
      'Todo este conjunto de datos como ese libro, con todos los id: leído de nuevo, da el mismo conjunto de datos.',
    'parley-dataset-csv.zip': 'Las mismas hojas como archivos CSV.',
    'your-own.md':
      'De una hoja de cálculo a un sitio propio en seis órdenes: cómo se leen, se comprueban y se publican tales archivos.',
    'dataset.json': 'El conjunto de datos entero en un archivo.',
    'dataset.sqlite':
      'Todas las tablas en un archivo SQLite, con las claves entre ellas; su esquema dice qué significa cada columna.',
    'schema.json':
      'JSON Schema (2020-12) de dataset.json, con una descripción de cada campo: es el libro de códigos. Una edición posterior puede tener más campos.',
    'index.json': 'Lo que muestran las fichas: cada ronda con sus cifras clave.',
    'sources.json': 'Cada fuente con lo que se apoya en ella.',
    'datapackage.json':
      'Data Package (versión 2): todas las tablas con sus tipos, claves y tamaños, para Frictionless y otras herramientas.',
    'csv/csv-metadata.json': 'Las mismas tablas descritas como CSV on the Web (W3C).',
    'promise.md': 'El compromiso anterior con la lista de todas las columnas y campos estables.',
    'CITATION.cff': 'Cómo citar, para gestores de referencias (Citation File Format 1.2.0).',
  },
  oneRound:
    'Una ronda entera. Cada ronda y cada propuesta tienen un archivo así, citado al pie de su página: su dirección con .json en lugar de la última barra, dentro de data/.',

  promiseTitle: 'Lo que no cambia',
  promiseVersion: (version: string, date: string) => `Compromiso ${version} del ${date}.`,
  promise,
  promiseLists: {
    columns: 'Columnas estables',
    fields: 'Campos estables de dataset.json',
  },
} as const;
