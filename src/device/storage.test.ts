import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage, forbiddingWindow } from '../testing/fake-storage.ts';
import { carefulStorage } from './storage.ts';

afterEach(() => vi.unstubAllGlobals());

function careful(window: unknown) {
  vi.stubGlobal('window', window);
  const onRefusal = vi.fn<() => void>();
  return { storage: carefulStorage(onRefusal), onRefusal };
}

const absent = [
  ['looking at the storage is forbidden', forbiddingWindow],
  ['there is no storage', {}],
  ['there is no window', undefined],
] as const;

describe('carefulStorage', () => {
  it('gives back what was put into it', () => {
    const { storage } = careful({ localStorage: fakeStorage() });
    storage.setItem('a', '1');
    expect(storage.getItem('a')).toBe('1');
  });

  it('gives null for what was taken out of it', () => {
    const { storage } = careful({ localStorage: fakeStorage({ a: '1' }) });
    storage.removeItem('a');
    expect(storage.getItem('a')).toBeNull();
  });

  it('tells of no refusal where nothing is refused', () => {
    const { storage, onRefusal } = careful({ localStorage: fakeStorage() });
    storage.setItem('a', '1');
    storage.removeItem('a');
    expect(onRefusal).not.toHaveBeenCalled();
  });

  it.each(absent)('reads nothing where %s', (_, window) => {
    expect(careful(window).storage.getItem('a')).toBeNull();
  });

  it.each(absent)('tells once that it could not keep where %s', (_, window) => {
    const { storage, onRefusal } = careful(window);
    storage.setItem('a', '1');
    expect(onRefusal).toHaveBeenCalledTimes(1);
  });

  it.each(absent)('tells once that it could not forget where %s', (_, window) => {
    const { storage, onRefusal } = careful(window);
    storage.removeItem('a');
    expect(onRefusal).toHaveBeenCalledTimes(1);
  });

  it('tells that it could not keep where there is no room', () => {
    const localStorage = fakeStorage();
    localStorage.refuses = true;
    const { storage, onRefusal } = careful({ localStorage });
    storage.setItem('a', '1');
    expect(onRefusal).toHaveBeenCalledTimes(1);
  });
});
