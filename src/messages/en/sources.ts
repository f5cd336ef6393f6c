export const sources = {
  title: 'Sources',
  lede: (count: string, publishers: string) =>
    `${count} pages by ${publishers} outlets, those on which most accounts rest first. Each shows what it carries.`,
  /** How much of it a reader can check by title and by day. */
  visible: (untitled: string, undated: string, repeating: string) =>
    `Of these pages, ${untitled} showed no title and ${undated} no date where they were read; ${repeating} stand on sites that repeat the reports of others: copies, retellings, or texts that a machine reworded, each marked. What was not seen is left open.`,
  share: (count: string, percent: string) => `${count} (${percent} per cent)`,
  description:
    'Every source of the dataset: publisher, title, date, language, where it was seen, and what rests on it.',
  /** Of an outlet: "412 accounts on 96 pages". */
  weight: (accounts: string, pages: string) => `${accounts} on ${pages}`,
  accounts: { one: '1 account', other: '# accounts' },
  pages: { one: '1 page', other: '# pages' },
  /** The pages of the list. */
  list: 'The list of sources',
  most: 'Outlets on which most accounts rest',
  part: (part: string, parts: string) => `Page ${part} of ${parts}`,
  partTitle: (part: string) => `Sources, page ${part}`,
  elsewhere: { one: '1 source on the other pages', other: '# sources on the other pages' },
  failed: 'The sources could not be loaded.',
  untitled: 'title not visible',
  /** Of a document, a call or a note. */
  unlinked: 'no address',
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
  viaRepeating: 'on a site that repeats others',
  any: 'any',
  undated: 'undated',
  shown: (shown: string, all: string) =>
    shown === all ? `All ${all} sources` : `${shown} of ${all} sources`,
  showMore: (count: string) => `Show ${count} more`,
  nothing: 'No source matches. Loosen one of the choices above.',
  reset: 'Show all sources',
} as const;
