import { useEffect, useState } from 'react';
import { useSearchSlice } from '../../dataset/hooks.ts';
import type { RoundEntry } from '../../model/search/rounds.ts';
import type { IndexSlice } from '../../model/slices/index-slice.ts';
import { loadCode } from '../../site/load-code.ts';
import type { Engine } from './engine.ts';

/** The rounds that a query finds, each with where it stands in them; null where nobody searches. */
export type Matches = {
  found: ReadonlyMap<string, string> | null;
  state: 'ready' | 'loading' | 'partial' | 'failed';
};

/**
 * Searches the full text, which is loaded when somebody begins to search. If it cannot be had,
 * titles, people and places of the index are searched instead, and the page says so. Where what searches
 * cannot be had itself, nothing is searched, and the page says that.
 */
export function useMatches(query: string, index: IndexSlice): Matches {
  const wanted = query !== '';
  const { slice, failed } = useSearchSlice(wanted);
  const [built, setBuilt] = useState<{ engine: Engine; full: boolean } | 'failed' | null>(null);

  useEffect(() => {
    if (!slice && !failed) return;
    let current = true;
    loadCode(() => import('./engine.ts'))
      .then(async ({ createEngine, engineOf }) =>
        slice ? engineOf(slice) : createEngine(shortEntries(index)),
      )
      .then(
        (engine) => {
          if (current) setBuilt({ engine, full: slice !== null });
        },
        () => {
          if (current) setBuilt('failed');
        },
      );
    return () => {
      current = false;
    };
  }, [slice, failed, index]);

  if (!wanted) return { found: null, state: 'ready' };
  if (!built) return { found: null, state: 'loading' };
  if (built === 'failed') return { found: null, state: 'failed' };
  return { found: built.engine.find(query), state: built.full ? 'ready' : 'partial' };
}

/** What the index alone knows of each round. */
function shortEntries(index: IndexSlice): RoundEntry[] {
  const places = new Map(index.venues.map((venue) => [venue.id, venue]));
  return index.rounds.map((round) => ({
    id: round.id,
    titles: [round.title, ...round.proposals.map(({ name }) => name)],
    people: [...round.mediators, ...round.delegations].flatMap((room) => [
      room.name,
      ...room.people.map(({ name }) => name),
    ]),
    venues: round.venues.flatMap((id) => {
      const place = places.get(id);
      return place ? [place.city ?? '', place.country] : [];
    }),
    publishers: [],
    texts: [round.outcome.text],
    tags: [],
    claims: [],
  }));
}
