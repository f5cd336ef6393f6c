/* Words around a dataset of the reader's own. Only who opens one loads them. */

export const ownSite = {
  /** Above every page of it. */
  label: 'Su archivo',
  band: (title: string, file: string) =>
    `${title}: su archivo «${file}», en este dispositivo. Nadie más puede abrir estas páginas.`,
  /** In what is taken away, in place of an address. */
  named: (file: string) => `«${file}», un archivo que no está publicado en ningún sitio`,
  all: 'Sus conversaciones',
  published: 'Ir al sitio publicado',
  version: (version: string, day: string) => `Edición ${version} del ${day}.`,
  footer: (title: string) => `${title}, de un archivo propio. No ha salido de este dispositivo.`,
  footerNote:
    'Lo que se dice aquí lo dice el archivo, y quien en él se nombra. El sitio solo ha comprobado su forma.',

  /* The page that stands at the address until the dataset is there. */
  title: 'Un archivo propio',
  description: 'Muestra las rondas de un archivo que está guardado en este dispositivo.',
  opening: 'Abriendo lo que está guardado en este dispositivo…',
  noScript:
    'Los archivos propios se leen en su dispositivo, y para eso hace falta JavaScript. Sin él se puede hacer de ellos un sitio aparte con una orden.',
  none: 'En este dispositivo no hay ningún archivo guardado con esta dirección.',
  why: 'Se borró, o está guardado en otro navegador o en otro dispositivo: una dirección así solo funciona donde se abrió el archivo.',
  refused:
    'Este navegador no permite que el sitio lea lo que guarda en este dispositivo, como ocurre en algunas ventanas privadas.',
  toAll: 'Abrir un archivo, o ver los que están guardados aquí',
};
