import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage, forbiddingWindow, type FakeStorage } from '../testing/fake-storage.ts';
import { MOST_COLUMNS } from '../model/most-columns.ts';
import { cleanIds, readKept } from './tray.ts';

// The hook of a store reads its first state when it runs outside a browser: here it reads the last.
vi.mock('zustand', () => ({
  useStore: <S, T>(store: { getState: () => S }, select: (state: S) => T): T =>
    select(store.getState()),
}));

afterEach(() => vi.unstubAllGlobals());

const KEY = 'parley:tray';
const FIVE = ['2001-a', '2001-b', '2001-c', '2001-d', '2001-e'];

type Listener = (event: { key: string | null }) => void;

/** A tray as it is when the page has just been opened on a device with this storage. */
async function openTray(localStorage: FakeStorage = fakeStorage()) {
  const listeners = new Set<Listener>();
  return openIn(
    {
      localStorage,
      addEventListener: (_: string, listener: Listener) => listeners.add(listener),
      removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
    },
    listeners,
  );
}

async function openIn(window: unknown, listeners = new Set<Listener>()) {
  vi.stubGlobal('window', window);
  vi.resetModules();
  const { addToTray, removeFromTray, emptyTray, followOtherTabs, useTray } =
    await import('./tray.ts');
  return {
    add: (...ids: string[]) => ids.forEach(addToTray),
    remove: removeFromTray,
    empty: emptyTray,
    followOtherTabs,
    /** What another tab does when it writes a key. */
    tell: (key: string | null) => listeners.forEach((listener) => listener({ key })),
    get ids() {
      return useTray(({ ids }) => ids);
    },
    get refused() {
      return useTray(({ refused }) => refused);
    },
  };
}

const textOf = (ids: readonly string[]) => JSON.stringify({ state: { ids }, version: 0 });
const keptIn = (storage: FakeStorage) => readKept(storage.held.get(KEY) ?? '').ids;

/** A storage that refuses to keep anything, after it took these ids. */
function fullStorage(ids: readonly string[] = []): FakeStorage {
  const storage = fakeStorage(ids.length > 0 ? { [KEY]: textOf(ids) } : {});
  storage.refuses = true;
  return storage;
}

