import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown, ViteDevServer } from 'vite';
import type { Atlas } from '../model/atlas.ts';
import { type AtlasBuild, buildAtlas } from './build-atlas.ts';
import { encodeAtlas } from './encode.ts';
import { dataFolder, isSource, readGazetteerText, sourceFiles } from './files.ts';
import type { OtherNames } from './other-names.ts';
import { PipelineError } from './problem.ts';
import { formatSum } from './report.ts';
import { searchIndexOf } from './search-index.ts';

const atlasId = 'virtual:atlas';
const searchIndexId = 'virtual:search-index';
const guideId = 'virtual:guide';
const toursId = 'virtual:tours';
const ids = [atlasId, searchIndexId, guideId, toursId];
const resolvedIds = ids.map(resolved);
const decoder = fileURLToPath(new URL('../model/decode.ts', import.meta.url));

/**
 * Serves the atlas of the data folder as the module `virtual:atlas`; what search needs beside it as
 * `virtual:search-index`, what a reader asks for one by one as `virtual:guide` and talks as `virtual:tours` (each a
 * chunk of its own where it is imported lazily); and its open data under `data/`. In development a saved file of the
 * folder reloads the page, and a mistake in one shows as Vite's overlay.
 */
export function atlasData(): Plugin {
  let folder = '';
  let building: Promise<AtlasBuild> | undefined;
  const build = () => {
    building ??= buildAtlas(folder);
    return building;
  };

  return {
    name: 'accord-atlas:data',

    configResolved(config) {
      folder = dataFolder(config.root);
    },

    resolveId(id) {
      return ids.includes(id) ? resolved(id) : null;
    },

    async load(id) {
      if (!resolvedIds.includes(id)) return null;
      // The development server watches the whole folder by itself, below.
      if (this.meta.watchMode && this.environment.mode === 'build') {
        for (const file of await sourceFiles(folder)) this.addWatchFile(file);
      }
      try {
        const { atlas, otherNames, guide, tours, report } = await build();
        if (id === resolved(searchIndexId)) return indexModule(atlas, otherNames);
        if (id === resolved(guideId)) return `export const guide = ${JSON.stringify(guide)};`;
        if (id === resolved(toursId)) return `export const tours = ${JSON.stringify(tours)};`;
        if (this.environment.mode === 'build') this.info(formatSum(report.sum));
        return `import { decodeAtlas } from ${JSON.stringify(decoder)};
export const atlas = decodeAtlas(${JSON.stringify(encodeAtlas(atlas))});`;
      } catch (error) {
        return this.error(asRollupError(error));
      }
    },

    watchChange(file) {
      if (isSource(path.resolve(file), folder)) building = undefined;
    },

    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      for (const { name, text } of (await build()).openData) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: text });
      }
    },

    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!isSource(path.resolve(file), folder)) return;
        building = undefined;
        reloadAtlas(server);
      });
      server.middlewares.use((request, response, next) => {
        const name = openDataName(request.url, server.config.base);
        if (name === null) return next();
        build().then((atlas) => {
          const file = atlas.openData.find((candidate) => candidate.name === name);
          if (file === undefined) return next();
          response.setHeader('Content-Type', file.mediaType);
          response.end(file.text);
        }, next);
      });
    },
  };
}

/** The id by which Vite knows a module that is no file. */
function resolved(id: string): string {
  return `\0${id}`;
}

/** Text in a string, not an object in the code: browsers read it twice as fast. */
async function indexModule(atlas: Atlas, otherNames: OtherNames): Promise<string> {
  const index = searchIndexOf(atlas, otherNames, await readGazetteerText());
  return `export const searchIndex = JSON.parse(${JSON.stringify(JSON.stringify(index))});`;
}

/** The URL is the page's saved state, so a reload loses nothing; it also takes away the overlay of a mended mistake. */
function reloadAtlas(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    for (const id of resolvedIds) {
      const module = environment.moduleGraph.getModuleById(id);
      if (module !== undefined) environment.moduleGraph.invalidateModule(module);
    }
  }
  server.environments.client.hot.send({ type: 'full-reload' });
}

/** "agreements.csv" of "/base/data/agreements.csv?x"; null for any other address. */
function openDataName(url: string | undefined, base: string): string | null {
  const address = (url ?? '').split('?')[0] ?? '';
  // Vite has taken the base off the address by now, or not, depending on its mode.
  const match = /^\/?data\/([\w.]+)$/.exec(address.startsWith(base) ? address.slice(base.length) : address);
  return match?.[1] ?? null;
}

/** The problems as Rollup and Vite's overlay tell an error: all in the message, the first one's place beside it. */
function asRollupError(error: unknown): Rolldown.RollupError | string {
  if (!(error instanceof PipelineError))
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const [first] = error.problems;
  return {
    message: error.message,
    ...(first === undefined
      ? {}
      : { id: first.file, loc: { file: first.file, line: first.line, column: first.column } }),
  };
}
