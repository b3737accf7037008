import { defineConfig } from 'vitest/config';
import { basemap } from './src/pipeline/basemap/vite-plugin.ts';
import { buildFacts } from './src/pipeline/build-facts.ts';
import { atlasData } from './src/pipeline/vite-plugin.ts';

export default defineConfig({
  plugins: [atlasData(), basemap(), buildFacts()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A fresh clone makes the whole basemap first, on a machine that may have more to do.
    hookTimeout: 120_000,
    testTimeout: 30_000,
  },
});
