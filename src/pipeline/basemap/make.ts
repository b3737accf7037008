import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { cities, citiesAt } from './cities.ts';
import { type CountryLayers, layersOf } from './countries.ts';
import { labelsOf } from './labels.ts';
import { readCountries, readWaters, type Scale } from './natural-earth.ts';
import { groupByAncestor, packOf } from './pack.ts';
import { type Tile, tilesOf } from './tiles.ts';
import { watersOf } from './waters.ts';

/** File name (without folder) to content. */
export type BasemapFiles = ReadonlyMap<string, Uint8Array>;

/** Every coordinate of the 1:110m topology is one of this many steps: 0.036°, a third of a pixel at zoom 1. */
const worldSteps = 1e4;

function worldTopology({ countries, borders, coast }: CountryLayers) {
  const collection = (features: CountryLayers[keyof CountryLayers]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: [...features],
  });
  return topology(
    { countries: collection(countries), borders: collection(borders), coast: collection(coast) },
    worldSteps,
  );
}

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

/**
 * Makes all files of the basemap:
 * - `world-110m.json`: TopoJSON of countries, borders and coast, for drawing without MapLibre;
 * - `countries.json`: {@link CountryLabel} of every country;
 * - `*.tiles`: packs of vector tiles (layers `countries`, `borders`, `coast`, `lakes`, `rivers`, and `cities` from zoom 3 on). Zooms 0, 1 and 2 are
 *   a pack each; then "3-x-y" holds a tile of zoom 3 with its descendants of zoom 4, and "5-x-y" its descendants of
 *   zoom 5, which serve all nearer zooms.
 */
export function makeBasemap(): BasemapFiles {
  const layers = (scale: Scale) => layersOf(readCountries(scale));
  const [far, middle, near] = [layers('110m'), layers('50m'), layers('10m')];
  const { lakes, rivers } = watersOf(readWaters());
  const farTiles = tilesOf({ ...far }, { minimumZoom: 0, maximumZoom: 1, extent: 4096 });
  // Zoom 1 is a desk's and a stage's opening view: 1:110m looks crude there, and this costs 28 kB.
  const openingTiles = tilesOf({ ...middle }, { minimumZoom: 1, maximumZoom: 4, extent: 2048 });
  const towns = cities();
  const points = (zoom: number) => ({ cities: citiesAt(zoom, towns) });
  const middleTiles = tilesOf(
    { ...middle, lakes, rivers },
    { minimumZoom: 2, maximumZoom: 4, extent: 4096, points },
  );
  const nearTiles = tilesOf(
    { ...near, lakes, rivers },
    { minimumZoom: 5, maximumZoom: 5, extent: 8192, points },
  );

  const files = new Map<string, Uint8Array>();
  files.set('world-110m.json', json(worldTopology(far)));
  files.set('countries.json', json(labelsOf(middle.countries)));
  const atZoom = (tiles: readonly Tile[], zoom: number) => tiles.filter(({ z }) => z === zoom);
  files.set('0.tiles', packOf(atZoom(farTiles, 0)));
  files.set('1.tiles', packOf(atZoom(openingTiles, 1)));
  files.set('2.tiles', packOf(atZoom(middleTiles, 2)));
  const regions = (prefix: string, tiles: readonly Tile[]) => {
    for (const [key, group] of groupByAncestor(tiles, 3)) files.set(`${prefix}-${key}.tiles`, packOf(group));
  };
  regions(
    '3',
    middleTiles.filter(({ z }) => z > 2),
  );
  regions('5', nearTiles);
  return files;
}
