const sheet = (name: string, help: string, ...also: readonly string[]) => ({ name, help, also });

/* The sheets of the workbook: those with which people begin first, then lists, then the upkeep of a dataset. */
export const sheets = {
  about: sheet('about', 'One row: the dataset itself.'),
  rounds: sheet('rounds', 'One row a round of talks.', 'round', 'talks', 'meetings'),
  facts: sheet(
    'facts',
    'One row an account of a fact of a round. Two accounts are two rows.',
    'claims',
  ),
  proposals: sheet(
    'proposals',
    'One row a text, offer or outline that somebody tabled.',
    'texts',
    'offers',
  ),
  terms: sheet(
    'terms',
    'One row an account of a term. Two accounts are two rows.',
    'reports',
    'accounts',
  ),
  answers: sheet('answers', 'One row an answer to a proposal.', 'responses'),
  positions: sheet('positions', 'One row a thing that a party said it wants.'),
  events: sheet('events', 'One row a thing that happened beside the talks.', 'timeline'),
  sources: sheet('sources', 'One row a page that was read.', 'references'),
  phases: sheet('phases', 'Phases of proposals, where their length or name is known.'),
  links: sheet('builds on', 'Predecessors of proposals, where there are several.', 'lineage'),
  apart: sheet('terms apart', 'Terms of two texts that a person found to be different.'),
  actors: sheet('actors', 'States, parties and bodies.'),
  people: sheet('people', 'People who were named.'),
  offices: sheet('offices', 'Offices that they held.'),
  publishers: sheet('publishers', 'Who published sources.'),
  venues: sheet('places', 'Where talks were held.', 'venues'),
  units: sheet('units', 'What is counted.'),
  issues: sheet('issues', 'What the talks are about, in reading order.'),
  issueTerms: sheet('terms of issues', 'The parts of each issue.', 'scopes'),
  computed: sheet('computed figures', 'Figures that are computed from others.'),
  chapters: sheet('chapters', 'Stretches of the process, in order.'),
  sides: sheet('sides', 'Who is of which side in pictures.'),
  truces: sheet('truces', 'Truces that pictures of time show.'),
  editions: sheet('editions', 'Published versions, newest last.'),
  publishedIds: sheet('published ids', 'What each edition published first.'),
  fingerprints: sheet('recorded files', 'What the newest edition recorded of each file.'),
  corrections: sheet('corrections', 'Changes of published facts.'),
  redirects: sheet('retired ids', 'Ids that lead elsewhere now.'),
  suggestions: sheet('suggestions', 'Comparisons to start from.'),
  bannedWords: sheet('words to avoid', 'Words kept out of our sentences.'),
  exceptions: sheet('exceptions', 'Where a rule of the data does not hold, and why.'),
} as const;

/** Sheets that are for people, and read by nobody. */
export const unread = {
  lists: 'lists',
  help: 'how to fill this in',
  wrong: 'what is wrong',
} as const;

/** The words in the first column by which a row of the template is marked, and not read. */
export const marks = { help: 'help', example: 'example' } as const;

/** Columns of which three are one date: how each part of the first and of the last day is met. */
export const dateParts = {
  start: {
    year: ['year', 'start year'],
    month: ['month', 'start month'],
    day: ['day', 'start day'],
  },
  end: { year: ['end year'], month: ['end month'], day: ['end day'] },
} as const;
