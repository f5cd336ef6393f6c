/* The shapes in which others keep such data: what they are called, and what is written into records made of them. */
export const foreign = {
  forms: {
    timeline: 'una hoja de TimelineJS',
    tracker: 'un seguimiento de conversaciones',
    pax: 'PA-X, la base de datos de acuerdos de paz',
    ucdp: 'el conjunto de datos de acuerdos de paz de UCDP',
    acled: 'un extracto de ACLED',
    gdelt: 'un extracto de GDELT',
    positions: 'una tabla con una columna por parte',
  },
  lastMeeting: (conflict: string) => `${conflict}: última reunión`,
  nextMeeting: (conflict: string) => `${conflict}: próxima reunión`,
  nextOn: (day: string) => `Fecha prevista de la próxima reunión: ${day}.`,
  /** Of a text that a database codes, in a term of this issue. */
  statusIssue: 'estado del texto',
  coded: (value: string) => `Codificado allí como: ${value}.`,
  codedIn: (issue: string) => `Codificado allí como parte del texto: ${issue}.`,
  notCodedIn: (issue: string) => `Codificado allí como ausente del texto: ${issue}.`,
  codedByMachine: (actors: string, code: string) =>
    `Codificado por una máquina: ${actors}, acontecimiento ${code}.`,
  /** Issues of UCDP, by the columns that say whether a text has them. */
  ucdp: {
    cease: 'alto el fuego',
    withd: 'retirada de fuerzas extranjeras',
    pris: 'liberación de presos',
    return: 'retorno de refugiados',
  },
} as const;
