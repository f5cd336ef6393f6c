export const quantity = {
  about: (text: string) => `about ${text}`,
  atLeast: (text: string) => `at least ${text}`,
  upTo: (text: string) => `up to ${text}`,
  range: (min: string, max: string) => `${min}–${max}`,
  withUnit: (number: string, unit: string) => `${number} ${unit}`,
  /** A length in the common measure, after the same as its source told it. */
  measure: (text: string) => `(${text})`,
  /** From where to where the numbers of several accounts go. */
  between: (min: string, max: string) => `${min} to ${max}`,
  /** A range of several accounts, and what does not lie in it. */
  apart: (list: readonly string[]) => list.join(', or '),
  open: 'no bound on either side',
} as const;
