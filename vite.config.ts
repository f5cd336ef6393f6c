import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { publish } from './src/publish/plugin.ts';
import { MANIFEST } from './src/publish/write-site.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), publish()],
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
              test: /\/src\/(?:model\/(?!chang|citation|compar|deriv|differ|facets|rails|ratios)|messages\/(?!about|change|cit|sentence)|urls\/(?!home|report|sources)|dataset|device|ui\/(?!copy-by-hand|dialog|download|wrap-text)|parts)/,
            },
          ],
        },
      },
    },
    // Fonts stay files: inlined they would be loaded by readers who have them in their cache.
    assetsInlineLimit: 0,
  },
});
