import { BASE, own } from '../site/here.ts';
import { LONGEST_WAIT_MS } from '../site/load-code.ts';
import { hasShape } from './shapes.ts';
import { sliceUrl } from './slice-url.ts';
import { withStates } from './text-states.ts';

/** Why a public data file could not be had. */
export class SliceError extends Error {
  override name = 'SliceError';
  constructor(
    readonly slice: string,
    readonly reason: 'network' | 'slow' | 'status' | 'broken',
    readonly status: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`data/${slice}.json: ${reason}${status ? ` ${status}` : ''}`, options);
  }
}

/** The fingerprint of the data from which the page in the window was made. */
export function dataVersion(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="parley-data"]');
  return meta?.content ?? 'unknown';
}

/**
 * Files whose last answer was bad. The browser may keep that answer, for a year if a host sends its errors
 * with the headers of a file: the next time it is passed by.
 */
const spoilt = new Set<string>();

/** Says that a file is no good although it came whole: a page that was made from it could not be drawn. */
export function distrust(name: string): void {
  spoilt.add(name);
}

/**
 * Gets one public data file. Throws a SliceError that tells a cut connection, an answer that does not come
 * in time, one other than 200, and one that is not the file: truncated, a page from a host that answers
 * everything, or JSON of another shape.
 */
export function fetchSlice<T>(name: string, signal?: AbortSignal): Promise<T> {
  return fetched(name, signal, async (response) => {
    const value: unknown = await response.json();
    if (!hasShape(name, value)) throw new Error('it has another shape');
    return withStates(value as T);
  });
}

/**
 * Gets one public data file for somebody else to read: `handOn` gets what came, byte for byte, and throws where
 * that is not the file. Throws a SliceError like fetchSlice.
 */
export function handOnSlice<T>(
  name: string,
  signal: AbortSignal,
  handOn: (bytes: ArrayBuffer) => Promise<T>,
): Promise<T> {
  return fetched(name, signal, async (response) => handOn(await response.arrayBuffer()));
}

async function fetched<T>(
  name: string,
  signal: AbortSignal | undefined,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), LONGEST_WAIT_MS);
  const callOff = () => limit.abort();
  signal?.addEventListener('abort', callOff, { once: true });
  const failed = (cause: unknown, otherwise: 'network' | 'broken') =>
    new SliceError(name, limit.signal.aborted ? 'slow' : otherwise, null, { cause });
  try {
    const url = sliceUrl(BASE, name, dataVersion());
    const cache = spoilt.has(name) ? 'reload' : 'default';
    const asked = own ? own.answer(name) : fetch(url, { signal: limit.signal, cache });
    const response = await asked.catch((cause: unknown) => {
      throw failed(cause, 'network');
    });
    if (!response.ok) throw new SliceError(name, 'status', response.status);
    const value = await read(response).catch((cause: unknown) => {
      throw failed(cause, 'broken');
    });
    spoilt.delete(name);
    return value;
  } catch (error) {
    spoilt.add(name);
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', callOff);
  }
}
