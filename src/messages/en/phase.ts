export const phase = {
  name: (n: number) => ['first phase', 'second phase', 'third phase'][n - 1] ?? `phase ${n}`,
  any: 'whole deal',
  /** Of a text beside others that have phases. */
  none: 'text without phases',
  /** What a term is about, and its phase. */
  of: (scope: string, phase: string) => `${scope}, ${phase}`,
  duration: (text: string) => `outline: ${text}`,
} as const;
