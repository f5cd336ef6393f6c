import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** A picture as it is drawn, and what is to be known of it when it is not drawn anew. */
export type DrawnPreview<Note> = { picture: Buffer; note: Note };

/** A picture that is wanted: its name, the fingerprint of everything that it is drawn from. */
export type Wanted<Note> = { name: string; key: string; draw: () => Promise<DrawnPreview<Note>> };

/** What is known of each picture by its name, and how many of them were drawn. */
export type CachedPictures<Note> = { notes: Map<string, Note>; drawn: number };

/** A key of a picture, short enough for a file name and long enough to be the only one. */
export function pictureKey(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

const pictureFile = (key: string) => `${key}.png`;
const noteFile = (key: string) => `${key}.json`;

/** A picture that stands in the folder. */
export function pictureIn(dir: string, key: string): Promise<Buffer> {
  return readFile(join(dir, pictureFile(key)));
}

/**
 * Sees to it that every wanted picture stands in the folder, drawn before or anew: none is kept in memory. What
 * nobody wants any more leaves the folder, unless another site may want it. Throws one error that names every
 * picture that could not be drawn, and why.
 */
export async function drawAll<Note>(
  wanted: readonly Wanted<Note>[],
  dir: string,
  { tidy = true }: { tidy?: boolean } = {},
): Promise<CachedPictures<Note>> {
  await mkdir(dir, { recursive: true });
  const known = new Set(await readdir(dir));
  const notes = new Map<string, Note>();
  const failures: string[] = [];
  let drawn = 0;
  const waiting = [...wanted];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { name, key, draw } = next;
      try {
        const isKnown = known.has(pictureFile(key)) && known.has(noteFile(key));
        const before = isKnown ? await noteIn(dir, key) : null;
        if (before) notes.set(name, before.note as Note);
        else {
          const { picture, note } = await draw();
          await keep(dir, pictureFile(key), picture);
          await keep(dir, noteFile(key), JSON.stringify({ note }));
          notes.set(name, note);
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
  if (!tidy) return { notes, drawn };
  const used = new Set(wanted.flatMap(({ key }) => [pictureFile(key), noteFile(key)]));
  for (const file of known) if (!used.has(file)) await rm(join(dir, file), { force: true });
  return { notes, drawn };
}

/** What is known of a picture; null where somebody has damaged it, and the picture is to be drawn anew. */
async function noteIn(dir: string, key: string): Promise<{ note: unknown } | null> {
  try {
    return JSON.parse(await readFile(join(dir, noteFile(key)), 'utf8')) as { note: unknown };
  } catch {
    return null;
  }
}

/** Half a file, left by a build that was stopped, must never have the name of a whole one. */
async function keep(dir: string, file: string, content: Buffer | string): Promise<void> {
  const half = join(dir, `${file}.${process.pid}`);
  await writeFile(half, content);
  await rename(half, join(dir, file));
}
