import { characterFaults } from './characters.ts';
import type { Fault } from './fault.ts';
import { wordFaults } from './words.ts';

/** A text of a parsed JSON file that has a fault, and the keys that lead to it. */
export type TextFault = Fault & { path: readonly (string | number)[] };

/** Codes that a program writes and nobody reads: "2o" in one is no slip of the pen. Their form is in the schema. */
const CODES = new Set(['fingerprints']);

/** Every text of a value and every name of a field that has characters or words that it must not have. */
export function textFaults(value: unknown, path: readonly (string | number)[] = []): TextFault[] {
  if (typeof value === 'string') {
    const faults = [...characterFaults(value), ...wordFaults(value)];
    return faults.map(({ message, hint }) => ({ path, message, hint }));
  }
  if (Array.isArray(value)) return value.flatMap((item, i) => textFaults(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...characterFaults(key).map(({ message, hint }) => ({
      path: [...path, key],
      message: `the name of the field has ${message}`,
      hint,
    })),
    ...(CODES.has(key) ? [] : textFaults(item, [...path, key])),
  ]);
}
