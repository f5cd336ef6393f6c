import type { Dataset } from '../model/types.ts';
import { embedPaths } from '../urls/embed-paths.ts';
import { changesPath, paths } from '../urls/paths.ts';

/** An address that leads on to another. */
export type Move = { from: string; to: string };

/**
 * The addresses of retired ids that had a page, in frames too: articles keep what they were given. A
 * retired claim is found by script on any page.
 */
export function retiredPaths(data: Dataset): Move[] {
  return data.redirects.flatMap(({ kind, from, to }) =>
    kind === 'claim'
      ? []
      : [paths[kind], embedPaths[kind]].map((path) => ({ from: path.to(from), to: path.to(to) })),
  );
}

/**
 * For each page that says what changed: the pair in the wrong order, or under an id that one of the
 * two once had.
 */
export function misspeltPairs(data: Dataset): Move[] {
  const moves = new Map<string, string>();
  const pairs = data.rounds.flatMap((round) =>
    round.proposals.flatMap(({ id, basedOn }) =>
      basedOn.map(({ proposal }) => [proposal, id] as const),
    ),
  );
  const pages = new Set(pairs.map(([before, after]) => changesPath(before, after)));
  const namesOf = (id: string) => [
    id,
    ...data.redirects.flatMap(({ kind, from, to }) =>
      kind === 'proposal' && to === id ? [from] : [],
    ),
  ];
  for (const [before, after] of pairs)
    for (const one of namesOf(before))
      for (const other of namesOf(after))
        for (const from of [changesPath(one, other), changesPath(other, one)])
          if (!pages.has(from)) moves.set(from, changesPath(before, after));
  return [...moves].map(([from, to]) => ({ from, to }));
}
