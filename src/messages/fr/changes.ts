export const changes = {
  title: 'Ce qui a changé',
  titleOf: (before: string, after: string) => `Ce qui a changé entre ${before} et ${after}`,
  before: 'Avant',
  after: 'Après',
  nowNumber: (name: string, now: string) =>
    `${name}\u00a0: auparavant sans chiffre\u202f; à présent ${now}`,
  nowWords: (name: string, before: string) =>
    `${name}\u00a0: auparavant ${before}\u202f; à présent sans chiffre`,
  summary: {
    nothing: 'Aucune disposition n’est décrite différemment.',
    onlyWords: {
      one: 'Aucun chiffre principal ne change\u202f; une disposition est décrite autrement.',
      many: 'Aucun chiffre principal ne change\u202f; # de dispositions sont décrites autrement.',
      other: 'Aucun chiffre principal ne change\u202f; # dispositions sont décrites autrement.',
    },
    added: (list: string) => `Nouveau\u00a0: ${list}.`,
    dropped: (list: string) => `N’est plus mentionné\u00a0: ${list}.`,
    denied: (list: string) => `Ne figure pas dans le texte, selon un compte rendu\u00a0: ${list}.`,
    more: {
      one: 'Et # autre changement.',
      many: 'Et # d’autres changements.',
      other: 'Et # autres changements.',
    },
  },
  spans:
    'Chaque chiffre est celui que donnent le plus de comptes rendus, ou ceux qui sont à égalité. Ce qui n’est plus mentionné peut encore figurer dans le texte.',
  ground: {
    reported: 'Une source rapporte que la seconde proposition s’appuie sur la première.',
    inferred:
      'Aucune source ne dit que l’une s’appuie sur l’autre\u00a0: nous le déduisons de leur contenu.',
  },
  otherParents: 'Elle s’appuierait aussi, selon des sources, sur\u00a0:',
  groups: {
    moved: 'Chiffres modifiés',
    added: 'Nouveau',
    dropped: 'N’est plus mentionné',
    reworded: 'Formulé autrement',
    same: 'Identique, ou absent des deux',
  },
  meanings: {
    moved:
      'Les deux ont un chiffre, et le chiffre principal diffère, ou bien d’autres comptes rendus donnent autre chose à côté.',
    added: 'Mentionné pour la seconde proposition et non pour la première.',
    dropped:
      'Mentionné pour la première proposition et non pour la seconde\u202f; cela peut encore figurer dans le texte.',
    reworded:
      'Les comptes rendus emploient d’autres mots, ou un seul côté a un chiffre. D’autres mots ne signifient pas forcément un autre texte.',
    same: 'Les mêmes chiffres, les mêmes mots, ou absent des deux.',
  },
  count: { one: '# disposition', many: '# de dispositions', other: '# dispositions' },
  jump: 'Groupes',
  notReported: 'Non mentionné',
  /** Why a term has no counterpart in the other text, though that has others of its subject. */
  apart: (note: string) => `Lecture face à l’autre texte\u00a0: ${note}`,
  noFigure: 'Aucun chiffre mentionné',
  absent: 'Ne figure pas dans le texte, selon un compte rendu',
  wordingKey: 'Comparaison des deux comptes rendus les plus proches.',
  /** What the signs beside marked words mean. */
  marks: '− seulement avant, + seulement après.',
  unlike: 'Les comptes rendus ont trop peu de mots communs pour être comparés mot à mot.',
} as const;
