import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage, forbiddingWindow, type FakeStorage } from '../testing/fake-storage.ts';

// The hook of a store reads its first state when it runs outside a browser: here it reads the last.
vi.mock('zustand', () => ({
  useStore: <S, T>(store: { getState: () => S }, select: (state: S) => T): T =>
    select(store.getState()),
}));

afterEach(() => vi.unstubAllGlobals());

const KEY = 'parley:settings';

/** The page as it is when it has just been opened on a device with this storage. */
async function openPage(window: unknown) {
  const dataset: Record<string, string> = {};
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.resetModules();
  const { setTheme, useTheme } = await import('./theme.ts');
  return {
    dataset,
    setTheme,
    get theme() {
      return useTheme();
    },
  };
}

const withStorage = (localStorage: FakeStorage) => openPage({ localStorage });

describe('the theme', () => {
  it('is that of the device until somebody chooses', async () => {
    expect((await withStorage(fakeStorage())).theme).toBe('system');
  });

  it.each(['light', 'dark'] as const)('"%s" colours the page at once', async (theme) => {
    const page = await withStorage(fakeStorage());
    page.setTheme(theme);
    expect(page.dataset).toEqual({ theme });
  });

  it('"system" leaves the colours to the device again', async () => {
    const page = await withStorage(fakeStorage());
    page.setTheme('dark');
    page.setTheme('system');
    expect(page.dataset).toEqual({});
  });

  it('is there again when the page is opened anew', async () => {
    const storage = fakeStorage();
    (await withStorage(storage)).setTheme('dark');
    expect((await withStorage(storage)).theme).toBe('dark');
  });

  it('is kept where the script in index.html looks for it', async () => {
    const storage = fakeStorage();
    (await withStorage(storage)).setTheme('dark');
    expect(JSON.parse(storage.held.get(KEY) ?? '')).toMatchObject({ state: { theme: 'dark' } });
  });

  it.each([
    'not JSON',
    'null',
    '5',
    '{}',
    '{"state":null,"version":0}',
    '{"state":{"theme":"purple"},"version":0}',
    '{"state":{"theme":["dark"]},"version":0}',
  ])('is that of the device where the device kept %s', async (text) => {
    expect((await withStorage(fakeStorage({ [KEY]: text }))).theme).toBe('system');
  });

  it('holds until the page is left where the device keeps nothing', async () => {
    const page = await openPage(forbiddingWindow);
    page.setTheme('dark');
    expect([page.theme, page.dataset]).toEqual(['dark', { theme: 'dark' }]);
  });
});
