import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { workerFile } from '../../offline/names.ts';

/**
 * Vite plugins that make the service worker of a build, with a list of the files that it keeps: all that the atlas' own
 * page may ask for. They are read when the build has written them, so that their hashes are those of the bytes that are
 * served.
 */
export function worker(): Plugin[] {
  let folder = '';
  return [
    {
      name: 'accord-atlas:worker',
      configResolved({ root, build }) {
        folder = path.resolve(root, build.outDir);
      },
    },
    ...VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: workerFile.replace(/js$/, 'ts'),
      // The page decides who gets the worker (src/offline/keep-offline.ts).
      injectRegister: false,
      // See manifests.ts.
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*'],
        // Pages made beforehand (some 50 MB: the worker leads to the atlas' own page instead), and what is for robots;
        // and what must come from the network.
        globIgnores: [
          '*/**/index.html',
          'sitemap.xml',
          'robots.txt',
          '**/*.map',
          workerFile,
          'start-over.js',
        ],
        maximumFileSizeToCacheInBytes: 2 ** 25,
        manifestTransforms: [
          async (entries) => ({
            manifest: await Promise.all(
              entries.map(async ({ url, size }) => {
                const digest = createHash('sha256').update(await readFile(path.join(folder, url)));
                const hash = digest.digest('base64');
                // A revision even where the name tells the contents: the browser's own cache is not asked then.
                return { url, size, revision: hash.slice(0, 12), integrity: `sha256-${hash}` };
              }),
            ),
          }),
        ],
      },
    }),
  ];
}
