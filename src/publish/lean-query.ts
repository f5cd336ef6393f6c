import type { Plugin } from 'vite';

/** A file of react-query's core. */
const CORE = /\/@tanstack\/query-core\/build\/modern\/[\w-]+\.js$/;

const nobody = (what: string) => `throw new Error('this site is built without ${what}');`;

/**
 * What stands in the place of files that the core loads and nobody here uses: this site changes nothing on a server,
 * and its lists come whole. They answer what the client itself asks on its way, and refuse everything else aloud.
 */
export const STAND_INS: Readonly<Record<string, string>> = {
  './mutationCache.js': `export class MutationCache {
  clear() {}
  findAll() { return []; }
  resumePausedMutations() { return Promise.resolve(); }
  build() { ${nobody('mutations')} }
}`,
  './infiniteQueryBehavior.js': ['infiniteQueryBehavior', 'hasNextPage', 'hasPreviousPage']
    .map((name) => `export function ${name}() { ${nobody('infinite queries')} }`)
    .join('\n'),
};

/** React-query without mutations and infinite queries, which its client would load for everybody. */
export function leanQuery(): Plugin {
  return {
    name: 'parley:lean-query',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source in STAND_INS && importer && CORE.test(importer) ? `\0parley:${source}` : null,
    load: (id) => STAND_INS[id.replace('\0parley:', '')] ?? null,
  };
}
