export const phase = {
  name: (n: number) => ['first phase', 'second phase', 'third phase'][n - 1] ?? `phase ${n}`,
  any: 'not tied to a phase',
  duration: (text: string) => `outline: ${text}`,
} as const;
