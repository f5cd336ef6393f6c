import { writeFile } from 'node:fs/promises';
import { threadClock } from './pages/thread-clock.ts';

/** The setting that names a file into which a build writes how long each of its steps took. */
const SETTING = 'PARLEY_STEPS';

/**
 * A step of a build: milliseconds by the clock and of the processors (of all threads of the process), and how
 * often it was taken.
 */
export type BuildStep = { ms: number; cpu: number; times: number };

/** What a build tells of itself. `peak` is the most memory that its process has held, in bytes. */
export type StepsTold = { steps: Record<string, BuildStep>; peak: number };

/** Measures the steps of a build. A step taken many times is added up. */
export type Steps = {
  /** Begins a step; what it returns ends it. */
  begin: (name: string) => () => void;
  /** The same for a step beside which other threads are at work: of the processors only what this thread takes. */
  beginBeside: (name: string) => () => void;
  /** A step that is a function. */
  of: <T>(name: string, make: () => T) => T;
  /** Adds what something took elsewhere, in a thread that measured it itself. */
  add: (name: string, took: Pick<BuildStep, 'ms' | 'cpu'>) => void;
  told: () => StepsTold;
};

/** Milliseconds by the clock, and those that the processors have spent on this process. */
type Clock = () => { ms: number; cpu: number };

const ofProcess: Clock = () => {
  const { user, system } = process.cpuUsage();
  return { ms: performance.now(), cpu: (user + system) / 1000 };
};

export function buildSteps(now: Clock = ofProcess): Steps {
  const steps = new Map<string, BuildStep>();
  const add: Steps['add'] = (name, { ms, cpu }) => {
    const before = steps.get(name) ?? { ms: 0, cpu: 0, times: 0 };
    steps.set(name, { ms: before.ms + ms, cpu: before.cpu + cpu, times: before.times + 1 });
  };
  const begin = (name: string) => {
    const begun = now();
    return () => {
      const ended = now();
      add(name, { ms: ended.ms - begun.ms, cpu: ended.cpu - begun.cpu });
    };
  };
  return {
    begin,
    add,
    beginBeside(name) {
      const took = threadClock();
      return () => add(name, took());
    },
    of(name, make) {
      const end = begin(name);
      try {
        return make();
      } finally {
        end();
      }
    },
    told: () => ({ steps: Object.fromEntries(steps), peak: process.resourceUsage().maxRSS * 1024 }),
  };
}

/** The step in which the pages of a kind are made, by the path of one: all rounds are one step, all changes another. */
export function stepOf(path: string): string {
  const parts = path.replace(/[^/]$/, '$&/').split('/').slice(1, -1);
  // The first part names the kind; of a frame the second does, too.
  const named = parts[0] === 'embed' ? 2 : 1;
  const kind = parts.map((part, i) => (i < named ? part : part.includes('...') ? 'pair' : '*'));
  return `pages: /${kind.join('/')}`;
}

/** Writes what a build tells of its steps into the file that PARLEY_STEPS names; without it nothing. */
export async function tellSteps(steps: Steps, file = process.env[SETTING]): Promise<void> {
  if (file) await writeFile(file, JSON.stringify(steps.told()));
}
