import { defineConfig } from 'vitest/config';
import { basemap } from './src/pipeline/basemap/vite-plugin.ts';
import { atlasData } from './src/pipeline/vite-plugin.ts';

export default defineConfig({
  plugins: [atlasData(), basemap()],
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' },
});
