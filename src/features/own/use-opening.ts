import { useEffect, useRef, useState } from 'react';
import { releaseHere } from '../../site/release.ts';
import { addressOfOwn, failureOfJob, newOwnKey, saveFolder } from './keeping.ts';
import type { OwnCourse, OwnFailure } from './reading/jobs.ts';
import { runJob } from './reading/run-job.ts';

type Given = {
  dataset: Blob;
  title: string;
  from: string;
  /** The key of what it is to take the place of; null for a new one. */
  key: string | null;
  onKept: () => void;
};

/** Keeping what was read and going to its site, or saving a folder of it. Whatever fails, what was read stays. */
export function useOpening({ dataset, title, from, key, onKept }: Given) {
  const [course, setCourse] = useState<OwnCourse | null>(null);
  const [failure, setFailure] = useState<OwnFailure | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const work = (act: (signal: AbortSignal) => Promise<void>) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setFailure(null);
    setCourse({ stage: 'start', share: null });
    void act(signal)
      .catch((error: unknown) => setFailure(failureOfJob(error, signal)))
      .finally(() => setCourse(null));
  };
  const open = () =>
    work(async (signal) => {
      const place = key ?? newOwnKey();
      const wish = { dataset, title, from, key: place, kept: Date.now(), release: releaseHere() };
      await runJob('keep', wish, { onCourse: setCourse, signal });
      onKept();
      // So that the browser does not take it away by itself; where it does not promise that, it is kept anyway.
      await navigator.storage?.persist?.().catch(() => false);
      window.location.assign(addressOfOwn(place));
    });
  const save = () =>
    work(async (signal) => {
      const folder = await runJob('folder', { dataset, title }, { onCourse: setCourse, signal });
      saveFolder(folder, from);
    });
  return { course, failure, open, save, cancel: () => running.current?.abort() };
}
