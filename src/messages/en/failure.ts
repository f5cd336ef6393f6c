export const failure = {
  title: 'This part could not be loaded',
  text: (what: string) =>
    `${what} The page before is still there: go back, or try again. Nothing in your comparison is lost.`,
  network: 'The connection failed or was cut off.',
  status: (status: number) => `The server answered with ${status}.`,
  broken: 'The answer was cut off or not what was asked for.',
  retry: 'Try again',
  home: 'All rounds',
} as const;
