export const derived = {
  title: 'Calculado',
  computed: 'calculado',
  perSpeaker: {
    one: 'con las dos cifras de un mismo declarante',
    many: 'con las dos cifras de cada uno de # de declarantes',
    other: 'con las dos cifras de cada uno de # declarantes',
  },
  /** Of several results, as many speakers each. */
  perSpeakerEach: {
    one: 'cada resultado con las dos cifras de un mismo declarante',
    many: 'cada resultado con las dos cifras de cada uno de # de declarantes',
    other: 'cada resultado con las dos cifras de cada uno de # declarantes',
  },
  across: 'con cifras de declarantes distintos: nadie dio ambas',
  missing: (what: string) => `No se puede calcular. Sin información: ${what}`,
  sum: 'Mostrar la operación',
  division: (dividend: string, divisor: string, result: string) =>
    `${dividend} ÷ ${divisor} = ${result}`,
  addition: (parts: readonly string[], result: string) => `${parts.join(' + ')} = ${result}`,
  rounded: 'Redondeado a un decimal.',
  spans: 'De la menor a la mayor de todas las versiones de cada lado.',
  percent: (text: string) => `${text}\u00a0%`,
  overPhases: 'con todas las versiones, de la menor a la mayor',
  overSomePhases: (missing: string) =>
    `con todas las versiones, de la menor a la mayor; sin información: ${missing}`,
} as const;
