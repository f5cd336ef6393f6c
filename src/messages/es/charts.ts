/*
 * The words of every picture: its marks, its legend, what can be done with it. They stand apart from the
 * catalogue because pages without a picture do not need them.
 */
export const chartWords = {
  /** How it is worked, for who cannot see it; it follows the name of the picture. */
  howTo: 'Las teclas de flecha pasan de marca en marca; Intro abre lo que representa una marca.',
  agreed: 'presentada en una ronda que terminó en acuerdo',
  differ: 'las versiones difieren',
  open: 'sin límite superior o inferior',
  truce: 'tregua en vigor',
  chapter: 'empieza un capítulo',
  noSide: 'por otros, por varias partes o no se sabe',
  /** The same where there is little room. */
  noSideShort: 'sin parte única',
  bySide: (name: string) => `presentada por: ${name}`,
  reading: 'Cómo leer esto',
  table: 'Lo mismo en una tabla',
  tools: 'Guardar, insertar, citar',
  csv: 'Tabla (CSV)',
  png: 'Imagen (PNG)',
  svg: 'Dibujo (SVG)',
  cite: 'Citar',
  embed: 'Insertar',
  saved: (name: string) => `Guardado como ${name}.`,
  failed: 'No se ha podido crear la imagen en este navegador. La tabla sí se puede guardar.',
  logarithmic: 'escala logarítmica: cada línea vale diez veces la anterior',
  /** Where not everything can be drawn. */
  thinned: (shown: string, of: string) =>
    `Se dibujan ${shown} de ${of}, repartidas por el conjunto; la tabla las tiene todas.`,
  close: 'Cerrar',
  /** The last line inside a saved picture: of which edition, from where, seen when. */
  foot: (site: string, title: string, version: string, date: string) =>
    `${site}: ${title}, edición ${version} del ${date}`,
  seen: (address: string, date: string) => `${address}, consultado el ${date}`,
} as const;
