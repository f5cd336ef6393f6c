export const sources = {
  title: 'Fuentes',
  lede: (count: string, publishers: string) =>
    `${count} páginas de ${publishers} medios, primero aquellos en los que se apoyan más versiones. Cada una muestra lo que recoge.`,
  /** How much of it a reader can check by title and by day. */
  visible: (untitled: string, undated: string, repeating: string) =>
    `De estas páginas, ${untitled} no mostraban título y ${undated} no mostraban fecha donde se leyeron; ${repeating} están en sitios que repiten lo publicado por otros: copias, paráfrasis o textos reescritos por una máquina, cada uno con su marca. Lo que no se vio se deja en blanco.`,
  share: (count: string, percent: string) => `${count} (${percent}\u00a0%)`,
  description:
    'Todas las fuentes del conjunto de datos: editor, título, fecha, idioma, dónde se vio y qué se apoya en ella.',
  /** Of an outlet: "412 versiones en 96 páginas". */
  weight: (accounts: string, pages: string) => `${accounts} en ${pages}`,
  accounts: { one: '1 versión', many: '# de versiones', other: '# versiones' },
  pages: { one: '1 página', many: '# de páginas', other: '# páginas' },
  /** The pages of the list. */
  list: 'La lista de fuentes',
  most: 'Medios en los que se apoyan más versiones',
  part: (part: string, parts: string) => `Página ${part} de ${parts}`,
  partTitle: (part: string) => `Fuentes, página ${part}`,
  elsewhere: {
    one: '1 fuente en las demás páginas',
    many: '# de fuentes en las demás páginas',
    other: '# fuentes en las demás páginas',
  },
  failed: 'No se han podido cargar las fuentes.',
  untitled: 'título no visible',
  /** Of a document, a call or a note. */
  unlinked: 'sin dirección',
  resting: 'Recoge',
  restingOn: (name: string, count: string) => `${name} (${count})`,
  claims: { one: '1 afirmación', many: '# de afirmaciones', other: '# afirmaciones' },
  positions: 'posiciones',
  events: 'acontecimientos',
  find: 'Buscar una fuente',
  findPlaceholder: 'editor, título o sitio',
  kind: 'Clase',
  language: 'Idioma',
  year: 'Año',
  via: 'Visto',
  viaOwn: 'en su propia página',
  viaOther: 'en otro sitio',
  viaRepeating: 'en un sitio que repite a otros',
  any: 'cualquiera',
  undated: 'sin fecha',
  shown: (shown: string, all: string) =>
    shown === all ? `Las ${all} fuentes` : `${shown} de ${all} fuentes`,
  showMore: (count: string) => `Mostrar ${count} más`,
  nothing: 'Ninguna fuente coincide. Amplíe una de las selecciones de arriba.',
  reset: 'Mostrar todas las fuentes',
} as const;
