import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { publish } from './src/publish/plugin.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), publish()],
  build: {
    target: 'es2022',
    // Fonts stay files: inlined they would be loaded by readers who have them in their cache.
    assetsInlineLimit: 0,
  },
});
