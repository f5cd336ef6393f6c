/** The caches of a browser, as far as the site uses them: in memory, in the order of their keys. */
export class FakeCaches {
  readonly #stores = new Map<string, FakeCache>();
  /** Bytes that there is room for, in all. */
  room = Number.POSITIVE_INFINITY;

  open(name: string): Promise<FakeCache> {
    const store = this.#stores.get(name) ?? new FakeCache(() => this.#isFull());
    this.#stores.set(name, store);
    return Promise.resolve(store);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#stores.delete(name));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#stores.keys()]);
  }

  /** As what the code under test asks for. */
  asCaches(): CacheStorage {
    return this as unknown as CacheStorage;
  }

  #isFull(): boolean {
    const all = [...this.#stores.values()];
    return all.reduce((sum, store) => sum + store.bytes(), 0) > this.room;
  }
}

type Entry = { body: ArrayBuffer; status: number; headers: [string, string][] };

class FakeCache {
  readonly #entries = new Map<string, Entry>();
  readonly #isFull: () => boolean;

  constructor(isFull: () => boolean) {
    this.#isFull = isFull;
  }

  bytes(): number {
    return [...this.#entries.values()].reduce((sum, { body }) => sum + body.byteLength, 0);
  }

  match(asked: string | { url: string }): Promise<Response | undefined> {
    const entry = this.#entries.get(typeof asked === 'string' ? asked : asked.url);
    return Promise.resolve(entry && new Response(entry.body, { ...entry }));
  }

  async put(asked: string, response: Response): Promise<void> {
    const body = await response.arrayBuffer();
    const before = this.#entries.get(asked);
    this.#entries.delete(asked);
    this.#entries.set(asked, { body, status: response.status, headers: [...response.headers] });
    if (!this.#isFull()) return;
    this.#entries.delete(asked);
    if (before) this.#entries.set(asked, before);
    throw new DOMException('no room', 'QuotaExceededError');
  }

  delete(asked: string): Promise<boolean> {
    return Promise.resolve(this.#entries.delete(asked));
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.#entries.keys()].map((url) => ({ url })));
  }
}
