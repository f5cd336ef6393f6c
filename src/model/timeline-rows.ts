import { byCode } from './text.ts';

/** By what rounds stand in rows. */
export const LANES_BY = ['venue', 'mediator', 'format'] as const;
export type LanesBy = (typeof LANES_BY)[number];

/** A row of what has one thing in common, of what has others, or of what has none that is known. */
export type RowKind = 'one' | 'others' | 'none';

/** Which keys a row is for, and which rounds stand in it, by their place. */
export type RowOfRounds = { of: RowKind; keys: string[]; rounds: number[] };

/** A key has a row of its own where this share of the rounds has it, and no more keys have than these. */
const SHARE = 0.05;
const MOST_ROWS = 7;

/**
 * The rows of rounds: one for each key that many have, most first; one for all other keys; one for rounds without
 * any. A round with keys of several rows stands in each. A row that would be empty is left out.
 *
 * @param keys of each round.
 * @param nameOf orders keys that are equally frequent.
 */
export function rowsBy(
  keys: readonly (readonly string[])[],
  nameOf: (key: string) => string | null,
): RowOfRounds[] {
  const counts = new Map<string, number>();
  for (const key of keys.flatMap((own) => [...new Set(own)]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const frequent = [...counts].toSorted(
    ([a, x], [b, y]) => y - x || byCode(nameOf(a) ?? a, nameOf(b) ?? b),
  );
  const large = frequent.filter(([, n]) => n >= keys.length * SHARE).slice(0, MOST_ROWS);
  const rest = frequent.slice(large.length).map(([key]) => key);
  // A row for the others of which there is but one says less than its name.
  const own = [...large.map(([key]) => key), ...(rest.length === 1 ? rest : [])];
  const others = rest.length === 1 ? [] : rest;
  const having = (some: readonly string[]) =>
    keys.flatMap((all, i) => (all.some((key) => some.includes(key)) ? [i] : []));
  const rows: RowOfRounds[] = [
    ...own.map((key): RowOfRounds => ({ of: 'one', keys: [key], rounds: having([key]) })),
    { of: 'others', keys: others, rounds: having(others) },
    { of: 'none', keys: [], rounds: keys.flatMap((all, i) => (all.length === 0 ? [i] : [])) },
  ];
  return rows.filter(({ rounds }) => rounds.length > 0);
}
