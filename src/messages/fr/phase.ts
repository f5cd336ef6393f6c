export const phase = {
  name: (n: number) =>
    ['première phase', 'deuxième phase', 'troisième phase'][n - 1] ?? `phase ${n}`,
  any: 'ensemble de l’accord',
  /** Of a text beside others that have phases. */
  none: 'texte sans phases',
  /** What a term is about, and its phase. */
  of: (scope: string, phase: string) => `${scope}, ${phase}`,
  duration: (text: string) => `durée prévue\u00a0: ${text}`,
} as const;
