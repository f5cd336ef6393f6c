/* The words of who was in the room: the list of people and the pages of each. */
export const peopleWords = {
  title: 'Who was in the room',
  description: (subject: string) =>
    `Everybody whom the rounds of ${subject} name: for whom they came, in which office, in how many rounds, and when.`,
  /** What the picture shows: people, the rounds that name them, all rounds, and those in most rounds. */
  summary: (people: string, named: string, all: string) =>
    `${people} named as having taken part in ${named} of ${all}`,
  summaryFor: (people: string, actor: string, named: string, all: string) =>
    `${people} named as having come for ${actor}, in ${named} of ${all}`,
  people: { one: '1 person is', other: '# people are' },
  rounds: { one: '1 round', other: '# rounds' },
  most: (before: string, who: string) => `${before}, most often ${who}.`,
  times: (name: string, count: string) => `${name} (${count})`,
  drawn: (count: string) => `Drawn are the ${count} in most rounds; all stand in the list below.`,
  per: {
    month: 'One mark stands for all rounds of a month in one role.',
    quarter: 'One mark stands for all rounds of three months in one role.',
    year: 'One mark stands for all rounds of a year in one role.',
  },
  ring: 'came as mediator',
  inDelegation: (side: string) => `came in a delegation: ${side}`,
  noSide: 'came in a delegation of no side, or of several',
  agreed: 'round that ended in agreement',
  mediatorFor: (actor: string) => `mediator for ${actor}`,
  delegationOf: (actor: string) => `delegation of ${actor}`,
  /** A mark in words: whose row, when, and which round, or how many. */
  mark: (who: string, when: string, title: string) => `${who}: ${when}, ${title}`,
  /** A name of which only the start has room. */
  row: (name: string, count: string) => `${name}, ${count}`,
  list: 'All who are named',
  listFor: (actor: string) => `All who came for ${actor}`,
  columns: {
    name: 'Name',
    rounds: 'Rounds',
    time: 'First and last',
    round: 'Round',
    from: 'First day',
    to: 'Last day',
    venue: 'Venue',
    role: 'Role',
    office: 'Office',
  },
  actor: 'Who came for',
  anybody: 'Anybody',
  option: (name: string, count: string) => `${name} (${count})`,
  sort: 'Order',
  sorts: { rounds: 'Most rounds first', name: 'By name', last: 'Last seen first' },
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  never: 'not counted in any round',

  personDescription: (name: string, sentence: string) => `${name}: ${sentence}`,
  alternates: (names: string) => `Also written ${names}`,
  named: (rounds: string, all: string, span: string) => `Named in ${rounds} of ${all}, ${span}`,
  neverNamed: (all: string) => `No round of ${all} names them as having taken part.`,
  mostIn: (before: string, places: string) => `${before}: most often in ${places}.`,
  noPlace: {
    one: 'Of 1 no source names a place.',
    other: 'Of # no source names a place.',
  },
  announced: {
    one: '1 was an announcement by one side, which is no meeting.',
    other: '# were announcements by one side, which are no meetings.',
  },
  severalPlaces: 'A round held at several places stands at each of them.',
  matrixOf: (name: string) => `Where and when: ${name}`,
  cards: { one: 'Show 1 round as a card', other: 'Show # rounds as cards' },
  atPlace: (place: string, rounds: string) => `${place}: ${rounds}`,
  offices: 'Offices, as the rounds name them',
  noOffice: 'no office named',
  where: 'Where most often',
  with: 'With whom most often',
  alone: 'No round names anybody else with them.',
  moreOthers: { one: '1 more', other: '# more' },
  attended: 'Rounds',
  others: 'With ',
  noOthers: 'Nobody else is named.',
  account: 'account',
  accountOf: (name: string, title: string) => `The account that names ${name}: ${title}`,
  planned: 'Expected in a planned round',
  unsure: 'Not counted',
  unsureNote:
    'These rounds name them in a delegation of which no source says whether it was there.',
  sure: 'How sure this is',
  sureText: [
    'Each round lists, as far as its accounts name them, who came for its mediators and in its delegations; this page counts those lists. People of a delegation count where a source says that the delegation was there. Where none says so, or one says that it was not, nobody of it is counted.',
    'Who is not named may have been there all the same. A round may be an announcement, a message or a journey between the sides, so that not all whom it names need have met.',
  ],
  accounted: (some: string, all: string) =>
    `In ${some} of ${all} an account names them: the word “account” leads to it, and beside it stands of what kind it is. In the others no account of who was there names them.`,
  allAccounted:
    'In each of these rounds an account names them: the word “account” leads to it, and beside it stands of what kind it is.',
  data: 'The data of this page (JSON)',
} as const;
