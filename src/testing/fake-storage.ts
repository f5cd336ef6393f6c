/*
 * A localStorage for tests: what it holds can be read as a Map, and it can be told to refuse, as
 * browsers do in private windows or where there is no room left.
 */
export type FakeStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & {
  held: Map<string, string>;
  refuses: boolean;
};

export function fakeStorage(entries: Record<string, string> = {}): FakeStorage {
  const fake: FakeStorage = {
    held: new Map(Object.entries(entries)),
    refuses: false,
    getItem: (name) => fake.held.get(name) ?? null,
    setItem(name, value) {
      if (fake.refuses) throw new DOMException('no room', 'QuotaExceededError');
      fake.held.set(name, value);
    },
    removeItem(name) {
      if (fake.refuses) throw new DOMException('not allowed', 'SecurityError');
      fake.held.delete(name);
    },
  };
  return fake;
}

/** A window whose storage may not even be looked at. */
export const forbiddingWindow = {
  get localStorage(): Storage {
    throw new DOMException('not allowed', 'SecurityError');
  },
};
