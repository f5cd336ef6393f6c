import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguagesBuilt } from '../site/languages.ts';

/** What hosts and robots read at the root of a host alone, and the languages of a site share. */
const AT_ROOT = ['_redirects', 'robots.txt'] as const;
/** What stands at the root for all of them. */
const ONCE = ['_headers', 'licences.txt', 'bill-of-materials.cdx.json'] as const;

/** Makes one site of the languages that were built into folders of the first: hosts read some files at its root alone. */
export async function joinLanguages(outDir: string, { all }: LanguagesBuilt): Promise<void> {
  const others = all.slice(1).map((language) => join(outDir, language));
  for (const name of AT_ROOT) {
    const texts = await Promise.all(
      [outDir, ...others].map((dir) => readFile(join(dir, name), 'utf8')),
    );
    const lines = texts.flatMap((text) => text.split('\n'));
    // Robots are let in once, and told of each map.
    await writeFile(join(outDir, name), `${[...new Set(lines)].join('\n').trim()}\n`);
  }
  for (const dir of others)
    for (const name of [...AT_ROOT, ...ONCE]) await rm(join(dir, name), { force: true });
}
