import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Loaded } from '../../../dataset/hooks.ts';
import type { FoundAnswers, Question } from '../finding/found.ts';
import type { SearchNames } from '../finding/room.ts';
import { findAnswers, readNames } from '../ask.ts';
import { stateOf, useSearchFiles } from '../use-search-files.ts';

/** What answers a question; null until it has come, or where nothing is asked. */
export type Answering = {
  answers: FoundAnswers | null;
  names: SearchNames;
  /** Whether the sources are among what is searched, or may still come. */
  sources: Loaded<null>['state'];
  /** The same of what is older than the newest texts. */
  older: Loaded<null>['state'];
};

type Given = Answering & { answers: FoundAnswers };

const NO_NAMES: SearchNames = { actors: [], places: [], outlets: [] };

/** Of so many parts or fewer, all are waited for: an answer that is of the newest alone would be of no use for long. */
const A_FEW = 3;

/**
 * Loads what is searched, and asks it. The last answer stays until the next one comes. Without the sources everything
 * else is searched.
 */
export function useAnswers({ query, order, most }: Question): Loaded<Answering> {
  const { newest: texts, older: olderTexts, parts } = useSearchFiles('search');
  // What is missing of these is made of the texts.
  const { newest: index, older: olderIndex } = useSearchFiles('search-index');
  const rounds = stateOf(useSearchFiles('search-rounds'));
  const sources = stateOf(useSearchFiles('search-sources'));
  const older = olderIndex.state === 'loading' ? 'loading' : olderTexts.state;
  const [given, setGiven] = useState<Given | 'failed' | null>(null);
  const isThere =
    texts.state === 'there' &&
    index.state !== 'loading' &&
    rounds !== 'loading' &&
    (older !== 'loading' || (parts ?? 0) > A_FEW);

  const ask = useCallback(async (): Promise<Given | 'overtaken'> => {
    const names = await readNames();
    const answers = await findAnswers({ query, order, most });
    return answers === 'overtaken' ? answers : { answers, names, sources, older };
  }, [query, order, most, sources, older]);

  useEffect(() => {
    if (!isThere || query === '') return undefined;
    let current = true;
    ask().then(
      (answer) => {
        if (current && answer !== 'overtaken') startTransition(() => setGiven(answer));
      },
      () => {
        if (current) setGiven('failed');
      },
    );
    return () => {
      current = false;
    };
  }, [isThere, query, ask]);

  if (texts.state === 'failed') return texts;
  if (given === 'failed')
    return {
      state: 'failed',
      retry: () => {
        setGiven(null);
        ask().then(
          (answer) => answer !== 'overtaken' && setGiven(answer),
          () => setGiven('failed'),
        );
      },
    };
  if (!isThere) return { state: 'loading' };
  const shown = query === '' ? null : given;
  return {
    state: 'there',
    value: shown ?? { answers: null, names: NO_NAMES, sources, older },
  };
}
