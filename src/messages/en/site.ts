export const site = {
  name: 'Parley',
  pageTitle: (title: string) => `${title} | Parley`,
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
  feeds: 'Feeds',
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
  /** Names have commas of their own, so three or more are parted by semicolons. */
  together: (names: readonly string[]) =>
    names.length === 2 ? names.join(' and ') : names.join('; '),
  notLoaded:
    'This could not be loaded. Check the connection and try again; the page stays as it is.',
  howToRead: 'How to read this',
} as const;
