import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { basemap } from './src/pipeline/basemap/vite-plugin.ts';
import { atlasData } from './src/pipeline/vite-plugin.ts';
import { firstPaint } from './src/prerender/vite-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [react(), atlasData(), basemap(), firstPaint()],
  build: { target: 'es2023', chunkSizeWarningLimit: 1300 },
});
