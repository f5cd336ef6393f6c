import { useEffect, useState } from 'react';
import { useSearchLoad, useSearchSourcesLoad } from '../../../dataset/search-hooks.ts';
import type { SearchSlice, SearchSourcesSlice } from '../../../model/slices/search-slice.ts';
import { createAnswers, type FoundAnswers } from '../answers.ts';

/** What answers a query, on its way, or failed with a way to try again. */
export type Answering =
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | {
      state: 'there';
      slice: SearchSlice;
      answer: (query: string) => FoundAnswers;
      /** Whether the sources are among what is searched. */
      withSources: boolean;
    };

type Built = Extract<Answering, { state: 'there' }>;

/** The search over what was loaded; failed where its code cannot be had. */
function build(slice: SearchSlice, sources: SearchSourcesSlice | null): Promise<Built | 'failed'> {
  return createAnswers(slice, sources).then(
    (answer) => ({ state: 'there', slice, answer, withSources: sources !== null }),
    () => 'failed',
  );
}

/** Loads what is searched, and builds the search over it. Without the sources everything else is searched. */
export function useAnswers(): Answering {
  const all = useSearchLoad();
  const sources = useSearchSourcesLoad();
  const [built, setBuilt] = useState<Built | 'failed' | null>(null);
  const slice = all.state === 'there' ? all.value : null;
  const ofSources = sources.state === 'there' ? sources.value : null;
  const settled = sources.state !== 'loading';

  useEffect(() => {
    if (!slice || !settled) return undefined;
    let current = true;
    void build(slice, ofSources).then((done) => {
      if (current) setBuilt(done);
    });
    return () => void (current = false);
  }, [slice, ofSources, settled]);

  if (all.state === 'failed') return { state: 'failed', retry: all.retry };
  if (built === 'failed')
    return {
      state: 'failed',
      retry: () => {
        setBuilt(null);
        if (slice) void build(slice, ofSources).then(setBuilt);
      },
    };
  return built ?? { state: 'loading' };
}
