import type { Plugin } from 'vite';

/** An `import()` of another file of the site, as the bundler writes it. */
const IMPORT = /\bimport\((`\.\/[^`$]+`|"\.\/[^"]+"|'\.\/[^']+')\)/g;

/** What gets a file: where it failed before, by a further address of the same file. */
const AGAIN =
  'function $again(u){const t=$again.t??={};return import(u+(t[u]?"#"+t[u]:"")).catch(e=>{throw t[u]=(t[u]??0)+1,e})}';

/**
 * Browsers remember that a file of code failed, and answer every further `import()` of its address from memory
 * (Firefox and WebKit always did, Chromium does from 150 on), as long as the page is open. Each try after a failed one
 * therefore names the file with another fragment: that is another module to the browser, and the same file to the
 * server and to every cache.
 * @returns the code of a file of script, or the same where it imports nothing later.
 */
export function withAgain(code: string): string {
  const named = code.replaceAll(IMPORT, (_, file: string) => `$again(${file})`);
  // A function that is declared is there from the start of the file, wherever it stands.
  return named === code ? code : `${named.trimEnd()}\n${AGAIN}\n`;
}

/** Lets code that could not be had be asked for again. */
export function importAgain(): Plugin {
  return {
    name: 'parley-import-again',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    // Files are kept for good by their names, and the names are given before this is added.
    augmentChunkHash: () => AGAIN,
    generateBundle: {
      // After the bundler has read from the imports which files each needs ahead.
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle))
          if (output.type === 'chunk') output.code = withAgain(output.code);
      },
    },
  };
}
