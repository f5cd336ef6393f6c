import { nearestIds } from './nearest.ts';
import type { NamesSlice } from './slices/names-slice.ts';

/** What became of the ids in an address. */
export type ResolvedIds = {
  /** Ids that can be shown, in order, each once, with the round that holds them. */
  shown: { id: string; round: string }[];
  /** Retired ids and what they lead to. */
  moved: { from: string; to: string }[];
  /** Ids that no record ever had, with what they may have meant. */
  unknown: { id: string; nearest: string[] }[];
  /** Known ids beyond the most that fit, each once. */
  over: string[];
};

/** Sorts the ids of a comparison into what can be shown and what cannot, losing none. */
export function resolveIds(index: NamesSlice, ids: readonly string[], most: number): ResolvedIds {
  const rounds = new Map([
    ...index.rounds.map((round) => [round.id, round.id] as const),
    ...index.rounds.flatMap((round) => round.proposals.map((p) => [p.id, round.id] as const)),
  ]);
  const redirects = new Map(index.redirects.map(({ from, to }) => [from, to]));
  const result: ResolvedIds = { shown: [], moved: [], unknown: [], over: [] };
  for (const asked of ids) {
    // A living id wins over a retired one: a round was renamed where a proposal kept the id.
    const to = rounds.has(asked) ? asked : redirects.get(asked);
    const round = to === undefined ? undefined : rounds.get(to);
    if (to === undefined || round === undefined) {
      result.unknown.push({ id: asked, nearest: nearestIds(asked, [...rounds.keys()]) });
      continue;
    }
    if (to !== asked) result.moved.push({ from: asked, to });
    if (result.shown.some(({ id }) => id === to) || result.over.includes(to)) continue;
    if (result.shown.length < most) result.shown.push({ id: to, round });
    else result.over.push(to);
  }
  return result;
}
