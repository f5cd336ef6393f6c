/* The shapes in which others keep such data: what they are called, and what is written into records made of them. */
export const foreign = {
  forms: {
    timeline: 'a TimelineJS sheet',
    tracker: 'a tracker of talks',
    pax: 'PA-X, the Peace Agreements Database',
    ucdp: 'the UCDP Peace Agreement Dataset',
    acled: 'an extract of ACLED',
    gdelt: 'an extract of GDELT',
    positions: 'a table with a column for each party',
  },
  lastMeeting: (conflict: string) => `${conflict}: last meeting`,
  nextMeeting: (conflict: string) => `${conflict}: next meeting`,
  nextOn: (day: string) => `The next meeting is planned for ${day}.`,
  /** Of a text that a database codes, in a term of this issue. */
  statusIssue: 'status of the text',
  coded: (value: string) => `Coded there as: ${value}.`,
  codedIn: (issue: string) => `Coded there as part of the text: ${issue}.`,
  notCodedIn: (issue: string) => `Coded there as no part of the text: ${issue}.`,
  codedByMachine: (actors: string, code: string) => `Coded by a machine: ${actors}, event ${code}.`,
  /** Issues of UCDP, by the columns that say whether a text has them. */
  ucdp: {
    cease: 'ceasefire',
    withd: 'withdrawal of foreign forces',
    pris: 'release of prisoners',
    return: 'return of refugees',
  },
} as const;