describe('the tray', () => {
  it('is empty on a device that never had one', async () => {
    expect((await openTray()).ids).toEqual([]);
  });

  it('holds what was put into it, in that order', async () => {
    const tray = await openTray();
    tray.add('2001-b', '2001-a');
    expect(tray.ids).toEqual(['2001-b', '2001-a']);
  });

  it('holds an id once, however often it is put in', async () => {
    const tray = await openTray();
    tray.add('2001-a', '2001-b', '2001-a');
    expect(tray.ids).toEqual(['2001-a', '2001-b']);
  });

  it('refuses a sixth id and says that it is full', async () => {
    const tray = await openTray();
    tray.add(...FIVE, '2001-f');
    expect([tray.ids, tray.refused]).toEqual([FIVE, 'full']);
  });

  it('does not call itself full for an id that it holds', async () => {
    const tray = await openTray();
    tray.add(...FIVE, '2001-a');
    expect(tray.refused).toBeNull();
  });

  it('lets go of one id and keeps the others', async () => {
    const tray = await openTray();
    tray.add('2001-a', '2001-b', '2001-c');
    tray.remove('2001-b');
    expect(tray.ids).toEqual(['2001-a', '2001-c']);
  });

  it('stays as it is when an id is taken out that it does not hold', async () => {
    const tray = await openTray();
    tray.add('2001-a');
    tray.remove('2001-b');
    expect(tray.ids).toEqual(['2001-a']);
  });

  it('lets go of everything at once', async () => {
    const tray = await openTray();
    tray.add(...FIVE);
    tray.empty();
    expect(tray.ids).toEqual([]);
  });

  it('takes its refusal back when the next thing succeeds', async () => {
    const tray = await openTray();
    tray.add(...FIVE, '2001-f');
    tray.remove('2001-a');
    expect(tray.refused).toBeNull();
  });

  it('has room again for what it refused', async () => {
    const tray = await openTray();
    tray.add(...FIVE, '2001-f');
    tray.remove('2001-a');
    tray.add('2001-f');
    expect(tray.ids).toEqual(['2001-b', '2001-c', '2001-d', '2001-e', '2001-f']);
  });

  it('is there again when the page is opened anew', async () => {
    const storage = fakeStorage();
    (await openTray(storage)).add('2001-b', '2001-a');
    expect((await openTray(storage)).ids).toEqual(['2001-b', '2001-a']);
  });

  it('does not keep its refusal', async () => {
    const storage = fakeStorage();
    (await openTray(storage)).add(...FIVE, '2001-f');
    expect((await openTray(storage)).refused).toBeNull();
  });

  it('writes nothing before somebody uses it', async () => {
    const storage = fakeStorage();
    await openTray(storage);
    expect(storage.held.size).toBe(0);
  });

  it('keeps whatever it holds, through any use of it', async () => {
    const id = fc.constantFrom(...FIVE, '2001-f', '2001-g');
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(fc.constant('add' as const), id) },
      { weight: 3, arbitrary: fc.tuple(fc.constant('remove' as const), id) },
      { weight: 1, arbitrary: fc.tuple(fc.constant('empty' as const), id) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const storage = fakeStorage();
        const tray = await openTray(storage);
        let wanted: string[] = [];
        for (const [what, one] of steps) {
          tray[what](one);
          if (what === 'empty') wanted = [];
          else if (what === 'remove') wanted = wanted.filter((other) => other !== one);
          else if (wanted.length < MOST_COLUMNS && !wanted.includes(one)) wanted = [...wanted, one];
          expect(tray.ids).toEqual(wanted);
          if (storage.held.size > 0) expect(keptIn(storage)).toEqual(wanted);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the tray on a device that keeps nothing', () => {
  it('holds the id all the same', async () => {
    const tray = await openTray(fullStorage());
    tray.add('2001-a');
    expect(tray.ids).toEqual(['2001-a']);
  });

  it('says that it could not keep it', async () => {
    const tray = await openTray(fullStorage());
    tray.add('2001-a');
    expect(tray.refused).toBe('not-kept');
  });

  it('says so again for the next id', async () => {
    const tray = await openTray(fullStorage());
    tray.add('2001-a', '2001-b');
    expect(tray.refused).toBe('not-kept');
  });

  it('says of a sixth id that it is full, since that is what the person can mend', async () => {
    const tray = await openTray(fullStorage());
    tray.add(...FIVE, '2001-f');
    expect([tray.ids, tray.refused]).toEqual([FIVE, 'full']);
  });

  it('takes that back as soon as the device keeps again', async () => {
    const storage = fullStorage();
    const tray = await openTray(storage);
    tray.add('2001-a');
    storage.refuses = false;
    tray.add('2001-b');
    expect(tray.refused).toBeNull();
  });

  it('keeps everything as soon as the device keeps again', async () => {
    const storage = fullStorage();
    const tray = await openTray(storage);
    tray.add('2001-a');
    storage.refuses = false;
    tray.add('2001-b');
    expect(keptIn(storage)).toEqual(['2001-a', '2001-b']);
  });

  it('still shows what the device kept before', async () => {
    expect((await openTray(fullStorage(['2001-a']))).ids).toEqual(['2001-a']);
  });

  it.each([
    ['looking at the storage is forbidden', forbiddingWindow],
    ['there is no window, as during the build', undefined],
  ])('begins empty and holds ids where %s', async (_, window) => {
    const tray = await openIn(window);
    tray.add('2001-a');
    expect(tray.ids).toEqual(['2001-a']);
  });
});

describe('the tray in several tabs', () => {
  it('takes over what another tab has put in', async () => {
    const storage = fakeStorage();
    const tray = await openTray(storage);
    tray.followOtherTabs();
    storage.held.set(KEY, textOf(['2001-z']));
    tray.tell(KEY);
    expect(tray.ids).toEqual(['2001-z']);
  });

  it('pays no heed to another key', async () => {
    const storage = fakeStorage();
    const tray = await openTray(storage);
    tray.followOtherTabs();
    storage.held.set(KEY, textOf(['2001-z']));
    tray.tell('parley:settings');
    expect(tray.ids).toEqual([]);
  });

  it('stops following when it is told to', async () => {
    const storage = fakeStorage();
    const tray = await openTray(storage);
    tray.followOtherTabs()();
    storage.held.set(KEY, textOf(['2001-z']));
    tray.tell(KEY);
    expect(tray.ids).toEqual([]);
  });

  it('keeps a change back to what it held before the other tab wrote', async () => {
    const storage = fakeStorage();
    const tray = await openTray(storage);
    tray.followOtherTabs();
    tray.add('2001-a');
    storage.held.set(KEY, textOf(['2001-a', '2001-z']));
    tray.tell(KEY);
    tray.remove('2001-z');
    expect(keptIn(storage)).toEqual(['2001-a']);
  });
});

const validId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function expectClean(ids: readonly string[]) {
  expect(ids.length).toBeLessThanOrEqual(MOST_COLUMNS);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !validId.test(id))).toEqual([]);
}

describe('cleanIds', () => {
  it('makes at most five distinct ids out of anything', () => {
    const maybeId = fc.oneof(
      fc.anything(),
      fc.constantFrom(...FIVE, '2001-f', 'A', '', '-', 'a--b'),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(maybeId, { maxLength: 12 })), (value) =>
        expectClean(cleanIds(value)),
      ),
    );
  });

  it('keeps the first five ids of a longer list', () => {
    expect(cleanIds([...FIVE, '2001-f'])).toEqual(FIVE);
  });

  it('changes nothing that is clean', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,3}$/), {
      maxLength: MOST_COLUMNS,
    });
    fc.assert(
      fc.property(ids, (list) => {
        expect(cleanIds(list)).toEqual(list);
      }),
    );
  });
});

