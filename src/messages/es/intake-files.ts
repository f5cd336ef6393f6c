/* What reading a person's own files has to say: what is wrong with one, and how to mend it. */

/** What is told of a problem: what stood there, how many there are, which bound was passed. */
type Told = { written: string; count: number; limit: string };

type Said = { says: (told: Told) => string; mend: string };

const said = (says: (told: Told) => string, mend: string): Said => ({ says, mend });

/** What a file is that is no table, by what stands in it. */
const forms: Readonly<Record<string, string>> = {
  pdf: 'un PDF',
  picture: 'una imagen',
  packed: 'un archivo comprimido de un modo que aquí no se lee',
  database: 'una base de datos',
  word: 'un documento de texto',
  slides: 'una presentación',
  opendocument: 'un archivo OpenDocument que no es una hoja de cálculo',
  numbers: 'un documento de Numbers',
  page: 'una página web',
  xml: 'un documento XML',
  binary: 'un archivo sin tabla ni texto',
};

const SAVE_TABLE = 'Guárdelo de nuevo como tabla: una lista de registros o una hoja.';
const NOTHING = 'No hay que hacer nada.';

export const intakeFiles = {
  /** Where something stands, as spreadsheet programs write it: "puntos!F12". */
  place: (sheet: string, cell: string) => (cell === '' ? sheet : `${sheet}!${cell}`),
  row: (sheet: string, row: string) => (sheet === '' ? `fila ${row}` : `${sheet}, fila ${row}`),
  column: (sheet: string, column: string) => `${sheet}, columna ${column}`,
  bytes: (millions: string) => `${millions} MB`,
  problems: {
    empty: said(
      () => 'Este archivo no contiene nada.',
      'Guárdelo de nuevo desde el programa en el que ve su contenido.',
    ),
    'too-large': said(
      ({ limit }) => `Ocupa más de ${limit}, de modo que no se ha leído.`,
      'Quite las imágenes del libro, o guarde sus hojas como archivos CSV y elija algunos de ellos.',
    ),
    'too-many-rows': said(
      ({ limit }) => `Hay más de ${limit} filas con contenido, de modo que no se ha leído.`,
      'Filtre la hoja, copie lo que necesita en una nueva y guárdela.',
    ),
    'too-many-cells': said(
      ({ limit }) => `Hay más de ${limit} celdas con contenido, de modo que no se ha leído.`,
      'Elimine las columnas que no necesita y guárdelo de nuevo.',
    ),
    'too-many-columns': said(
      ({ limit }) => `Hay algo muy a la derecha, más allá de la columna número ${limit}.`,
      'Muévalo junto a lo demás, o elimínelo, y guarde el archivo de nuevo.',
    ),
    damaged: said(
      () => 'El archivo está dañado o se cortó por el camino, de modo que no se ha leído.',
      'Ábralo en el programa que lo creó, guárdelo como archivo nuevo y elija ese.',
    ),
    locked: said(
      () => 'El archivo está protegido con contraseña, de modo que no se puede leer.',
      'Guarde una copia sin contraseña.',
    ),
    'old-excel': said(
      () => 'Es un libro de Excel anterior a 2007 (XLS), que aquí no se lee.',
      'Ábralo en Excel, LibreOffice o Google Sheets y guárdelo como XLSX.',
    ),
    'binary-excel': said(
      () => 'Es un libro binario (XLSB), que aquí no se lee.',
      'Ábralo en Excel y guárdelo como XLSX.',
    ),
    'other-form': said(
      ({ written }) => `Es ${forms[written] ?? 'otra clase de archivo'}, no una tabla.`,
      'Elija un libro (XLSX, ODS), un archivo CSV o TSV, JSON, o un ZIP con ellos.',
    ),
    'packed-too-well': said(
      ({ limit }) =>
        `Descomprimido, el archivo sería muchas veces mayor de lo que es, o superaría ${limit}, de modo que no se ha descomprimido.`,
      'Elimine las filas y columnas vacías que tienen colores o bordes y guárdelo de nuevo.',
    ),
    'too-many-entries': said(
      ({ count, limit }) => `El ZIP contiene ${count} archivos, más de ${limit}.`,
      'Ponga en uno solo las tablas.',
    ),
    'packed-twice': said(
      () => 'Es un ZIP dentro de un ZIP, que no se descomprime.',
      'Descomprima primero el exterior.',
    ),
    'too-deep': said(
      () => 'Hay elementos anidados a más profundidad que en cualquier tabla.',
      SAVE_TABLE,
    ),
    'declares-entities': said(
      () =>
        'El archivo declara palabras propias que un lector debería sustituir, lo que ninguna hoja de cálculo hace. No se ha leído.',
      'Ábralo en un programa de hojas de cálculo y guárdelo como XLSX.',
    ),
    'unsafe-key': said(
      ({ written }) =>
        `Los datos tienen un campo llamado ${written}, que ninguno de nuestros conjuntos de datos tiene. No se ha leído.`,
      'Elimine ese campo.',
    ),
    'open-quote': said(
      () => 'Aquí se abren unas comillas que no se cierran, de modo que el resto no se distingue.',
      'Ciérrelas o, si son parte del texto, escriba el texto entre comillas y estas dos veces.',
    ),
    'no-table': said(
      () => 'En este archivo no hay ninguna lista de registros.',
      'Una lista tiene este aspecto: [{"date": "2024-05-02", "title": "…"}, …].',
    ),
    'no-sheet': said(
      () => 'El libro no tiene ninguna hoja con celdas.',
      'Elija un libro con una tabla.',
    ),
    'broken-cell': said(
      ({ written }) => `La fórmula de esta celda ha fallado: ${written}.`,
      'Escriba el valor mismo.',
    ),
    'formula-without-value': said(
      () =>
        'Esta celda tiene una fórmula, pero no se guardó con ella ningún valor, y aquí no se calculan fórmulas.',
      'Abra el archivo en un programa de hojas de cálculo y guárdelo de nuevo, o escriba el valor mismo.',
    ),
    'lost-character': said(
      () => 'Aquí se perdió un carácter antes de guardar el archivo.',
      'Escriba la palabra de nuevo.',
    ),
    'left-out-value': said(
      ({ written }) =>
        written === ''
          ? 'Algo de este registro está a demasiada profundidad para una tabla y se ha omitido.'
          : `«${written}» no es un registro de una lista y se ha omitido.`,
      'Si es importante, conviértalo en un campo de los registros.',
    ),
    'stray-quote': said(
      () => 'Hay unas comillas dentro de un texto entre comillas.',
      'Escríbalas dos veces y compruebe si esta fila se ha leído como usted la ve.',
    ),
    macros: said(() => 'El libro tiene macros. No se han leído ni ejecutado.', NOTHING),
    merged: said(
      ({ written, count }) =>
        `${written} es una celda combinada. Su valor se ha repetido en ${count} filas más abajo.`,
      'Si solo corresponde a su primera fila, separe las celdas.',
    ),
    'hidden-sheet': said(
      () => 'Esta hoja está oculta en el libro.',
      'Muéstrela, o elimínela, para ver lo que se usa.',
    ),
    'hidden-rows': said(
      ({ count }) => `Filas ocultas de esta hoja: ${count}.`,
      'Muéstrelas, o elimínelas, para ver lo que se usa.',
    ),
    direction: said(
      () => 'Se han quitado marcas invisibles que cambian la dirección de la escritura.',
      NOTHING,
    ),
    control: said(() => 'Se han quitado caracteres invisibles.', NOTHING),
    'repeated-name': said(
      ({ written }) => `Dos archivos serían la hoja ${written}.`,
      'Dé otro nombre a uno de ellos.',
    ),
  },
  questions: {
    encoding:
      '¿Con qué codificación se guardó este archivo? Elija aquella en la que las letras se ven bien.',
    separator: '¿Qué separa las columnas en este archivo?',
  },
  answers: {
    'windows-1252': 'Occidental (Windows-1252)',
    'windows-1255': 'Hebreo (Windows-1255)',
    'windows-1256': 'Árabe (Windows-1256)',
    'windows-1251': 'Cirílico (Windows-1251)',
    ',': 'comas',
    ';': 'puntos y coma',
    '\t': 'tabuladores',
    '|': 'barras verticales',
  },
};
