export const failure = {
  title: 'This page could not be loaded',
  text: (what: string) =>
    `${what} The page before is still there: go back, or try again. Nothing in your comparison is lost.`,
  network: 'The connection failed or was cut off.',
  code: 'The code of the page did not come.',
  slow: 'No answer came within 20 seconds.',
  status: (status: number) => `The server answered with ${status}.`,
  broken: 'The answer was cut off or not what was asked for.',
  retry: 'Try again',
  reload: 'Load the page anew',
  outdated:
    'A newer version of this site has been published since this page was opened. Load the page anew: its address and your comparison are kept.',
  home: 'All rounds',
} as const;
