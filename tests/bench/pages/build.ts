import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { build, type Plugin } from 'vite';
import { aggregateByPlace } from '../../../src/model/aggregate.ts';
import type { Atlas } from '../../../src/model/atlas.ts';
import { cachedBasemap } from '../../../src/pipeline/basemap/cache.ts';
import { layersOf } from '../../../src/pipeline/basemap/countries.ts';
import { readCountries } from '../../../src/pipeline/basemap/natural-earth.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { encodeAtlas } from '../../../src/pipeline/encode.ts';
import { dataFolder } from '../../../src/pipeline/files.ts';
import { worldPaths } from '../../../src/prerender/world-paths.ts';
import type { Places } from './data.ts';
import { floorPage } from './floor.ts';

/** Libraries whose pages are alike but for the script in the folder of their name: `index.html` here. */
const libraries = ['maplibre', 'leaflet', 'openlayers'] as const;

/** As fine as Natural Earth's own file: 0.0036°. */
const steps = 1e5;

function placesOf(atlas: Atlas): Places {
  return {
    type: 'FeatureCollection',
    features: aggregateByPlace(atlas.agreements).map(({ place, total }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...place.lonLat] },
      properties: { name: place.name.en, agreements: total },
    })),
  };
}

/** The countries as TopoJSON: 0.2 MB after brotli, against 0.35 MB as GeoJSON. */
function worldOf(): object {
  const features = layersOf(readCountries('50m')).countries.map(({ geometry }) => ({
    type: 'Feature' as const,
    properties: {},
    geometry,
  }));
  const countries: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ countries }, steps);
}

/** Makes the page that all libraries share the page of one of them. */
function pageOf(library: string): Plugin {
  return {
    name: 'bench:library',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll('%LIBRARY%', library) },
  };
}

/** Writes the page's data beside it, and lets the page ask for them as early as for its script. */
function data(files: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'bench:data',
    generateBundle() {
      for (const [name, source] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
    transformIndexHtml: () =>
      Object.keys(files).map((name) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./data/${name}` },
        injectTo: 'head-prepend' as const,
      })),
  };
}

/**
 * Builds the pages that the atlas is measured against.
 * @param folder where they go, each into a folder of its name
 */
export async function buildPages(folder: string): Promise<void> {
  const { atlas } = await buildAtlas(dataFolder(process.cwd()));
  const places = placesOf(atlas);
  const files = { 'places.json': JSON.stringify(places), 'countries-50m.json': JSON.stringify(worldOf()) };
  for (const library of libraries) {
    await buildPage(import.meta.dirname, join(folder, library), [pageOf(library), data(files)]);
  }
  await buildPage(join(import.meta.dirname, 'clustering'), join(folder, 'clustering'), []);
  await buildPage(join(import.meta.dirname, 'facets'), join(folder, 'facets'), [
    data({ 'atlas.json': JSON.stringify(encodeAtlas(atlas)) }),
  ]);
  const outlines = cachedBasemap(process.cwd()).files.get('world-110m.json');
  if (!outlines) throw new Error('the basemap has no world-110m.json');
  const paths = worldPaths(JSON.parse(Buffer.from(outlines).toString('utf8')));
  mkdirSync(join(folder, 'floor'), { recursive: true });
  writeFileSync(join(folder, 'floor', 'index.html'), floorPage(atlas, places, paths));
}

/** Builds the `index.html` of a folder. */
async function buildPage(root: string, outDir: string, plugins: Plugin[]): Promise<void> {
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins,
    build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 2000 },
  });
}
