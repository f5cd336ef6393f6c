import { describe, expect, it } from 'vitest';
import { FakeCaches } from '../testing/fake-caches.ts';
import {
  htmlAnswer,
  jsonAnswer,
  pageText,
  placeForTest,
  scriptAnswer,
} from '../testing/kept-site.ts';
import { keepList } from './lists.ts';
import { isCrowded, makeRoom } from './make-room.ts';
import { note, noted } from './notes.ts';
import {
  askFor,
  findFile,
  findPage,
  forget,
  keep,
  listKept,
  noteVisit,
  removeAll,
} from './store.ts';

const listOf = (release: string, data: string, first: string[] = []) =>
  JSON.stringify({
    release,
    data,
    first,
    code: [`/assets/index-${release}.js`, `/assets/page-${release}.js`],
    all: [],
    size: { toLoad: 1, toKeep: 2 },
  });

const MINUTE = 60_000;

describe('keeping', () => {
  it('gives back what was kept, with its headers and what is known of it', async () => {
    const { place } = placeForTest();
    const headers = { 'content-type': 'text/html', 'content-security-policy': "object-src 'none'" };
    expect(await keep(place, '/about/', htmlAnswer(pageText(), { headers }))).toBe(true);
    const found = await findPage(place, '/about/');
    expect(await found?.response.text()).toBe(pageText());
    expect(found?.response.headers.get('content-security-policy')).toBe("object-src 'none'");
    expect(found?.page).toMatchObject({
      path: '/about/',
      room: 'visited',
      title: 'Portsea & after',
      kept: '2001-03-01T12:00:00.000Z',
      edition: { version: '1.0.0', date: '2001-02-28' },
    });
  });

  it('leaves what is not what was asked for', async () => {
    const { place } = placeForTest();
    expect(await keep(place, '/about/', htmlAnswer('<html>Log in</html>'))).toBe(false);
    expect(await keep(place, '/about/', htmlAnswer(pageText(), { status: 404 }))).toBe(false);
    expect(await keep(place, '/data/index.json?v=abc', jsonAnswer('{"rounds":['))).toBe(false);
    expect(await keep(place, '/assets/a-1.js', htmlAnswer(pageText()))).toBe(false);
    expect(await listKept(place)).toEqual({ pages: [], bytes: 0 });
  });

  it('keeps sites on one host apart', async () => {
    const fake = new FakeCaches();
    const { place } = placeForTest(new URL('https://talks.example.org/parley/'), fake);
    const { place: root } = placeForTest(new URL('https://talks.example.org/'), fake);
    await keep(place, '/about/', htmlAnswer(pageText()));
    await keep(root, '/about/', htmlAnswer(pageText({ base: '/' })));
    await removeAll(root, ['visited', 'asked', 'notes']);
    expect(await findPage(root, '/about/')).toBeNull();
    expect(await findPage(place, '/about/')).not.toBeNull();
  });

  it('moves what is asked for out of what goes, and anew there when it is visited', async () => {
    const { place } = placeForTest();
    await keep(place, '/assets/a-1.js', scriptAnswer());
    await keep(place, '/about/', htmlAnswer(pageText()));
    expect(await askFor(place, '/about/')).toBe(true);
    expect(await askFor(place, '/data/')).toBe(false);
    await keep(place, '/about/', htmlAnswer(pageText({ version: '1.1.0' })));
    const { pages } = await listKept(place);
    expect(pages.map(({ room, edition }) => [room, edition.version])).toEqual([['asked', '1.1.0']]);
    await forget(place, '/about/');
    expect((await findPage(place, '/about/'))?.page.room).toBe('asked');
  });

  it('lists what was visited last first', async () => {
    const { place, clock } = placeForTest();
    for (const path of ['/a/', '/b/', '/c/']) {
      await keep(place, path, htmlAnswer(pageText()));
      clock.now += MINUTE;
    }
    await noteVisit(place, '/a/');
    const { pages, bytes } = await listKept(place);
    expect(pages.map(({ path }) => path)).toEqual(['/a/', '/c/', '/b/']);
    // Looking at it offline does not make it new.
    expect(pages[0]?.kept).toBe('2001-03-01T12:00:00.000Z');
    expect(bytes).toBe(3 * new Blob([pageText()]).size);
  });

  it('throws where there is no room', async () => {
    const { place, fake } = placeForTest();
    fake.room = 100;
    await expect(keep(place, '/about/', htmlAnswer(pageText()))).rejects.toThrow('no room');
    expect(await findPage(place, '/about/')).toBeNull();
  });

  it('remembers times, and forgets them', async () => {
    const { place } = placeForTest();
    expect(await noted(place, 'missing')).toBeNull();
    await note(place, 'missing', 5);
    expect(await noted(place, 'missing')).toBe(5);
    await note(place, 'missing', null);
    expect(await noted(place, 'missing')).toBeNull();
  });
});

