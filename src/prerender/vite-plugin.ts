import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { cachedBasemap } from '../pipeline/basemap/cache.ts';
import { buildAtlas } from '../pipeline/build-atlas.ts';
import { dataFolder } from '../pipeline/files.ts';
import { firstPaintMarkup } from './first-paint.tsx';
import { inlineScript } from './inline-script.ts';
import { inlineStyles } from './inline-styles.ts';
import { openingBox } from './opening-box.ts';
import { openingStyles } from './opening-styles.ts';
import { preloads } from './preloads.ts';
import { worldPaths } from './world-paths.ts';

/** What the whole page may weigh, in bytes after brotli (issue 10). */
const budget = 45_000;

/** Style sheets that the first paint needs, for development: a build inlines the app's own. */
const sheets = [
  '/src/ui/index.css',
  '/src/charts/charts.css',
  '/src/sidebar/sidebar.css',
  '/src/sidebar/headline.css',
  '/src/prerender/first-paint.css',
];

/**
 * Vite plugin: puts the opening view into index.html, so that the world is seen before any script has run, and in a
 * build the app's style sheet with it.
 */
export function firstPaint(): Plugin {
  let root = process.cwd();
  let developing = false;
  return {
    name: 'accord-atlas:first-paint',
    configResolved(config) {
      root = config.root;
      developing = config.command === 'serve';
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const { atlas } = await buildAtlas(dataFolder(root));
        const world = cachedBasemap(root).files.get('world-110m.json');
        if (!world) throw new Error('the basemap has no world-110m.json');
        const paths = worldPaths(JSON.parse(Buffer.from(world).toString('utf8')));
        const { languages, defaultLanguage } = atlas.config;
        const [prepare, watch] = await Promise.all([inlineScript('prepare'), inlineScript('watch')]);
        const styles = `<style>${openingStyles(openingBox(atlas), languages)}</style>`;
        const links = developing
          ? sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('')
          : '';
        // Replacing by function: "$&" and its like in what is put in mean nothing.
        const page = inlineStyles(html, bundle)
          .replace('</head>', () => `${preloads(bundle, ['src/app/main.tsx'])}</head>`)
          .replace(/<html lang="[^"]*"/, () => `<html lang="${defaultLanguage}"`)
          .replace('</head>', () => `${links}${styles}</head>`)
          .replace(
            '<body>',
            () => `<body><script data-languages="${languages.join(' ')}">${prepare}</script>`,
          )
          .replace('</body>', () => `${firstPaintMarkup(atlas, paths)}<script>${watch}</script></body>`);
        if (!developing) this.info?.(`index.html: ${weigh(page)} bytes after brotli`);
        return page;
      },
    },
  };
}

function weigh(page: string): number {
  const { length } = brotliCompressSync(page);
  if (length > budget)
    console.warn(`index.html weighs ${length} bytes after brotli; it may weigh ${budget}.`);
  return length;
}
