import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** A picture that is wanted: its name, the fingerprint of everything that it is drawn from. */
export type Wanted = { name: string; key: string; draw: () => Promise<Buffer> };

export type CachedPictures = { pictures: Map<string, Buffer>; drawn: number };

/** A key of a picture, short enough for a file name and long enough to be the only one. */
export function pictureKey(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

/**
 * Every wanted picture, from the folder of pictures drawn before or drawn anew. What nobody wants any
 * more leaves the folder, unless another site may want it. Throws one error that names every picture
 * that could not be drawn, and why.
 */
export async function drawAll(
  wanted: readonly Wanted[],
  dir: string,
  { tidy = true }: { tidy?: boolean } = {},
): Promise<CachedPictures> {
  await mkdir(dir, { recursive: true });
  const known = new Set(await readdir(dir));
  const pictures = new Map<string, Buffer>();
  const failures: string[] = [];
  let drawn = 0;
  const waiting = [...wanted];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { name, key, draw } = next;
      try {
        const file = `${key}.png`;
        if (known.has(file)) pictures.set(name, await readFile(join(dir, file)));
        else {
          const picture = await draw();
          await keep(dir, file, picture);
          pictures.set(name, picture);
          drawn += 1;
        }
      } catch (error) {
        // oxlint-disable-next-line parley/glue -- a line of a log for who builds the site
        failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  if (failures.length > 0)
    throw new Error(`these previews could not be drawn:\n${failures.toSorted().join('\n')}`);
  if (!tidy) return { pictures, drawn };
  const used = new Set(wanted.map(({ key }) => `${key}.png`));
  for (const file of known) if (!used.has(file)) await rm(join(dir, file), { force: true });
  return { pictures, drawn };
}

/** Half a picture, left by a build that was stopped, must never have the name of a whole one. */
async function keep(dir: string, file: string, picture: Buffer): Promise<void> {
  const half = join(dir, `${file}.${process.pid}`);
  await writeFile(half, picture);
  await rename(half, join(dir, file));
}
