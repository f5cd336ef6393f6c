export const changes = {
  title: 'Qué cambió',
  titleOf: (before: string, after: string) => `Qué cambió: de ${before} a ${after}`,
  before: 'Antes',
  after: 'Después',
  nowNumber: (name: string, now: string) => `${name}: antes, sin cifra; ahora, ${now}`,
  nowWords: (name: string, before: string) => `${name}: antes, ${before}; ahora, sin cifra`,
  summary: {
    nothing: 'Ningún punto figura de otra manera.',
    onlyWords: {
      one: 'Ninguna cifra principal es distinta; un punto se cuenta de otra manera.',
      many: 'Ninguna cifra principal es distinta; # de puntos se cuentan de otra manera.',
      other: 'Ninguna cifra principal es distinta; # puntos se cuentan de otra manera.',
    },
    added: (list: string) => `Nuevo: ${list}.`,
    dropped: (list: string) => `Ya no se menciona: ${list}.`,
    denied: (list: string) => `Se dice que no figura en el texto: ${list}.`,
    more: { one: 'Y 1 cambio más.', many: 'Y # de cambios más.', other: 'Y # cambios más.' },
  },
  spans:
    'Cada cifra es la que dan más versiones, o las que empatan. Lo que ya no se menciona puede seguir en el texto.',
  ground: {
    reported: 'Una fuente informa de que la propuesta posterior se basa en la anterior.',
    inferred:
      'Ninguna fuente dice que una se base en la otra: lo deducimos nosotros de su contenido.',
  },
  otherParents: 'También se citan como base:',
  groups: {
    moved: 'Cifras que cambiaron',
    added: 'Nuevo',
    dropped: 'Ya no se menciona',
    reworded: 'Con otras palabras',
    same: 'Igual, o en ninguna',
  },
  meanings: {
    moved:
      'Ambas tienen una cifra, y la principal es otra, o a su lado otras versiones dicen algo distinto.',
    added: 'Se menciona en la propuesta posterior y no en la anterior.',
    dropped: 'Se menciona en la propuesta anterior y no en la posterior; puede seguir en el texto.',
    reworded:
      'Las versiones usan otras palabras, o solo un lado tiene una cifra. Otras palabras no significan por fuerza otro texto.',
    same: 'Las mismas cifras, las mismas palabras, o en ninguna de las dos.',
  },
  count: { one: '1 punto', many: '# de puntos', other: '# puntos' },
  jump: 'Grupos',
  notReported: 'Sin información',
  /** Why a term has no counterpart in the other text, though that has others of its subject. */
  apart: (note: string) => `Leído frente al otro texto: ${note}`,
  noFigure: 'Sin cifra conocida',
  absent: 'Se dice que no figura en el texto',
  wordingKey: 'Se comparan las dos versiones que más se parecen.',
  /** What the signs beside marked words mean. */
  marks: '− solo antes, + solo después.',
  unlike: 'Las versiones comparten muy pocas palabras para marcarlas una a una.',
} as const;
