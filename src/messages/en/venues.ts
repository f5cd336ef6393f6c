/* The words of the pages of places. */
export const venueWords = {
  title: 'Places',
  description: (subject: string) =>
    `Where the rounds of ${subject} were held, how often at each place, and in which years.`,
  rounds: { one: '# round', other: '# rounds' },
  places: { one: '# place', other: '# places' },
  /** How many rounds there are, and at how many places those were held of which one is known. */
  held: (rounds: string, placed: string, places: string) =>
    `Of ${rounds}, ${placed} are known to have been held at ${places}`,
  nothingHeld: 'Of no round is it known where it was held.',
  /** The places with the most rounds: "Portsea (51)". */
  most: (places: string) => `most in ${places}`,
  /** How many rounds have no known place, and how many have more than one. */
  nowhereCount: {
    one: 'Of # round no source names a place.',
    other: 'Of # rounds no source names a place.',
  },
  severalCount: {
    one: '# round was held at several places, and counts at each.',
    other: '# rounds were held at several places, and count at each.',
  },
  planned: { one: '1 more is planned.', other: '# more are planned.' },
  map: 'Map of the places',
  /** What a place is told as: its rounds, from when to when. */
  told: (place: string, rounds: string, when: string) => `${place}: ${rounds}, ${when}`,
  when: (first: string, last: string) => (first === last ? first : `first ${first}, last ${last}`),
  area: 'a place: the larger its area, the more rounds',
  aside: 'moved beside its place, for want of room',
  countryOnly: 'Known by country alone',
  unmapped: 'Not on the map',
  nowhere: 'No place reported',
  /** The same before a row of bars, where little has room. */
  nowhereShort: 'Not reported',
  nowhereLink: 'Show these rounds',
  byYear: 'By year',
  byYearSentence: (places: string, rounds: string, year: string) =>
    `Rounds by the year in which they began. The most in a year: ${rounds} in ${places}, ${year}.`,
  topOnly: (count: string) => `The ${count} places with the most rounds; all are in the table.`,
  /** Of one bar: "Portsea, 2024: 20 rounds". */
  bar: (place: string, years: string, rounds: string) => `${place}, ${years}: ${rounds}`,
  all: 'all',
  years: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  list: 'All places',
  columns: {
    place: 'Place',
    country: 'Country',
    rounds: 'Rounds',
    first: 'First',
    last: 'Last',
    round: 'Round',
    outcome: 'Outcome',
  },
  openPlace: (place: string) => `All rounds in ${place}`,
  /** The page of one place. */
  one: {
    title: (place: string) => `Rounds in ${place}`,
    description: (place: string, rounds: string, subject: string) =>
      `${place}: ${rounds} of ${subject}, with what was tabled, how each ended, and who mediated.`,
    sentence: (here: string, all: string, first: string, last: string) =>
      first === last
        ? `${here} of ${all}: ${first}.`
        : `${here} of ${all}, the first ${first}, the last ${last}.`,
    noneYet: (all: string) => `None of ${all} was held here.`,
    planned: 'Planned',
    endings: (list: string) => `How they ended: ${list}.`,
    ending: (rounds: string, outcome: string) => `${outcome} ${rounds}`,
    byYear: 'By year',
    mediators: 'Who mediated here',
    noMediators: 'No mediator is reported for these rounds.',
    where: 'Where it is',
    locator: (place: string) => `Map of ${place} and the places around it`,
    countryOnly: 'Only the country is known, so there is no map.',
    unmapped: 'The data have no coordinates of this place, so there is no map.',
    rounds: 'Rounds, in order of time',
    /** Of many rounds, which have several pages: those of a year on this page, what it shows, and its title. */
    ofYear: (here: string, rounds: string) => `${here} of ${rounds} are on this page`,
    page: (shown: string, all: string, time: string) =>
      `This page lists ${shown} of ${all}, those that began in ${time}; the picture and the numbers are of all.`,
    pageTitle: (title: string, time: string) => `${title}, ${time}`,
    times: 'Rounds of other times',
    tabled: 'Tabled:',
    others: 'Also held at:',
    back: 'All places',
  },
} as const;
