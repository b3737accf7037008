import type { Plugin } from 'vite';
import { cachedBasemap } from './cache.ts';

const virtualId = 'virtual:basemap';
const resolvedId = `\0${virtualId}`;

/**
 * Vite plugin: emits the basemap's files under `basemap/<version>/` in a build, serves them in dev, and answers
 * `virtual:basemap` (src/virtual-basemap.d.ts) with where they are.
 */
export function basemap(): Plugin {
  let root = process.cwd();
  let base = '/';
  let building = false;
  let made: ReturnType<typeof cachedBasemap> | undefined;
  const get = () => {
    made ??= cachedBasemap(root);
    return made;
  };
  return {
    name: 'accord-atlas:basemap',
    configResolved(config) {
      root = config.root;
      base = config.base.startsWith('/') ? config.base : '/';
      building = config.command === 'build';
    },
    resolveId(id) {
      return id === virtualId ? resolvedId : undefined;
    },
    load(id) {
      if (id !== resolvedId) return undefined;
      const { files, version } = get();
      const packs = [...files.keys()]
        .filter((name) => name.endsWith('.tiles'))
        .map((name) => name.slice(0, -6));
      let anyFile = JSON.stringify(`${base}basemap/${version}/countries.json`);
      if (building) {
        for (const [name, source] of files) {
          const reference = this.emitFile({ type: 'asset', fileName: `basemap/${version}/${name}`, source });
          // Resolved against the chunk's own address: right from any page in any folder.
          if (name === 'countries.json') anyFile = `import.meta.ROLLUP_FILE_URL_${reference}`;
        }
      }
      return [
        `const countries = ${anyFile};`,
        `export const basemapUrl = countries.slice(0, -'countries.json'.length);`,
        `export const packs = ${JSON.stringify(packs)};`,
      ].join('\n');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = /^\/basemap\/[0-9a-f]+\/([\w.-]+)$/.exec((request.url ?? '').replace(/\?.*/, ''));
        const content = path?.[1] === undefined ? undefined : get().files.get(path[1]);
        if (!content || !path?.[1]) return next();
        response.setHeader(
          'Content-Type',
          path[1].endsWith('.json') ? 'application/json' : 'application/octet-stream',
        );
        response.end(content);
      });
    },
  };
}
