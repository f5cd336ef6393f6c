import { inTime } from './in-time.ts';

/** Why a file of the site's own code could not be had: no answer that can be run, or none in time. */
export class CodeError extends Error {
  override name = 'CodeError';
  constructor(
    readonly reason: 'network' | 'slow',
    options?: ErrorOptions,
  ) {
    super(`code of the site: ${reason}`, options);
  }
}

/** Milliseconds that a file is waited for. Whoever still waits then wants to be told. */
export const LONGEST_WAIT_MS = 20_000;

/** Milliseconds before each further try. */
const PAUSES_MS = [400, 800] as const;

/**
 * Gets code by an `import()`, tried three times; the build sees to it that each try asks the server (import-again.ts).
 * Of what a file imports itself browsers remember that it failed: there only a new load of the page helps.
 * @throws CodeError when all tries failed, or when one has taken too long.
 */
export async function loadCode<T>(
  load: () => Promise<T>,
  pauses: readonly number[] = PAUSES_MS,
): Promise<T> {
  try {
    return await inTime(load(), LONGEST_WAIT_MS, () => new CodeError('slow'));
  } catch (cause) {
    const [pause, ...later] = pauses;
    if (cause instanceof CodeError) throw cause;
    if (pause === undefined) throw new CodeError('network', { cause });
    await new Promise((done) => setTimeout(done, pause));
    return loadCode(load, later);
  }
}

/**
 * Asks the server anew for every file of code whose last answer was bad, past what the browser keeps: an
 * error may have been sent with the headers of a file that never changes. Never fails.
 */
export async function dropBadAnswers(): Promise<void> {
  const asked = performance.getEntriesByType('resource').filter(isBadCode);
  await Promise.allSettled(
    [...new Set(asked.map(({ name }) => name))].map((url) => fetch(url, { cache: 'reload' })),
  );
}

/** Whether a file of code was not answered with code. Browsers that do not tell are not trusted. */
function isBadCode(entry: PerformanceEntry): boolean {
  const { name, responseStatus, contentType } = entry as PerformanceResourceTiming & {
    contentType?: string;
  };
  const good = responseStatus === 200 && (contentType ?? 'javascript').includes('javascript');
  return /\/assets\/[^/]+\.js$/.test(name) && !good;
}
