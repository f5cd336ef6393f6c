/* The words of the feeds. They stand apart from the catalogue because no page but one needs them. */

export const feeds = {
  rounds: {
    title: 'Parley: nuevas rondas',
    description:
      'Rondas de la mediación a medida que se añaden, cada una con su resultado y lo que se presentó.',
  },
  corrections: {
    title: 'Parley: correcciones',
    description: 'Datos publicados que se han corregido: qué decían, qué dicen ahora y por qué.',
  },
  when: (dates: string, venues: string | null) =>
    `Fechas: ${dates}. Lugar: ${venues ?? 'sin información'}.`,
  planned: (dates: string, venues: string | null) =>
    `Fechas previstas: ${dates}. Lugar: ${venues ?? 'sin información'}.`,
  tabled: (names: string) => `Se presentó: ${names}.`,
  nothingTabled: 'No se presentó ninguna propuesta.',
  sources: (count: string) => `${count}, con su nombre en la página.`,
  openRound: 'La ronda, punto por punto',
  corrected: (name: string, field: string) => `Corregido: ${name} (${field})`,
  was: (before: string) => `Antes: ${before}`,
  is: (after: string) => `Ahora: ${after}`,
  why: (reason: string) => `Por qué: ${reason}`,
  about: (text: string) => `Sobre: ${text}`,
  saidBy: (who: string) => `Lo dice: ${who}.`,
  edition: (version: string) => `En la edición ${version} de los datos.`,
  openCorrected: 'Lo corregido, en su sitio',
  /** On the data page. */
  heading: 'Canales',
  text: 'Para un lector de canales o un programa que vigila los cambios. Una entrada conserva su id aunque cambien su título o su dirección.',
  formats: { atom: 'Atom', json: 'JSON Feed' },
} as const;
