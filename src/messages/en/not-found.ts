export const notFound = {
  title: 'There is no page at this address',
  asked: (path: string) => `Asked for: ${path}`,
  meant: 'Something was added to the address on its way, or lost. This page is meant:',
  nearest: 'Perhaps one of these:',
  search: 'Search all rounds',
  home: 'All rounds',
  help: 'Ids are never reused, so a link from here keeps its meaning; this one may have lost a letter on its way.',
} as const;
