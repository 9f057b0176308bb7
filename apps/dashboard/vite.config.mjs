import { defaultClientConditions, defineConfig } from 'vite';
import { compressFiles } from './build/compress-files.mjs';
import { omitPlotStyle } from './build/omit-plot-style.mjs';

export default defineConfig({
  // Relative: a proxy may put a path before that of the read API.
  base: './',
  // The client of the read API is taken from its sources, as in tests.
  resolve: { conditions: ['@new-releases/source', ...defaultClientConditions] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // From 2024 on: `light-dark()` and `AbortSignal.any`.
    target: ['chrome123', 'firefox124', 'safari17.5'],
    // Nothing within pages: their policy allows files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  plugins: [omitPlotStyle(), compressFiles()],
});