describe('makeRoom', () => {
  it('lets go the pages and data looked at longest ago, never what is needed first or was asked for', async () => {
    const { place, clock } = placeForTest();
    await keepList(place, listOf('1', 'abc', ['/', '/data/index.json?v=abc']));
    await keep(place, '/', htmlAnswer(pageText()));
    await keep(place, '/asked/', htmlAnswer(pageText()), 'asked');
    await keep(place, '/data/index.json?v=abc', jsonAnswer('{}'));
    for (const name of ['a', 'b', 'c']) {
      clock.now += MINUTE;
      await keep(place, `/${name}/`, htmlAnswer(pageText()));
      await keep(place, `/data/rounds/${name}.json?v=abc`, jsonAnswer('{}'));
    }
    await makeRoom(place, '1', { pages: 2, files: 1 });
    expect((await listKept(place)).pages.map(({ path }) => path)).toEqual([
      '/c/',
      '/b/',
      '/',
      '/asked/',
    ]);
    const data = ['index', 'rounds/a', 'rounds/b', 'rounds/c'].map((name) =>
      findFile(place, `/data/${name}.json?v=abc`),
    );
    expect((await Promise.all(data)).map((file) => file !== null)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('keeps the code and data of an older release as long as one of its pages is kept', async () => {
    const { place } = placeForTest();
    await keepList(place, listOf('1', 'abc'));
    await keepList(place, listOf('2', 'def'));
    await keep(place, '/old/', htmlAnswer(pageText({ release: '1' })));
    const files = ['/assets/page-1.js', '/assets/page-2.js', '/data/rounds/a.json?v=abc'];
    await keep(place, '/assets/page-1.js', scriptAnswer());
    await keep(place, '/assets/page-2.js', scriptAnswer());
    await keep(place, '/data/rounds/a.json?v=abc', jsonAnswer('{}'));
    const there = async () =>
      (await Promise.all(files.map((key) => findFile(place, key)))).map((file) => file !== null);
    await makeRoom(place, '2');
    expect(await there()).toEqual([true, true, true]);
    await forget(place, '/old/');
    await makeRoom(place, '2');
    expect(await there()).toEqual([false, true, false]);
  });

  it('leaves code alone while a page is of a release that nobody has listed', async () => {
    const { place } = placeForTest();
    await keepList(place, listOf('1', 'abc'));
    await keep(place, '/new/', htmlAnswer(pageText({ release: '9' })));
    await keep(place, '/assets/page-9.js', scriptAnswer());
    await makeRoom(place, '1');
    expect(await findFile(place, '/assets/page-9.js')).not.toBeNull();
  });

  it('is due when there are too many', async () => {
    const { place } = placeForTest();
    for (let i = 0; i < 110; i++) await keep(place, `/rounds/${i}/`, htmlAnswer(pageText()));
    expect(await isCrowded(place)).toBe(false);
    await keep(place, '/rounds/110/', htmlAnswer(pageText()));
    expect(await isCrowded(place)).toBe(true);
    await makeRoom(place, '1');
    expect((await listKept(place)).pages).toHaveLength(100);
  });
});
