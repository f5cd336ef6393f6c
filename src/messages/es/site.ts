import { list } from './language.ts';

export const site = {
  name: 'Parley',
  pageTitle: (title: string) => `${title} | Parley`,
  contents: 'Contenido',
  skip: 'Ir al contenido',
  nav: 'Principal',
  rounds: 'Rondas',
  timeline: 'Cronología',
  issues: 'Temas',
  proposals: 'Propuestas',
  positions: 'Posiciones',
  corrections: 'Correcciones',
  compare: 'Comparar',
  people: 'Personas',
  places: 'Lugares',
  sources: 'Fuentes',
  about: 'Acerca de',
  data: 'Datos',
  feeds: 'Canales',
  offline: 'Sin conexión',
  search: 'Buscar',
  languages: 'Idiomas',
  theme: 'Colores',
  themes: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
  slash: 'La tecla / lleva a la búsqueda',
  footer: (title: string) => `${title}. Datos:`,
  footerVersion: (version: string, date: string) => `edición ${version} del ${date}`,
  linkFailed:
    'No se ha podido cargar una parte de lo que pide este enlace. La página en sí está completa.',
  footerNote: 'Cada cifra dice quién la dio. Donde las versiones difieren, figuran todas.',
  noScript:
    'JavaScript está desactivado: todo se puede leer. Para buscar, filtrar y poner propuestas en paralelo hace falta JavaScript.',
  notHydrated: (reason: string) =>
    `Esta página se puede leer, pero sus controles no han podido activarse: ${reason}`,
  earlyLost:
    'No se ha podido conservar lo que se escribió o eligió antes de que la página estuviera lista.',
  notStarted: 'Esta página se puede leer, pero sus controles no se han activado.',
  viewNotApplied: 'Lo que pide su dirección no se aplica.',
  reload: 'Reintentar',
  loading: 'Cargando…',
  navigated: (title: string) => `Página: ${title}`,
  close: 'Cerrar',
  /** The mark of a button that opens something below it. */
  opens: '▾',
  /** Names have commas of their own, so three or more are parted by semicolons. */
  together: (names: readonly string[]) => (names.length === 2 ? list(names) : names.join('; ')),
  notLoaded:
    'No se ha podido cargar. Compruebe la conexión y vuelva a intentarlo; la página queda como está.',
  howToRead: 'Cómo leer esto',
  whoMakes: 'Quién lo hace',
} as const;
