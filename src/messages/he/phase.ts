import { say } from './bidi.ts';

export const phase = {
  name: (n: number) => ['שלב ראשון', 'שלב שני', 'שלב שלישי'][n - 1] ?? `שלב ${n}`,
  any: 'העסקה כולה',
  /** Of a text beside others that have phases. */
  none: 'נוסח בלי שלבים',
  /** What a term is about, and its phase. */
  of: (scope: string, phase: string) => say`${scope}, ${phase}`,
  duration: (text: string) => say`לפי המתווה: ${text}`,
} as const;
