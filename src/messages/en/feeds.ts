/* The words of the feeds. They stand apart from the catalogue because no page but one needs them. */

export const feeds = {
  rounds: {
    title: 'Parley: new rounds',
    description:
      'Rounds of the mediation as they are added, each with its outcome and what was tabled.',
  },
  corrections: {
    title: 'Parley: corrections',
    description: 'Published facts that were corrected: what was said, what is said now, and why.',
  },
  when: (dates: string, venues: string | null) =>
    `Dates: ${dates}. Venue: ${venues ?? 'not reported'}.`,
  planned: (dates: string, venues: string | null) =>
    `Planned for: ${dates}. Venue: ${venues ?? 'not reported'}.`,
  tabled: (names: string) => `Tabled: ${names}.`,
  nothingTabled: 'No proposal was tabled.',
  sources: (count: string) => `${count}, each named on the page.`,
  openRound: 'The round, term by term',
  corrected: (name: string, field: string) => `Corrected: ${name} (${field})`,
  was: (before: string) => `Before: ${before}`,
  is: (after: string) => `Now: ${after}`,
  why: (reason: string) => `Why: ${reason}`,
  about: (text: string) => `About: ${text}`,
  saidBy: (who: string) => `Said by: ${who}.`,
  edition: (version: string) => `In version ${version} of the data.`,
  openCorrected: 'What was corrected, in its place',
  /** On the data page. */
  heading: 'Feeds',
  text: 'For a feed reader or a program that watches. An entry keeps its id whatever its title or address becomes.',
  formats: { atom: 'Atom', json: 'JSON Feed' },
} as const;
