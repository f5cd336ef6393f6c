/** What the reader of a comparison chose to see. */
export const viewing = {
  asOf: (date: string) => `published by ${date}`,
  differences: (hidden: string) => (hidden ? `only what differs, ${hidden}` : 'only what differs'),
  hidden: { one: '1 row the same left out', other: '# rows the same left out' },
  base: (name: string) => `baseline: ${name}`,
} as const;
