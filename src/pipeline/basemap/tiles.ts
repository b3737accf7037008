import { GeoJSONVT, type GeoJSONVTOptions, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';

/** One vector tile (Mapbox Vector Tile 2.1) of the XYZ scheme. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

/** Layers of features by name. Property values that are empty or false are left out of the tiles. */
export type TileLayers = Readonly<Record<string, readonly Feature[]>>;

export interface TileOptions {
  readonly minimumZoom: number;
  readonly maximumZoom: number;
  /** Units across a tile. */
  readonly extent: number;
  /** Points, chosen for each zoom. Each is in one tile: a label is drawn once. */
  readonly points?: (zoom: number) => TileLayers;
}

function slim(feature: Feature): Feature {
  const kept = Object.entries(feature.properties ?? {}).filter(
    ([, value]) => value !== '' && value !== false,
  );
  return { ...feature, properties: Object.fromEntries(kept) };
}

function indexesOf(layers: TileLayers, options: GeoJSONVTOptions): [string, GeoJSONVT][] {
  return Object.entries(layers).map(([name, features]) => {
    const collection = { type: 'FeatureCollection' as const, features: features.map(slim) };
    return [name, new GeoJSONVT(collection, { ...options, indexMaxZoom: 3 })];
  });
}

/** Cuts features into tiles, simplified for each zoom but the nearest by at most a third of a CSS pixel. Empty tiles are left out. */
export function tilesOf(layers: TileLayers, options: TileOptions): Tile[] {
  const { minimumZoom, maximumZoom, extent, points = () => ({}) } = options;
  // 512 CSS pixels a tile: extent / 512 units are a pixel. The buffer of 8 pixels holds the widest line's half.
  const cut = { maxZoom: maximumZoom, extent, tolerance: extent / 512 / 3 };
  const lasting = indexesOf(layers, { ...cut, buffer: extent / 64 });
  const tiles: Tile[] = [];
  for (let z = minimumZoom; z <= maximumZoom; z += 1) {
    const indexes = [...lasting, ...indexesOf(points(z), { ...cut, buffer: 0 })];
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const content: Record<string, GeoJSONVTTile> = {};
        for (const [name, index] of indexes) {
          const tile = index.getTile(z, x, y);
          if (tile && tile.features.length > 0) content[name] = tile;
        }
        if (Object.keys(content).length > 0) {
          tiles.push({ z, x, y, bytes: fromGeojsonVt(content, { version: 2, extent }) });
        }
      }
    }
  }
  return tiles;
}
