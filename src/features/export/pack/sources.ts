import type { ResolvedSource } from '../../../model/slices/resolve.ts';
import type { Entry } from './accounts.ts';

/** A source with its number and the numbers of the accounts that it carries. */
export type NumberedSource = { number: number; source: ResolvedSource; accounts: number[] };

/** The sources of accounts by id, numbered from 1 in the order in which the accounts name them. */
export function numberedSources(entries: readonly Entry[]): Map<string, NumberedSource> {
  const sources = new Map<string, NumberedSource>();
  for (const { number, account } of entries)
    for (const id of account.sources) {
      const source = account.column.sources[id];
      if (!source) continue;
      const known = sources.get(id) ?? { number: sources.size + 1, source, accounts: [] };
      known.accounts.push(number);
      sources.set(id, known);
    }
  return sources;
}
