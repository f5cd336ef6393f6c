import { useEffect, useState, type ReactNode } from 'react';
import type { IndexSlice } from '../../model/slices/index-slice.ts';
import { loadCode } from '../../site/load-code.ts';
import type { Matches } from './matches.ts';

/** What searches: its code comes when somebody begins to search. */
const code = () => loadCode(() => import('./searching.ts'));

type Code = Awaited<ReturnType<typeof code>>;

/** Gets what searches, for whoever is about to type. Whether it came is told to who asks. */
export function prepareSearch(): void {
  code()
    .then(({ prepare }) => prepare())
    .catch(() => {});
}

const NOBODY_ASKS: Matches = { found: null, state: 'ready' };
const ON_THE_WAY: Matches = { found: null, state: 'loading' };
const NOTHING_SEARCHES: Matches = { found: null, state: 'failed' };

/**
 * Searches all that is known of the rounds. The same answer is the same value.
 * @returns what was found, and what a page has to draw somewhere so that it is looked for.
 */
export function useMatches(query: string, index: IndexSlice): [Matches, ReactNode] {
  const wanted = query !== '';
  const [Search, setSearch] = useState<Code | 'failed' | null>(null);
  const [answer, setAnswer] = useState(ON_THE_WAY);

  useEffect(() => {
    let current = true;
    if (wanted)
      code().then(
        (loaded) => {
          if (current) setSearch(loaded);
        },
        () => {
          if (current) setSearch('failed');
        },
      );
    return () => {
      current = false;
    };
  }, [wanted]);

  if (!wanted) return [NOBODY_ASKS, null];
  if (Search === 'failed') return [NOTHING_SEARCHES, null];
  const searching = Search && (
    <Search.Searching key="searching" query={query} index={index} onAnswer={setAnswer} />
  );
  return [answer, searching];
}
