export const phase = {
  name: (n: number) => ['primera fase', 'segunda fase', 'tercera fase'][n - 1] ?? `fase ${n}`,
  any: 'todo el acuerdo',
  /** Of a text beside others that have phases. */
  none: 'texto sin fases',
  /** What a term is about, and its phase. */
  of: (scope: string, phase: string) => `${scope}, ${phase}`,
  duration: (text: string) => `esquema: ${text}`,
} as const;
