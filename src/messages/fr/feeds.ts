/* The words of the feeds. They stand apart from the catalogue because no page but one needs them. */

export const feeds = {
  rounds: {
    title: 'Parley¬: nouveaux cycles',
    description:
      'Les cycles de médiation à mesure qu’ils sont ajoutés, chacun avec son résultat et ce qui a été présenté.',
  },
  corrections: {
    title: 'Parley¬: corrections',
    description:
      'Les faits publiés qui ont été corrigés¬: ce qui était écrit, ce qui l’est à présent, et pourquoi.',
  },
  when: (dates: string, venues: string | null) =>
    `Dates¬: ${dates}. Lieu¬: ${venues ?? 'non mentionné'}.`,
  tabled: (names: string) => `Présenté¬: ${names}.`,
  nothingTabled: 'Aucune proposition n’a été présentée.',
  sources: (count: string) => `${count}, chacune nommée sur la page.`,
  openRound: 'Le cycle, disposition par disposition',
  corrected: (name: string, field: string) => `Corrigé¬: ${name} (${field})`,
  was: (before: string) => `Avant¬: ${before}`,
  is: (after: string) => `À présent¬: ${after}`,
  why: (reason: string) => `Pourquoi¬: ${reason}`,
  about: (text: string) => `Objet¬: ${text}`,
  saidBy: (who: string) => `Attribué à¬: ${who}.`,
  edition: (version: string) => `Dans la version ${version} des données.`,
  openCorrected: 'Ce qui a été corrigé, à sa place',
  /** On the data page. */
  heading: 'Flux',
  text: 'Pour un lecteur de flux ou un programme de veille. Une entrée garde son identifiant, quels que deviennent son titre ou son adresse.',
  formats: { atom: 'Atom', json: 'JSON Feed' },
} as const;
