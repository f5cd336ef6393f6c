export const quantity = {
  about: (text: string) => `environ ${text}`,
  atLeast: (text: string) => `au moins ${text}`,
  upTo: (text: string) => `jusqu’à ${text}`,
  range: (min: string, max: string) => `${min}–${max}`,
  /** A number is not parted from what it counts where a line ends. */
  withUnit: (number: string, unit: string) => `${number}\u00a0${unit}`,
  /** A length in the common measure, after the same as its source told it. */
  measure: (text: string) => `(${text})`,
  /** From where to where the numbers of several accounts go. */
  between: (min: string, max: string) => `${min} à ${max}`,
  /** A range of several accounts, and what does not lie in it. */
  apart: (list: readonly string[]) => list.join(', ou '),
  open: 'sans borne inférieure ni supérieure',
} as const;
