import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Bundles a file into one small classic script for pages that are not the app's: no imports, nothing
 * left in the global scope, in the language of browsers since 2016.
 * @param source the file, below the project's folder.
 */
export async function browserScript(source: string): Promise<string> {
  const made = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2016',
      lib: { entry: join(ROOT, source), formats: ['iife'], name: 'parley' },
    },
  });
  const [bundle] = Array.isArray(made) ? made : [];
  const [chunk, ...more] = bundle?.output ?? [];
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${source} is not one script`);
  return chunk.code;
}
