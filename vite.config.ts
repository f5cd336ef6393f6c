import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { colours } from './src/publish/palette.ts';
import { publish } from './src/publish/plugin.ts';
import { MANIFEST } from './src/publish/write-site.ts';

/**
 * Modules of the lower layers that one kind of page alone reads, or that a click loads, by the beginnings
 * of their names: what the first load of every page shares must not hold them.
 */
const APART = {
  model: 'chang|citation|compar|deriv|differ|facets|find-claim|formula|rails|ratios|since|wording',
  messages:
    'change|cit|plain-prose|sentence|en/(?:about|changes|citing|claims|compare|data|derived|difference|embedding|exporting|feeds|home|lineage|packing|previews|prose|quotes|search|sources)',
  urls: 'home|pages-shown|report|sources',
  ui: 'copy-by-hand|dialog|download|palette|picture',
  parts: 'key-figure|marked',
};
const SHARED = new RegExp(
  `/src/(?:${Object.entries(APART)
    .map(([layer, names]) => `${layer}/(?!${names})`)
    .join('|')}|dataset|device|features/embed/embed-button|features/cite/cite\\.)`,
);

export default defineConfig({
  plugins: [react(), tailwindcss(), colours(), publish()],
  build: {
    target: 'es2022',
    manifest: MANIFEST,
    rolldownOptions: {
      output: {
        // The small files that several pages share go into one, or a page would ask for a dozen.
        advancedChunks: {
          groups: [
            {
              name: 'shared',
              // What one kind of page alone reads stays out of it.
              test: SHARED,
            },
          ],
        },
      },
    },
    // Fonts stay files: inlined they would be loaded by readers who have them in their cache.
    assetsInlineLimit: 0,
  },
});
