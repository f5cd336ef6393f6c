import type { Agreement } from '../model/agreement.ts';
import type { ClaimField, Format, Rung, SourceKind, Stance, Status, Unit } from '../model/types.ts';

/*
 * Every word of the interface, in English. Components hold no words of their own, so that a second
 * language is a second file of this shape.
 */

type Plural = { one: string; other: string };

const units: Record<Unit, Plural> = {
  day: { one: 'day', other: 'days' },
  hostage: { one: 'hostage', other: 'hostages' },
  prisoner: { one: 'prisoner', other: 'prisoners' },
  'prisoner-per-hostage': { one: 'prisoner per hostage', other: 'prisoners per hostage' },
  body: { one: 'body', other: 'bodies' },
  truck: { one: 'truck', other: 'trucks' },
  'truck-per-day': { one: 'truck a day', other: 'trucks a day' },
  percent: { one: 'percent', other: 'percent' },
  km: { one: 'km', other: 'km' },
  person: { one: 'person', other: 'people' },
  'person-per-day': { one: 'person a day', other: 'people a day' },
  fighter: { one: 'fighter', other: 'fighters' },
  'housing-unit': { one: 'housing unit', other: 'housing units' },
};

const statuses: Record<Status, string> = {
  agreement: 'Agreement',
  'framework-tabled': 'Framework tabled',
  counterproposal: 'Counterproposal',
  'talks-continue': 'Talks continue',
  'no-agreement': 'No agreement',
  suspended: 'Suspended',
  collapsed: 'Collapsed',
};

const formats: Record<Format, string> = {
  direct: 'Direct talks',
  indirect: 'Indirect talks',
  shuttle: 'Shuttle between the sides',
  'mediators-and-israel': 'Mediators with Israel',
  'mediators-and-hamas': 'Mediators with Hamas',
  'mediators-only': 'Mediators among themselves',
  multilateral: 'Multilateral meeting',
  'unilateral-announcement': 'Announcement by one side',
};

const rungs: Record<Rung, { tag: string; name: string; meaning: string; example: string }> = {
  document: {
    tag: 'Text',
    name: 'The text itself',
    meaning: 'A document, or a copy that an outlet has seen.',
    example: 'the text of Security Council resolution 2735',
  },
  'official-on-record': {
    tag: 'On record',
    name: 'Named official on record',
    meaning: 'An official or an office of a government or body, by name.',
    example: 'Majed Al-Ansari, Qatari foreign ministry spokesman',
  },
  'party-statement': {
    tag: 'Party',
    name: 'Party statement',
    meaning: 'A statement or a named representative of Hamas or another faction.',
    example: 'Hamas, statement',
  },
  'official-anonymous': {
    tag: 'Unnamed',
    name: 'Unnamed official or source',
    meaning: 'An official, diplomat or source whom the outlet does not name.',
    example: 'two Israeli officials, to Axios',
  },
  'party-anonymous': {
    tag: 'Unnamed, party',
    name: 'Unnamed party source',
    meaning: 'A source in or close to Hamas or another faction, not named.',
    example: 'a Hamas source, to AFP',
  },
  'media-report': {
    tag: 'Media',
    name: 'Media report',
    meaning: 'An outlet on its own authority, or one that does not say whom it rests on.',
    example: 'Channel 12, as reported by The Times of Israel',
  },
};

const stances: Record<Stance, string> = {
  accepted: 'Accepted',
  'accepted-with-amendments': 'Accepted with amendments',
  studying: 'Studying',
  countered: 'Countered',
  rejected: 'Rejected',
  'no-response': 'No answer yet',
};

const claimFields: Record<ClaimField, string> = {
  date: 'Date',
  venue: 'Venue',
  mediators: 'Mediators',
  delegations: 'Delegations',
  outcome: 'Outcome',
  context: 'Around it',
};

const sourceKinds: Record<SourceKind, string> = {
  news: 'News report',
  'official-statement': 'Official statement',
  'un-document': 'UN document',
  'agreement-text': 'Text of an agreement',
  reference: 'Reference work',
  analysis: 'Analysis',
};

