/* The closed lists of the model as a workbook offers them, beside those that pages have words for. */
export const choices = {
  strength: {
    document: 'le texte lui-même',
    'official-on-record': 'un responsable nommé',
    'party-statement': 'une déclaration d’une partie',
    'official-anonymous': 'un responsable anonyme',
    'party-anonymous': 'une source anonyme d’une partie',
    'media-report': 'un média en son nom propre',
  },
  precision: { day: 'au jour près', approximate: 'approximatif', month: 'au mois près' },
  actorKind: { state: 'État', party: 'partie', body: 'instance', person: 'personne' },
  publisherKind: {
    agency: 'agence',
    newspaper: 'journal',
    broadcaster: 'radio ou télévision',
    site: 'site',
    government: 'gouvernement',
    party: 'partie',
    organisation: 'organisation',
    unnamed: 'non nommé',
  },
  grade: { copy: 'copie', retelling: 'reprise', machine: 'machine' },
  basis: { reported: 'rapporté', inferred: 'déduit' },
  shape: { square: 'carré', triangle: 'triangle', circle: 'cercle', pentagon: 'pentagone' },
  computedKind: { division: 'division', total: 'total' },
  computedAs: { number: 'nombre', percent: 'pourcentage' },
  retired: { round: 'cycle', proposal: 'proposition', claim: 'affirmation' },
} as const;
