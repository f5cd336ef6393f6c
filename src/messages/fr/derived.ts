export const derived = {
  title: 'Calculs',
  computed: 'valeur calculée',
  perSpeaker: {
    one: 'd’après les deux chiffres d’un même auteur',
    many: 'd’après les deux chiffres de chacun de # d’auteurs',
    other: 'd’après les deux chiffres de chacun de # auteurs',
  },
  /** Of several results, as many speakers each. */
  perSpeakerEach: {
    one: 'chacun d’après les deux chiffres d’un même auteur',
    many: 'chacun d’après les deux chiffres de # d’auteurs',
    other: 'chacun d’après les deux chiffres de # auteurs',
  },
  across: 'en combinant plusieurs auteurs\u00a0: aucun n’a donné les deux chiffres',
  missing: (what: string) => `Calcul impossible. Non mentionné\u00a0: ${what}`,
  sum: 'Afficher le calcul',
  division: (dividend: string, divisor: string, result: string) =>
    `${dividend} ÷ ${divisor} = ${result}`,
  addition: (parts: readonly string[], result: string) => `${parts.join(' + ')} = ${result}`,
  rounded: 'Arrondi à une décimale.',
  spans: 'Du plus petit au plus grand de tous les comptes rendus, de chaque côté.',
  percent: (text: string) => `${text}\u202f%`,
  overPhases: 'd’après tous les comptes rendus, du plus petit au plus grand',
  overSomePhases: (missing: string) =>
    `d’après tous les comptes rendus, du plus petit au plus grand. Non mentionné\u00a0: ${missing}`,
} as const;
