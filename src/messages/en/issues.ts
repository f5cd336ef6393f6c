/* The words of the pages that follow one issue through all proposals. */
export const issueWords = {
  index: {
    title: 'Issues',
    description: (subject: string) =>
      `What ${subject} was about: every issue, and which proposal has which, with who says so.`,
    lede: (issues: string, proposals: string) =>
      `${issues} issues in ${proposals} proposals. Each line is an issue, each mark a proposal that has it, in order of time; the name leads to the issue through time`,
    /** Of very many proposals. */
    ledeOfRuns: (issues: string, proposals: string) =>
      `${issues} issues in ${proposals} proposals. Each line is an issue, each mark a stretch of time, the higher the more of its proposals have the issue; it leads to them, and the name to the newest`,
    run: (count: string, all: string) => `${count} of ${all} proposals`,
    share: 'the higher, the more proposals of that time have it',
    sentence: (name: string, count: string, all: string) =>
      `${name} stands in most: ${count} of ${all} proposals.`,
    empty: 'No proposal has a term yet.',
    cell: (issue: string, proposal: string, date: string, figure: string) =>
      figure ? `${issue}, ${proposal}, ${date}: ${figure}` : `${issue}, ${proposal}, ${date}`,
    number: 'has a number',
    words: 'in words',
  },
  all: 'All issues',
  title: (name: string) => `${name} through time`,
  description: (name: string, proposals: string) =>
    `${name}, proposal by proposal in order of time: what each says, who tabled it, how many accounts give it, and what the parties said they want. ${proposals}.`,
  proposals: { one: '1 proposal', other: '# proposals' },
  /** Of an issue that has several pages: the title of one, and what it shows. */
  pageTitle: (name: string, time: string) => `${name} through time, ${time}`,
  page: (shown: string, all: string, time: string) =>
    `This page shows ${shown} of ${all} proposals that speak of it, of ${time}; what is asked for is looked for in all of them.`,
  statements: (shown: string, all: string) => `Of statements it shows ${shown} of ${all}.`,
  times: 'Other times',
  allTimes: 'Show all times together',
  onePage: 'Show one time alone',
  failed: 'The proposals of other times could not be loaded.',
  /** Before the sentence of a picture that shows one page of several. */
  pictured: (shown: string, all: string, time: string) =>
    `Shown here: ${shown} of ${all} proposals that speak of it, those of ${time}`,
  /** The sentence of a picture of numbers. */
  give: (count: string, all: string, what: string) => `${count} of ${all} proposals give ${what}`,
  aNumberOf: (units: string) => `a number of ${units}`,
  fromTo: (first: string, firstDate: string, last: string, lastDate: string) =>
    `from ${first} (${firstDate}) to ${last} (${lastDate})`,
  only: (figure: string, date: string) => `${figure} (${date})`,
  most: (figure: string, date: string) => `the highest is ${figure} (${date})`,
  least: (figure: string, date: string) => `the lowest ${figure} (${date})`,
  agreedOn: (list: string) => `In rounds that ended in agreement: ${list}`,
  /** The sentence of a picture of words. */
  speak: (count: string, all: string) => `${count} of ${all} proposals speak of it`,
  bySides: (list: string) => `tabled ${list}`,
  bySide: (count: string, side: string) => `${count} by ${side}`,
  byNoSide: (count: string) => `${count} by others or by several sides`,
  stated: { one: '1 statement of a party', other: '# statements of parties' },
  beside: (stated: string) => `${stated} stand beside them`,
  nothing: 'Of this choice nothing is left to show.',
  picture: (name: string) => `${name} through time`,
  scope: 'Which term',
  every: 'every term',
  option: (name: string, count: number) => `${name} (${count})`,
  phase: 'Phase',
  firstPhase: 'the first with a number',
  everyPhase: 'every phase',
  side: 'Tabled by',
  anySide: 'anybody',
  sort: 'Order',
  byDate: 'by date',
  byValue: 'largest first',
  steps: 'Step by step',
  more: (count: number) => `Show ${count} more`,
  /** Before the name of the proposal on which this one builds. */
  was: (figure: string) => `${figure} in`,
  sameAs: 'as in',
  beforeTitle: 'The step before',
  account: 'Its accounts',
  accounts: { one: '1 account', other: '# accounts' },
  computed: 'Our sums, apart from what is stated',
  computedLede: (name: string) =>
    `${name}, computed from figures that accounts give, speaker by speaker; no source states it so. How it is reckoned stands with each proposal.`,
  computedSentence: (count: string, low: string, high: string) =>
    `It can be computed for ${count}: from ${low} to ${high}.`,
  across: 'numbers of different speakers combined',
  oneSpeaker: 'both numbers from one speaker',
  positions: 'What the parties said they want',
  positionsAmong: 'Positions among the proposals, by date',
  positionBy: (party: string) => `position of ${party}`,
  undated: 'not dated',
  columns: {
    date: 'Date',
    proposal: 'Proposal',
    by: 'Tabled by',
    agreed: 'Round ended in agreement',
    scope: 'Term',
    phase: 'Phase',
    figure: 'Figure',
    evidence: 'Accounts',
    text: 'Text',
    who: 'Who says so',
    link: 'Link',
    from: 'From',
    to: 'To',
    having: 'Proposals that have it',
    of: 'Proposals of that time',
  },
  yes: 'yes',
} as const;
