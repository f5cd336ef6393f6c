/** What the reader of a comparison chose to see. */
export const viewing = {
  asOf: (date: string) => `publicado hasta el ${date}`,
  differences: (hidden: string) =>
    hidden ? `solo lo que difiere, ${hidden}` : 'solo lo que difiere',
  hidden: {
    one: '1 fila igual omitida',
    many: '# de filas iguales omitidas',
    other: '# filas iguales omitidas',
  },
  base: (name: string) => `referencia: ${name}`,
} as const;
