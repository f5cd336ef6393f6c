import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguagesBuilt } from '../site/languages.ts';
import { hostFiles } from './hosts/host-files.ts';

/** What robots read at the root of a host alone. */
const ROBOTS = 'robots.txt';

/**
 * Makes one site of the languages that were built into folders of the first: hosts and robots read some files at
 * its root alone. A site of one language gets the same files.
 */
export async function joinLanguages(outDir: string, { all }: LanguagesBuilt): Promise<void> {
  const others = all.slice(1).map((language) => join(outDir, language));
  const texts = await Promise.all(
    [outDir, ...others].map((dir) => readFile(join(dir, ROBOTS), 'utf8')),
  );
  // They are let in once, and told of each map.
  const lines = new Set(texts.flatMap((text) => text.split('\n')));
  await writeFile(join(outDir, ROBOTS), `${[...lines].join('\n').trim()}\n`);
  for (const dir of others) await rm(join(dir, ROBOTS));
  for (const [name, text] of hostFiles(outDir)) await writeFile(join(outDir, name), text);
}
