import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ViteBuilder } from 'vite';
import { tableOf } from './chunks.ts';
import { dataDir, shownDir } from './data-files.ts';
import { keptBuild } from './kept-build.ts';
import { languagesBuilt } from './languages.ts';

/**
 * Asks whether the site that a build would write, in all its languages, stands there already; then nothing is left to be
 * built. A build of one language for a site of many does not ask: that of the first has.
 * @returns the same as `keptBuild`.
 */
export async function standingSite(
  builder: ViteBuilder,
): Promise<{ isWhole: boolean; keep: () => Promise<void> }> {
  const { config, environments } = builder;
  const { here, all } = languagesBuilt(config.base, false);
  if (here !== all[0]) return { isWhole: false, keep: async () => {} };
  const outDir = resolve(config.root, environments['client']?.config.build.outDir ?? 'dist');
  const site = await keptBuild({
    root: config.root,
    data: dataDir(),
    outDir,
    told: [...process.argv.slice(2), config.base, config.mode],
  });
  // The tests read what a build left beside the site, too.
  const isWhole = site.isWhole && existsSync(tableOf(config.root, outDir));
  if (!isWhole) return { ...site, isWhole };
  // Vite builds all of them by itself where none says that it has been built.
  for (const environment of Object.values(environments)) environment.isBuilt = true;
  config.logger.info(
    `${shownDir(outDir)}: nothing has changed since it was built (PARLEY_KEEP_PAGES=off builds it anew)`,
  );
  return site;
}
