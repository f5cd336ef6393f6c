import type { Plugin } from 'vite';

/** A file of the router, in either of its builds. */
const ROUTER = /\/react-router\/dist\/(?:development|production)\/[\w-]+\.mjs$/;
/** A name for a developer's tools, which makes what it names look used. */
const SHOWN_NAME = /^\w+\.displayName = "[\w.]+";$/gm;
const MAKERS = /= (React\d*\.(?:forwardRef|createContext|memo)\()/g;

/**
 * The router without what nobody uses of it. Its exports lead to the build for development alone, and its
 * components keep themselves alive: they are made by calls that a bundler cannot know to be without effect,
 * and are given names afterwards.
 */
export function leanRouter(): Plugin {
  return {
    name: 'parley:lean-router',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== 'react-router') return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && { ...found, id: found.id.replace('/dist/development/', '/dist/production/') };
    },
    transform: {
      filter: { id: ROUTER },
      handler: (code) => lean(code),
    },
  };
}

/** Code of the router in which nothing that is unused looks used. */
export function lean(code: string): string {
  return code.replace(SHOWN_NAME, '').replace(MAKERS, '= /* @__PURE__ */ $1');
}
