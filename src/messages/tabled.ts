import type { Named } from '../model/slices/resolve.ts';
import { list } from './format.ts';
import { words } from './words.ts';

/** Who tabled a proposal, by name alone, or that no source says. */
export function tabledByText(tabledBy: readonly Named[]): string {
  return list(tabledBy.map(({ name }) => name)) || words.round.tabledByUnknown;
}

/** "tabled by" and the names, or that no source says who tabled it. */
export function tabledText(tabledBy: readonly Named[]): string {
  const names = list(tabledBy.map(({ name }) => name));
  return names ? words.round.tabledBy(names) : words.round.tabledByUnknown;
}
