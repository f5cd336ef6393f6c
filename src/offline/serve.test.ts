import { describe, expect, it, vi } from 'vitest';
import { htmlAnswer, jsonAnswer, pageText, placeForTest } from '../testing/kept-site.ts';
import { KEPT_PAGE } from './kept-page.ts';
import { answerFile, answerPage, PATIENCE_MS, type Around } from './serve.ts';
import { findFile, findPage, keep } from './store.ts';

const ROUND = '/rounds/2001-02-10-portsea/';
const DATA = '/data/index.json?v=abc';

/** A worker with a page and the page of what is kept in its caches, and what it did. */
async function worker() {
  const { place, fake, clock } = placeForTest();
  await keep(place, ROUND, htmlAnswer(pageText({ title: 'kept' })));
  await keep(place, KEPT_PAGE, htmlAnswer(pageText({ title: 'What is kept' })));
  const work: Promise<unknown>[] = [];
  const onStrange = vi.fn<() => Promise<void>>().mockResolvedValue();
  const pause = vi.fn<(ms: number) => Promise<void>>(() => new Promise(() => {}));
  const around: Around = {
    ...place,
    release: '1',
    fetch: vi.fn<Around['fetch']>(),
    after: (one) => void work.push(one),
    pause,
    lineOf: ({ kept, edition }, reason) =>
      `<p>${kept.slice(0, 10)} ${edition.version} ${JSON.stringify(reason)}</p>`,
    lineInPlace: () => '<p>not kept</p>',
    onStrange,
  };
  const settled = async () => void (await Promise.all(work));
  return { around, fake, clock, settled, onStrange, pause };
}

/** A promise, and what fulfils it. */
function withResolvers<T>() {
  let resolve: ((value: T) => void) | undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve: (value: T) => resolve?.(value) };
}

const titleOf = async (response: Response) =>
  /<title>(.*)<\/title>/.exec(await response.clone().text())?.[1];
const never = () => new Promise<Response>(() => {});
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