describe('readKept', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^20\d\d-\d\d(-[a-z]{1,8}){1,2}$/), {
    minLength: 1,
    maxLength: MOST_COLUMNS,
  });

  it('reads what the tray writes', () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(readKept(textOf(list)).ids).toEqual(list);
      }),
    );
  });

  it('makes at most five distinct ids out of any JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => expectClean(readKept(text).ids)));
  });

  it('makes at most five distinct ids out of any state', () => {
    const state = fc.oneof(fc.jsonValue(), fc.record({ ids: fc.jsonValue() }));
    fc.assert(
      fc.property(state, (value) => expectClean(readKept(JSON.stringify({ state: value })).ids)),
    );
  });

  it('makes at most five distinct ids out of any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('2001-a', '"', '-', ',', '2001', 'é'), { maxLength: 40 })
        .map((parts) => parts.join('')),
    );
    fc.assert(fc.property(text, (value) => expectClean(readKept(value).ids)));
  });

  it.each(['null', '5', '"2001-a"', '[]', '{}', '{"state":null}', '{"state":{"ids":"2001-a"}}'])(
    'reads no id out of %s',
    (text) => {
      expect(readKept(text).ids).toEqual([]);
    },
  );

  it('saves every whole id of a text that was cut off', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (list, at) => {
        const text = textOf(list);
        const cut = text.slice(0, at % (text.length + 1));
        const whole = list.filter((id) => cut.includes(`"${id}"`));
        expect(readKept(cut).ids).toEqual(expect.arrayContaining(whole));
      }),
    );
  });

  it('saves the ids of a text in which a sign of the format was lost', () => {
    const signs = fc.constantFrom('{', '}', '[', ']', ':');
    fc.assert(
      fc.property(ids, signs, (list, sign) => {
        expect(readKept(textOf(list).replace(sign, '')).ids).toEqual(list);
      }),
    );
  });
});
