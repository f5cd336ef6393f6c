/* How to read the pictures and the marks: one screen of the page About. */
export const readingWords = {
  title: 'Cómo leer las imágenes',
  lede: 'Una marca es una propuesta, una ronda o una posición, y un enlace a ella. Señálela, o llegue a ella con las teclas de flecha: una ficha dice la cifra, quién la dio y cuándo. Debajo de cada imagen figura lo mismo en una tabla.',
  shapes: 'Forma: quién la presentó',
  bySide: (name: string) => `Presentada por: ${name}.`,
  noSide: 'Por otros, por varias partes a la vez, o no se sabe.',
  drawing: 'Color y líneas',
  agreed:
    'Presentada en una ronda que terminó en acuerdo; la marca es además mayor. Entre las posiciones: la última conocida.',
  differ: 'Las versiones difieren: de la cifra más pequeña a la más grande que da una versión.',
  open: 'No se da límite superior o inferior, como en «al menos 300».',
  truce: 'Había una tregua en vigor.',
  chapter: 'Empieza un capítulo de las conversaciones.',
  outcomes: 'Resultado de una ronda',
  agreement: 'Qué relación guardan las versiones',
  kinds: 'Quién lo dice',
  kindsNote:
    'De qué parte está un declarante figura a su lado, con palabras. La clase no dice quién tiene razón.',
  ratios: 'Dos clases de proporción',
  /** Numbers of no proposal. */
  ratio: { computed: '5-8,6', given: '3' },
  computed:
    'Calculada por nosotros con dos cifras citadas; la operación y ambas versiones figuran con ella.',
  given: 'Dada por una fuente como proporción.',
} as const;
