import { describe, expect, it } from 'vitest';
import { jsonAnswer, placeForTest, scriptAnswer } from '../testing/kept-site.ts';
import { getList, keepThese } from './install.ts';
import { findFile } from './store.ts';

const list = (release: string) =>
  JSON.stringify({ release, data: 'a', first: [], code: [], all: [], size: {} });

describe('getList', () => {
  it('is the list of the release, asked for by its name', async () => {
    const asked: string[] = [];
    const found = await getList(placeForTest().place, '1', async (key) => {
      asked.push(key);
      return jsonAnswer(list('1'));
    });
    expect(found.release).toBe('1');
    expect(asked).toEqual(['/offline.json?v=1']);
  });

  it('is none where the server has another release already, or fails', async () => {
    const { place } = placeForTest();
    await expect(getList(place, '1', async () => jsonAnswer(list('2')))).rejects.toThrow('another');
    await expect(
      getList(place, '1', async () => new Response('', { status: 503 })),
    ).rejects.toThrow('503');
  });
});

describe('keepThese', () => {
  it('asks for few at once, and for no file that is kept', async () => {
    const { place } = placeForTest();
    const keys = Array.from({ length: 8 }, (_, i) => `/assets/${i}.js`);
    let open = 0;
    let most = 0;
    let asked = 0;
    const get = async () => {
      asked += 1;
      open += 1;
      most = Math.max(most, open);
      await new Promise((done) => setTimeout(done, 1));
      open -= 1;
      return scriptAnswer();
    };
    await keepThese(place, keys, get, { room: 'visited' });
    await keepThese(place, keys, get, { room: 'visited' });
    expect({ most, asked }).toEqual({ most: 3, asked: 8 });
    expect(await findFile(place, '/assets/7.js')).not.toBeNull();
  });

  it('fails as a whole with the first that fails, and asks for no more', async () => {
    const { place } = placeForTest();
    const asked: string[] = [];
    const get = async (key: string) => {
      asked.push(key);
      return key === '/assets/0.js' ? new Response('', { status: 404 }) : scriptAnswer();
    };
    const keys = Array.from({ length: 9 }, (_, i) => `/assets/${i}.js`);
    await expect(keepThese(place, keys, get, { room: 'visited' })).rejects.toThrow('404');
    expect(asked.length).toBeLessThan(9);
  });
});
