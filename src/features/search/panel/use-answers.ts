import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Loaded } from '../../../dataset/hooks.ts';
import type { FoundAnswers, Question } from '../finding/found.ts';
import type { SearchNames } from '../finding/room.ts';
import { findAnswers, readNames } from '../ask.ts';
import { useSearchFile } from '../use-search-file.ts';

/** What answers a question; null until it has come, or where nothing is asked. */
export type Answering = {
  answers: FoundAnswers | null;
  names: SearchNames;
  /** Whether the sources are among what is searched, or may still come. */
  sources: Loaded<null>['state'];
};

type Given = Answering & { answers: FoundAnswers };

const NO_NAMES: SearchNames = { actors: [], places: [], outlets: [] };

/**
 * Loads what is searched, and asks it. The last answer stays until the next one comes. Without the sources everything
 * else is searched.
 */
export function useAnswers({ query, order, most }: Question): Loaded<Answering> {
  const texts = useSearchFile('search');
  // What is missing of these is made of the texts.
  const index = useSearchFile('search-index').state;
  const rounds = useSearchFile('search-rounds').state;
  const sources = useSearchFile('search-sources').state;
  const [given, setGiven] = useState<Given | 'failed' | null>(null);
  const isThere = texts.state === 'there' && index !== 'loading' && rounds !== 'loading';

  const ask = useCallback(async (): Promise<Given | 'overtaken'> => {
    const names = await readNames();
    const answers = await findAnswers({ query, order, most });
    return answers === 'overtaken' ? answers : { answers, names, sources };
  }, [query, order, most, sources]);

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
    value: shown ?? { answers: null, names: NO_NAMES, sources },
  };
}