describe('answerPage', () => {
  it('gives what the server sends, as it is, and keeps it', async () => {
    const { around, settled, onStrange } = await worker();
    const answer = htmlAnswer(pageText({ title: 'new', version: '1.1.0' }));
    const given = await answerPage(ROUND, Promise.resolve(answer), around);
    expect(await given.text()).toBe(pageText({ title: 'new', version: '1.1.0' }));
    await settled();
    expect((await findPage(around, ROUND))?.page).toMatchObject({
      title: 'new',
      edition: { version: '1.1.0' },
    });
    expect(onStrange).not.toHaveBeenCalled();
  });

  it('gives what is kept where the server cannot be reached, with its day, version and reason', async () => {
    const { around } = await worker();
    const given = await answerPage(ROUND, offline(), around);
    expect(given.status).toBe(200);
    expect(await given.text()).toContain(
      '<p>2001-03-01 1.0.0 {"why":"unreachable"}</p><div id="root"',
    );
  });

  it.each([500, 502, 503, 504])('gives what is kept for an answer of %i', async (status) => {
    const { around, settled } = await worker();
    const answer = htmlAnswer('<html>Sorry</html>', { status });
    const given = await answerPage(ROUND, Promise.resolve(answer), around);
    expect(await given.text()).toContain(`{"why":"status","status":${status}}`);
    await settled();
    expect((await findPage(around, ROUND))?.page.title).toBe('kept');
  });

  it('waits three seconds for the server, and keeps what comes later', async () => {
    const { around, settled, pause } = await worker();
    pause.mockResolvedValue(undefined);
    const { promise: network, resolve: send } = withResolvers<Response>();
    const given = await answerPage(ROUND, network, around);
    expect(pause).toHaveBeenCalledExactlyOnceWith(PATIENCE_MS);
    expect(PATIENCE_MS).toBe(3000);
    expect(await given.text()).toContain('{"why":"slow"}');
    send(htmlAnswer(pageText({ title: 'late' })));
    await settled();
    expect((await findPage(around, ROUND))?.page.title).toBe('late');
  });

  it('waits for the server as long as it takes where nothing is kept', async () => {
    const { around, pause } = await worker();
    pause.mockResolvedValue(undefined);
    const answer = answerPage('/rounds/other/', never(), around);
    const first = await Promise.race([answer, new Promise((done) => setTimeout(done, 20))]);
    expect(first).toBeUndefined();
  });

  it('says what is kept where the page is not', async () => {
    const { around } = await worker();
    const given = await answerPage('/rounds/other/', offline(), around);
    expect(given.status).toBe(503);
    expect(await titleOf(given)).toBe('What is kept');
    expect(await given.text()).toContain('<p>not kept</p><div id="root"');
  });

  it('fails as the browser does where nothing at all is kept', async () => {
    const { around } = await worker();
    const { place } = placeForTest();
    await expect(answerPage(ROUND, offline(), { ...around, ...place })).rejects.toThrow('Failed');
  });

  it("gives the server's own error where the page is not kept", async () => {
    const { around } = await worker();
    const answer = htmlAnswer('<html>Sorry</html>', { status: 503 });
    const given = await answerPage('/rounds/other/', Promise.resolve(answer), around);
    expect(await given.text()).toBe('<html>Sorry</html>');
  });

  it.each([
    ['there is no page', htmlAnswer(pageText(), { status: 404 }), true],
    ['it is gone for good', htmlAnswer(pageText(), { status: 410 }), false],
  ])('gives the answer that %s, and looks whether the site is', async (_, answer, stays) => {
    const { around, settled, onStrange } = await worker();
    const given = await answerPage(ROUND, Promise.resolve(answer), around);
    expect(given.status).toBe(answer.status);
    await settled();
    expect(onStrange).toHaveBeenCalledOnce();
    expect((await findPage(around, ROUND)) !== null).toBe(stays);
  });

  it('hands on a page of another site, keeps nothing of it, and looks', async () => {
    const { around, settled, onStrange } = await worker();
    const given = await answerPage(ROUND, Promise.resolve(htmlAnswer('<html>Shop</html>')), around);
    expect(await given.text()).toBe('<html>Shop</html>');
    await settled();
    expect(onStrange).toHaveBeenCalledOnce();
    expect((await findPage(around, ROUND))?.page.title).toBe('kept');
  });

  it('hands a redirect on', async () => {
    const { around, settled, onStrange } = await worker();
    const redirect = { type: 'opaqueredirect', status: 0, ok: false } as Response;
    expect(await answerPage(ROUND, Promise.resolve(redirect), around)).toBe(redirect);
    await settled();
    expect(onStrange).not.toHaveBeenCalled();
  });

  it('gives the page also where there is no room to keep it', async () => {
    const { around, fake, settled } = await worker();
    fake.room = 1000;
    const text = pageText({ title: 'x'.repeat(2000) });
    const given = await answerPage('/rounds/long/', Promise.resolve(htmlAnswer(text)), around);
    expect(await given.text()).toBe(text);
    await settled();
    expect(await findPage(around, '/rounds/long/')).toBeNull();
  });
});

describe('answerFile', () => {
  const request = new Request('https://talks.example.org/parley/data/index.json?v=abc');

  it('asks the server once, and then nobody', async () => {
    const { around, settled } = await worker();
    vi.mocked(around.fetch).mockResolvedValue(jsonAnswer('{"a":1}'));
    expect(await (await answerFile(DATA, request, around)).text()).toBe('{"a":1}');
    await settled();
    expect(await (await answerFile(DATA, request, around)).text()).toBe('{"a":1}');
    expect(around.fetch).toHaveBeenCalledOnce();
  });

  it.each([
    ['an error', () => new Response('{}', { status: 500 })],
    ['a page', () => htmlAnswer(pageText())],
    ['a cut text', () => jsonAnswer('{"a":')],
  ])('hands on %s, and keeps nothing', async (_, answer) => {
    const { around, settled } = await worker();
    vi.mocked(around.fetch).mockResolvedValue(answer());
    const expected = await answer().text();
    expect(await (await answerFile(DATA, request, around)).text()).toBe(expected);
    await settled();
    expect(await findFile(around, DATA)).toBeNull();
  });
});
