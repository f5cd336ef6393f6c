import { browserScript } from '../browser-script.ts';
import type { LanguagesBuilt } from '../../site/languages.ts';
import { language } from '../language.ts';
import { releaseList, type Built } from './release.ts';
import { keepsOffline } from './setting.ts';

/** Browsers that have service workers and the modules of the app. */
const TARGET = 'es2022';

/**
 * The files by which the site is kept for reading offline: the worker, the one that removes it, and the list of
 * what there is to keep. Everything else of the site must stand in its folder.
 */
export async function offlineFiles(
  built: Built,
  { here, all }: LanguagesBuilt,
): Promise<ReadonlyMap<string, string>> {
  const remover = await browserScript('src/worker/remover.ts', { target: TARGET });
  if (!keepsOffline())
    return new Map([
      ['sw.js', remover],
      ['sw-off.js', remover],
    ]);
  const list = await releaseList(built);
  const worker = await browserScript('src/worker/worker.ts', {
    target: TARGET,
    plugins: [language()],
    define: {
      RELEASE: JSON.stringify(list.release),
      APART: JSON.stringify(here === all[0] ? all.slice(1) : []),
    },
  });
  return new Map([
    ['sw.js', worker],
    ['sw-off.js', remover],
    ['offline.json', JSON.stringify(list)],
  ]);
}
