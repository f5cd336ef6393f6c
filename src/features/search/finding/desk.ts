import { loadCode } from '../../../site/load-code.ts';
import { inTime } from '../../../site/in-time.ts';
import { trustedScript } from '../../../site/trusted.ts';
import type { FromRoom, ToRoom } from './answer-asks.ts';
import type { SearchAsk, Asks } from './room.ts';
// oxlint-disable-next-line import/default -- Vite makes the address of it
import workerUrl from './worker.ts?worker&url';

/** Where the page asks: answers come from the worker, or from the page itself where no worker can be had. */
export type Desk = {
  /** @returns the answer; null where something of the kind was asked since. Throws where there is none. */
  ask: <Key extends SearchAsk>(
    ask: Key,
    asked: Asks[Key]['with'],
    handOver?: Transferable[],
  ) => Promise<Asks[Key]['answer'] | 'overtaken'>;
};

/** What takes what is asked; answers come by `hear`. */
type Line = { tell: (asked: ToRoom, handOver: Transferable[]) => void };
type Hear = (answered: FromRoom) => void;

/** Milliseconds that a worker may take to answer at first: not every browser tells when its script cannot be had. */
const TO_START_MS = 4000;

let desk: Promise<Desk> | null = null;
/** Whether a worker may be had: nobody waits twice to find out that none can. */
let mayStart = true;

/** The one desk of the page. @throws CodeError where neither a worker nor its code can be had; the next call tries anew. */
export function reachDesk(): Promise<Desk> {
  desk ??= openDesk().catch((error: unknown) => {
    desk = null;
    throw error;
  });
  return desk;
}

async function openDesk(): Promise<Desk> {
  const waiting = new Map<number, (answered: FromRoom) => void>();
  const hear: Hear = (answered) => {
    waiting.get(answered.id)?.(answered);
    waiting.delete(answered.id);
  };
  const fail = (why: string) => {
    // The next who asks opens another.
    desk = null;
    for (const id of waiting.keys()) hear({ id, failed: why });
  };
  const line = await anyLine(hear, fail);
  let last = 0;
  return {
    ask: async (ask, asked, handOver = []) => {
      last += 1;
      const id = last;
      const answered = await new Promise<FromRoom>((resolve) => {
        waiting.set(id, resolve);
        line.tell({ id, ask, with: asked }, handOver);
      });
      if ('failed' in answered) throw new Error(answered.failed);
      return answered.answer;
    },
  };
}

async function anyLine(hear: Hear, fail: (why: string) => void): Promise<Line> {
  if (mayStart)
    try {
      return await workerLine(hear, fail);
    } catch {
      mayStart = false;
    }
  return pageLine(hear);
}

async function workerLine(hear: Hear, fail: (why: string) => void): Promise<Line> {
  const worker = new Worker(trustedScript(workerUrl), {
    // The development server sends modules; what is built is one file that any browser takes.
    type: import.meta.env.DEV ? 'module' : 'classic',
  });
  const started = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', () => resolve(), { once: true });
    worker.addEventListener('error', () => reject(new Error('the worker does not start')));
  });
  worker.postMessage({ id: 0, ask: 'begin', with: null } satisfies ToRoom<'begin'>, []);
  await inTime(started, TO_START_MS, () => new Error('the worker does not answer')).catch(
    (error: unknown) => {
      worker.terminate();
      throw error;
    },
  );
  worker.addEventListener('message', ({ data }: MessageEvent<FromRoom>) => hear(data));
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    fail(message);
  });
  return { tell: (asked, handOver) => worker.postMessage(asked, handOver) };
}

/** The same in the page: slower for who types, but it finds. */
async function pageLine(hear: Hear): Promise<Line> {
  const { answerer } = await loadCode(() => import('./answer-asks.ts'));
  return { tell: answerer(hear) };
}
