/* The words of the feeds. They stand apart from the catalogue because no page but one needs them. */

export const feeds = {
  rounds: {
    title: 'Parley\u00a0: nouveaux cycles',
    description:
      'Les cycles de médiation à mesure qu’ils sont ajoutés, chacun avec son résultat et ce qui a été présenté.',
  },
  corrections: {
    title: 'Parley\u00a0: corrections',
    description:
      'Les faits publiés qui ont été corrigés\u00a0: ce qui était écrit, ce qui l’est à présent, et pourquoi.',
  },
  when: (dates: string, venues: string | null) =>
    `Dates\u00a0: ${dates}. Lieu\u00a0: ${venues ?? 'non mentionné'}.`,
  planned: (dates: string, venues: string | null) =>
    `Dates prévues\u00a0: ${dates}. Lieu\u00a0: ${venues ?? 'non mentionné'}.`,
  tabled: (names: string) => `Présenté\u00a0: ${names}.`,
  nothingTabled: 'Aucune proposition n’a été présentée.',
  sources: (count: string) => `${count}, chacune nommée sur la page.`,
  openRound: 'Le cycle, disposition par disposition',
  corrected: (name: string, field: string) => `Corrigé\u00a0: ${name} (${field})`,
  was: (before: string) => `Avant\u00a0: ${before}`,
  is: (after: string) => `À présent\u00a0: ${after}`,
  why: (reason: string) => `Pourquoi\u00a0: ${reason}`,
  about: (text: string) => `Objet\u00a0: ${text}`,
  saidBy: (who: string) => `Attribué à\u00a0: ${who}.`,
  edition: (version: string) => `Dans la version ${version} des données.`,
  openCorrected: 'Ce qui a été corrigé, à sa place',
  /** On the data page. */
  heading: 'Flux',
  text: 'Pour un lecteur de flux ou un programme de veille. Une entrée garde son identifiant, quels que deviennent son titre ou son adresse.',
  formats: { atom: 'Atom', json: 'JSON Feed' },
} as const;
