import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataVersion, distrust, fetchSlice, SliceError } from './fetch-slice.ts';

const fetching = vi.fn<typeof fetch>();

/** A document with one meta tag, or without. */
function stubDocument(version: string | null) {
  const meta = version === null ? null : { content: version };
  vi.stubGlobal('document', {
    querySelector: (selector: string) => (selector === 'meta[name="parley-data"]' ? meta : null),
  });
}

beforeEach(() => {
  stubDocument('0a1b2c3d4e');
  fetching.mockReset();
  vi.stubGlobal('fetch', fetching);
});
afterEach(() => vi.unstubAllGlobals());

/** An answer that does not come until it is called off. */
const stall = (_: unknown, init?: RequestInit) =>
  new Promise<Response>((__, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
  });

/** An answer whose head comes and whose body does not. */
const stallInside = async (_: unknown, init?: RequestInit) =>
  new Response(
    new ReadableStream({
      start: (body) =>
        init?.signal?.addEventListener('abort', () =>
          body.error(new DOMException('', 'AbortError')),
        ),
    }),
  );

/** The error with which the file could not be had. */
async function failure(): Promise<SliceError> {
  const error: unknown = await fetchSlice('index').then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SliceError)) throw new Error('it did not fail with a SliceError');
  return error;
}

describe('dataVersion', () => {
  it('is the fingerprint that the page carries', () => {
    expect(dataVersion()).toBe('0a1b2c3d4e');
  });

  it('is "unknown" where the page carries none', () => {
    stubDocument(null);
    expect(dataVersion()).toBe('unknown');
  });
});

describe('fetchSlice', () => {
  it('gives what the file holds', async () => {
    fetching.mockResolvedValue(new Response('{"sources":[],"outlets":[]}'));
    expect(await fetchSlice('sources')).toEqual({ sources: [], outlets: [] });
  });

  it('asks for the file of the build from which the page was made', async () => {
    fetching.mockResolvedValue(new Response('{}'));
    await fetchSlice('rounds/2001-02-10-portsea').catch(() => {});
    expect(fetching.mock.calls[0]?.[0]).toBe('/data/rounds/2001-02-10-portsea.json?v=0a1b2c3d4e');
  });

  it('can be called off', async () => {
    const control = new AbortController();
    fetching.mockImplementation(stall);
    const asked = fetchSlice('search', control.signal);
    control.abort();
    await expect(asked).rejects.toThrow(SliceError);
    expect(fetching.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  it.each([
    ['no answer comes', stall],
    ['an answer begins and stops', stallInside],
  ])('gives up after twenty seconds where %s', async (_, answer) => {
    vi.useFakeTimers();
    fetching.mockImplementation(answer);
    const asked = fetchSlice('search').catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(19_999);
    const still = Promise.resolve('still waiting');
    expect(await Promise.race([asked, still])).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toMatchObject({ reason: 'slow', slice: 'search', status: null });
    vi.useRealTimers();
  });

  it('passes by what the browser keeps after a bad answer, and no more after a good one', async () => {
    const caches = () => fetching.mock.calls.map(([, init]) => init?.cache);
    const good = () => new Response('{"sources":[],"outlets":[]}');
    fetching.mockResolvedValueOnce(good());
    await fetchSlice('sources');
    for (const bad of [new Response('', { status: 500 }), new Response('[]')]) {
      fetching.mockResolvedValueOnce(bad);
      await fetchSlice('sources').catch(() => {});
    }
    fetching.mockResolvedValueOnce(good());
    await fetchSlice('sources');
    fetching.mockResolvedValueOnce(good());
    await fetchSlice('sources');
    distrust('sources');
    fetching.mockResolvedValueOnce(good());
    await fetchSlice('sources');
    expect(caches()).toEqual(['default', 'default', 'reload', 'reload', 'default', 'reload']);
  });

  it('calls it a matter of the network where no answer came', async () => {
    fetching.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await failure()).toMatchObject({ reason: 'network', status: null, slice: 'index' });
  });

  it.each([404, 500, 503])(
    'calls it a matter of the status where the answer was %i',
    async (status) => {
      fetching.mockResolvedValue(new Response('{}', { status }));
      expect(await failure()).toMatchObject({ reason: 'status', status, slice: 'index' });
    },
  );

  it.each([
    ['cut off', '{"rounds":[{"id":"2001-'],
    ['a page', '<!doctype html><title>Welcome</title>'],
    ['empty', ''],
    ['of another shape', '{"rounds":{}}'],
    ['JSON that says so', '{"error":"not found"}'],
    ['nothing', 'null'],
  ])('calls the answer broken where it was %s', async (_, body) => {
    fetching.mockResolvedValue(new Response(body));
    expect(await failure()).toMatchObject({ reason: 'broken', status: null, slice: 'index' });
  });

  it('keeps what lies behind the failure', async () => {
    const cause = new TypeError('Failed to fetch');
    fetching.mockRejectedValue(cause);
    expect((await failure()).cause).toBe(cause);
  });

  it('names the file and the status in its message', async () => {
    fetching.mockResolvedValue(new Response('', { status: 404 }));
    expect((await failure()).message).toBe('data/index.json: status 404');
  });

  it('says nothing of a status in its message where there was no answer', async () => {
    fetching.mockRejectedValue(new TypeError('Failed to fetch'));
    expect((await failure()).message).toBe('data/index.json: network');
  });
});
