import { startTransition, useEffect } from 'react';
import type { IndexSlice } from '../../model/slices/index-slice.ts';
import type { Matches } from './matches.ts';
import { findRounds, prepare } from './ask.ts';
import { stateOf, useSearchFiles } from './use-search-files.ts';

const ON_THE_WAY: Matches = { found: null, state: 'loading' };
const NOTHING_SEARCHED: Matches = { found: null, state: 'failed' };
const NOT_TO_BE_FOUND: Matches = { found: new Map(), state: 'partial' };

type Props = { query: string; index: IndexSlice; onAnswer: (matches: Matches) => void };

/**
 * Looks for rounds as long as it stands in a page; it draws nothing. What is asked while an answer is on its way takes
 * its place, and until that comes the rounds found last stay. Where the index cannot be had, one is made of the
 * texts; where these cannot, titles, people and places are searched instead, and the page says so. Where nothing can
 * search, the page says that.
 */
export function Searching({ query, index, onAnswer }: Props) {
  const rounds = stateOf(useSearchFiles('search-rounds'));
  // They tell the sentence in which it stands: the rounds themselves do not wait for that.
  const texts = stateOf(useSearchFiles('search', rounds !== 'loading'));

  useEffect(() => {
    // Whoever waits for files need not wait for them to find out that nothing can read them.
    prepare().catch(() => onAnswer(NOTHING_SEARCHED));
    // Who begins anew sees nothing of what was found before.
    return () => onAnswer(ON_THE_WAY);
  }, [onAnswer]);

  useEffect(() => {
    let current = true;
    const show = (matches: Matches) => {
      if (current) startTransition(() => onAnswer(matches));
    };
    const full = rounds === 'there' || texts === 'there';
    if (full || texts === 'failed')
      findRounds(query, full ? null : index).then(
        (found) => {
          if (found === 'overtaken') return;
          // A claim that somebody names is looked for in the texts, if they are to be had.
          if (!found) show(texts === 'failed' ? NOT_TO_BE_FOUND : ON_THE_WAY);
          else show({ found, state: full ? 'ready' : 'partial' });
        },
        () => show(NOTHING_SEARCHED),
      );
    return () => {
      current = false;
    };
  }, [query, rounds, texts, index, onAnswer]);

  return null;
}

export { prepare };
