import { defineConfig } from 'vite';

/** Beside Playwright's own results, which each run clears. */
export default defineConfig({
  base: './',
  build: {
    target: 'es2023',
    outDir: '../../../../test-results/pages/long-list',
    emptyOutDir: true,
    reportCompressedSize: false,
  },
  logLevel: 'error',
});
