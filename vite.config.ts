import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { BUILD_MANIFEST } from './src/publish/build-manifest.ts';
import { chunks } from './src/publish/chunks.ts';
import { colours } from './src/publish/palette.ts';
import { BUNDLED } from './src/publish/licences.ts';
import { importAgain } from './src/publish/import-again.ts';
import { language } from './src/publish/language.ts';
import { leanQuery } from './src/publish/lean-query.ts';
import { leanRouter } from './src/publish/lean-router.ts';
import { publish } from './src/publish/plugin.ts';

export default defineConfig({
  plugins: [
    language(),
    react(),
    tailwindcss(),
    colours(),
    chunks(),
    leanRouter(),
    leanQuery(),
    importAgain(),
    publish(),
  ],
  // A worker is bundled by itself, in the same language.
  worker: { plugins: () => [language()] },
  build: {
    target: 'es2022',
    // `npm run check:size` tells what a page loads.
    reportCompressedSize: false,
    manifest: BUILD_MANIFEST,
    license: { fileName: BUNDLED },
    // A browser that does not know `modulepreload` asks for the same files a little later.
    modulePreload: { polyfill: false },
    // Fonts stay files: inlined they would be loaded by readers who have them in their cache.
    assetsInlineLimit: 0,
  },
});
