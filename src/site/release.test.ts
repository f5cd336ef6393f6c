import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOutdated, reloadIfReachable } from './release.ts';

const page = (script: string, data = 'abc') =>
  `<!doctype html><meta name="parley-data" content="${data}" /><script>early()</script><script type="module" src="${script}"></script>`;

/** Asks in a page whose script is `own`, where the server sends a text. */
async function ask(own: string | null, sent: string) {
  const fetching = vi.fn<typeof fetch>().mockResolvedValue(new Response(sent));
  vi.stubGlobal('fetch', fetching);
  const attributes = (asked: string) => (asked.startsWith('meta') ? 'abc' : own);
  vi.stubGlobal('document', {
    querySelector: (asked: string) => own && { getAttribute: () => attributes(asked) },
  });
  vi.stubGlobal('window', { location: { pathname: '/rounds/2001-02-10-portsea/' } });
  return { outdated: await isOutdated(), fetching };
}

afterEach(() => vi.unstubAllGlobals());

describe('isOutdated', () => {
  it('is true where the page is sent with another script', async () => {
    const { outdated } = await ask('/assets/index-1.js', page('/assets/index-2.js'));
    expect(outdated).toBe(true);
  });

  it('is true where the page is sent with the same script and made from other data', async () => {
    const { outdated } = await ask('/assets/index-1.js', page('/assets/index-1.js', 'abd'));
    expect(outdated).toBe(true);
  });

  it.each([
    ['the same script', '/assets/index-1.js', page('/assets/index-1.js')],
    ['no script at all', '/assets/index-1.js', '<h1>Log in to this network</h1>'],
    ['a script, but this page has none', null, page('/assets/index-2.js')],
  ])('is false where what is sent has %s', async (_, own, sent) => {
    expect((await ask(own, sent)).outdated).toBe(false);
  });

  it('asks the server, whatever the browser keeps', async () => {
    const { fetching } = await ask('/assets/index-1.js', page('/assets/index-1.js'));
    expect(fetching).toHaveBeenCalledExactlyOnceWith('/rounds/2001-02-10-portsea/', {
      cache: 'no-cache',
    });
  });
});

describe('reloadIfReachable', () => {
  /** How often the page was loaded anew, where the server answers like that. */
  async function loads(answer: () => Promise<Response>) {
    const reload = vi.fn<() => void>();
    vi.stubGlobal('fetch', vi.fn<typeof fetch>(answer));
    vi.stubGlobal('window', { location: { pathname: '/positions/', reload } });
    await reloadIfReachable();
    return reload.mock.calls.length;
  }

  it('loads a page that the server has', async () => {
    expect(await loads(async () => new Response(''))).toBe(1);
  });

  it.each([
    ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server fails', async () => new Response('', { status: 503 })],
    ['the page is gone', async () => new Response('', { status: 404 })],
  ])('leaves the page as it is where %s', async (_, answer) => {
    expect(await loads(answer)).toBe(0);
  });
});
