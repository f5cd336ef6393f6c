export const proposal = {
  inRound: (title: string) => `Tabled in: ${title}`,
  buildsOn: 'Builds on',
  takenUp: 'Taken up in',
  reported: 'link reported',
  inferred: 'link inferred by us',
  noParents: 'No predecessor is reported.',
  whatChanged: 'What changed',
  whatChangedTo: (before: string, after: string) => `What changed: ${before} to ${after}`,
  sideBySide: 'Compare the two side by side',
  terms: 'Terms',
  answers: 'Answers',
  noAnswers: 'No answer has been reported.',
  noAnswer: 'no answer known',
  noFigures: 'No key figure of this text in the accounts shown.',
  phases: 'Phases',
  lineage: 'Lineage',
  description: (name: string, by: string, date: string) =>
    `${name}, ${by}, ${date}: its terms, who reported them, and the answers.`,
  listTitle: 'Every proposal, with its figures and answers',
  listLede: (count: number) =>
    `${count} texts, offers and outlines, with their key figures, and the last answer that is known of each party.`,
  undated: 'date of the answer not reported',
} as const;
