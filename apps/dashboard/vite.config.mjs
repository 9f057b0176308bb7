import { defaultClientConditions, defineConfig } from 'vite';
import { compressFiles } from './build/compress-files.mjs';

export default defineConfig({
  // Relative: a proxy may put a path before that of the read API.
  base: './',
  // The client of the read API is taken from its sources, as in tests.
  resolve: { conditions: ['@new-releases/source', ...defaultClientConditions] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // Nothing within pages: their policy allows files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  plugins: [compressFiles()],
});
