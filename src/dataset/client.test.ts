import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDatasetClient } from './client.ts';
import { SliceError } from './fetch-slice.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks for a file whose getting goes as told; the last thing told goes for all further tries. */
async function ask(...answers: (SliceError | string)[]) {
  let tries = 0;
  const get = vi.fn<() => Promise<string>>(async () => {
    tries += 1;
    const answer = answers[Math.min(tries, answers.length) - 1];
    if (answer instanceof SliceError) throw answer;
    return answer ?? '';
  });
  const client = createDatasetClient();
  const query = () => client.fetchQuery({ queryKey: ['slice', 'index'], queryFn: get });
  const result = query().catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { result: await result, get, query };
}

const network = new SliceError('index', 'network');
const broken = new SliceError('index', 'broken');
const missing = new SliceError('index', 'status', 404);
const slow = new SliceError('index', 'slow');
const down = new SliceError('index', 'status', 503);

describe('the client', () => {
  it('asks once for a file that is missing', async () => {
    expect((await ask(missing)).get).toHaveBeenCalledTimes(1);
  });

  it('asks once for a file that did not come in time', async () => {
    expect((await ask(slow)).get).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the connection is cut', network],
    ['the answer is broken', broken],
    ['the server is down', down],
  ])('tries twice more where %s', async (_, error) => {
    expect((await ask(error)).get).toHaveBeenCalledTimes(3);
  });

  it('hands over the failure when all tries have failed', async () => {
    expect((await ask(network)).result).toBe(network);
  });

  it('hands over the file where a later try succeeds', async () => {
    expect((await ask(network, broken, 'the file')).result).toBe('the file');
  });

  it('stops trying where the file turns out to be missing', async () => {
    expect((await ask(network, missing)).get).toHaveBeenCalledTimes(2);
  });

  it('never asks again for a file that it has, however long the page is open', async () => {
    const { get, query } = await ask('the file');
    await vi.advanceTimersByTimeAsync(7 * 86_400_000);
    await query();
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('shares nothing with another client', () => {
    const client = createDatasetClient();
    client.setQueryData(['slice', 'index'], 'the file');
    expect(createDatasetClient().getQueryData(['slice', 'index'])).toBeUndefined();
  });
});
