import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { basemap } from './src/pipeline/basemap/vite-plugin.ts';
import { buildFacts } from './src/pipeline/build-facts.ts';
import { atlasData } from './src/pipeline/vite-plugin.ts';
import { firstLoad } from './src/prerender/first-load.ts';
import { offline } from './src/prerender/offline/vite-plugin.ts';
import { prerender } from './src/prerender/vite-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [react(), atlasData(), basemap(), buildFacts(), prerender(), offline()],
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1300,
    rolldownOptions: { output: { codeSplitting: { groups: firstLoad() } } },
  },
});
