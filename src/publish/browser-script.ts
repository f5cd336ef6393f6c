import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** What may differ from a script for the pages of others. */
interface Options {
  /** Which browsers must understand it, as Vite's `build.target`. */
  target?: string;
  plugins?: Plugin[];
  /** Names in the source, and the expression that stands for each. */
  define?: Record<string, string>;
}

/**
 * Bundles a file into one small classic script for pages that are not the app's, and for the worker: no
 * imports, nothing left in the global scope, in the language of browsers since 2016.
 * @param source the file, below the project's folder.
 */
export async function browserScript(
  source: string,
  { target = 'es2016', plugins = [], define = {} }: Options = {},
): Promise<string> {
  const made = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    define,
    build: {
      write: false,
      target,
      lib: { entry: join(ROOT, source), formats: ['iife'], name: 'parley' },
    },
  });
  const [bundle] = Array.isArray(made) ? made : [];
  const [chunk, ...more] = bundle?.output ?? [];
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${source} is not one script`);
  return chunk.code;
}
