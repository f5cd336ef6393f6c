/*
 * The words of the picture of positions: issues by parties at a day. They stand apart from the catalogue because no
 * other page needs them.
 */
export const positionsWords = {
  title: 'Positions',
  description: (subject: string) =>
    `What those involved in ${subject} said they want, issue by issue and as of any day, each with who said it and where.`,
  count: {
    positions: { one: '1 position', other: '# positions' },
    parties: { one: '1 party', other: '# parties' },
    issues: { one: '1 issue', other: '# issues' },
  },
  nothing: 'No position has been recorded.',
  /** What the picture shows, all that is known; after it what is newest. */
  now: (positions: string, parties: string, issues: string) =>
    `${positions} of ${parties} on ${issues}.`,
  /** Where the picture is of a part of all: which. */
  drawn: (all: string, time: string) =>
    `Of ${all} this draws those that were reported in ${time}, and from before that the last of each party on each issue.`,
  drawnAt: (day: string, positions: string, parties: string, issues: string) =>
    `Of these, ${positions} of ${parties} on ${issues} had been reported by ${day}.`,
  /** The title of a page of a time before the newest. */
  pageTitle: (time: string) => `Positions, ${time}`,
  newest: (party: string, issue: string, date: string) =>
    `The newest is of ${party}, ${date}: ${issue}.`,
  /** The same at a day. */
  at: (day: string, positions: string, parties: string, issues: string) =>
    `By ${day} there were reports of ${positions} of ${parties} on ${issues}.`,
  newestAt: (party: string, issue: string, date: string) =>
    `The newest was of ${party}, ${date}: ${issue}.`,
  nothingAt: (day: string) => `By ${day} no position had been reported.`,
  sentences: (parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(' '),
  /** Of those of which nobody can say since when they were known. */
  undatedIn: {
    one: '1 stands on pages without a date; it is left out once a day is chosen.',
    other: '# stand on pages without a date; they are left out once a day is chosen.',
  },
  undatedOut: {
    one: '1 more stands on pages without a date, so that nobody can say by which day it was known: it is left out.',
    other:
      '# more stand on pages without a date, so that nobody can say by which day they were known: they are left out.',
  },
  /** What of the slider is set, before the day. */
  reportedBy: 'Reported by',
  slider: 'Day of reports',
  lastReport: (date: string) => `${date}, the last report`,
  earlier: 'Earlier report',
  later: 'Later report',
  parties: (count: number) => `Parties: ${count}`,
  allParties: 'Parties: all',
  noneFound: 'no report found',
  noneBy: (day: string) => `no report found by ${day}`,
  inAll: { one: '1 in all', other: '# in all' },
  here: { one: '1 drawn here', other: '# drawn here' },
  byThen: { one: '1 by then', other: '# by then' },
  /** Before the steps of an open cell where there are more than are shown. */
  onlyLast: (shown: string) => `The last ${shown}; the list below has all.`,
  /** What a mark of a strip stands for. */
  step: (party: string, date: string) => `${party}, ${date}`,
  stepsOf: (party: string, issue: string) => `${party} on ${issue}`,
  alone: 'Issues of which one party alone spoke',
  gap: {
    title: (term: string) => `In numbers: ${term}`,
    note: 'The last number of each in a text that it alone tabled.',
    /** Which text gave it, and when. */
    text: (name: string, date: string) => `in ${name}, ${date}`,
    said: (party: string, number: string) => `${party} ${number}`,
    drawing: (list: string) => `On one scale: ${list}`,
    apart: {
      one: 'The two texts were tabled 1 day apart.',
      other: 'The two texts were tabled # days apart.',
    },
    sameDay: 'The two texts were tabled on one day.',
    more: { one: '1 more number that both gave', other: '# more numbers that both gave' },
  },
  nav: 'To an issue of the picture',
  list: 'All positions in order of time',
  listNote: 'Issue by issue, whichever day is chosen above.',
  /** Of a list in parts: which is shown, and what there is for an issue of which nothing is in it. */
  listOf: (time: string) => `Issue by issue: those that were reported in ${time}.`,
  noneThen: 'None was reported in this time.',
  found: (shown: string, all: string) => `${shown} of ${all}, of all times.`,
  more: (count: string) => `Show ${count} more`,
  times: 'Positions of other times',
  failed: 'The positions of other times could not be loaded.',
  inList: 'In the list',
  legend: {
    last: 'last position reported',
    earlier: 'earlier position',
    month: 'dated to the month',
    day: 'the day chosen',
  },
  onlyThose: 'Only those of',
  undated: 'not dated',
  events: 'Events beside no round',
  eventsNote:
    'What happened outside the talks stands on the pages of the rounds nearest to it. These are too far from every round, or dated too roughly, to stand beside one.',
  columns: [
    'issue',
    'party',
    'date',
    'last reported',
    'position',
    'who says so',
    'kind of account',
    'id',
    'reported since',
    'sources',
  ],
  yes: 'yes',
  no: 'no',
} as const;
