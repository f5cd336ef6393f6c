import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodeError, dropBadAnswers, loadCode } from './load-code.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What comes of loading, when the tries go as told, and how many there were. */
async function tried(...answers: (() => Promise<string>)[]) {
  const load = vi.fn<() => Promise<string>>();
  for (const answer of answers) load.mockImplementationOnce(answer);
  const result = loadCode(load).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { result: await result, tries: load.mock.calls.length };
}

const there = () => Promise.resolve('the page');
const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const never = () => new Promise<string>(() => {});

describe('loadCode', () => {
  it('asks once for what comes', async () => {
    expect(await tried(there)).toEqual({ result: 'the page', tries: 1 });
  });

  it.each([
    [2, [lost, there]],
    [3, [lost, lost, there]],
  ])('gives what comes at try %i', async (tries, answers) => {
    expect(await tried(...answers)).toEqual({ result: 'the page', tries });
  });

  it('gives up after three tries and keeps the cause', async () => {
    const { result, tries } = await tried(lost, lost, lost);
    expect(tries).toBe(3);
    expect(result).toBeInstanceOf(CodeError);
    expect(result).toMatchObject({ reason: 'network', cause: expect.any(TypeError) });
  });

  it('waits twenty seconds for what does not come, and does not ask again', async () => {
    const { result, tries } = await tried(never, there);
    expect(tries).toBe(1);
    expect(result).toMatchObject({ name: 'CodeError', reason: 'slow' });
  });

  it('leaves longer and longer pauses between tries', async () => {
    const load = vi.fn<() => Promise<string>>().mockImplementation(lost);
    const result = loadCode(load).catch(() => 'failed');
    await vi.advanceTimersByTimeAsync(399);
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(load).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(799);
    expect(load).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(load).toHaveBeenCalledTimes(3);
    expect(await result).toBe('failed');
  });
});

describe('dropBadAnswers', () => {
  it('asks anew, past what the browser keeps, for code that was not answered with code', async () => {
    const fetching = vi.fn<typeof fetch>().mockRejectedValue(new TypeError('Failed to fetch'));
    vi.stubGlobal('fetch', fetching);
    const entry = (name: string, responseStatus?: number, contentType?: string) => ({
      name: `https://parley.example.org${name}`,
      responseStatus,
      contentType,
    });
    vi.stubGlobal('performance', {
      getEntriesByType: () => [
        entry('/assets/good-1.js', 200, 'text/javascript'),
        entry('/assets/gone-1.js', 404, 'text/plain'),
        entry('/assets/gone-1.js', 404, 'text/plain'),
        entry('/assets/page-1.js', 200, 'text/html'),
        entry('/assets/lost-1.js', 0, ''),
        entry('/assets/untold-1.js'),
        entry('/data/index.json', 500, 'text/plain'),
      ],
    });
    await dropBadAnswers();
    expect(fetching.mock.calls).toEqual(
      ['gone', 'page', 'lost', 'untold'].map((name) => [
        `https://parley.example.org/assets/${name}-1.js`,
        { cache: 'reload' },
      ]),
    );
    vi.unstubAllGlobals();
  });
});

describe('code that is loaded later', () => {
  /** What loads code without `loadCode`: one failure and it is never asked for again, or for ever. */
  const bare = (path: string, text: string) =>
    [
      ...text
        .replace(/(?:loadCode|later|onDemand)\(\s*\(\) =>\s*import\('/g, '')
        .matchAll(/(?<!typeof )\bimport\('[^']+'\)/g),
    ].map(([found]) => `${path}: ${found}`);

  it('is loaded by loadCode, also within later and onDemand, the pages by their routes', () => {
    const src = join(import.meta.dirname, '..');
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (path) =>
        /\.tsx?$/.test(path) &&
        !/\.test\.tsx?$|^(publish|testing|tools)\b|app.routes\.ts$/.test(path),
    );
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap((path) => bare(path, readFileSync(join(src, path), 'utf8')))).toEqual([]);
  });

  it('would be found elsewhere', () => {
    expect(bare('a.ts', "void import('./engine.ts').then(start);")).toHaveLength(1);
    expect(bare('a.ts', "loadCode(() => import('./engine.ts')).then(start);")).toEqual([]);
    expect(bare('a.ts', "onDemand(() => import('./engine.ts').then(part));")).toEqual([]);
    expect(bare('a.ts', "let it: typeof import('./engine.ts');")).toEqual([]);
  });
});
