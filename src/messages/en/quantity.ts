export const quantity = {
  about: (text: string) => `about ${text}`,
  atLeast: (text: string) => `at least ${text}`,
  upTo: (text: string) => `up to ${text}`,
  range: (min: string, max: string) => `${min}–${max}`,
  withUnit: (number: string, unit: string) => `${number} ${unit}`,
  measured: (unit: string, measure: string) => `${unit} (${measure})`,
  open: 'no bound on either side',
} as const;
