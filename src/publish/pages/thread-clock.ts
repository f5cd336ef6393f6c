import { readFileSync } from 'node:fs';
import type { Took } from './jobs.ts';

/** Where Linux tells how long the thread that asks has had a processor, in nanoseconds. */
const OF_THREAD = '/proc/thread-self/schedstat';

/** Starts to measure what this thread does; what it returns tells how long that took. */
export function threadClock(): () => Took {
  const started = performance.now();
  const cpu = onProcessor();
  return () => {
    const ms = performance.now() - started;
    return { ms, cpu: cpu === null ? ms : (onProcessor() ?? 0) - cpu };
  };
}

/** Milliseconds; null where the system does not tell, and the clock has to do. */
function onProcessor(): number | null {
  try {
    return Number(readFileSync(OF_THREAD, 'utf8').split(' ', 1)[0]) / 1e6;
  } catch {
    return null;
  }
}
