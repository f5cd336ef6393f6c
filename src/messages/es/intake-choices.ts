/* The closed lists of the model as a workbook offers them, beside those that pages have words for. */
export const choices = {
  strength: {
    document: 'el propio texto',
    'official-on-record': 'un responsable con nombre',
    'party-statement': 'un comunicado de una parte',
    'official-anonymous': 'un responsable sin nombre',
    'party-anonymous': 'un declarante sin nombre de una parte',
    'media-report': 'un medio por sí mismo',
  },
  precision: { day: 'al día', approximate: 'aproximada', month: 'al mes' },
  actorKind: { state: 'estado', party: 'parte', body: 'organismo', person: 'persona' },
  publisherKind: {
    agency: 'agencia',
    newspaper: 'periódico',
    broadcaster: 'radio o televisión',
    site: 'sitio web',
    government: 'gobierno',
    party: 'parte',
    organisation: 'organización',
    unnamed: 'sin nombre',
  },
  grade: { copy: 'copia', retelling: 'paráfrasis', machine: 'reescrito por máquina' },
  basis: { reported: 'según una fuente', inferred: 'deducido' },
  shape: { square: 'cuadrado', triangle: 'triángulo', circle: 'círculo', pentagon: 'pentágono' },
  computedKind: { division: 'división', total: 'total' },
  computedAs: { number: 'número', percent: 'porcentaje' },
  retired: { round: 'ronda', proposal: 'propuesta', claim: 'afirmación' },
} as const;
