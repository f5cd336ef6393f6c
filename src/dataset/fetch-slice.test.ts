import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataVersion, fetchSlice, SliceError } from './fetch-slice.ts';

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
    fetching.mockResolvedValue(new Response('{"rounds":[]}'));
    expect(await fetchSlice('search')).toEqual({ rounds: [] });
  });

  it('asks for the file of the build from which the page was made', async () => {
    fetching.mockResolvedValue(new Response('{}'));
    await fetchSlice('rounds/2001-02-10-portsea');
    expect(fetching.mock.calls[0]?.[0]).toBe('/data/rounds/2001-02-10-portsea.json?v=0a1b2c3d4e');
  });

  it('can be called off', async () => {
    fetching.mockResolvedValue(new Response('{}'));
    const { signal } = new AbortController();
    await fetchSlice('index', signal);
    expect(fetching.mock.calls[0]?.[1]?.signal).toBe(signal);
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
