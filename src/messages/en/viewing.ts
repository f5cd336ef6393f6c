/** What the reader of a comparison chose to see. */
export const viewing = {
  asOf: (date: string) => `published by ${date}`,
  differences: (hidden: number) =>
    hidden === 0 ? 'only differences' : `only differences, ${hidden} rows the same left out`,
  base: (name: string) => `baseline: ${name}`,
} as const;
