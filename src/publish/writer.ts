import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files that are being written at the same time. */
const AT_ONCE = 16;

/** Writes files below a folder while the next ones are made. */
export type Writer = {
  /** Begins to write a file as soon as there is room for it; what waits is not kept in memory. */
  write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Waits until all files stand in the folder. Throws what went wrong with any of them. */
  done: () => Promise<void>;
};

export function writerTo(dir: string): Writer {
  const folders = new Map<string, Promise<unknown>>();
  const underway = new Set<Promise<void>>();
  let failure: { error: unknown } | null = null;

  async function put(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(dir, path);
    const folder = dirname(file);
    const made = folders.get(folder) ?? mkdir(folder, { recursive: true });
    folders.set(folder, made);
    await made;
    await writeFile(file, content);
  }

  function orThrow(): void {
    if (failure) throw failure.error;
  }

  return {
    async write(path, content) {
      while (underway.size >= AT_ONCE) await Promise.race(underway);
      orThrow();
      const one = put(path, content)
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => underway.delete(one));
      underway.add(one);
    },
    async done() {
      await Promise.all(underway);
      orThrow();
    },
  };
}
