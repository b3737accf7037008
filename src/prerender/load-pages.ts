import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { basemap } from '../pipeline/basemap/vite-plugin.ts';
import { atlasData } from '../pipeline/vite-plugin.ts';

/** What pages/index.tsx exports. */
export type PagesModule = typeof import('./pages/index.tsx');

/**
 * Builds the app for Node, with Vite's resolution of modules and style sheets, and loads what makes the pages.
 *
 * @param root the project's folder
 */
export async function loadPages(root: string): Promise<PagesModule> {
  // In the project, so that Node finds its packages.
  const folder = await mkdtemp(path.join(root, 'node_modules', '.accord-atlas-pages-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [react(), atlasData(), basemap()],
      build: {
        ssr: fileURLToPath(new URL('./pages/index.tsx', import.meta.url)),
        outDir: folder,
        emptyOutDir: true,
        copyPublicDir: false,
        // One file: nothing is asked of the folder once it is loaded.
        rolldownOptions: { output: { entryFileNames: 'pages.mjs', codeSplitting: false } },
      },
    });
    return await import(pathToFileURL(path.join(folder, 'pages.mjs')).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
