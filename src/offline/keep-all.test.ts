import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  htmlAnswer,
  jsonAnswer,
  pageText,
  placeForTest,
  scriptAnswer,
} from '../testing/kept-site.ts';
import type { Get } from './install.ts';
import {
  cancelKeepingAll,
  isAllKept,
  keepAll,
  keepingAll,
  listOfAll,
  resetKeepingAll,
} from './keep-all.ts';
import { releaseListIn } from './release-list.ts';
import { findPage, keep, listKept } from './store.ts';

const TEXT = JSON.stringify({
  release: '1',
  data: 'abc',
  first: ['/'],
  code: ['/assets/index-1.js'],
  all: ['/', '/assets/index-1.js', '/data/index.json?v=abc', '/rounds/a/', '/rounds/b/'],
  size: { toLoad: 10, toKeep: 20 },
});
const LIST = releaseListIn(TEXT);

const answer = (key: string): Response => {
  if (key.startsWith('/offline.json')) return jsonAnswer(TEXT);
  if (key.endsWith('/')) return htmlAnswer(pageText());
  return key.endsWith('.js') ? scriptAnswer() : jsonAnswer('{}');
};

beforeEach(resetKeepingAll);

describe('a browser that does not answer', () => {
  afterEach(() => vi.useRealTimers());

  it('is given thirty seconds for a file', async () => {
    vi.useFakeTimers();
    const { place } = placeForTest();
    const never: Get = (key) =>
      key.startsWith('/offline.json') ? Promise.resolve(answer(key)) : new Promise(() => {});
    const done = keepAll(place, LIST, never);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(keepingAll.get().state).toBe('underway');
    await vi.advanceTimersByTimeAsync(1_100);
    await done;
    expect(keepingAll.get()).toEqual({ state: 'failed' });
  });
});

describe('the room that the browser grants', () => {
  afterEach(() => vi.unstubAllGlobals());
  const grants = (quota: number | undefined) =>
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ quota }) } });

  it.each([
    [19, 'full'],
    [20, 'done'],
    [undefined, 'done'],
  ])('of %s bytes, where everything takes 20: %s', async (quota, state) => {
    grants(quota);
    const { place } = placeForTest();
    await keepAll(place, LIST, (key) => Promise.resolve(answer(key)));
    expect(keepingAll.get()).toEqual({ state });
  });
});

describe('keepAll', () => {
  it('keeps everything, and tells how far it is', async () => {
    const { place } = placeForTest();
    const told: number[] = [];
    const stop = keepingAll.subscribe(() => {
      const now = keepingAll.get();
      if (now.state === 'underway') told.push(now.done);
    });
    const get = vi.fn<Get>(async (key) => answer(key));
    expect(await isAllKept(place, LIST)).toBe(false);
    await keepAll(place, await listOfAll(get), get);
    stop();
    expect(keepingAll.get()).toEqual({ state: 'done' });
    expect(told).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await isAllKept(place, LIST)).toBe(true);
    expect((await listKept(place)).pages.map(({ room }) => room)).toEqual([
      'asked',
      'asked',
      'asked',
    ]);
  });

  it('loads no file twice', async () => {
    const { place } = placeForTest();
    await keep(place, '/assets/index-1.js', scriptAnswer());
    const get = vi.fn<Get>(async (key) => answer(key));
    await keepAll(place, LIST, get);
    expect(get.mock.calls.map(([key]) => key)).not.toContain('/assets/index-1.js');
    expect(await isAllKept(place, LIST)).toBe(true);
  });

  it('can be called off, keeps what it has, and goes on from there', async () => {
    const { place } = placeForTest();
    const get = vi.fn<Get>((key, signal) => {
      if (key !== '/rounds/b/') return Promise.resolve(answer(key));
      return new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason as Error)),
      );
    });
    const all = keepAll(place, LIST, get);
    const underway = { state: 'underway', done: 4, of: 5 };
    await vi.waitFor(() => expect(keepingAll.get()).toEqual(underway), { timeout: 20_000 });
    cancelKeepingAll();
    await all;
    expect(keepingAll.get()).toEqual({ state: 'cancelled' });
    expect((await findPage(place, '/rounds/a/'))?.page.room).toBe('asked');
    expect(await findPage(place, '/rounds/b/')).toBeNull();
    await keepAll(place, LIST, async (key) => answer(key));
    expect(keepingAll.get()).toEqual({ state: 'done' });
  });

  it('says that there is no room, and keeps what it has', async () => {
    const { place, fake } = placeForTest();
    fake.room = 1200;
    await keepAll(place, LIST, async (key) => answer(key));
    expect(keepingAll.get()).toEqual({ state: 'full' });
    expect((await listKept(place)).bytes).toBeGreaterThan(0);
  });

  it.each<[string, Get]>([
    ['the connection breaks', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a file is not there', async () => new Response('', { status: 404 })],
    ['another site answers', async () => htmlAnswer('<html>Shop</html>')],
  ])('says that it failed where %s', async (_, fails) => {
    const { place } = placeForTest();
    const get: Get = (key) => (key === '/rounds/b/' ? fails(key) : Promise.resolve(answer(key)));
    await keepAll(place, LIST, get);
    expect(keepingAll.get()).toEqual({ state: 'failed' });
  });
});

describe('listOfAll', () => {
  it.each([
    ['there is none', new Response('', { status: 404 })],
    ['something else is sent', htmlAnswer('<html>Shop</html>')],
    ['a part is missing', jsonAnswer('{"release":"1"}')],
  ])('throws where %s', async (_, response) => {
    await expect(listOfAll(async () => response)).rejects.toThrow();
  });
});
