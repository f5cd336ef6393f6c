/* The shapes in which others keep such data: what they are called, and what is written into records made of them. */
export const foreign = {
  forms: {
    timeline: 'une feuille TimelineJS',
    tracker: 'un tableau de suivi de pourparlers',
    pax: 'un tableau de PA-X, la base de données d’accords de paix',
    ucdp: 'un tableau de l’UCDP sur les accords de paix (Peace Agreement Dataset)',
    acled: 'un extrait d’ACLED',
    gdelt: 'un extrait de GDELT',
    positions: 'un tableau avec une colonne par partie',
  },
  lastMeeting: (conflict: string) => `${conflict}\u00a0: dernière réunion`,
  nextMeeting: (conflict: string) => `${conflict}\u00a0: prochaine réunion`,
  nextOn: (day: string) => `La prochaine réunion est prévue\u00a0: ${day}.`,
  /** Of a text that a database codes, in a term of this issue. */
  statusIssue: 'statut du texte',
  coded: (value: string) => `Codé ainsi dans cette base\u00a0: ${value}.`,
  codedIn: (issue: string) => `Codé dans cette base comme figurant dans le texte\u00a0: ${issue}.`,
  notCodedIn: (issue: string) =>
    `Codé dans cette base comme ne figurant pas dans le texte\u00a0: ${issue}.`,
  codedByMachine: (actors: string, code: string) =>
    `Codé par une machine\u00a0: ${actors}, événement ${code}.`,
  /** Issues of UCDP, by the columns that say whether a text has them. */
  ucdp: {
    cease: 'cessez-le-feu',
    withd: 'retrait des forces étrangères',
    pris: 'libération de prisonniers',
    return: 'retour des réfugiés',
  },
} as const;
