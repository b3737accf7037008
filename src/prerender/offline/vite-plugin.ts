import type { Plugin } from 'vite';
import { buildAtlas } from '../../pipeline/build-atlas.ts';
import { dataFolder } from '../../pipeline/files.ts';
import { inlineScript } from '../inline-script.ts';
import { appleIcon, drawIcon, icons } from './icons.ts';
import { webManifests } from './manifests.ts';
import { worker } from './worker-plugin.ts';

/**
 * Vite plugins for what makes an app of the site: web manifests with their icons, linked by every page, and, in a build,
 * the service worker that gives it without network.
 */
export function offline(): Plugin[] {
  let root = process.cwd();
  /** A file's contents, by its name. */
  const make = async (name: string): Promise<string | Uint8Array | null> => {
    const icon = [...icons, appleIcon].find(({ file }) => file === name);
    if (icon) return drawIcon(root, icon);
    const { atlas } = await buildAtlas(dataFolder(root));
    const manifest = new Map<string, object>(Object.entries(webManifests(atlas.config))).get(name);
    return manifest ? JSON.stringify(manifest) : null;
  };
  return [
    {
      name: 'accord-atlas:manifests',
      configResolved(config) {
        root = config.root;
      },
      transformIndexHtml: () =>
        Object.entries(links).map(([rel, file]) => ({
          tag: 'link',
          attrs: { rel, href: `./${file}` },
          injectTo: 'head' as const,
        })),
      async generateBundle() {
        if (this.environment.config.consumer !== 'client') return;
        for (const name of files) {
          const source = await make(name);
          if (source !== null) this.emitFile({ type: 'asset', fileName: name, source });
        }
        this.emitFile({ type: 'asset', fileName: 'start-over.js', source: await inlineScript('start-over') });
      },
      configureServer(server) {
        server.middlewares.use((request, response, next) => {
          const name = files.find((file) => (request.url ?? '').split('?')[0] === `/${file}`);
          if (!name) return next();
          make(name).then((source) => {
            response.setHeader(
              'Content-Type',
              name.endsWith('png') ? 'image/png' : 'application/manifest+json',
            );
            response.end(source);
          }, next);
        });
      },
    },
    ...worker(),
  ];
}

const links = { manifest: 'manifest.webmanifest', 'apple-touch-icon': appleIcon.file };
const files = [...icons.map(({ file }) => file), appleIcon.file, 'manifest.webmanifest', 'kiosk.webmanifest'];
