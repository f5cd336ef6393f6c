export const evidence = {
  ladder: 'Quién lo dice',
  everything: 'todas las versiones',
  upTo: (name: string) => `${name} y superiores`,
  example: (text: string) => `Ejemplo: ${text}.`,
  asof: 'Publicado hasta',
  earlier: 'Información anterior',
  later: 'Información posterior',
  today: 'Hasta hoy',
  /** The day until now, as the value of a control. */
  now: 'hoy',
  dayMeans: 'Solo lo que se había publicado al final de ese día.',
  /** The line of a page of which nothing is filtered, or how it is filtered; `change` opens the controls. */
  showing: (kinds: string, day: string | null) =>
    day === null ? `Se muestra: ${kinds}` : `Se muestra: ${kinds}, con fecha hasta el ${day}`,
  all: 'todas las versiones',
  change: 'cambiar',
  note: (parts: readonly string[]) => `No se muestra: ${parts.join('; ')}.`,
  below: {
    one: '1 versión de otra clase',
    many: '# de versiones de otras clases',
    other: '# versiones de otras clases',
  },
  laterOut: {
    one: '1 versión publicada después',
    many: '# de versiones publicadas después',
    other: '# versiones publicadas después',
  },
  undatedOut: {
    one: '1 versión cuyas páginas no muestran fecha',
    many: '# de versiones cuyas páginas no muestran fecha',
    other: '# versiones cuyas páginas no muestran fecha',
  },
  termsOut: {
    one: '1 punto no tiene ninguna versión entre las mostradas.',
    many: '# de puntos no tienen ninguna versión entre las mostradas.',
    other: '# puntos no tienen ninguna versión entre las mostradas.',
  },
  nothingLeft: 'No queda ninguna versión',
  none: (out: string) => `No queda ninguna versión. ${out}`,
} as const;