const agreements: Record<Agreement, { name: string; meaning: string }> = {
  words: { name: 'in words', meaning: 'No account gives a number.' },
  'one-report': { name: 'one account', meaning: 'One account gives a number.' },
  agree: { name: 'accounts agree', meaning: 'All accounts give the same number.' },
  overlap: {
    name: 'accounts overlap',
    meaning: 'The accounts give different numbers, but one value would fit them all.',
  },
  differ: { name: 'accounts differ', meaning: 'No value would fit all accounts.' },
};

export const en = {
  /** How English writes numbers and lists; a catalogue of another language may use Intl here. */
  number: (value: number) => {
    const [whole = '', part] = String(Math.round(value * 10) / 10).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return part ? `${grouped}.${part}` : grouped;
  },
  list: (items: readonly string[]) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
  plural: (count: number): keyof Plural => (count === 1 ? 'one' : 'other'),
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  units,
  statuses,
  formats,
  rungs,
  stances,
  claimFields,
  sourceKinds,
  agreements,
  site: {
    name: 'Parley',
    tagline: 'A negotiation tracker',
    skip: 'Skip to the content',
    nav: 'Main',
    rounds: 'Rounds',
    proposals: 'Proposals',
    positions: 'Positions',
    corrections: 'Corrections',
    compare: 'Compare',
    sources: 'Sources',
    about: 'About',
    data: 'Data',
    search: 'Search',
    theme: 'Colours',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    footer: (title: string) => `${title}. Dataset`,
    footerVersion: (version: string, date: string) => `version ${version} of ${date}`,
    linkFailed: 'Part of what this link asks for could not be loaded. The page itself is whole.',
    footerNote: 'Every figure says who gave it. Where accounts differ, both stand.',
    noScript:
      'Script is off: everything can be read. Searching, filtering and putting proposals side by side need script.',
    notHydrated: (reason: string) =>
      `This page can be read, but its controls could not be started: ${reason}`,
    reload: 'Try again',
    loading: 'Loading …',
    navigated: (title: string) => `Page: ${title}`,
    close: 'Close',
  },
  /** What of citing stands on a page; the rest is loaded with the dialog. */
  cite: {
    button: 'Cite and share',
    link: 'Cite or report',
    linkTo: (text: string) => `Cite or report: ${text}`,
    failed:
      'This could not be loaded. Check the connection and try again; the page stays as it is.',
    notHere: 'This page does not have that claim. Its own link still leads to it.',
  },
  copying: {
    byHand: 'Copy by hand',
    refused:
      'The browser did not let the page copy. The text stands here, marked: copy it from the field.',
  },
  dates: {
    about: (text: string) => `about ${text}`,
    unknown: 'date not visible',
    range: (from: string, to: string) => `${from} – ${to}`,
  },
  quantity: {
    about: (text: string) => `about ${text}`,
    atLeast: (text: string) => `at least ${text}`,
    upTo: (text: string) => `up to ${text}`,
    range: (min: string, max: string) => `${min}–${max}`,
    open: 'no bound on either side',
  },
  figure: {
    accounts: (accounts: number, of: number) => `${accounts} of ${of} accounts`,
    oneAccount: 'one account',
    allAccounts: (of: number) => (of === 2 ? 'both accounts' : `all ${of} accounts`),
    others: (list: string) => `others ${list}`,
    more: '…',
    inWords: { one: '1 account, in words', other: '# accounts, in words' },
    number: { one: '1 account', other: '# accounts' },
    drawing: (list: string) => `Each version on one scale: ${list}`,
    version: (quantity: string, accounts: string) => `${quantity} (${accounts})`,
    absent: 'Not in the text, this account says',
  },
  phase: {
    name: (n: number) => ['first phase', 'second phase', 'third phase'][n - 1] ?? `phase ${n}`,
    any: 'not tied to a phase',
    duration: (text: string) => `outline: ${text}`,
  },
  attribution: {
    to: (speaker: string, outlet: string) => `${speaker}, to ${outlet}`,
    relayed: (who: string, relay: string) => `${who}, as reported by ${relay}`,
    occasion: (who: string, occasion: string) => `${who}, ${occasion}`,
    via: (site: string) => `seen via ${site}`,
    external: 'opens the page of the source',
  },
  round: {
    untitledVenue: 'Venue not reported',
    mediators: 'Mediators',
    noMediators: 'No mediator reported',
    delegations: 'Delegations',
    noDelegations: 'No delegation reported',
    absent: 'not there',
    unknownPresence: 'no source says whether there',
    present: 'there, nobody named',
    sources: { one: '1 source', other: '# sources' },
    tabledBy: (who: string) => `tabled by ${who}`,
    tabledTo: (who: string) => `to ${who}`,
    tabledByUnknown: 'no source says who tabled it',
    nothingTabled: 'No proposal was tabled in this round.',
    open: 'Open the round',
    openNamed: (title: string) => `Open the round: ${title}`,
    known: 'What is known, and who says so',
    knownNote: 'One line for each account. Where accounts differ, both stand.',
    tabled: 'What was tabled',
    around: 'Around the round',
    before: 'Just before',
    during: 'While it went on',
    after: 'Just after',
    previous: 'Round before',
    next: 'Round after',
    neighbours: 'Rounds before and after',
    alsoIn: (count: string) => `${count} in this round`,
    proposals: { one: '1 proposal', other: '# proposals' },
    description: (title: string, outcome: string) => `${title}. ${outcome}`,
    noClaims: 'No separate account of this.',
    noTerms: 'No term of this proposal has been reported.',
  },
  proposal: {
    inRound: (title: string) => `Tabled in: ${title}`,
    buildsOn: 'Builds on',
    takenUp: 'Taken up in',
    reported: 'link reported',
    inferred: 'link inferred by us',
    noParents: 'No predecessor is reported.',
    terms: 'Terms',
    answers: 'Answers',
    noAnswers: 'No answer has been reported.',
    phases: 'Phases',
    lineage: 'Lineage',
    description: (name: string, by: string, date: string) =>
      `${name}, ${by}, ${date}: its terms, who reported them, and the answers.`,
    listTitle: 'Every proposal, in order of time',
    listLede: (count: number) =>
      `${count} texts, offers and outlines, with the headline of each key figure. Where accounts differ, the version that most of them give stands first.`,
    undated: 'date of the answer not reported',
  },
  home: {
    title: 'Every round of the Gaza mediation, side by side',
    documentTitle: 'Parley: every round of the Gaza mediation, side by side',
    lede: (rounds: string, proposals: string, sources: string, from: string, to: string) =>
      `${rounds} rounds, ${proposals} proposals, ${sources} sources, ${from} to ${to}. Each figure says who gave it. Where accounts differ, both stand.`,
    description:
      'Every round of mediation between Israel and Hamas since October 2023 as a card: who met, what was tabled, how many prisoners per hostage, who says so, who disagrees.',
    howToRead: 'How to read this',
    turningPoints: (count: string) => `Start with ${count} turning points`,
    small: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    list: 'Rounds',
  },
  search: {
    label: 'Search rounds, people, outlets and reports',
    placeholder: 'a name, a place, a word of a report',
    loading: 'Reading the full text …',
    failed: 'The full text could not be loaded, so only titles, people and places are searched.',
    filters: 'Filters',
    results: (shown: number, all: number) =>
      shown === all ? `All ${all} rounds` : `${shown} of ${all} rounds`,
    fold: (on: string, shown: number, all: number) =>
      on ? `Filters: ${on} · ${shown} of ${all}` : `Filters · ${all} rounds`,
    more: (count: number) => `${count} more`,
    reset: 'Show all rounds',
    remove: (label: string) => `Remove the filter ${label}`,
    query: (q: string) => `“${q}”`,
    facets: {
      venue: 'Venue',
      mediator: 'Mediator',
      party: 'Party present',
      format: 'Format',
      status: 'Outcome',
      issue: 'Issue touched',
    },
    noVenue: 'Not reported',
    has: 'Only rounds that',
    hasProposal: 'tabled a proposal',
    hasTurningPoint: 'are turning points',
    dates: 'Dates',
    from: 'From',
    to: 'To',
    since: (date: string) => `from ${date}`,
    until: (date: string) => `to ${date}`,
    sort: 'Order',
    sorts: { old: 'Oldest first', new: 'Newest first' },
    nothing: 'Nothing matches.',
    loosen: 'Each of these alone would bring rounds back:',
    loosenOne: (label: string) => `Without ${label}`,
    loosenCount: { one: '1 round', other: '# rounds' },
    showMore: (count: number) => `Show ${count} more`,
    foundIn: (fields: string) => `found in ${fields}`,
    fields: {
      titles: 'titles',
      people: 'people',
      venues: 'venues',
      publishers: 'outlets',
      texts: 'reports',
    },
  },
  tray: {
    add: 'Compare',
    addNamed: (name: string) => `Compare: ${name}`,
    compareRound: 'Compare the round',
    addToComparison: 'Add to comparison',
    addRound: 'Add the round to comparison',
    inComparison: 'In the comparison',
    label: 'Comparison',
    count: (count: number) => `Comparing ${count} of 5`,
    compare: 'Compare',
    one: 'Add one more to compare',
    remove: (name: string) => `Remove ${name} from the comparison`,
    clear: 'Empty',
    full: 'A comparison holds at most five. Remove one first.',
    notKept:
      'This device does not let the page keep the comparison. It lasts until you leave the site.',
    added: (name: string, count: number) => `${name} added, ${count} of 5 in the comparison`,
    removed: (name: string, count: number) => `${name} removed, ${count} of 5 in the comparison`,
    gone: (count: number) =>
      count === 1
        ? 'One entry is not in this dataset and was left out.'
        : `${count} entries are not in this dataset and were left out.`,
  },
  evidence: {
    label: 'Which accounts are shown',
    ladder: 'Ladder',
    everything: 'every account',
    upTo: (name: string) => `${name} and above`,
    explain: 'What the rungs are',
    example: (text: string) => `Example: ${text}.`,
    asof: 'As known on',
    earlier: 'The reporting day before',
    later: 'The next reporting day',
    today: 'As known today',
    note: (parts: readonly string[]) => `Not shown: ${parts.join('; ')}.`,
    below: { one: '1 account below this rung', other: '# accounts below this rung' },
    laterOut: { one: '1 account published later', other: '# accounts published later' },
    undatedOut: {
      one: '1 account whose pages show no date',
      other: '# accounts whose pages show no date',
    },
    nothingLeft: 'No account left',
  },
  derived: {
    title: 'Computed',
    computed: 'computed',
    kinds: {
      ratio: 'Prisoners per hostage',
      'per-day': 'Hostages per day of pause',
      share: 'Share of the hostages then held',
      length: 'Total length over phases',
    },
    inputs: {
      ratio: { dividend: 'prisoners', divisor: 'hostages' },
      'per-day': { dividend: 'hostages', divisor: 'days' },
      share: { dividend: 'hostages freed', divisor: 'hostages then held' },
    },
    perSpeaker: { one: 'by 1 speaker’s own two numbers', other: 'by # speakers’ own two numbers' },
    across: 'across speakers: nobody gave both numbers',
    missing: (what: string) => `Cannot be computed: ${what} not reported`,
    sum: 'Show the sum',
    division: (dividend: string, divisor: string, result: string) =>
      `${dividend} ÷ ${divisor} = ${result}`,
    addition: (parts: readonly string[], result: string) => `${parts.join(' + ')} = ${result}`,
    rounded: 'Rounded to one decimal.',
    spans: 'Smallest to largest of all accounts on each side.',
    percent: (text: string) => `${text} percent`,
    days: (text: string) => `${text} days`,
    withoutPhases: (phases: string) => `Length not reported: ${phases}.`,
  },
  difference: {
    base: 'Baseline',
    pin: (name: string) => `Make ${name} the baseline`,
    unpin: (name: string) => `${name} is the baseline: take it off`,
    pinShort: 'Pin',
    same: 'same as the baseline',
    unlike: (text: string) => `in other words; in the baseline: ${text}`,
    moved: (from: string, to: string) => `moved from ${from} to ${to}`,
    span: (from: string, to: string) =>
      from === to
        ? `same headline and span (${to}); single accounts differ`
        : `same headline; all accounts span ${to}, in the baseline ${from}`,
    by: (by: string) => `${by} against the baseline`,
    added: 'not in the baseline',
    dropped: 'in the baseline, not reported here',
    denied: 'in the baseline, said not to be part of this',
    plus: (list: string) => `also ${list}`,
    minus: (list: string) => `without ${list}`,
    only: 'Only differences',
    hidden: {
      one: '1 row in which the columns say the same is hidden.',
      other: '# rows in which the columns say the same are hidden.',
    },
    showAll: 'Show all rows',
    sinceBefore: (days: string) => `${days} after the column before`,
    sameDay: 'the same day as the column before',
    beforeIt: (days: string) => `${days} before the column before`,
  },
  compare: {
    title: 'Compare proposals and rounds',
    /** Names have commas of their own, so three or more are parted by semicolons. */
    titleOf: (names: readonly string[]) =>
      names.length === 2 ? names.join(' and ') : names.join('; '),
    lede: 'Put two to five side by side: the facts of the round first, then every term on one line, with all its accounts.',
    description:
      'Two to five proposals or rounds of the Israel-Hamas mediation side by side, term by term, with every account.',
    start: 'Comparisons to start from',
    pick: 'Add a proposal or round',
    pickPlaceholder: 'a name, a place or a year',
    pickEmpty: 'Nothing of that name. Try a place, a month or a year.',
    one: (name: string) => `${name} stands alone: add at least one more.`,
    unknown: (ids: string) => `Not in the dataset, left out: ${ids}.`,
    moved: (from: string, to: string) => `${from} is now ${to}.`,
    tooMany: (ids: string) => `A comparison holds at most five. Left out: ${ids}.`,
    nearest: 'Perhaps:',
    columns: (count: number) => `${count} of 5 columns`,
    add: 'Add',
    remove: (name: string) => `Remove ${name}`,
    earlier: (name: string) => `Move ${name} one to the left`,
    later: (name: string) => `Move ${name} one to the right`,
    caption: (names: string) => `Comparison of ${names}`,
    term: 'Term',
    facts: {
      date: 'Date',
      since: 'Time since',
      venue: 'Venue',
      format: 'Format',
      mediators: 'Mediators',
      delegations: 'Who came',
      tabledBy: 'Tabled by',
      tabledTo: 'Tabled to',
      answers: 'Answers',
      outcome: 'Outcome of the round',
    },
    empty: {
      absent: 'Not part of this proposal',
      'not-reported': 'Not reported',
      'nothing-tabled': 'Nothing tabled',
      filtered: 'Accounts, but none of the chosen kind',
    },
    emptyMeaning: {
      absent: 'An account says that the text does not contain this.',
      'not-reported': 'No report of this was found; it may still be in the text.',
      'nothing-tabled': 'The round had no proposal.',
      filtered: 'Accounts exist; the filter above leaves none of them.',
    },
    accounts: (count: string) => `Show ${count}`,
    shown: 'Columns shown',
    left: 'Left column',
    right: 'Right column',
    openRound: 'Round',
    openProposal: 'Proposal',
    hint: 'Three kinds of empty',
    failed: (name: string) => `${name} could not be loaded.`,
    retry: 'Try again',
    needsScript:
      'Putting columns side by side needs script. Each proposal can be read on its own page.',
    noAnswers: 'No answer reported',
    open: 'Open',
  },
  sources: {
    title: 'Sources',
    lede: (count: string, publishers: string) =>
      `${count} pages by ${publishers} publishers. Each shows what rests on it.`,
    description:
      'Every source of the dataset: publisher, title, date, language, where it was seen, and what rests on it.',
    untitled: 'title not visible',
    resting: 'Carries',
    restingOn: (name: string, count: string) => `${name} (${count})`,
    claims: { one: '1 claim', other: '# claims' },
    positions: 'positions',
    events: 'events',
    find: 'Find a source',
    findPlaceholder: 'publisher, title or site',
    kind: 'Kind',
    language: 'Language',
    year: 'Year',
    via: 'Seen',
    viaOwn: 'on its own page',
    viaOther: 'via another site',
    any: 'any',
    undated: 'undated',
    shown: (shown: string, all: string) =>
      shown === all ? `All ${all} sources` : `${shown} of ${all} sources`,
    nothing: 'No source matches. Loosen one of the choices above.',
    letters: 'Publishers by first letter',
    reset: 'Show all sources',
    languages: {
      en: 'English',
      ar: 'Arabic',
      fr: 'French',
      it: 'Italian',
      no: 'Norwegian',
      pt: 'Portuguese',
      pl: 'Polish',
      he: 'Hebrew',
      de: 'German',
    } as Record<string, string>,
  },
  about: {
    title: 'How to read Parley',
    description:
      'Method, the attribution ladder, agreement marks, arithmetic, words and corrections of the Parley negotiation tracker.',
    marks: 'Agreement marks',
    example:
      'An example: “42 days, 4 of 9 accounts; others 35, 40, 45, at least 42” means that nine accounts give a length, four of them 42 days, and that no length would fit all nine.',
    ladder: 'The attribution ladder',
    ladderText:
      'Each claim has a rung that says who stands behind it, strongest first. It does not say who is right.',
    empties: 'Three kinds of empty',
    arithmetic: 'Arithmetic',
    arithmeticText:
      'Ratios shown here are those that a source itself states. Sums that are ours say so in the text. Lengths given in weeks are counted as seven days, in months as 30 days; the text keeps the source’s own unit where it was converted.',
  },
  data: {
    title: 'Data',
    description:
      'Downloads of the Parley dataset: tables as CSV, everything as JSON, descriptions for programs, feeds, what stays stable, and how to cite.',
    lede: (rounds: string, proposals: string, reports: string, sources: string) =>
      `${rounds} rounds, ${proposals} proposals, ${reports} reports of their terms, ${sources} sources. The site reads the same files.`,
    cite: 'How to cite',
    citeText:
      'Cite the original source of a figure first; it stands beside it. For the collection:',
    citation: (title: string, version: string, date: string) =>
      `Parley: ${title}. Version ${version}, ${date}.`,
    licence: 'Licence',
    licenceText:
      'Data: Creative Commons Attribution 4.0 (CC BY 4.0), with the names of the sources. Code: MIT. Quoted fragments remain under the rights of their sources.',
  },
  downloads: {
    ofRound: 'Data of this round (JSON)',
    ofProposal: 'Data of this proposal (JSON)',
  },
  notFound: {
    title: 'There is no page at this address',
    asked: (path: string) => `Asked for: ${path}`,
    nearest: 'Perhaps one of these:',
    search: 'Search all rounds',
    home: 'All rounds',
    help: 'Ids are never reused, so a link from here keeps its meaning; this one may have lost a letter on its way.',
  },
  failure: {
    title: 'This part could not be loaded',
    text: (what: string) =>
      `${what} The page before is still there: go back, or try again. Nothing in your comparison is lost.`,
    network: 'The connection failed or was cut off.',
    status: (status: number) => `The server answered with ${status}.`,
    broken: 'The answer was cut off or not what was asked for.',
    retry: 'Try again',
    home: 'All rounds',
  },
  changes: {
    title: 'What changed',
    titleOf: (before: string, after: string) => `What changed: ${before} to ${after}`,
    link: 'What changed',
    linkTo: (before: string, after: string) => `What changed: ${before} to ${after}`,
    before: 'Before',
    after: 'After',
    moved: (now: string, before: string) => `${now}, before ${before}`,
    /** Accounts that are open at opposite ends: each says one of these. */
    either: (list: readonly string[], unit: string) => `${list.join(' or ')}${unit} by account`,
    /** As above, for more than two: all numbers that they name lie in this range. */
    between: (range: string, unit: string) =>
      `${range}${unit} by account (some say up to, some at least)`,
    nowNumber: (now: string) => `${now}, before in words`,
    nowWords: (name: string, before: string) => `${name} in words, before ${before}`,
    summary: {
      nothing: 'No term is reported differently.',
      onlyWords: (count: number) =>
        count === 1
          ? 'No figure is reported differently; one term is worded differently.'
          : `No figure is reported differently; ${count} terms are worded differently.`,
      added: (list: string) => `New: ${list}.`,
      dropped: (list: string) => `Not reported any more: ${list}.`,
      denied: (list: string) => `Said not to be part of the text: ${list}.`,
      more: (count: number) => (count === 1 ? 'And 1 more change.' : `And ${count} more changes.`),
    },
    spans:
      'Figures are spans over all accounts; what is not reported any more may still be in the text.',
    ground: {
      reported: 'A source reports that the later proposal builds on the earlier one.',
      inferred: 'No source says that one builds on the other: we infer it from their content.',
    },
    otherParents: 'Also named as what it builds on:',
    sideBySide: 'Compare the two side by side',
    groups: {
      moved: 'Numbers moved',
      added: 'New',
      dropped: 'Not reported any more',
      reworded: 'Worded differently',
      same: 'The same, or in neither',
    },
    meanings: {
      moved: 'Both have a number, and the reports of the two do not give the same ones.',
      added: 'Reported of the later proposal and not of the earlier one.',
      dropped:
        'Reported of the earlier proposal and not of the later one; it may still be in the text.',
      reworded:
        'The reports use other words, or only one side has a number. Other words need not mean another text.',
      same: 'The same numbers, the same words, or said to be part of neither.',
    },
    count: { one: '1 term', other: '# terms' },
    jump: 'Groups',
    notReported: 'Not reported',
    absent: 'Said not to be part of the text',
    inWords: 'in words',
    toClaim: 'Claim',
    toClaimOf: (text: string, name: string) => `This claim on the page of ${name}: ${text}`,
    wording: 'Wording',
    wordingKey: 'Compared: the two accounts that are most alike.',
    onlyBefore: 'only before',
    onlyAfter: 'only after',
    unlike: 'The accounts share too few words to be marked word by word.',
    nothingHere: 'No term.',
  },
  lineage: {
    title: 'Who built on what',
    lede: (linked: number, all: number) =>
      `Each line leads from a proposal down to one that builds on it. ${linked} of ${all} proposals hang together.`,
    near: 'Two steps back and two steps on',
    nearCount: { one: '1 proposal', other: '# proposals' },
    reported: 'link reported',
    inferred: 'link inferred by us',
    here: 'this proposal',
    buildsOn: (list: string) => `, builds on ${list}`,
    parent: (name: string, basis: string) => `${name} (${basis})`,
    list: 'The list, with key figures',
  },
  pack: {
    make: 'Evidence pack',
  },
  exporting: {
    label: 'Take this comparison with you',
    formats: {
      copy: 'Copy as table',
      csv: 'CSV',
      json: 'JSON',
      picture: 'Picture',
      print: 'Print',
    },
    working: 'One moment …',
    copied: 'Copied. Paste it into a document, a mail or a spreadsheet.',
    saved: (name: string) => `Saved as ${name}`,
    failed: 'This could not be made. Check the connection and try again.',
    table: 'The table, with a tab between columns',
    notes: 'Accounts',
    noteRefs: (numbers: string) => `accounts ${numbers}`,
    undated: 'undated',
    before: (text: string) => `baseline: ${text}`,
    asOf: (date: string) => `as known on ${date}`,
    differences: (hidden: number) =>
      hidden === 0 ? 'only differences' : `only differences, ${hidden} rows the same left out`,
    base: (name: string) => `baseline: ${name}`,
    seen: (date: string) => `Seen on ${date}`,
    more: (rows: number) =>
      `and ${rows === 1 ? '1 more row' : `${rows} more rows`} at the address below`,
    moreSums: (sums: number) => (sums === 1 ? 'and 1 more sum' : `and ${sums} more sums`),
    source: (publishers: string, version: string, date: string, address: string) =>
      `${publishers ? `Sources: ${publishers}; ` : ''}Parley, version ${version} of ${date}, ${address}`,
  },
  embed: {
    button: 'Embed',
  },
} as const;
