import { of } from './of.ts';

export const home = {
  title: (subject: string) => `Todas las rondas ${of(subject)}, en paralelo`,
  documentTitle: (subject: string) => `Parley: todas las rondas ${of(subject)}, en paralelo`,
  lede: (rounds: string, proposals: string, sources: string, from: string, to: string) =>
    `${rounds} rondas, ${proposals} propuestas, ${sources} fuentes, de ${from === to ? from : `${from} a ${to}`}.`,
  /** Rounds that have not begun, after those that have. */
  planned: {
    one: 'Hay 1 más prevista.',
    many: 'Hay # más previstas.',
    other: 'Hay # más previstas.',
  },
  description: (subject: string) =>
    `Cada ronda ${of(subject)} en una ficha: quién se reunió, qué se presentó, qué cifras, quién lo dice, quién discrepa.`,
  turningPoints: (count: string) =>
    count === 'un' ? 'un punto de inflexión' : `${count} puntos de inflexión`,
  turningPointsOnly: 'Mostrar solo estos',
  chapters: 'Capítulos',
  small: [
    'ningún',
    'un',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'seis',
    'siete',
    'ocho',
    'nueve',
    'diez',
  ],
} as const;
