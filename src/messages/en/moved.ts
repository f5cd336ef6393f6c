/** The words of the pages that stand at old addresses, for hosts that cannot redirect. */
export const moved = {
  title: 'Moved',
  description: 'This page has another address now.',
  now: 'This page is now at:',
} as const;
