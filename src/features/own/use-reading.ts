import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { today } from '../../ui/today.ts';
import type { GivenHandle, OwnCourse, OwnFailure, OwnResult } from './reading/jobs.ts';
import { OwnJobError, runJob } from './reading/run-job.ts';

export type OwnAnswers = ReadonlyMap<string, string>;

/** What was to be read, and the answers with which. */
type Asked = { readonly files: readonly GivenHandle[]; readonly answers: OwnAnswers };

/** What was given and read last, and what is under way. `turn` counts the readings that came to their end. */
export type ReadingState = {
  /** Of the last reading that came to its end; null before. */
  readonly done: (Asked & { result: OwnResult; turn: number }) | null;
  /** What is read now; null while nothing is. */
  readonly underway: { files: readonly GivenHandle[]; course: OwnCourse } | null;
  /** Why the last did not come to its end; "cancelled" where it was called off. */
  readonly stopped: (Asked & { failure: OwnFailure | 'cancelled' }) | null;
};

const NOTHING: ReadingState = { done: null, underway: null, stopped: null };

/**
 * Reading own files: one at a time, in a worker that is loaded with the first. What was read before stays until the next
 * has been, whatever becomes of that, and is what it is held against.
 */
export function useReading() {
  const [state, setState] = useState(NOTHING);
  const running = useRef<AbortController | null>(null);
  const before = useRef<Blob | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = useCallback((files: readonly GivenHandle[], answers: OwnAnswers) => {
    running.current?.abort();
    const latest = new AbortController();
    running.current = latest;
    const isLatest = () => running.current === latest;
    const onCourse = (course: OwnCourse) => {
      if (isLatest())
        setState(({ done }) => ({ done, underway: { files, course }, stopped: null }));
    };
    const stop = (error: unknown) => {
      if (!isLatest()) return;
      const failure = latest.signal.aborted
        ? 'cancelled'
        : error instanceof OwnJobError
          ? error.failure
          : 'died';
      setState(({ done }) => ({
        done,
        underway: null,
        stopped: { files, answers, failure },
      }));
    };
    onCourse({ stage: 'start', share: null });
    const wish = { files, answers, today: today(), before: before.current };
    runJob('read', wish, { onCourse, signal: latest.signal }).then((result) => {
      if (!isLatest()) return;
      before.current = result.trace;
      // Drawn in slices: much may have been found, and the page is not to stand still for it.
      startTransition(() =>
        setState(({ done }) => ({
          done: { files, answers, result, turn: (done?.turn ?? 0) + 1 },
          underway: null,
          stopped: null,
        })),
      );
    }, stop);
  }, []);

  const cancel = useCallback(() => running.current?.abort(), []);
  return { ...state, read, cancel };
}
