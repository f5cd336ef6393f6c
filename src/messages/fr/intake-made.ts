/*
 * What is written into records that nobody wrote: names and sentences for what a spreadsheet leaves out. Apostrophes are
 * straight, as the rules of the data want them; the page sets them.
 */
export const made = {
  title: 'Nos pourparlers',
  description: "Cycles de pourparlers et ce qui y a été présenté, d'après un tableur.",
  subject: 'les pourparlers',
  keyword: 'pourparlers',
  edition: 'Première édition.',
  added: 'Ce qui a été lu depuis.',
  chapter: 'Les pourparlers',
  chapterText: 'Tous les cycles de pourparlers.',
  roundOf: (proposal: string) => `Présentation\u00a0: ${proposal}`,
  outcomeOf: (proposal: string) => `La proposition a été présentée\u00a0: ${proposal}.`,
  outcome: "Aucune source ne dit comment le cycle s'est terminé.",
  announced: 'Le cycle est annoncé.',
  issueText: (issue: string) => `Ce qui est dit à ce sujet\u00a0: ${issue}.`,
  unitText: (unit: string) => `Ce qui est compté\u00a0: ${unit}.`,
  termText: (issue: string, number: string) => `${issue}\u00a0: ${number}.`,
  absentText: (issue: string) => `${issue}\u00a0: ne figure pas dans le texte.`,
  answerText: (party: string, answer: string) => `${party}\u00a0: ${answer}.`,
  stop: '.',
  percent: 'pour cent',
} as const;
